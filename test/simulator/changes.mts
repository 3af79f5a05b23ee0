import { contentOf, generatedContent } from './content.mts';
import type { Core } from './core.mts';
import {
	addFile,
	addFolder,
	changeFile,
	changeFolder,
	deleteFile,
	deleteFolder,
	rootOf,
} from './files.mts';
import { createInsurance, deleteInsurance, updateInsurance } from './insurances.mts';
import { announce } from './events.mts';
import { createProject, updateProject } from './projectWrites.mts';
import { blankPerson, blankUser } from './blank.mts';
import { createToolRecord, deleteToolRecord, updateToolRecord } from './records.mts';
import type { JsonObject, JsonValue, RecordKind } from './types.mts';
import { tellUser } from './userWrites.mts';
import { createVendor, updateVendor } from './vendorWrites.mts';

type Writer = {
	change(core: Core, id: number, fields: JsonObject): void;
	create(core: Core, fields: JsonObject): number;
	remove(core: Core, id: number): void;
};

function must<Row>(row: Row | undefined, id: number): Row {
	if (row === undefined) throw new Error(`No record ${id}`);
	return row;
}

const companyId = (core: Core, fields: JsonObject) =>
	typeof fields.company_id === 'number' ? fields.company_id : core.world.company.id;

const text = (value: JsonValue) => (value === undefined || value === null ? null : String(value));

const cannotRemove = () => {
	throw new Error('Procore has no way to delete one of these');
};

const vendor: Writer = {
	change: (core, id, fields) => updateVendor(core, must(core.world.vendors.get(id), id), fields),
	create: (core, fields) => createVendor(core, companyId(core, fields), fields).id,
	remove: cannotRemove,
};

const project: Writer = {
	change: (core, id, fields) => updateProject(core, must(core.world.projects.get(id), id), fields),
	create: (core, fields) => createProject(core, companyId(core, fields), fields).id,
	remove: cannotRemove,
};

const person: Writer = {
	change: (core, id, fields) => {
		const row = must(core.world.people.get(id), id);
		core.world.people.set(id, Object.assign(row, fields, { updated_at: core.clock.iso() }));
		tellVendor(core, row.vendor_id);
	},
	create: (core, fields) => {
		const birth = {
			id: core.world.nextId(),
			company_id: companyId(core, fields),
			at: core.clock.iso(),
		};
		const row = Object.assign(blankPerson(birth, text(fields.last_name) ?? ''), fields);
		core.world.people.set(row.id, row);
		return row.id;
	},
	remove: (core, id) => void core.world.people.delete(id),
};

/** A change of a contact shows as an update of its company. */
function tellVendor(core: Core, vendorId: number | null): void {
	const row = vendorId === null ? undefined : core.world.vendors.get(vendorId);
	if (!row) return;
	announce(core, {
		resource: 'Company Vendors',
		action: 'update',
		id: row.id,
		company_id: row.company_id,
		project_id: null,
	});
}

const user: Writer = {
	change: (core, id, fields) => {
		const row = must(core.world.users.get(id), id);
		Object.assign(row, fields, { updated_at: core.clock.iso() });
		tellUser(core, row, 'update');
	},
	create: (core, fields) => {
		const birth = {
			id: core.world.nextId(),
			company_id: companyId(core, fields),
			at: core.clock.iso(),
		};
		const email = text(fields.email_address) ?? `user${birth.id}@harborridge.example`;
		const row = Object.assign(blankUser(birth, text(fields.last_name) ?? '', email), fields);
		core.world.users.set(row.id, row);
		tellUser(core, row, 'create');
		return row.id;
	},
	remove: cannotRemove,
};

const insurance: Writer = {
	change: (core, id, fields) =>
		updateInsurance(core, must(core.world.insurances.get(id), id), fields),
	create: (core, fields) => {
		const { company_id: _company, project_id, ...own } = fields;
		const projectId = typeof project_id === 'number' ? project_id : null;
		const scope = {
			companyId: companyId(core, fields),
			projectId,
			vendorId: Number(fields.vendor_id),
		};
		return createInsurance(core, scope, own).id;
	},
	remove: (core, id) => deleteInsurance(core, must(core.world.insurances.get(id), id)),
};

const placeOf = (core: Core, fields: JsonObject) => ({
	companyId: companyId(core, fields),
	projectId: typeof fields.project_id === 'number' ? fields.project_id : null,
});

const parentOf = (core: Core, fields: JsonObject) =>
	typeof fields.parent_id === 'number' ? fields.parent_id : rootOf(core, placeOf(core, fields)).id;

const folder: Writer = {
	change: (core, id, fields) => changeFolder(core, must(core.world.folders.get(id), id), fields),
	create: (core, fields) => {
		const own = { name: text(fields.name) ?? 'New folder', parent_id: parentOf(core, fields) };
		return addFolder(core, placeOf(core, fields), own).id;
	},
	remove: (core, id) => deleteFolder(core, must(core.world.folders.get(id), id)),
};

const file: Writer = {
	change: (core, id, fields) => changeFile(core, must(core.world.files.get(id), id), fields),
	create: (core, fields) => {
		const own = { name: text(fields.name) ?? 'file.txt', parent_id: parentOf(core, fields) };
		const content =
			typeof fields.size === 'number'
				? generatedContent(fields.size, fields.size % 9973)
				: contentOf(Buffer.from(text(fields.content) ?? ''));
		return addFile(core, placeOf(core, fields), own, { content, contentType: 'text/plain' }).id;
	},
	remove: (core, id) => deleteFile(core, must(core.world.files.get(id), id)),
};

const record: Writer = {
	change: (core, id, fields) =>
		updateToolRecord(core, must(core.world.records.get(id), id), fields),
	create: (core, fields) => {
		const { tool, company_id: _company, project_id: _project, ...own } = fields;
		return createToolRecord(core, { tool: String(tool), ...placeOf(core, fields) }, own).id;
	},
	remove: (core, id) => deleteToolRecord(core, must(core.world.records.get(id), id)),
};

export const writers: Partial<Record<RecordKind, Writer>> = {
	vendor,
	project,
	person,
	user,
	insurance,
	folder,
	file,
	record,
};

function writerOf(kind: RecordKind): Writer {
	const writer = writers[kind];
	if (!writer) throw new Error(`Cannot write ${kind}`);
	return writer;
}

export const changeRecord = (core: Core, kind: RecordKind, id: number, fields: JsonObject): void =>
	writerOf(kind).change(core, id, fields);
export const createRecord = (core: Core, kind: RecordKind, fields: JsonObject): number =>
	writerOf(kind).create(core, fields);
export const removeRecord = (core: Core, kind: RecordKind, id: number): void =>
	writerOf(kind).remove(core, id);
