import { isRecord } from '../../record';
export type Row = Record<string, unknown>;

export const hasId = (row: unknown): row is Row =>
	isRecord(row) && row.id !== undefined && row.id !== null && row.id !== '';

/** How many records a row stands for: a group without an id stands for those that it lists. */
export function weightOf(row: unknown): number {
	if (!isRecord(row) || hasId(row)) return 1;
	const lists = Object.values(row).filter((value): value is Row[] =>
		Array.isArray(value) ? value.every(hasId) : false,
	);
	return Math.max(1, ...lists.map(({ length }) => length));
}
