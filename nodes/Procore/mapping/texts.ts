import { PARTY_FIELDS, type PartyField, type PartyValues, type Subject } from './types';

/** Text of a plain value, trimmed; '' for nothing and for lists and objects, which no rule can compare. */
export function textOf(value: unknown): string {
	if (typeof value === 'string') return value.trim();
	return typeof value === 'number' || typeof value === 'bigint' ? String(value) : '';
}

/** Whether a value can be an id: text, a number, or nothing. */
export const isPlain = (value: unknown): boolean =>
	value === undefined || value === null || ['string', 'number', 'bigint'].includes(typeof value);

const LONGEST_SHOWN = 60;

/** A value as a person is to see it who wrote it by mistake: its text, else its JSON. */
export function shownValue(value: unknown): string {
	if (isPlain(value)) return textOf(value);
	return JSON.stringify(value).slice(0, LONGEST_SHOWN);
}

/** A field of a nested record; undefined where there is no such record or field. */
export function fieldIn(record: unknown, field: string): unknown {
	if (typeof record !== 'object' || record === null) return undefined;
	return Object.hasOwn(record, field) ? (record as Record<string, unknown>)[field] : undefined;
}

/** A record of Procore as a reason names it. */
export const callBy = ({ id, name, isInactive }: Pick<Subject, 'id' | 'name' | 'isInactive'>) =>
	`${name || 'a record without a name'} (${id}${isInactive ? ', inactive' : ''})`;

/** The texts that say something. */
export const filled = (...texts: string[]): string[] => texts.filter((text) => text !== '');

/** The fields that have a text, in the order of {@link PARTY_FIELDS}. */
export function valuesOf(textFor: (field: PartyField) => string | undefined): PartyValues {
	const values: PartyValues = {};
	for (const field of PARTY_FIELDS) {
		const text = textFor(field);
		if (text) values[field] = text;
	}
	return values;
}

const MOST_NAMED = 10;

/** The first of a list, as a sentence holds it. */
export const firstOf = (entries: (string | number)[]): string =>
	entries.slice(0, MOST_NAMED).join(', ') + (entries.length > MOST_NAMED ? ', …' : '');
