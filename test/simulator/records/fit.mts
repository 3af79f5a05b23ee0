import { isObject } from '../body.mts';
import type { Field } from '../facts/field.mts';
import type { JsonObject, JsonValue } from '../types.mts';

/** What names an object where an answer shows only a text. */
function nameOf(object: JsonObject): JsonValue {
	const { name, title, label, status, number, id } = object;
	return name ?? title ?? label ?? status ?? number ?? id ?? null;
}

function asText(value: JsonValue): JsonValue {
	if (isObject(value)) return asText(nameOf(value));
	if (Array.isArray(value)) return value.map((entry) => String(asText(entry))).join(', ');
	return value === null || value === undefined ? null : String(value);
}

function asNumber(value: JsonValue): JsonValue {
	if (isObject(value)) return asNumber(value.id ?? null);
	if (typeof value === 'boolean') return Number(value);
	const number = typeof value === 'string' && value !== '' ? Number(value) : value;
	return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

const whole = (value: JsonValue) => (typeof value === 'number' ? Math.trunc(value) : value);

/** Where a plain value is in an object: a name, the status of an impact, the value beside a label. */
const nameIn = (inner: Field[]): string =>
	['name', 'status', 'value', 'url'].find((name) => inner.some((field) => field.name === name)) ??
	'name';

function asObject(value: JsonValue, field: Field): JsonValue {
	if (Array.isArray(value)) return value.length > 0 ? asObject(value[0], field) : null;
	if (isObject(value)) return field.inner ? fitted(value, field.inner) : value;
	const inner = field.inner ?? [];
	const key = typeof value === 'number' ? 'id' : nameIn(inner);
	return fitted({ [key]: value }, inner);
}

function asList(value: JsonValue, field: Field): JsonValue {
	const list = Array.isArray(value) ? value : [value];
	if (field.item && field.item !== 'object') {
		const one: Field = { name: field.name, type: field.item, required: false };
		return list.map((entry) => fit(entry, one));
	}
	return list.map((entry) => (isObject(entry) && field.inner ? fitted(entry, field.inner) : entry));
}

/** A value as an answer shows it whose reference gives the field this type; null stays null. */
export function fit(value: JsonValue, field: Field): JsonValue {
	if (value === null || value === undefined) return null;
	switch (field.type) {
		case 'string':
			return asText(value);
		case 'integer':
			return whole(asNumber(value));
		case 'number':
			return asNumber(value);
		case 'boolean':
			return value === true || value === 'true';
		case 'object':
			return asObject(value, field);
		case 'array':
			return asList(value, field);
		default:
			return value;
	}
}

/** An object with exactly these fields. */
export function fitted(object: JsonObject, fields: Field[]): JsonObject {
	return Object.fromEntries(fields.map((field) => [field.name, fit(object[field.name], field)]));
}

const usual: Field[] = ['id', 'name', 'login'].map((name) => ({
	name,
	type: 'any',
	required: false,
}));

/** Something that a record refers to, as its field shows it: the whole of it is far more than any answer has. */
export function entityIn(entity: JsonObject, field: Field | undefined): JsonValue {
	if (field?.type === 'integer' || (field?.item && field.item !== 'object')) return entity.id;
	const inner = field?.inner ?? usual.filter(({ name }) => entity[name] !== undefined);
	return fitted(entity, inner);
}
