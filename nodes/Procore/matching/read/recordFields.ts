import type { MatchRecord } from '../types';

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

/**
 * Gives what a record has, in one object that always has all fields in one order and is filled
 * again for the next record: looking up fields that most records lack takes ten times as long.
 */
export class FieldReader {
	private readonly fields: RecordFields = { ...ABSENT };

	read(record: MatchRecord): RecordFields {
		return Object.assign(this.fields, ABSENT, record);
	}
}

/** The records, with an empty one for whatever is none. */
export function recordsOf<Item extends MatchRecord>(
	records: readonly Item[],
): ReadonlyArray<Item | MatchRecord> {
	const isRecord = (record: unknown): boolean => typeof record === 'object' && record !== null;
	if (records.every(isRecord)) return records;
	return records.map((record) => (isRecord(record) ? record : { id: '', name: '' }));
}
