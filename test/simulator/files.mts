import type { Content } from './content.mts';
import type { Core } from './core.mts';
import { announce } from './events.mts';
import { placeKey } from './records/places.mts';
import type { Place } from './records/places.mts';
import type { AccountName, FileVersion, Folder, JsonObject, StoredFile } from './types.mts';

export type { Place };

export const foldersIn = (core: Core, place: Place): Folder[] =>
	core.world.folders.in(placeKey(place));
export const filesIn = (core: Core, place: Place): StoredFile[] =>
	core.world.files.in(placeKey(place));

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

const placed = (row: { company_id: number; project_id: number | null; id: number }) => ({
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

export interface NewFolder {
	name: string;
	parent_id: number | null;
	is_tracked?: boolean;
	private?: boolean;
}

export function addFolder(
	core: Core,
	place: Place,
	fields: NewFolder,
	account?: AccountName,
): Folder {
	const at = core.clock.iso();
	const folder: Folder = {
		id: core.world.nextId(),
		company_id: place.companyId,
		project_id: place.projectId,
		parent_id: fields.parent_id,
		name: fields.name,
		private: fields.private ?? false,
		allowedUserIds: new Set(),
		is_tracked: fields.is_tracked ?? false,
		read_only: fields.parent_id === null,
		is_recycle_bin: false,
		is_deleted: false,
		created_at: at,
		updated_at: at,
		created_by_id: core.accounts[account ?? 'user'].userId,
	};
	core.world.folders.set(folder.id, folder);
	if (fields.parent_id !== null) tell(core, 'Folders', placed(folder), 'create', account);
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
	if (typeof fields.explicit_permissions === 'boolean')
		folder.private = fields.explicit_permissions;
	folder.updated_at = core.clock.iso();
	tell(core, 'Folders', placed(folder), 'update', account);
}

/** To the recycle bin, with everything in it. */
export function deleteFolder(core: Core, folder: Folder, account?: AccountName): void {
	const place = { companyId: folder.company_id, projectId: folder.project_id };
	folder.is_deleted = true;
	folder.updated_at = core.clock.iso();
	for (const file of filesIn(core, place)) {
		if (file.parent_id === folder.id && !file.is_deleted) deleteFile(core, file, account);
	}
	for (const child of foldersIn(core, place)) {
		if (child.parent_id === folder.id && !child.is_deleted) deleteFolder(core, child, account);
	}
	tell(core, 'Folders', placed(folder), 'delete', account);
}

export interface NewContent {
	content: Content;
	contentType: string;
	notes?: string | null;
}

export const storageKey = (companyId: number, id: number, name: string): string =>
	`pro-core.com/companies/${companyId}/${id}/${encodeURIComponent(name)}`;

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
		storage_key: storageKey(file.company_id, id, file.name),
		file_id: file.id,
	};
	file.versions.push(version);
	file.updated_at = core.clock.iso();
	core.world.versions.set(id, version);
	if (version.number > 1) {
		tell(core, 'File Versions', { ...placed(file), id }, 'create', account);
	}
	return version;
}

export interface NewFile {
	name: string;
	parent_id: number;
	description?: string | null;
	is_tracked?: boolean;
	private?: boolean;
}

export function addFile(
	core: Core,
	place: Place,
	fields: NewFile,
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
		private: fields.private ?? false,
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
	tell(core, 'Files', placed(file), 'create', account);
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
	if (typeof fields.explicit_permissions === 'boolean') file.private = fields.explicit_permissions;
	file.updated_at = core.clock.iso();
	tell(core, 'Files', placed(file), 'update', account);
}

export function deleteFile(core: Core, file: StoredFile, account?: AccountName): void {
	file.is_deleted = true;
	file.updated_at = core.clock.iso();
	tell(core, 'Files', placed(file), 'delete', account);
}

/** "Project/Plans/A-101.pdf" */
export function pathOf(core: Core, row: { name: string; parent_id: number | null }): string {
	const parent = row.parent_id === null ? undefined : core.world.folders.get(row.parent_id);
	return parent ? `${pathOf(core, parent)}/${row.name}` : row.name;
}

export const typeOf = (name: string) =>
	name.includes('.') ? (name.split('.').at(-1) ?? '').toLowerCase() : null;
