import type * as Matcher from '../../../nodes/Procore/matching/matchRecords';
import { published } from '../../published.mts';
import type { Table } from '../../report/table.mts';
import { generateConstruction } from './generate.mts';
import { measureConstruction, type ConstructionQuality } from './measure.mts';
import type { SystemName } from './systems.mts';

const { matchRecords } = published<typeof Matcher>('matching/matchRecords');

const SYSTEMS: readonly SystemName[] = ['QuickBooks', 'Sage', 'NetSuite'];
/** Other seeds than those of the tests and of the training. */
const SEEDS = [31, 32];

/** How vendors of the generator are matched, by accounting system and caution. */
export async function constructionTable(): Promise<Table> {
	const heads = ['wrong firms', 'wrong sites', 'recall', 'reach', 'first right', 'new but there'];
	const rows: string[][] = [];
	for (const system of SYSTEMS) {
		for (const caution of ['careful', 'balanced'] as const) {
			const found: ConstructionQuality[] = [];
			for (const seed of SEEDS) {
				const set = generateConstruction(system, seed);
				found.push(measureConstruction(set, await matchRecords(set.left, set.right, { caution })));
			}
			rows.push([system, caution, ...cellsOf(found)]);
		}
	}
	return {
		title: 'Vendors of a contractor (made by the generator), each line two sets',
		columns: ['system', 'caution', 'links', ...heads],
		rows,
	};
}

function cellsOf(found: readonly ConstructionQuality[]): string[] {
	const sum = (read: (quality: ConstructionQuality) => number): number =>
		found.reduce((total, quality) => total + read(quality), 0);
	const mean = (read: (quality: ConstructionQuality) => number): string =>
		(sum(read) / found.length).toFixed(4);
	return [
		String(sum(({ links }) => links)),
		String(sum(({ wrongFirms }) => wrongFirms.length)),
		String(sum(({ wrongSites }) => wrongSites)),
		mean(({ recall }) => recall),
		mean(({ reach }) => reach),
		(sum(({ firstRight }) => firstRight) / sum(({ review }) => review)).toFixed(4),
		String(sum(({ freshButThere }) => freshButThere)),
	];
}
