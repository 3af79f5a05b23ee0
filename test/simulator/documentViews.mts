import type { Core } from './core.mts';
import { privateParent, sees } from './documentAccess.mts';
import { filesIn, foldersIn, pathOf, typeOf } from './files.mts';
import type { Place } from './files.mts';
import type { Call } from './route.mts';
import type { Folder, JsonObject, StoredFile } from './types.mts';

export function personOf(core: Core, id: number): JsonObject {
	const account = Object.values(core.accounts).find(({ userId }) => userId === id);
	if (account) return { id, login: account.login, name: account.fullName };
	const user = core.world.users.get(id);
	return {
		id,
		login: user?.email_address ?? '',
		name: `${user?.first_name ?? ''} ${user?.last_name ?? ''}`.trim(),
	};
}

/** The address of a version asks for the token and redirects to the storage host. */
export function showVersion(
	core: Core,
	file: StoredFile,
	version: StoredFile['versions'][number],
): JsonObject {
	const url = `${core.urls.api}/webclients/host/companies/${file.company_id}/prostore/${version.id}`;
	return {
		id: version.id,
		number: version.number,
		notes: version.notes,
		url,
		size: version.content.size,
		created_at: version.created_at,
		created_by: personOf(core, version.created_by_id),
		prostore_file: { id: version.id + 1_000_000, name: file.name, filename: file.name, url },
		file_id: file.id,
	};
}

export function showFile(core: Core, file: StoredFile, latestOnly = false): JsonObject {
	const versions = latestOnly ? file.versions.slice(-1) : [...file.versions].reverse();
	return {
		id: file.id,
		name: file.name,
		parent_id: file.parent_id,
		size: file.versions.at(-1)?.content.size ?? 0,
		description: file.description,
		updated_at: file.updated_at,
		created_at: file.created_at,
		checked_out_until: file.checked_out_until,
		name_with_path: pathOf(core, file),
		private: file.private,
		is_tracked: file.is_tracked,
		tracked_folder: null,
		checked_out_by: file.checked_out_by,
		file_type: typeOf(file.name),
		file_versions: versions.map((version) => showVersion(core, file, version)),
		legacy_id: file.id,
		is_deleted: file.is_deleted,
		custom_fields: {},
	};
}

interface FolderOptions {
	excludeFolders: boolean;
	excludeFiles: boolean;
	latestOnly: boolean;
}

const placeOf = (folder: Folder): Place => ({
	companyId: folder.company_id,
	projectId: folder.project_id,
});

interface Counts {
	folders: number;
	files: number;
}

function ownFields(core: Core, folder: Folder, children: Counts): JsonObject {
	return {
		id: folder.id,
		name: folder.name,
		parent_id: folder.parent_id,
		private: folder.private,
		updated_at: folder.updated_at,
		is_tracked: folder.is_tracked,
		tracked_folder: null,
		name_with_path: pathOf(core, folder),
		read_only: folder.read_only,
		is_deleted: folder.is_deleted,
		is_recycle_bin: folder.is_recycle_bin,
		has_children: children.folders + children.files > 0,
		has_children_files: children.files > 0,
		has_children_folders: children.folders > 0,
		custom_fields: {},
	};
}

/** How many folders and files each folder of a place holds. */
function countChildren(core: Core, place: Place): Map<number, Counts> {
	const counts = new Map<number, Counts>();
	const add = (parent: number | null, name: keyof Counts) => {
		if (parent === null) return;
		const known = counts.get(parent) ?? { folders: 0, files: 0 };
		counts.set(parent, { ...known, [name]: known[name] + 1 });
	};
	for (const row of foldersIn(core, place)) if (!row.is_deleted) add(row.parent_id, 'folders');
	for (const row of filesIn(core, place)) if (!row.is_deleted) add(row.parent_id, 'files');
	return counts;
}

const none: Counts = { folders: 0, files: 0 };

/** One level at a time: folders inside are shown, what is in them is not. */
export function showFolder(call: Call, folder: Folder, options: FolderOptions): JsonObject {
	const { core } = call;
	const place = placeOf(folder);
	const counts = countChildren(core, place);
	const isInside = (row: Folder | StoredFile) =>
		row.parent_id === folder.id && !row.is_deleted && sees(call, row);
	const own = (row: Folder) => ownFields(core, row, counts.get(row.id) ?? none);
	const folders = foldersIn(core, place)
		.filter(isInside)
		.map((row) => ({ ...own(row), folders: [], files: [] }));
	const files = filesIn(core, place)
		.filter(isInside)
		.map((row) => showFile(core, row, options.latestOnly));
	return {
		...own(folder),
		...(options.excludeFolders ? {} : { folders }),
		...(options.excludeFiles ? {} : { files }),
	};
}

const namedWithPath = (core: Core, row: Folder | undefined): JsonObject | null =>
	row ? { id: row.id, name: row.name, name_with_path: pathOf(core, row) } : null;

/** An item of the flat index. */
export function showDocument(core: Core, row: Folder | StoredFile): JsonObject {
	const isFile = 'versions' in row;
	const shared: JsonObject = {
		id: row.id,
		name: row.name,
		name_with_path: pathOf(core, row),
		parent_id: row.parent_id,
		created_at: row.created_at,
		created_by: { company_name: null, locale: null, ...personOf(core, row.created_by_id) },
		updated_at: row.updated_at,
		read_only: isFile ? false : row.read_only,
		is_deleted: row.is_deleted,
		is_recycle_bin: isFile ? false : row.is_recycle_bin,
		document_type: isFile ? 'file' : 'folder',
		is_tracked: row.is_tracked,
		private: row.private,
		private_parent: namedWithPath(core, privateParent(core, row)),
		tracked_folder: null,
		custom_fields: {},
	};
	if (isFile) {
		const last = row.versions.at(-1);
		return {
			...shared,
			children: null,
			file: {
				checked_out_by: row.checked_out_by,
				checked_out_until: row.checked_out_until,
				current_version: last ? showVersion(core, row, last) : null,
				description: row.description,
				file_type: typeOf(row.name),
			},
		};
	}
	const place = placeOf(row);
	const files = filesIn(core, place).some((file) => file.parent_id === row.id && !file.is_deleted);
	const folders = foldersIn(core, place).some(
		(folder) => folder.parent_id === row.id && !folder.is_deleted,
	);
	return {
		...shared,
		file: null,
		children: {
			has_children: files || folders,
			has_children_files: files,
			has_children_folders: folders,
		},
	};
}
