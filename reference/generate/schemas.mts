import { answerFields, recordFields } from '../answers.mts';
import type { Field, FieldType } from '../fields.mts';
import { callsOf } from '../../nodes/Procore/client/tools/calls.ts';
import type { Kind, Verb } from '../../nodes/Procore/client/tools/kind.ts';
import { simpleFieldsIn } from '../simpleFields.mts';
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

/** What rows carry that come from several projects. */
const PROJECT: Field[] = [
	{ name: 'project_id', type: 'integer', required: false },
	{ name: 'project_name', type: 'string', required: false },
];

/** A field of a simplified record; the values of a list are written with commas. */
function simpleField(fields: readonly Field[], path: string): Field {
	const [name = '', ...rest] = path.split('.');
	const found = fields.find((field) => field.name === name);
	const inner = rest.length > 0 ? found?.fields?.find((field) => field.name === rest[0]) : found;
	const type = found?.type === 'array' ? 'string' : (inner?.type ?? 'string');
	return { name: path.replaceAll('.', '_'), type, required: false };
}

function simpleFields(kind: Kind): Field[] {
	const fields = withUsualTypes((kind.list === null ? undefined : recordFields(kind.list)) ?? []);
	return simpleFieldsIn(fields).map((path) => simpleField(fields, path));
}

/** Without nested records: n8n shows them after the first run. */
const flat = ({ fields: _fields, ...field }: Field): Field => field;

/** What an operation answers: a simplified record where one is read, Procore's answer to a write. */
function fieldsOf(kind: Kind, verb: Verb): Field[] {
	const [method, path] = callsOf(kind).get(verb) ?? [];
	if (method === undefined || path === undefined) return [];
	const isRead = verb === 'getAll' || verb === 'get';
	if (!isRead) return (answerFields(method, path) ?? recordFields(kind.list ?? '') ?? []).map(flat);
	return [...simpleFields(kind), ...(verb === 'getAll' && kind.scope === 'project' ? PROJECT : [])];
}

const VERBS = ['getAll', 'get', 'create', 'update'] as const;

/**
 * The schema of an operation of a tool; one with several kinds of record has the fields of all.
 * `undefined` where the operation is none of the table's, or the reference tells no field.
 */
export function schemaOf(kinds: readonly Kind[], operation: string): OutputSchema | undefined {
	if (operation === 'delete') return DELETED;
	const verb = VERBS.find((known) => known === operation);
	const fields = verb ? kinds.flatMap((kind) => fieldsOf(kind, verb)) : [];
	if (fields.length === 0) return undefined;
	return schemaOfRecord([...new Map(fields.map((field) => [field.name, field])).values()]);
}
