import { answerFields, recordFields } from '../answers.mts';
import type { Field, FieldType } from '../fields.mts';
import { LISTS } from '../shipped.mts';
import { withUsualTypes } from '../usualTypes.mts';

/** The JSON Schema that n8n shows before a node's first run. */
export interface OutputSchema {
	type: string;
	properties?: Record<string, OutputSchema>;
	items?: OutputSchema;
	version?: number;
}

/** Custom fields and the like have other names in each company. */
const IS_NAMED_LATER = /[%{]/;

const schemaOfType = (type: FieldType = 'unknown'): OutputSchema => ({
	type: type === 'unknown' ? 'string' : type,
});

function schemaOfField({ type, items, fields }: Field): OutputSchema {
	const inner = fields && schemaOfFields(fields);
	if (type === 'array') return { type, items: inner ?? schemaOfType(items) };
	return inner ?? schemaOfType(type);
}

function schemaOfFields(fields: readonly Field[]): OutputSchema {
	const sorted = fields
		.filter(({ name }) => !IS_NAMED_LATER.test(name))
		.sort((a, b) => Number(a.name > b.name) - Number(a.name < b.name));
	return {
		type: 'object',
		properties: Object.fromEntries(sorted.map((field) => [field.name, schemaOfField(field)])),
	};
}

/** The schema of records with these fields. */
export const schemaOfRecord = (fields: readonly Field[]): OutputSchema => ({
	...schemaOfFields(withUsualTypes(fields)),
	version: 1,
});

const DELETED: OutputSchema = {
	type: 'object',
	properties: { deleted: { type: 'boolean' } },
	version: 1,
};

const METHODS: Record<string, string> = { get: 'GET', create: 'POST', update: 'PATCH' };

/** What an operation answers where that is described by itself, else what a row of the list is. */
function fieldsOf(list: string, operation: string): Field[] {
	const method = METHODS[operation];
	const ofOne = operation === 'create' ? list : `${list}/{id}`;
	const own = method === undefined ? undefined : answerFields(method, ofOne);
	return own ?? recordFields(list) ?? [];
}

/** A resource with several lists has the fields of all. */
export function schemaOf(resource: string, operation: string): OutputSchema | undefined {
	if (operation === 'delete') return DELETED;
	const fields = (LISTS[resource] ?? []).flatMap((list) => fieldsOf(list, operation));
	if (fields.length === 0) return undefined;
	return schemaOfRecord([...new Map(fields.map((field) => [field.name, field])).values()]);
}
