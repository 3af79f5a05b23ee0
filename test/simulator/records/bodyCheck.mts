import { isObject } from '../body.mts';
import { violate } from '../core.mts';
import { badRequest } from '../errors.mts';
import { bodyOf } from '../facts/facts.mts';
import type { Field } from '../facts/field.mts';
import type { Call } from '../route.mts';
import type { FieldErrors } from '../syncing.mts';
import type { JsonObject, JsonValue } from '../types.mts';

/** Fields beside the wrapper of a v1 body. */
const besideWrapper = new Set([
	'project_id',
	'company_id',
	'sub_job_id',
	'contract_id',
	'commitment_id',
	'template_id',
	'list_template_id',
	'meeting_id',
	'standard_cost_code_list_id',
	'attachments',
	'upload_uuid',
	'image_name',
	'inspection_item_failed',
	'change_event_origin_id',
	'change_event_origin_type',
	'origin_global_id',
]);

/** The object that a v1 body wraps its fields in, where it does. */
export function wrapperOf(fields: Field[]): Field | undefined {
	const rest = fields.filter(({ name }) => !besideWrapper.has(name));
	return rest.length === 1 && rest[0].type === 'object' ? rest[0] : undefined;
}

/** A body that was read: what is in its wrapper, what is beside it, and what the reference knows of both. */
export interface Given {
	refusal: number;
	fields: JsonObject;
	beside: JsonObject;
	/** Documented fields inside; null where the reference does not list them. */
	known: Field[] | null;
	required: Field[];
}

/** Fields that the reference does not have. */
export function tellUnknown(call: Call, given: JsonObject, known: Field[], prefix: string): void {
	const names = new Set(known.map(({ name }) => name));
	for (const name of Object.keys(given)) {
		const isCustom = names.has('custom_field') && /^custom_field_\d+$/.test(name);
		if (!names.has(name) && !isCustom) {
			violate(
				call.core,
				`${call.method} ${call.path}: body field ${prefix}${name} is not documented`,
			);
		}
	}
}

const noIds = ({ company_id: _company, project_id: _project, ...rest }: JsonObject): JsonObject =>
	rest;

function unwrapped(call: Call, fields: Field[]): Given {
	tellUnknown(call, noIds(call.body), fields, '');
	return {
		refusal: 400,
		fields: noIds(call.body),
		beside: {},
		known: fields,
		required: fields.filter(
			({ required, name }) => required && !/^(project|company)_id$/.test(name),
		),
	};
}

function wrapped(call: Call, fields: Field[], wrapper: Field): Given {
	const inside = call.body[wrapper.name] ?? (wrapper.required ? undefined : {});
	if (!isObject(inside)) {
		throw badRequest(`param is missing or the value is empty: ${wrapper.name}`);
	}
	const { [wrapper.name]: _inside, ...rest } = noIds(call.body);
	tellUnknown(call, rest, fields, '');
	if (wrapper.inner) tellUnknown(call, inside, wrapper.inner, `${wrapper.name}.`);
	const beside = fields.filter(
		({ name }) => name !== wrapper.name && !/^(project|company)_id$/.test(name),
	);
	return {
		refusal: 400,
		fields: inside,
		beside: rest,
		known: wrapper.inner ? [...wrapper.inner, ...beside] : null,
		required: [...(wrapper.inner ?? []), ...beside].filter(({ required }) => required),
	};
}

/** Reads a body as the reference of this operation describes it; what is not in it is told. */
export function readBody(call: Call, line: string): Given {
	const body = bodyOf(line);
	if (!body) {
		const fields = noIds(call.body);
		return { refusal: 422, fields, beside: {}, known: null, required: [] };
	}
	const wrapper = wrapperOf(body.fields);
	const given = wrapper ? wrapped(call, body.fields, wrapper) : unwrapped(call, body.fields);
	return { ...given, refusal: body.refusal };
}

/** Violations alone, for endpoints that check their values themselves. */
export function tellUndocumented(call: Call, line: string): void {
	const body = bodyOf(line);
	if (body && !body.isArray) readBody(call, line);
}

const isBlank = (value: JsonValue) =>
	value === undefined ||
	value === null ||
	value === '' ||
	(Array.isArray(value) && value.length === 0);

export function missing(given: Given): FieldErrors {
	const all = { ...given.beside, ...given.fields };
	return Object.fromEntries(
		given.required
			.filter(({ name }) => isBlank(all[name]))
			.map(({ name }) => [name, ["can't be blank"]]),
	);
}

const isNumeric = (value: JsonValue) =>
	typeof value === 'number' || (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value.trim()));

const isWhole = (value: JsonValue) => isNumeric(value) && Number.isInteger(Number(value));

/** A day of the calendar, also with a time behind it. */
export function isDay(text: string): boolean {
	const day = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
	const moment = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
	return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(String(day));
}

function textProblem(value: JsonValue, field: Field): string | undefined {
	if (isObject(value) || Array.isArray(value)) return 'is invalid';
	const text = String(value);
	if (field.choices && text !== '' && !field.choices.includes(text)) {
		return 'is not included in the list';
	}
	if (field.format === 'date' && text !== '' && !isDay(text)) return 'is invalid';
	const isMoment = /^date-?time$/.test(field.format ?? '');
	return isMoment && Number.isNaN(Date.parse(text)) ? 'is invalid' : undefined;
}

/** Why Procore refuses a value of this type; v1 reads numbers and flags from text, as forms send them. */
function problemOf(value: JsonValue, field: Field): string | undefined {
	if (value === null || value === undefined || value === '') return undefined;
	switch (field.type) {
		case 'integer':
			return isWhole(value) ? undefined : 'is not a number';
		case 'number':
			return isNumeric(value) ? undefined : 'is not a number';
		case 'boolean':
			return /^(true|false|0|1)$/.test(String(value)) ? undefined : 'is invalid';
		case 'array':
			return Array.isArray(value) ? itemProblem(value, field) : 'must be an array';
		case 'object':
			return isObject(value) ? undefined : 'is invalid';
		case 'string':
			return textProblem(value, field);
		default:
			return undefined;
	}
}

function itemProblem(values: JsonValue[], field: Field): string | undefined {
	if (field.item !== 'integer' || field.name === 'attachments') return undefined;
	return values.every(isWhole) ? undefined : 'is invalid';
}

/** Values of a wrong type, by field. */
export function mistyped({ known, fields, beside }: Given): FieldErrors {
	const errors: FieldErrors = {};
	for (const field of known ?? []) {
		const problem = problemOf(fields[field.name] ?? beside[field.name], field);
		if (problem) errors[field.name] = [problem];
		else Object.assign(errors, nested(fields[field.name], field));
	}
	return errors;
}

/** The same for fields that some endpoint reads by itself. */
export const wrongTypes = (fields: JsonObject, known: Field[]): FieldErrors =>
	mistyped({ refusal: 422, fields, beside: {}, known, required: [] });

/** The fields in the wrapper of a body, as the reference lists them. */
export function innerFields(line: string): Field[] {
	const wrapper = wrapperOf(bodyOf(line)?.fields ?? []);
	return wrapper?.inner ?? [];
}

/** `question.body` of an RFI, `status.id` of a change event. */
function nested(value: JsonValue, field: Field): FieldErrors {
	if (field.type !== 'object' || !isObject(value)) return {};
	const errors: FieldErrors = {};
	for (const one of field.inner ?? []) {
		const problem =
			one.required && isBlank(value[one.name]) ? "can't be blank" : problemOf(value[one.name], one);
		if (problem) errors[`${field.name}.${one.name}`] = [problem];
	}
	return errors;
}
