import { operations, responses, earlierResponses } from '../read.mts';
import type { Field, FieldType } from '../fields.mts';

/** The JSON Schema that n8n shows before a node's first run. */
export interface OutputSchema {
	type: string;
	properties?: Record<string, OutputSchema>;
	items?: OutputSchema;
	version?: number;
}

const CUSTOM_FIELD = /%|[{}]/;

function count(fields: readonly Field[], into: Map<string, Map<FieldType, number>>): void {
	for (const { name, type, fields: inner } of fields) {
		const types = into.get(name) ?? new Map<FieldType, number>();
		into.set(name, types.set(type, (types.get(type) ?? 0) + 1));
		count(inner ?? [], into);
	}
}

let usual: Map<string, FieldType> | undefined;

/** The type that a name has most often in the reference, for fields that it cut off. */
function usualType(name: string): FieldType {
	if (!usual) {
		const counts = new Map<string, Map<FieldType, number>>();
		for (const { fields } of [...responses(), ...earlierResponses()]) count(fields, counts);
		usual = new Map(
			[...counts].flatMap(([known, types]) => {
				const [best] = [...types]
					.filter(([type]) => type !== 'unknown' && type !== 'object' && type !== 'array')
					.sort(([, a], [, b]) => b - a);
				return best ? [[known, best[0]] as const] : [];
			}),
		);
	}
	return usual.get(name) ?? 'string';
}

function schemaOfType(type: FieldType, name: string): OutputSchema {
	return { type: type === 'unknown' ? usualType(name) : type };
}

function schemaOfField({ name, type, items, fields }: Field): OutputSchema {
	if (type === 'array')
		return {
			type,
			items: fields ? schemaOfFields(fields) : schemaOfType(items ?? 'unknown', name),
		};
	return fields ? schemaOfFields(fields) : schemaOfType(type, name);
}

/** The schema of a record with these fields; custom fields have other names in each company. */
export function schemaOfFields(fields: readonly Field[]): OutputSchema {
	const named = fields.filter(({ name }) => !CUSTOM_FIELD.test(name));
	const sorted = [...named].sort((a, b) => (a.name < b.name ? -1 : 1));
	return {
		type: 'object',
		properties: Object.fromEntries(sorted.map((field) => [field.name, schemaOfField(field)])),
	};
}
