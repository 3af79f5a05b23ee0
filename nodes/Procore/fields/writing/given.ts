import { isRecord } from '../../client/record';
import { inputError } from '../../client/ProcoreError';
import type { Column } from '../../client/tools/facts/columns';
import type { customColumns } from './customColumns';
import type { Writing } from './writing';

type Values = Record<string, unknown>;

export const valueAt = (object: Values, place: string[]): unknown =>
	place.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), object);

/** `question.body` is the item's field of that name, or else the field `body` of `question`. */
function valueIn(item: Values, name: string): unknown {
	if (name in item) return item[name];
	return valueAt(item, name.split('.'));
}

/** Sets a value at a place in a body, and creates the objects on the way. */
export function put(body: Values, [key = '', ...rest]: string[], value: unknown): void {
	if (rest.length === 0) body[key] = value;
	else {
		const inner = body[key];
		const object = isRecord(inner) ? { ...inner } : {};
		body[key] = object;
		put(object, rest, value);
	}
}

export type CustomColumn = ReturnType<typeof customColumns>[number];
/** A column of Procore's, or a custom field of the company. */
export type AnyColumn = Column | CustomColumn;

export const namesOf = (columns: AnyColumn[]) => columns.map(({ name }) => name).join(', ');

/** Finds a column by its name; custom fields also by their labels. */
export function columnNamed(columns: AnyColumn[], name: string): AnyColumn | undefined {
	const isNamed = (column: AnyColumn) =>
		column.name === name || ('label' in column && column.label === name);
	return columns.find(isNamed);
}

function unknownColumns(names: string[], columns: AnyColumn[]): Error {
	const which = names.map((name) => `"${name}"`).join(', ');
	return inputError(
		`Fields: Procore does not take ${which} here`,
		`The fields that it takes are ${namesOf(columns)}. Write other fields in Body, as JSON.`,
	);
}

/** The user's value for each column. */
export function valuesGiven(
	writing: Writing,
	item: Values,
	columns: AnyColumn[],
	isOpen: boolean,
): Array<[string, unknown]> {
	const { fields } = writing;
	if (fields) {
		const unknown = Object.keys(fields).filter((name) => !columnNamed(columns, name));
		if (unknown.length > 0 && !isOpen) throw unknownColumns(unknown, columns);
		return Object.entries(fields);
	}
	if (isOpen) return Object.entries(item);
	const found = columns.flatMap((column): Array<[string, unknown]> => {
		const value = valueIn(item, column.name);
		const ofLabel = 'label' in column ? item[column.label] : undefined;
		const either = value === undefined ? ofLabel : value;
		return either === undefined ? [] : [[column.name, either]];
	});
	if (found.length > 0 || writing.body) return found;
	throw inputError(
		'Fields: the input item has no field that Procore takes here',
		`Name the fields of the item as Procore does: ${namesOf(columns)}. Or choose "Map Each Field Manually".`,
	);
}

/** A body in Procore's shape: fields that were given without the wrapper are put into it. */
export function wrapped(body: Values, wrapper: string | undefined, columns: AnyColumn[]): Values {
	if (wrapper === undefined || wrapper in body) return { ...body };
	const beside = new Set(columns.filter(({ place }) => place.length === 1).map(({ name }) => name));
	const whole: Values = {};
	for (const [name, value] of Object.entries(body)) {
		put(whole, beside.has(name) ? [name] : [wrapper, name], value);
	}
	return whole;
}
