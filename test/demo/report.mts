import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

type Row = Record<string, unknown>;

export const rowsOf = (items: INodeExecutionData[]): IDataObject[] => items.map(({ json }) => json);

export function heading(text: string): void {
	console.log(`\n${text}`);
}

const LINE = 110;

/** A few rows in columns, and how many more there are. The last column is a text, written whole. */
export function table(rows: Row[], columns: string[], most = 4): void {
	if (rows.length === 0) return;
	const shown = rows.slice(0, most).map((row) => columns.map((column) => text(row[column])));
	const widths = columns.map((column, index) =>
		Math.max(column.length, ...shown.map((cells) => cells[index]!.length)),
	);
	const indent = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 2);
	for (const cells of [columns, ...shown]) {
		const first = cells.slice(0, -1).map((cell, index) => `${cell.padEnd(widths[index]!)}  `);
		const lines = wrapped(cells.at(-1) ?? '', Math.max(30, LINE - indent));
		console.log(`  ${first.join('')}${lines.join(`\n${' '.repeat(indent)}`)}`);
	}
	if (rows.length > most) console.log(`  … ${rows.length - most} more`);
}

/** A text in lines, broken between words. */
export function wrapped(sentence: string, width: number): string[] {
	const lines = [''];
	for (const word of sentence.split(' ')) {
		const line = lines.at(-1)!;
		if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
		else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
	}
	return lines;
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
