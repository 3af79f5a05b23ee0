/**
 * One record for each id, in the order of the list. A list that moves while its pages are read gives
 * a record twice; what was read last is the newer state.
 */
export function distinctById<T extends { id: string | number }>(records: T[]): T[] {
	return [...keyed(records, ({ id }) => String(id)).values()];
}

/** The records by what `keyOf` gives; of several with one key the last. */
export function keyed<T>(records: Iterable<T>, keyOf: (record: T) => string): Map<string, T> {
	const byKey = new Map<string, T>();
	for (const record of records) byKey.set(keyOf(record), record);
	return byKey;
}
