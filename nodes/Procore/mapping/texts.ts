import { excerpt } from '../client/excerpt';
import { PARTY_FIELDS, type PartyField, type PartyValues, type Subject } from './types';

/**
 * Text of a plain value, trimmed; '' for nothing and for lists and objects, which no rule can
 * compare.
 */
export function textOf(value: unknown): string {
	if (typeof value === 'string') return value.trim();
	return typeof value === 'number' || typeof value === 'bigint' ? String(value) : '';
}

/** Whether a value can be an id: text, a number, or nothing. */
export const isPlain = (value: unknown): boolean =>
	value === undefined || value === null || ['string', 'number', 'bigint'].includes(typeof value);

/** Letters of a name that stands beside other records, as the name of a candidate does. */
export const LONGEST_NAME = 240;

/** A text as a sentence holds it. */
export const shown = excerpt;

/** A value as a person is to see it who wrote it by mistake: its text, else its JSON. */
export const shownValue = (value: unknown): string =>
	shown(isPlain(value) ? textOf(value) : String(JSON.stringify(value)));

/** Without the full stops at its end, so that a sentence can go on. */
export function withoutStop(text: string): string {
	let end = text.length;
	while (text[end - 1] === '.') end--;
	return text.slice(0, end);
}

type Called = Pick<Subject, 'id' | 'name'> & Partial<Pick<Subject, 'isInactive'>>;

/** A record of Procore as a reason names it. */
export const callBy = ({ id, name, isInactive }: Called) =>
	`${shown(name) || 'a record without a name'} (${id}${isInactive ? ', inactive' : ''})`;

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
export const firstOf = (entries: readonly (string | number)[]): string =>
	entries.slice(0, MOST_NAMED).join(', ') + (entries.length > MOST_NAMED ? ', …' : '');
