import { bodyOf } from './facts/facts.mts';
import type { Field } from './facts/field.mts';
import type { ToolKind } from './kinds/toolKind.mts';
import { wrapperOf } from './records/bodyCheck.mts';
import { homeOf } from './records/entities.mts';
import { sectionOf } from './records/places.mts';
import type { Place } from './records/places.mts';
import { attachmentNames } from './records/referenceCheck.mts';
import { isTable, targetOf } from './records/targets.mts';
import type { JsonObject, JsonValue, Simulator } from './types.mts';

/** Somebody or something that this place knows, for tests that write. */
function known(simulator: Simulator, kind: ToolKind, name: string, place: Place): JsonValue {
	const { world } = simulator;
	const project = world.projects.get(place.projectId ?? 0);
	const target = targetOf(kind, name);
	if (!target) return undefined;
	if (target === 'user') return [...(project?.userIds ?? world.users.keys())][0];
	if (target === 'vendor') return [...(project?.vendorIds ?? world.vendors.keys())][0];
	if (target === 'person') return [...world.people.keys()][0];
	if (target === 'trade') return [...world.trades.keys()][0];
	if (target === 'project') return project?.id;
	if (isTable(target)) return place.companyId;
	return world.records.in(sectionOf(homeOf(target, place), target))[0]?.id;
}

const texts: Record<string, string> = {
	date: '2026-02-03',
	'date-time': '2026-02-03T10:00:00Z',
	datetime: '2026-02-03T10:00:00Z',
	email: 'new.person@harborridge.example',
	time: '10:30',
};

interface Making {
	simulator: Simulator;
	kind: ToolKind;
	place: Place;
	isV2: boolean;
}

function scalar({ isV2 }: Making, field: Field): JsonValue {
	if (field.choices?.length) return field.choices[0];
	const isId = /(^|_)ids?$/.test(field.name);
	if (isId && !field.required) return undefined;
	if (field.type === 'boolean') return true;
	if (field.type === 'integer' || field.type === 'number') return isV2 && isId ? '7' : 7;
	if (isId) return '7';
	return texts[field.format ?? ''] ?? `A ${field.name.replaceAll('_', ' ')}`;
}

function listOf(making: Making, field: Field): JsonValue {
	if (!field.required) return undefined;
	if (field.inner) return [fieldsFor(making, field.inner)];
	return [field.item === 'integer' ? 7 : 'one'];
}

function value(making: Making, field: Field): JsonValue {
	const { simulator, kind, place, isV2 } = making;
	if (field.name === 'custom_field' || attachmentNames.test(field.name)) return undefined;
	const isId = /_ids?$/.test(field.name) || field.name === 'attendees';
	const hasId = field.type === 'object' && field.inner?.some(({ name }) => name === 'id');
	const id = isId || hasId ? known(simulator, kind, field.name, place) : undefined;
	if (id !== undefined && hasId) return { id };
	if (id !== undefined) {
		const one = isV2 || field.type === 'string' ? String(id) : id;
		return field.type === 'array' ? [one] : one;
	}
	if (field.type === 'object') return fieldsFor(making, field.inner ?? []);
	return field.type === 'array' ? listOf(making, field) : scalar(making, field);
}

function fieldsFor(making: Making, fields: Field[]): JsonObject {
	return Object.fromEntries(
		fields.flatMap((field) => {
			const made = value(making, field);
			return made === undefined ? [] : [[field.name, made]];
		}),
	);
}

/** A body with every field of the reference that a test can give a value. */
export function bodyFor(
	simulator: Simulator,
	kind: ToolKind,
	line: string,
	place: Place,
): { body: JsonObject; fields: JsonObject; wrapper?: string } | undefined {
	const known = bodyOf(line);
	if (!known) return undefined;
	const making = { simulator, kind, place, isV2: / \/rest\/v2/.test(line) };
	const wrapper = wrapperOf(known.fields);
	const fields = fieldsFor(making, wrapper?.inner ?? (wrapper ? [] : known.fields));
	const beside = wrapper ? known.fields.filter(({ name }) => name !== wrapper.name) : [];
	const rest = fieldsFor(making, beside);
	return wrapper
		? { body: { ...rest, [wrapper.name]: fields }, fields, wrapper: wrapper.name }
		: { body: fields, fields };
}
