/** What a bench found out. */
export interface Table {
	title: string;
	columns: string[];
	rows: string[][];
}

export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length / 2;
	return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle) - 1]!) / 2;
}

/** A table as the documents hold it. */
export function markdown({ title, columns, rows }: Table): string {
	const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
	return [`## ${title}`, '', line(columns), line(columns.map(() => '---')), ...rows.map(line)].join(
		'\n',
	);
}

export const show = (...tables: Table[]) => console.log(tables.map(markdown).join('\n\n'));
