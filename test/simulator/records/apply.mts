import { isObject } from '../body.mts';
import type { Core } from '../core.mts';
import type { Field } from '../facts/field.mts';
import type { ToolKind } from '../kinds/toolKind.mts';
import type { JsonObject, JsonValue } from '../types.mts';
import { customWrite } from './customFields.mts';
import { entityOf } from './entities.mts';
import { entityIn } from './fit.mts';
import type { Place } from './places.mts';
import { attachmentNames, pointersOf } from './referenceCheck.mts';
import type { Pointer } from './referenceCheck.mts';
import { shapeOf } from './shapes.mts';
import { singular } from './targets.mts';

interface Writing {
	core: Core;
	kind: ToolKind;
	place: Place;
	/** What the record holds. */
	fields: JsonObject;
	shape: Map<string, Field>;
}

function put({ fields, shape }: Writing, name: string, entities: JsonObject[]): void {
	const field = shape.get(name);
	const shown = entities.map((entity) => entityIn(entity, field));
	const isList = field?.type === 'array' || Array.isArray(fields[name]);
	fields[name] = isList ? shown : (shown[0] ?? null);
}

/** `assignee_ids` → `assignees`, and the first of them → `assignee`, whatever of these the record has. */
function point(writing: Writing, { name, target, ids, isList }: Pointer): void {
	const { core, kind, place, fields } = writing;
	const entities = ids.map((id) => entityOf(core, target, place, id)).filter(isObject);
	const base = singular(name);
	const alias = kind.writes?.[name];
	const places = alias ? [alias] : [base, `${base}s`];
	for (const one of places) if (one in fields) put(writing, one, entities);
	if (name in fields) fields[name] = isList ? ids : ids[0];
	if (`${base}_id` in fields) fields[`${base}_id`] = ids[0] ?? null;
	if (`${base}_name` in fields) fields[`${base}_name`] = entities[0]?.name ?? null;
}

function isMet(fields: JsonObject, name: string): boolean {
	const base = singular(name);
	return [base, `${base}s`].some((one) => one in fields) || name in fields;
}

/** `vendor_id: null` takes the vendor away. */
function clear(writing: Writing, name: string): void {
	const { fields, kind } = writing;
	const base = singular(name);
	for (const one of [kind.writes?.[name] ?? base, `${base}s`, name]) {
		if (one in fields) fields[one] = Array.isArray(fields[one]) ? [] : null;
	}
}

function plain(writing: Writing, name: string, value: JsonValue): void {
	const { fields, kind } = writing;
	for (const one of new Set([kind.writes?.[name] ?? name, name])) {
		if (!(one in fields)) continue;
		const isWrapped = Array.isArray(fields[one]) && isObject(value);
		fields[one] = isWrapped ? [value] : value;
	}
}

function custom({ core, place, fields }: Writing, name: string, value: JsonValue): void {
	const write = customWrite(core, place, name, value);
	if (typeof write === 'string') return;
	const own = isObject(fields.custom_fields) ? fields.custom_fields : {};
	fields.custom_fields = { ...own, [name]: write.entry };
}

/** Writes what a body holds into a record, where the record has a place for it. */
export function applyFields(
	core: Core,
	kind: ToolKind,
	place: Place,
	fields: JsonObject,
	written: JsonObject,
): void {
	const shape = new Map(shapeOf(kind).map((field) => [field.name, field]));
	const writing: Writing = { core, kind, place, fields, shape };
	const pointers = new Map(pointersOf(kind, written).map((one) => [one.name, one]));
	for (const [name, value] of Object.entries(written)) {
		const pointer = pointers.get(name);
		if (attachmentNames.test(name)) continue;
		if (/^custom_field_\d+$/.test(name)) custom(writing, name, value);
		else if (pointer) point(writing, pointer);
		else if ((value === null || value === '') && /_ids?$/.test(name) && isMet(fields, name))
			clear(writing, name);
		else plain(writing, name, value);
	}
}
