/** What a bench found out. */
export interface Table {
	title: string;
	columns: string[];
	rows: string[][];
	/** What a reader must know to read the numbers rightly. */
	note?: string;
}

/** A table as the documents hold it. */
export function markdown({ title, columns, rows, note }: Table): string {
	const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
	const lines = [line(columns), line(columns.map(() => '---')), ...rows.map(line)];
	return [`### ${title}`, '', ...lines, ...(note ? ['', note] : [])].join('\n');
}

/** Three digits that count, without an exponent: 0.00123, 12.3, 12,300. */
export function figure(value: number): string {
	if (!Number.isFinite(value)) return '-';
	if (value === 0) return '0';
	const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
	if (digits > 0) return value.toFixed(Math.min(digits, 6));
	return Math.round(Number(value.toPrecision(3))).toLocaleString('en-US');
}
