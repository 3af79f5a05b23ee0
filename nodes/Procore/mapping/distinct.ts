/**
 * One record for each id, in the order of the list. A list that moves while its pages are read gives
 * a record twice; what was read last is the newer state.
 */
export function distinctById<T extends { id: string | number }>(records: T[]): T[] {
	return [...new Map(records.map((record) => [String(record.id), record])).values()];
}
