import type { Chart } from './chart.mts';
import type { Table } from './table.mts';

/** How large the measurement is made; `quick` only shows that it works. */
export interface Settings {
	quick: boolean;
}

/** What one part of the benchmark found out. */
export interface Section {
	title: string;
	/** What was compared, and how. */
	about: string;
	tables: Table[];
	charts?: Chart[];
}

export type Measure = (settings: Settings) => Promise<Section>;
