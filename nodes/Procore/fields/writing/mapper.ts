import { isRecord } from '../../client/record';
import { isExpression, isOfAgent } from '../expressions';

const isNothing = (value: unknown) => value === undefined || value === null || value === '';

/** The columns that the editor knew when the mapper was filled in. */
const namesIn = (schema: unknown): unknown[] =>
	Array.isArray(schema) ? schema.map((entry: unknown) => (isRecord(entry) ? entry.id : '')) : [];

/**
 * A resource mapper's value without empty fields: the editor keeps an empty field as null, and an
 * AI tool leaves fields out. Any other null is intended.
 * @param raw as it is stored, with its expressions
 * @param value its result
 */
export function withoutBlanks(raw: unknown, value: unknown): unknown {
	if (!isRecord(raw) || !isRecord(value) || !isRecord(value.value)) return value;
	const stored = isRecord(raw.value) ? raw.value : {};
	const inEditor = namesIn(raw.schema);
	const isBlank = (name: string, given: unknown) => {
		if (!isNothing(given)) return false;
		const text = stored[name];
		return isExpression(text) ? isOfAgent(text) : inEditor.includes(name);
	};
	const kept = Object.entries(value.value).filter(([name, given]) => !isBlank(name, given));
	return { ...value, value: Object.fromEntries(kept) };
}
