import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isObject } from '../body.mts';
import { answerFields } from '../facts/facts.mts';
import type { Field, FieldType } from '../facts/field.mts';
import type { ToolKind } from '../kinds/toolKind.mts';
import { operations } from '../operations.mts';
import { toolKinds } from '../toolTable.mts';
import type { JsonObject, JsonValue } from '../types.mts';

let templates: Record<string, JsonObject> | undefined;

function templateOf(kind: ToolKind): JsonObject {
	if (!kind.template) return {};
	if (!templates) {
		const file = path.join(process.cwd(), 'test/fixtures/procore/toolTemplates.json');
		const loaded: Record<string, JsonObject> = JSON.parse(readFileSync(file, 'utf8'));
		templates = loaded;
	}
	return templates[kind.template] ?? {};
}

function typeOf(value: JsonValue): FieldType {
	if (value === null || value === undefined) return 'any';
	if (Array.isArray(value)) return 'array';
	if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
	if (typeof value === 'object') return 'object';
	return typeof value === 'boolean' ? 'boolean' : 'string';
}

/** The fields that an example value has. */
function inferred(example: JsonObject): Field[] {
	return Object.entries(example).map(([name, value]): Field => {
		const object = Array.isArray(value) ? value.find(isObject) : value;
		const inner = isObject(object) ? inferred(object) : [];
		return {
			name,
			type: typeOf(value),
			required: false,
			...(inner.length > 0 ? { inner } : {}),
		};
	});
}

function merged(one: Field, other: Field): Field {
	const [known, more] = one.type === 'any' ? [other, one] : [one, other];
	if (more.type !== 'any' && more.type !== known.type) return known;
	const inner = unionOf(known.inner ?? [], more.inner ?? []);
	return {
		...more,
		...known,
		...(inner.length > 0 ? { inner } : {}),
	};
}

/** Fields of both; where both know a field, the first one that has a type for it counts. */
function unionOf(...lists: Field[][]): Field[] {
	const fields = new Map<string, Field>();
	for (const field of lists.flat()) {
		const known = fields.get(field.name);
		fields.set(field.name, known ? merged(known, field) : field);
	}
	return [...fields.values()];
}

const below = (base: string) =>
	new RegExp(`^(GET|POST|PATCH) ${base.replace(/[.{}]/g, '\\$&')}(/\\{\\w+\\})?$`);

function linesOf(base: string): string[] {
	const pattern = below(base);
	return [...operations().keys()].filter((line) => pattern.test(line));
}

/** Lists that come in groups tell of the group, not of its rows. */
const isGroup = (kind: ToolKind, line: string) =>
	kind.grouped?.bases.some((base) => line === `GET ${base}`) ?? false;

const shapes = new Map<string, Field[]>();

/** Every field that any answer has for this kind: what its records hold. */
export function shapeOf(kind: ToolKind): Field[] {
	const known = shapes.get(kind.key);
	if (known) return known;
	const others = toolKinds.filter(({ sameAs }) => sameAs?.includes(kind.key));
	const bases = [kind, ...others].flatMap((one) => one.bases);
	const lines = bases.flatMap(linesOf).filter((line) => !isGroup(kind, line));
	const facts = lines.map((line) => answerFields(line));
	const [status] = kind.statuses ?? [];
	const more = { ...(status === undefined ? {} : { status }), ...kind.fields };
	const shape = unionOf(...facts, inferred(templateOf(kind)), inferred(more));
	shapes.set(kind.key, shape);
	return shape;
}

const completed = (fields: Field[], shape: Field[]): Field[] =>
	fields.map((field) => {
		const other = shape.find(({ name }) => name === field.name);
		return other && (field.type === 'any' || field.type === other.type)
			? merged(field, other)
			: field;
	});

const answers = new Map<string, Field[] | null>();

/**
 * What an operation answers for a record of this kind; null where the reference does not say, so that everything
 * the record holds is shown.
 */
export function answerShape(kind: ToolKind, line: string): Field[] | null {
	const key = `${kind.key} ${line}`;
	const known = answers.get(key);
	if (known !== undefined) return known;
	const facts = isGroup(kind, line) ? [] : answerFields(line);
	const example = line.startsWith('GET') ? inferred(templateOf(kind)) : [];
	const isList = facts.some(({ name }) => name === 'id');
	const shape = isList ? completed(unionOf(facts, example), shapeOf(kind)) : null;
	answers.set(key, shape);
	return shape;
}
