import type { Core } from './core.mts';
import { announce } from './events.mts';
import { personOf } from './documentViews.mts';
import { kindOf, templateOf } from './toolTable.mts';
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

/** `vendor_id: 5` is kept and shown as `vendor: { id, name }` where a record has that. */
function expand(core: Core, row: ToolRecord): void {
	const { fields } = row;
	for (const [name, value] of Object.entries(fields)) {
		if (!name.endsWith('_id') || !/^\d+$/.test(String(value))) continue;
		const id = Number(value);
		const target = name.slice(0, -3);
		if (!(target in fields)) continue;
		const vendor = core.world.vendors.get(id);
		if (vendor && /vendor|contractor/.test(target))
			fields[target] = { id: vendor.id, name: vendor.name };
		else if (core.world.users.has(id)) fields[target] = personOf(core, id);
	}
	if (Array.isArray(fields.assignee_ids) && 'assignees' in fields) {
		fields.assignees = fields.assignee_ids.map((id) => personOf(core, Number(id)));
	}
}

export interface NewRecord {
	tool: string;
	companyId: number;
	projectId: number | null;
}

export function createToolRecord(
	core: Core,
	at: NewRecord,
	fields: JsonObject,
	account?: AccountName,
): ToolRecord {
	const kind = kindOf(at.tool);
	const now = core.clock.iso();
	const id = core.world.nextId();
	const template = templateOf(kind);
	const dated: JsonObject = kind.dated ? { date: now.slice(0, 10) } : {};
	const row: ToolRecord = {
		id,
		tool: at.tool,
		company_id: at.companyId,
		project_id: at.projectId,
		fields: {
			...template,
			...dated,
			[kind.title]: null,
			...(kind.statuses ? { status: structuredClone(kind.statuses[0]) } : {}),
			...('created_by' in template
				? { created_by: personOf(core, core.accounts[account ?? 'user'].userId) }
				: {}),
			...fields,
			created_at: now,
			updated_at: now,
		},
		deleted: false,
	};
	expand(core, row);
	core.world.records.set(id, row);
	tellRecord(core, row, 'create', account);
	return row;
}

export function updateToolRecord(
	core: Core,
	row: ToolRecord,
	fields: JsonObject,
	account?: AccountName,
): void {
	Object.assign(row.fields, fields, { updated_at: core.clock.iso() });
	expand(core, row);
	tellRecord(core, row, 'update', account);
}

export function deleteToolRecord(core: Core, row: ToolRecord, account?: AccountName): void {
	row.deleted = true;
	row.fields.deleted_at = core.clock.iso();
	row.fields.updated_at = core.clock.iso();
	tellRecord(core, row, 'delete', account);
}
