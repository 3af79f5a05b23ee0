import { PARTY_FIELDS, type PartyField, type PartyValues } from './types';

/** Text of a plain value, trimmed; '' for nothing and for lists and objects, which no rule can compare. */
export function textOf(value: unknown): string {
	if (typeof value === 'string') return value.trim();
	return typeof value === 'number' || typeof value === 'bigint' ? String(value) : '';
}

/** A field of a nested record; undefined where there is no such record or field. */
export function fieldIn(record: unknown, field: string): unknown {
	if (typeof record !== 'object' || record === null) return undefined;
	return Object.entries(record).find(([name]) => name === field)?.[1];
}

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
