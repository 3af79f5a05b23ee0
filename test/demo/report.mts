import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

type Row = Record<string, unknown>;

export const rowsOf = (items: INodeExecutionData[]): IDataObject[] => items.map(({ json }) => json);

export function heading(text: string): void {
	console.log(`\n${text}`);
}

/** A few rows in columns, and how many more there are. */
export function table(rows: Row[], columns: string[], most = 4): void {
	if (rows.length === 0) return;
	const shown = rows.slice(0, most).map((row) => columns.map((column) => text(row[column])));
	const widths = columns.map((column, index) =>
		Math.min(60, Math.max(column.length, ...shown.map((cells) => cells[index].length))),
	);
	const line = (cells: string[]) =>
		`  ${cells.map((cell, index) => cell.slice(0, widths[index]).padEnd(widths[index])).join('  ')}`.trimEnd();
	console.log(line(columns));
	for (const cells of shown) console.log(line(cells));
	if (rows.length > most) console.log(`  … ${rows.length - most} more`);
}

/** How often each value occurs, the most frequent first. */
export function counts(rows: Row[], column: string): string {
	const found = new Map<string, number>();
	for (const row of rows) {
		const value = text(row[column]);
		found.set(value, (found.get(value) ?? 0) + 1);
	}
	return [...found]
		.sort(([, a], [, b]) => b - a)
		.map(([value, count]) => `${count} ${value}`)
		.join(', ');
}

function text(value: unknown): string {
	if (value === null || value === undefined) return '';
	return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
