import { isObject } from './body.mts';
import type { Field } from './facts/field.mts';
import type { JsonObject, JsonValue } from './types.mts';

const isType: Record<Field['type'], (value: JsonValue) => boolean> = {
	string: (value) => typeof value === 'string',
	integer: (value) => Number.isInteger(value),
	number: (value) => typeof value === 'number',
	boolean: (value) => typeof value === 'boolean',
	array: (value) => Array.isArray(value),
	object: isObject,
	any: () => true,
};

/** What is missing, or of another type than the reference says; null may stand for anything, `field_1` for any name. */
export function faults(row: JsonObject, fields: Field[], path = ''): string[] {
	const named = fields.filter(({ name }) => !/^(custom_)?field_1$/.test(name));
	return named.flatMap((field) => {
		const at = `${path}${field.name}`;
		const value = row[field.name];
		if (value === undefined) return [`${at} is missing`];
		if (value === null) return [];
		if (!isType[field.type](value)) return [`${at} is not ${field.type}`];
		const inside = Array.isArray(value) ? value.filter(isObject) : isObject(value) ? [value] : [];
		return inside.flatMap((one) => faults(one, field.inner ?? [], `${at}.`));
	});
}

export function rowsIn(data: unknown): JsonObject[] {
	const inside = isObject(data) && 'data' in data ? data.data : data;
	return (Array.isArray(inside) ? inside : [inside]).filter(isObject);
}
