import { isObject } from './body.mts';
import { badRequest, ProcoreFailure } from './errors.mts';
import type { Answer, Call } from './route.mts';
import type { JsonObject, JsonValue } from './types.mts';

export type FieldErrors = Record<string, string[]>;

interface Entity {
	id: number;
	origin_id: string | null;
}

export interface SyncRules<Row extends Entity> {
	rows(): Row[];
	/** The scope in which an origin_id is unique: Procore says the whole company. */
	originRows(): Row[];
	create(fields: JsonObject): Row;
	update(row: Row, fields: JsonObject): void;
	show(row: Row): JsonObject;
	/** Reasons to refuse, before anything is written. */
	check?(fields: JsonObject, row: Row | undefined): FieldErrors | undefined;
}

export const maxSyncRows = 1000;

/**
 * Procore's rules for matching: an unknown id is an error, an unknown origin_id creates; with both, the id matches and
 * the origin_id is changed; with neither, a record is created. The answer is 200 whatever happens to the rows.
 */
export function sync<Row extends Entity>(call: Call, rules: SyncRules<Row>): Answer {
	const updates = call.body.updates;
	if (!Array.isArray(updates)) throw badRequest('param is missing or the value is empty: updates');
	if (updates.length > maxSyncRows) {
		throw new ProcoreFailure(
			400,
			'badRequest',
			`Cannot sync more than ${maxSyncRows} items per request`,
		);
	}
	const byId = new Map(rules.rows().map((row) => [row.id, row]));
	const byOrigin = new Map<string, Row>();
	for (const row of rules.originRows())
		if (row.origin_id !== null) byOrigin.set(row.origin_id, row);
	const state: SyncState<Row> = { byId, byOrigin, entities: [], errors: [] };
	for (const update of updates) applyOne(rules, state, update);
	return { body: { entities: state.entities, errors: state.errors } };
}

interface SyncState<Row> {
	byId: Map<number, Row>;
	byOrigin: Map<string, Row>;
	entities: JsonObject[];
	errors: JsonObject[];
}

function applyOne<Row extends Entity>(
	rules: SyncRules<Row>,
	state: SyncState<Row>,
	update: JsonValue,
): void {
	const fields: JsonObject = isObject(update) ? update : {};
	const refuse = (errors: FieldErrors) => state.errors.push({ ...fields, errors });
	const { id, origin_id: origin } = fields;
	const hasId = id !== undefined && id !== null;
	const originText = origin === undefined || origin === null ? null : String(origin);
	let row: Row | undefined;
	if (hasId) {
		row = state.byId.get(Number(id));
		if (!row) return void refuse({ id: ['Entity with this ID not found'] });
	} else if (originText !== null) {
		row = state.byOrigin.get(originText);
		if (row && !state.byId.has(row.id)) row = undefined;
	}
	const owner = originText === null ? undefined : state.byOrigin.get(originText);
	if (owner && owner !== row) return void refuse({ origin_id: ['has already been taken'] });
	const problems = rules.check?.(fields, row);
	if (problems) return void refuse(problems);
	const before = row?.origin_id ?? null;
	if (row) rules.update(row, fields);
	else row = rules.create(fields);
	if (before !== null && before !== row.origin_id) state.byOrigin.delete(before);
	if (row.origin_id !== null) state.byOrigin.set(row.origin_id, row);
	state.byId.set(row.id, row);
	state.entities.push(rules.show(row));
}
