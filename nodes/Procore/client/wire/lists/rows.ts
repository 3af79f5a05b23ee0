export type Row = Record<string, unknown>;

export const isRow = (value: unknown): value is Row =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

export const hasId = (row: unknown): row is Row =>
	isRow(row) && row.id !== undefined && row.id !== null && row.id !== '';

/** How many records a row stands for: a group without an id stands for those that it lists. */
export function weightOf(row: unknown): number {
	if (!isRow(row) || hasId(row)) return 1;
	const lists = Object.values(row).filter((value): value is Row[] =>
		Array.isArray(value) ? value.every(hasId) : false,
	);
	return Math.max(1, ...lists.map(({ length }) => length));
}
