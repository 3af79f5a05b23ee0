import type { Core } from './core.mts';
import { announce } from './events.mts';
import { applyFields } from './records/apply.mts';
import { entityIn } from './records/fit.mts';
import { userEntity } from './records/entities.mts';
import { blankRecord } from './records/fill.mts';
import { placeOf, sectionOf } from './records/places.mts';
import { shapeOf } from './records/shapes.mts';
import { kindOf } from './toolTable.mts';
import type { AccountName, JsonObject, ToolRecord } from './types.mts';

type Action = 'create' | 'update' | 'delete';

export function tellRecord(
	core: Core,
	row: ToolRecord,
	action: Action,
	account?: AccountName,
): void {
	const { resource } = kindOf(row.tool);
	if (!resource) return;
	announce(core, {
		resource,
		action,
		id: row.id,
		company_id: row.company_id,
		project_id: row.project_id,
		account,
	});
}

export interface NewRecord {
	tool: string;
	companyId: number;
	projectId: number | null;
}

/** Whose doing a new record is, where records of its kind tell that. */
function author(core: Core, row: ToolRecord, account?: AccountName): JsonObject {
	const field = shapeOf(kindOf(row.tool)).find(({ name }) => name === 'created_by');
	const user = core.world.users.get(core.accounts[account ?? 'user'].userId);
	return field && user ? { created_by: entityIn(userEntity(core, user), field) } : {};
}

/** The project and company of a record, where records of its kind tell them. */
const whereabouts = ({ fields, company_id, project_id }: ToolRecord): JsonObject => ({
	...('company_id' in fields ? { company_id } : {}),
	...('project_id' in fields ? { project_id } : {}),
});

function firstNumber(core: Core, row: ToolRecord): JsonObject {
	const { number } = row.fields;
	const field = shapeOf(kindOf(row.tool)).find(({ name }) => name === 'number');
	if (!field || number !== null) return {};
	const rows = core.world.records.in(sectionOf(placeOf(row), row.tool));
	const next = rows.length + 1;
	return { number: field.type === 'string' ? String(next) : next };
}

/** Fields of a body; in process also the fields of an answer, as they are. */
export function createToolRecord(
	core: Core,
	at: NewRecord,
	written: JsonObject,
	account?: AccountName,
): ToolRecord {
	const kind = kindOf(at.tool);
	const now = core.clock.iso();
	const row: ToolRecord = {
		id: core.world.nextId(),
		tool: at.tool,
		company_id: at.companyId,
		project_id: at.projectId,
		fields: blankRecord(kind),
		deleted: false,
	};
	const { fields } = row;
	if (kind.dated) fields.date = now.slice(0, 10);
	if (kind.statuses) fields.status = structuredClone(kind.statuses[0]);
	Object.assign(fields, author(core, row, account), { created_at: now, updated_at: now });
	Object.assign(fields, whereabouts(row));
	applyFields(core, kind, placeOf(row), fields, written);
	for (const name of Object.keys(kind.parents ?? {})) {
		if (written[name] !== undefined) fields[name] = Number(written[name]);
	}
	Object.assign(fields, firstNumber(core, row));
	core.world.records.set(row.id, row);
	tellRecord(core, row, 'create', account);
	return row;
}

export function updateToolRecord(
	core: Core,
	row: ToolRecord,
	written: JsonObject,
	account?: AccountName,
): void {
	applyFields(core, kindOf(row.tool), placeOf(row), row.fields, written);
	row.fields.updated_at = core.clock.iso();
	tellRecord(core, row, 'update', account);
}

export function deleteToolRecord(core: Core, row: ToolRecord, account?: AccountName): void {
	row.deleted = true;
	row.fields.deleted_at = core.clock.iso();
	row.fields.updated_at = core.clock.iso();
	tellRecord(core, row, 'delete', account);
}

/** Out of the recycle bin. */
export function restoreToolRecord(core: Core, row: ToolRecord, account?: AccountName): void {
	row.deleted = false;
	row.fields.deleted_at = null;
	row.fields.updated_at = core.clock.iso();
	tellRecord(core, row, 'update', account);
}
