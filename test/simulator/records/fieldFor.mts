import { queryValues } from '../facts/facts.mts';
import type { Field } from '../facts/field.mts';
import type { ToolKind } from '../kinds/toolKind.mts';
import { filtersOf } from './filterNames.mts';
import { shapeOf } from './shapes.mts';
import { singular, targetOf } from './targets.mts';

const always = ['id', 'created_at', 'updated_at', 'deleted_at'];

/** The field of the answers that a filter or an order of this name looks at. */
function shownField(kind: ToolKind, name: string): string | undefined {
	const names = new Set([
		...shapeOf(kind).map((field) => field.name),
		...Object.keys(kind.parents ?? {}),
		...always,
		...(kind.dated ? ['date'] : []),
	]);
	const base = singular(name);
	const alias = kind.filters?.[name];
	const options = [alias, name, base, `${base}s`, `${base}_id`, name === 'ids' ? 'id' : undefined];
	return options.find((one) => one !== undefined && names.has(one));
}

function hiddenField(kind: ToolKind, name: string, line: string, key: string): Field {
	const values = queryValues(line)[key];
	const more = Array.isArray(values) ? { choices: values } : {};
	if (values === 'boolean') return { name, type: 'boolean', required: false };
	const type = targetOf(kind, name) || /_id$/.test(name) ? 'integer' : 'string';
	return { name, type, required: false, ...more };
}

const hidden = new Map<string, Map<string, Field>>();

/** Fields that Procore filters by and does not answer: records hold them, answers do not. */
export function hiddenFields(kind: ToolKind): Map<string, Field> {
	const known = hidden.get(kind.key);
	if (known) return known;
	const fields = new Map(
		filtersOf(kind)
			.filter(({ name }) => shownField(kind, name) === undefined)
			.map(({ name, line, key }) => [name, hiddenField(kind, name, line, key)]),
	);
	hidden.set(kind.key, fields);
	return fields;
}

/** The field that a filter or an order of this name looks at; none where the kind has nothing like it. */
export const fieldFor = (kind: ToolKind, name: string): string | undefined =>
	shownField(kind, name) ?? (hiddenFields(kind).has(name) ? name : undefined);
