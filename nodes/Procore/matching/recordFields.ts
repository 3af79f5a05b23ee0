import type { MatchRecord } from './types';

/** The fields of a record that are read, whatever their type. */
export type RecordFields = Record<keyof MatchRecord, unknown>;

const ABSENT: RecordFields = {
	id: undefined,
	name: undefined,
	otherNames: undefined,
	address: undefined,
	city: undefined,
	state: undefined,
	zip: undefined,
	country: undefined,
	phones: undefined,
	emails: undefined,
	website: undefined,
	taxId: undefined,
	licence: undefined,
	originId: undefined,
	number: undefined,
};

/** What a record has, in an object that always has all fields in one order: looking up fields that most records lack takes several times as long. */
export function fieldsOf(record: MatchRecord): RecordFields {
	return { ...ABSENT, ...record };
}

/** The records, with an empty one for whatever is none. */
export function recordsOf<Item extends MatchRecord>(
	records: readonly Item[],
): ReadonlyArray<Item | MatchRecord> {
	const isRecord = (record: unknown): boolean => typeof record === 'object' && record !== null;
	if (records.every(isRecord)) return records;
	return records.map((record) => (isRecord(record) ? record : { id: '', name: '' }));
}
