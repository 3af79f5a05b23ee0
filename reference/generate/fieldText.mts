import { CUSTOM_FIELDS } from '../../nodes/Procore/client/tools/facts/fieldText.ts';
import type { Field, FieldType } from '../fields.mts';

const LETTERS: Record<FieldType, string> = {
	string: 's',
	integer: 'i',
	number: 'n',
	boolean: 'b',
	object: 'o',
	array: 'u',
	unknown: 'u',
};
const FORMATS: Record<string, string> = {
	date: 'd',
	'date-time': 't',
	time: 'h',
	binary: 'y',
	byte: 'y',
};

const CUSTOM_FIELD = /^custom_field_%\{\w+\}$/;
/** `{user_id}` in an answer: a name that is only known at run time. */
const PLACEHOLDER = /^\{\w+\}$/;

function letterOf({ type, format, items, fields }: Field): string {
	if (type === 'array')
		return (fields ? LETTERS.object : LETTERS[items ?? 'unknown']).toUpperCase();
	return (type === 'string' && FORMATS[format ?? '']) || LETTERS[type];
}

function choicesOf({ name, choices = [] }: Field): string {
	const given = choices.filter((choice) => choice !== null).map(String);
	const odd = given.find((choice) => /[<>|\n`\\$]/.test(choice));
	if (odd !== undefined) throw new Error(`The choice "${odd}" of ${name} cannot be written`);
	return given.length > 0 ? `<${given.join('|')}>` : '';
}

function textOfOne(field: Field): string {
	const name = CUSTOM_FIELD.test(field.name) ? CUSTOM_FIELDS : field.name;
	if (!/^[\w%[\]@/-]+$/.test(name)) throw new Error(`The name "${name}" cannot be written`);
	const inner = field.fields ? `{${fieldText(field.fields)}}` : '';
	return `${name}:${letterOf(field)}${field.required ? '*' : ''}${choicesOf(field)}${inner}`;
}

/** Fields in the form that the package's `readFields` reads. */
export function fieldText(fields: readonly Field[]): string {
	return fields
		.filter(({ name }) => !PLACEHOLDER.test(name))
		.map(textOfOne)
		.join(' ');
}
