import { isObject } from '../body.mts';
import type { Core } from '../core.mts';
import type { Field } from '../facts/field.mts';
import type { ToolKind } from '../kinds/toolKind.mts';
import { isoSeconds } from '../clock.mts';
import { Random } from '../random.mts';
import type { JsonObject, JsonValue } from '../types.mts';
import { customValues } from './customFields.mts';
import { candidates, entityOf } from './entities.mts';
import { hiddenFields } from './fieldFor.mts';
import { entityIn, fit } from './fit.mts';
import type { Place } from './places.mts';
import { shapeOf } from './shapes.mts';
import { isReferredTo } from './referredTo.mts';
import { isTable, targetOf } from './targets.mts';
import type { Target } from './targets.mts';
import { scalar, titleText } from './values.mts';
import type { Seed } from './values.mts';

const day = 86_400_000;
const start = Date.UTC(2025, 8, 1);

/** One record in the making. */
interface Filling extends Seed {
	core: Core;
	kind: ToolKind;
	place: Place;
	/** Records that others refer to do not refer to records themselves: so no circle can arise. */
	isReferredTo: boolean;
}

function chosen(filling: Filling, target: Target): JsonObject | null {
	if (filling.isReferredTo && !isTable(target)) return null;
	const { core, place, random } = filling;
	const ids = candidates(core, target, place);
	if (ids.length === 0) return null;
	return entityOf(core, target, place, random.pick(ids)) ?? null;
}

function reference(filling: Filling, field: Field, target: Target): JsonValue {
	if (field.type === 'array') {
		const count = filling.random.between(0, 2);
		const rows = Array.from({ length: count }, () => chosen(filling, target));
		return rows.flatMap((row) => (row ? [shown(filling, field, row)] : []));
	}
	const entity = chosen(filling, target);
	if (!entity) return null;
	if (field.type === 'object' || field.type === 'any') return shown(filling, field, entity);
	return fit(/(^|_)ids?$/.test(field.name) ? entity.id : entity.name, field);
}

/** What is referred to, with every field that this answer shows of it. */
function shown(filling: Filling, field: Field, entity: JsonObject): JsonValue {
	const made = object(
		filling,
		(field.inner ?? []).filter(({ name }) => entity[name] === undefined),
	);
	return entityIn({ ...made, ...entity }, field);
}

function items(filling: Filling, field: Field): JsonValue {
	if (!field.inner) return [];
	const count = /attachment|file/.test(field.name) ? 0 : 1;
	return Array.from({ length: count }, () => object(filling, field.inner ?? []));
}

function object(filling: Filling, fields: Field[]): JsonObject {
	return Object.fromEntries(fields.map((field) => [field.name, valueOf(filling, field)]));
}

function valueOf(filling: Filling, field: Field): JsonValue {
	const isOwnText = field.type === 'string' && !/_id$/.test(field.name);
	const target = isOwnText ? undefined : targetOf(filling.kind, field.name);
	if (target && field.type !== 'boolean') return reference(filling, field, target);
	if (field.type === 'object') return object(filling, field.inner ?? []);
	if (field.type === 'array') return items(filling, field);
	return scalar(filling, field);
}

function parentsOf({ core, kind, place, number }: Filling): JsonObject {
	const parents: JsonObject = {};
	for (const [name, target] of Object.entries(kind.parents ?? {})) {
		const ids = candidates(core, target, place).slice(0, 2);
		if (ids.length > 0) parents[name] = ids[number % ids.length];
	}
	return parents;
}

/** A number where a text is meant stays a text. */
function numbered({ number }: Filling, fields: JsonObject): void {
	if (typeof fields.number === 'string') fields.number = String(number);
	else if (typeof fields.number === 'number') fields.number = number;
}

function status(filling: Filling, fields: JsonObject): void {
	const { statuses } = filling.kind;
	if (statuses) fields.status = structuredClone(filling.random.pick(statuses));
}

function own(filling: Filling, shape: Field[]): JsonObject {
	const { kind } = filling;
	const given: JsonObject = structuredClone(kind.fields ?? {});
	const values: JsonObject = {};
	for (const field of shape) {
		const fixed = given[field.name];
		values[field.name] = fixed === undefined || fixed === null ? valueOf(filling, field) : fixed;
	}
	return values;
}

/** Rows that are given by the table: by their titles, or with more of their fields. */
function givenRow({ rows, names, title }: ToolKind, number: number): JsonObject {
	const given = rows ?? names?.map((name): JsonObject => ({ [title]: name })) ?? [];
	return given.length > 0 ? given[(number - 1) % given.length] : {};
}

export const givenCount = ({ rows, names }: ToolKind): number | undefined =>
	rows?.length ?? names?.length;

function titleOf(kind: ToolKind, number: number, random: Random): string {
	const given = givenRow(kind, number)[kind.title];
	if (given === undefined || given === null) return titleText(random);
	return number > (givenCount(kind) ?? 0) ? `${String(given)} ${number}` : String(given);
}

/** `location_id` beside `location`, and `list_template_name` beside `list_template_id`, tell of the same thing. */
function agree({ core, kind, place }: Filling, fields: JsonObject): void {
	for (const name of Object.keys(fields)) {
		if (!name.endsWith('_id')) continue;
		const base = name.slice(0, -'_id'.length);
		const object = fields[base];
		if (object === null) fields[name] = null;
		if (isObject(object) && object.id !== undefined) fields[name] = object.id;
		if (!(`${base}_name` in fields)) continue;
		const target = targetOf(kind, name);
		const entity = target && entityOf(core, target, place, Number(fields[name]));
		if (entity) fields[`${base}_name`] = entity.name;
	}
}

export interface SeededRow {
	kind: ToolKind;
	place: Place;
	id: number;
	/** From 1. */
	number: number;
	/** Date of the simulator's clock when the world was seeded. */
	today: string;
}

/** The fields of a seeded record; the same each time they are made. */
export function fillRecord(core: Core, row: SeededRow): JsonObject {
	const { kind, place, number, today } = row;
	const random = new Random(row.id % 0x7fffffff);
	const created = start + random.int(300 * 86_400) * 1000;
	const date = number === 1 ? today : isoSeconds(new Date(created + number * day)).slice(0, 10);
	const title = titleOf(kind, number, random);
	const apiUrl = core.urls.api;
	const filling: Filling = {
		core,
		kind,
		place,
		number,
		random,
		created,
		date,
		title,
		apiUrl,
		isReferredTo: isReferredTo(kind.key),
	};
	const fields = own(filling, [...shapeOf(kind), ...hiddenFields(kind).values()]);
	agree(filling, fields);
	numbered(filling, fields);
	status(filling, fields);
	Object.assign(fields, parentsOf(filling), structuredClone(givenRow(kind, number)));
	fields[kind.title] = title;
	if (kind.dated) fields.date = date;
	if ('custom_fields' in fields) fields.custom_fields = customValues(core, kind, place, random);
	fields.created_at = isoSeconds(new Date(created));
	fields.updated_at = isoSeconds(new Date(created + random.int(60) * day));
	fields.deleted_at = null;
	return fields;
}

/** What a record of this kind has before anybody wrote into it. */
export function blankRecord(kind: ToolKind): JsonObject {
	const fields: JsonObject = {};
	for (const field of [...shapeOf(kind), ...hiddenFields(kind).values()]) {
		fields[field.name] = field.type === 'array' ? [] : field.type === 'boolean' ? false : null;
	}
	return { ...fields, ...structuredClone(kind.fields ?? {}) };
}
