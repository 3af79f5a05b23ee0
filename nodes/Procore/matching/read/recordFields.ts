import type { MatchRecord } from '../types';

/** The fields of a record that are read, whatever their type. */
export type RecordFields = Partial<Record<keyof MatchRecord, unknown>>;

/** The records, with an empty one for whatever is none. */
export function recordsOf<Item extends MatchRecord>(
	records: readonly Item[],
): ReadonlyArray<Item | MatchRecord> {
	const isRecord = (record: unknown): boolean => typeof record === 'object' && record !== null;
	if (records.every(isRecord)) return records;
	return records.map((record) => (isRecord(record) ? record : { id: '', name: '' }));
}
