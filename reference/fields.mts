export const TYPES = [
	'string',
	'integer',
	'number',
	'boolean',
	'object',
	'array',
	'unknown',
] as const;
export type FieldType = (typeof TYPES)[number];
export type Choice = string | number | null;

export interface Field {
	name: string;
	/** `unknown`: the reference does not tell. */
	type: FieldType;
	/** Of a string or number: `date`, `date-time`, `float` … */
	format?: string;
	/** Of an array whose items are not objects with known fields. */
	items?: FieldType;
	required: boolean;
	choices?: Choice[];
	/** Of an object, or of each object of an array. */
	fields?: Field[];
}

const TEXT = /^(\S+) (\?|[a-z]+)(?:\/(\?|[a-z0-9-]+))?(\*?)$/;

function typeOf(word: string): FieldType {
	const type = TYPES.find((known) => known === (word === '?' ? 'unknown' : word));
	if (!type) throw new Error(`"${word}" is not a type`);
	return type;
}

function readText(text: unknown): Field {
	const [, name, word, detail, star] = (typeof text === 'string' && TEXT.exec(text)) || [];
	if (name === undefined || word === undefined)
		throw new Error(`${JSON.stringify(text)} is not a field`);
	const type = typeOf(word);
	const field: Field = { name, type, required: star === '*' };
	if (detail === undefined) return field;
	return type === 'array' ? { ...field, items: typeOf(detail) } : { ...field, format: detail };
}

const isChoice = (value: unknown): value is Choice =>
	value === null || typeof value === 'string' || typeof value === 'number';

/** Where choices come from a list of the company, the reference has a sentence in their place. */
const isSentence = (choice: Choice) => typeof choice === 'string' && choice.split(' ').length > 4;

/** `all (returns both …)` is `all`, with a word about it. */
const withoutRemark = (choice: Choice) =>
	typeof choice === 'string' ? choice.replace(/ \(.*\)$/, '') : choice;

function withChoices(field: Field, given: Choice[]): Field {
	const choices = given.map(withoutRemark).filter((choice) => !isSentence(choice));
	return choices.length > 0 ? { ...field, choices } : field;
}

export function readField(row: unknown): Field {
	if (!Array.isArray(row)) return readText(row);
	const [text, ...rest] = row;
	const field = readText(text);
	if (rest.length === 1 && Array.isArray(rest[0])) {
		if (field.type !== 'object' && field.type !== 'array')
			throw new Error(`${field.name} is a ${field.type} with fields`);
		return { ...field, fields: readFields(rest[0]) };
	}
	if (rest.length === 0 || !rest.every(isChoice))
		throw new Error(`${field.name} has neither fields nor choices`);
	return withChoices(field, rest);
}

/** Reads the fields of one object; two of the same name are an error. */
export function readFields(rows: unknown): Field[] {
	if (!Array.isArray(rows)) throw new Error(`${JSON.stringify(rows)} is not a list of fields`);
	const fields = rows.map(readField);
	const names = new Set(fields.map(({ name }) => name));
	if (names.size < fields.length) throw new Error('two fields have the same name');
	return fields;
}
