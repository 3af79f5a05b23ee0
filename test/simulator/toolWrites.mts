import { attachmentsOf } from './attachments.mts';
import { violate } from './core.mts';
import { invalid } from './errors.mts';
import type { ToolKind } from './kinds/toolKind.mts';
import { createToolRecord, updateToolRecord } from './records.mts';
import { missing, mistyped, readBody } from './records/bodyCheck.mts';
import type { Given } from './records/bodyCheck.mts';
import { customWrite } from './records/customFields.mts';
import type { Place } from './records/places.mts';
import { placeOf } from './records/places.mts';
import { unknownReferences } from './records/referenceCheck.mts';
import type { Call } from './route.mts';
import type { FieldErrors } from './syncing.mts';
import { kindOf } from './toolTable.mts';
import type { JsonObject, JsonValue, ToolRecord } from './types.mts';
import { takeUpload } from './uploads.mts';

const isBlank = (value: JsonValue) =>
	value === undefined ||
	value === null ||
	value === '' ||
	(Array.isArray(value) && value.length === 0);

const isEmpty = (errors: FieldErrors) => Object.keys(errors).length === 0;

/** What the live API demands though its reference does not. */
function demanded(kind: ToolKind, fields: JsonObject): FieldErrors {
	return Object.fromEntries(
		Object.entries(kind.required ?? {})
			.filter(([, name]) => isBlank(fields[name]))
			.map(([shown]) => [shown, ['required']]),
	);
}

function customProblems(call: Call, place: Place, fields: JsonObject): FieldErrors {
	const errors: FieldErrors = {};
	for (const [name, value] of Object.entries(fields)) {
		if (!/^custom_field_\d+$/.test(name)) continue;
		const write = customWrite(call.core, place, name, value);
		if (write === 'invalid') errors[name] = ['is invalid'];
		if (write === 'unknown') {
			violate(call.core, `${call.method} ${call.path}: ${name} is not a field of this company`);
		}
	}
	return errors;
}

function refuse(errors: FieldErrors, status: number): void {
	if (!isEmpty(errors)) throw invalid(errors, status);
}

function check(call: Call, kind: ToolKind, place: Place, given: Given): JsonObject {
	const fields = { ...given.beside, ...given.fields };
	refuse({ ...mistyped(given), ...customProblems(call, place, fields) }, given.refusal);
	refuse(unknownReferences(call.core, kind, place, fields), given.refusal);
	return fields;
}

/** Photos are made of an upload, named in one of two places. */
function photo(call: Call, kind: ToolKind, fields: JsonObject): JsonObject {
	if (kind.key !== 'photo') return {};
	const uuid = fields.upload_uuid;
	if (typeof uuid !== 'string') throw invalid({ upload_uuid: ["can't be blank"] });
	const taken = takeUpload(call, uuid);
	return { filename: taken.filename, size: taken.content?.size ?? 0 };
}

function hang(row: ToolRecord, attachments: JsonObject[]): void {
	if (attachments.length === 0) return;
	const { attachments: known } = row.fields;
	row.fields.attachments = [...(Array.isArray(known) ? known : []), ...attachments];
}

/** Some lists take several kinds of record: a field of the body says which. */
function kindMade(kind: ToolKind, fields: JsonObject): ToolKind {
	const key = kind.made && kind.made.kinds[String(fields[kind.made.by])];
	return key ? kindOf(key) : kind;
}

export function createRow(call: Call, kind: ToolKind, place: Place, line: string): ToolRecord {
	const given = readBody(call, line);
	const all = { ...given.beside, ...given.fields };
	refuse(demanded(kind, all), 422);
	refuse(missing(given), given.refusal);
	const fields = check(call, kind, place, given);
	const attachments = attachmentsOf(call, place.companyId, given);
	const parents = Object.fromEntries(
		Object.keys(kind.parents ?? {}).flatMap((name) => {
			const value = call.params[name] ?? fields[name];
			return value === undefined ? [] : [[name, value]];
		}),
	);
	const at = { tool: kindMade(kind, fields).key, ...place };
	const written = { ...fields, ...photo(call, kind, fields), ...parents };
	const row = createToolRecord(call.core, at, written, call.account.name);
	hang(row, attachments);
	return row;
}

/** An update may leave out what a new record needs, but not blank it. */
function blanked(given: Given): FieldErrors {
	const errors = missing(given);
	return Object.fromEntries(Object.entries(errors).filter(([name]) => name in given.fields));
}

export function updateRow(call: Call, kind: ToolKind, row: ToolRecord, line: string): void {
	const given = readBody(call, line);
	refuse(blanked(given), given.refusal);
	const fields = check(call, kind, placeOf(row), given);
	const attachments = attachmentsOf(call, row.company_id, given);
	updateToolRecord(call.core, row, fields, call.account.name);
	hang(row, attachments);
}
