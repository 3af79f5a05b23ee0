import { bodyOf } from './facts/facts.mts';
import type { Field } from './facts/field.mts';
import type { ToolKind } from './kinds/toolKind.mts';
import { operations } from './operations.mts';
import { createToolRecord, updateToolRecord } from './records.mts';
import { mistyped, tellUnknown } from './records/bodyCheck.mts';
import type { Place } from './records/places.mts';
import { unknownReferences } from './records/referenceCheck.mts';
import { showRecord } from './records/show.mts';
import { companyOf } from './route.mts';
import type { Answer, Call, Route } from './route.mts';
import { sync } from './syncing.mts';
import type { FieldErrors } from './syncing.mts';
import { parentParams, placeFor, rowsOf } from './toolRows.mts';
import { toolKinds } from './toolTable.mts';
import type { JsonObject, JsonValue, ToolRecord } from './types.mts';

/** A record as the rules of sync look at it. */
class SyncedRecord {
	constructor(readonly row: ToolRecord) {}

	get id(): number {
		return this.row.id;
	}

	get origin_id(): string | null {
		const { origin_id } = this.row.fields;
		return origin_id === null || origin_id === undefined ? null : String(origin_id);
	}
}

const fieldsOf = (line: string): Field[] =>
	bodyOf(line)?.fields.find(({ name }) => name === 'updates')?.inner ?? [];

/** Names that the company demands of a new record, as the create call has them. */
function missing(kind: ToolKind, base: string, fields: JsonObject): FieldErrors {
	const wrapper = bodyOf(`POST ${base}`)?.fields.find(({ type }) => type === 'object');
	const names = (wrapper?.inner ?? []).filter(({ required }) => required).map(({ name }) => name);
	const isBlank = (value: JsonValue) => value === undefined || value === null || value === '';
	const blank = names.filter((name) => isBlank(fields[name]));
	return Object.fromEntries(blank.map((name) => [name, ["can't be blank"]]));
}

function problems(
	call: Call,
	kind: ToolKind,
	place: Place,
	line: string,
	fields: JsonObject,
): FieldErrors {
	const known = fieldsOf(line);
	const more: Field[] = ['id', 'origin_id'].map((name) => ({ name, type: 'any', required: false }));
	if (known.length > 0) tellUnknown(call, fields, [...known, ...more], 'updates[].');
	const given = { refusal: 422, fields, beside: {}, known, required: [] };
	return { ...mistyped(given), ...unknownReferences(call.core, kind, place, fields) };
}

const syncRows =
	(kind: ToolKind, base: string) =>
	(call: Call): Answer => {
		const line = `PATCH ${base}/sync`;
		const place = placeFor(call, kind, base) ?? {
			companyId: companyOf(call).id,
			projectId: null,
		};
		const rows = () =>
			rowsOf(call, kind, base)
				.filter(({ deleted }) => !deleted)
				.map((row) => new SyncedRecord(row));
		const parents = Object.fromEntries(
			parentParams(base).map((name) => [name, Number(call.params[name])]),
		);
		return sync<SyncedRecord>(call, {
			rows,
			originRows: rows,
			check: (fields, known) => {
				const blank = known ? {} : missing(kind, base, fields);
				const found = { ...problems(call, kind, place, line, fields), ...blank };
				return Object.keys(found).length > 0 ? found : undefined;
			},
			create: (fields) => {
				const at = { tool: kind.key, ...place };
				const written = { ...fields, ...parents };
				return new SyncedRecord(createToolRecord(call.core, at, written, call.account.name));
			},
			update: ({ row }, fields) => updateToolRecord(call.core, row, fields, call.account.name),
			show: ({ row }) => Object(showRecord(kind, line, row)),
		});
	};

/** Kinds that can be written a thousand at a time. */
export const toolSyncRoutes: Route[] = toolKinds.flatMap((kind) =>
	kind.bases
		.filter((base) => operations().has(`PATCH ${base}/sync`))
		.map((base) => ({
			method: 'PATCH',
			path: `${base}/sync`,
			tool: kind.permission,
			handle: syncRows(kind, base),
		})),
);
