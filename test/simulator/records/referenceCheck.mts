import { isObject } from '../body.mts';
import type { Core } from '../core.mts';
import type { ToolKind } from '../kinds/toolKind.mts';
import type { FieldErrors } from '../syncing.mts';
import type { JsonObject, JsonValue } from '../types.mts';
import { entityOf } from './entities.mts';
import type { Place } from './places.mts';
import { targetOf } from './targets.mts';
import type { Target } from './targets.mts';

/** A field of a body that points at something else. */
export interface Pointer {
	name: string;
	target: Target;
	ids: number[];
	isList: boolean;
}

const idOf = (value: JsonValue): number => Number(isObject(value) ? value.id : value);

/** Names of what is attached: they point at uploads and files, not at records. */
export const attachmentNames =
	/^(upload_(id|ids|uuid|uuids)|attachment_upload_uuids|prostore_file_ids|file_version_ids|image_ids|drawing_revision_ids|form_ids|attachment_ids|attachments|document_management_document_revision_ids)$/;

function pointerOf(kind: ToolKind, name: string, value: JsonValue): Pointer | undefined {
	if (value === null || value === '' || attachmentNames.test(name)) return undefined;
	const isId = /_ids?$/.test(name) || name === 'attendees';
	const isObjectWithId = isObject(value) && value.id !== undefined;
	if (!isId && !isObjectWithId) return undefined;
	const target = targetOf(kind, name);
	if (!target) return undefined;
	const isList = Array.isArray(value);
	const ids = (Array.isArray(value) ? value : [value]).map(idOf);
	return { name, target, ids, isList };
}

/** The references among the fields of a body. */
export const pointersOf = (kind: ToolKind, fields: JsonObject): Pointer[] =>
	Object.entries(fields).flatMap(([name, value]) => pointerOf(kind, name, value) ?? []);

/** Whatever this place does not know: another project's location, a person who is not in its directory. */
export function unknownReferences(
	core: Core,
	kind: ToolKind,
	place: Place,
	fields: JsonObject,
): FieldErrors {
	const errors: FieldErrors = {};
	for (const { name, target, ids } of pointersOf(kind, fields)) {
		const isKnown = ids.every((id) => entityOf(core, target, place, id) !== undefined);
		if (!isKnown) errors[name] = ['is invalid'];
	}
	return errors;
}
