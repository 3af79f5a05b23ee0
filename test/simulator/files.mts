import type { Core } from './core.mts';
import { announce } from './events.mts';
import type { AccountName, FileVersion, Folder, JsonObject, StoredFile } from './types.mts';

/** One Documents tool: a project's, or the company's where projectId is null. */
export interface Place {
	companyId: number;
	projectId: number | null;
}

export const inPlace = (place: Place) => (row: { company_id: number; project_id: number | null }) =>
	row.company_id === place.companyId && row.project_id === place.projectId;

export const foldersIn = (core: Core, place: Place): Folder[] =>
	[...core.world.folders.values()].filter(inPlace(place));
export const filesIn = (core: Core, place: Place): StoredFile[] =>
	[...core.world.files.values()].filter(inPlace(place));

type Action = 'create' | 'update' | 'delete';

function tell(
	core: Core,
	kind: 'Files' | 'Folders' | 'File Versions',
	row: Place & { id: number },
	action: Action,
	account?: AccountName,
): void {
	const resource = `${row.projectId === null ? 'Company' : 'Project'} ${kind}`;
	announce(core, {
		resource,
		action,
		id: row.id,
		company_id: row.companyId,
		project_id: row.projectId,
		account,
	});
}

const placeOf = (row: { company_id: number; project_id: number | null; id: number }) => ({
	companyId: row.company_id,
	projectId: row.project_id,
	id: row.id,
});

/** Every Documents tool has one root folder, named after its project or company. */
export function rootOf(core: Core, place: Place): Folder {
	const found = foldersIn(core, place).find((folder) => folder.parent_id === null);
	if (found) return found;
	const { projects, companies } = core.world;
	const name =
		place.projectId === null
			? companies.get(place.companyId)?.name
			: projects.get(place.projectId)?.name;
	return addFolder(core, place, { name: name ?? 'Root Folder', parent_id: null });
}

export function addFolder(
	core: Core,
	place: Place,
	fields: { name: string; parent_id: number | null; is_tracked?: boolean },
	account?: AccountName,
): Folder {
	const at = core.clock.iso();
	const folder: Folder = {
		id: core.world.nextId(),
		company_id: place.companyId,
		project_id: place.projectId,
		parent_id: fields.parent_id,
		name: fields.name,
		private: false,
		is_tracked: fields.is_tracked ?? false,
		read_only: false,
		is_recycle_bin: false,
		is_deleted: false,
		created_at: at,
		updated_at: at,
		created_by_id: core.accounts[account ?? 'user'].userId,
	};
	core.world.folders.set(folder.id, folder);
	if (fields.parent_id !== null) tell(core, 'Folders', placeOf(folder), 'create', account);
	return folder;
}

export function changeFolder(
	core: Core,
	folder: Folder,
	fields: JsonObject,
	account?: AccountName,
): void {
	if (typeof fields.name === 'string') folder.name = fields.name;
	if (typeof fields.parent_id === 'number') folder.parent_id = fields.parent_id;
	if (typeof fields.is_tracked === 'boolean') folder.is_tracked = fields.is_tracked;
	folder.updated_at = core.clock.iso();
	tell(core, 'Folders', placeOf(folder), 'update', account);
}

/** To the recycle bin, with everything in it. */
export function deleteFolder(core: Core, folder: Folder, account?: AccountName): void {
	folder.is_deleted = true;
	for (const file of core.world.files.values()) {
		if (file.parent_id === folder.id && !file.is_deleted) deleteFile(core, file, account);
	}
	for (const child of core.world.folders.values()) {
		if (child.parent_id === folder.id && !child.is_deleted) deleteFolder(core, child, account);
	}
	tell(core, 'Folders', placeOf(folder), 'delete', account);
}

export interface NewContent {
	content: Buffer;
	contentType: string;
	notes?: string | null;
}

export function addVersion(
	core: Core,
	file: StoredFile,
	from: NewContent,
	account?: AccountName,
): FileVersion {
	const id = core.world.nextId();
	const version: FileVersion = {
		id,
		number: file.versions.length + 1,
		notes: from.notes ?? null,
		content: from.content,
		content_type: from.contentType,
		created_at: core.clock.iso(),
		created_by_id: core.accounts[account ?? 'user'].userId,
		storage_key: `pro-core.com/companies/${file.company_id}/${id}/${encodeURIComponent(file.name)}`,
	};
	file.versions.push(version);
	file.updated_at = core.clock.iso();
	return version;
}

export function addFile(
	core: Core,
	place: Place,
	fields: { name: string; parent_id: number; description?: string | null; is_tracked?: boolean },
	from: NewContent,
	account?: AccountName,
): StoredFile {
	const at = core.clock.iso();
	const file: StoredFile = {
		id: core.world.nextId(),
		company_id: place.companyId,
		project_id: place.projectId,
		parent_id: fields.parent_id,
		name: fields.name,
		description: fields.description ?? null,
		private: false,
		is_tracked: fields.is_tracked ?? false,
		is_deleted: false,
		checked_out_by: null,
		checked_out_until: null,
		created_at: at,
		updated_at: at,
		created_by_id: core.accounts[account ?? 'user'].userId,
		versions: [],
	};
	core.world.files.set(file.id, file);
	addVersion(core, file, from, account);
	tell(core, 'Files', placeOf(file), 'create', account);
	return file;
}

export function changeFile(
	core: Core,
	file: StoredFile,
	fields: JsonObject,
	account?: AccountName,
): void {
	if (typeof fields.name === 'string') file.name = fields.name;
	if (typeof fields.description === 'string') file.description = fields.description;
	if (typeof fields.parent_id === 'number') file.parent_id = fields.parent_id;
	if (typeof fields.is_tracked === 'boolean') file.is_tracked = fields.is_tracked;
	file.updated_at = core.clock.iso();
	tell(core, 'Files', placeOf(file), 'update', account);
}

export function deleteFile(core: Core, file: StoredFile, account?: AccountName): void {
	file.is_deleted = true;
	tell(core, 'Files', placeOf(file), 'delete', account);
}

/** "Project/Plans/A-101.pdf" */
export function pathOf(core: Core, row: { name: string; parent_id: number | null }): string {
	const parent = row.parent_id === null ? undefined : core.world.folders.get(row.parent_id);
	return parent ? `${pathOf(core, parent)}/${row.name}` : row.name;
}

export const typeOf = (name: string) =>
	name.includes('.') ? (name.split('.').at(-1) ?? '').toLowerCase() : null;
