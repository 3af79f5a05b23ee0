import { permittedProject } from './access.mts';
import { isObject } from './body.mts';
import { violate } from './core.mts';
import { badRequest, invalid, notFound, ProcoreFailure } from './errors.mts';
import { showDocument, showFile, showFolder } from './documentViews.mts';
import {
	addFile,
	addFolder,
	addVersion,
	changeFile,
	changeFolder,
	deleteFile,
	deleteFolder,
	filesIn,
	foldersIn,
	rootOf,
	typeOf,
} from './files.mts';
import type { NewContent, Place } from './files.mts';
import { contains, inRange, isTrue, keep, oneOf, sorted } from './filters.mts';
import { pageRules, paged } from './paging.mts';
import { companyOf, numberParam } from './route.mts';
import type { Answer, Call, Route } from './route.mts';
import { signedUrl } from './signatures.mts';
import type { Folder, JsonObject, JsonValue, StoredFile } from './types.mts';
import { takeUpload } from './uploads.mts';
import { withStringIds } from './v2.mts';

const placeOf = (call: Call): Place => ({
	companyId: companyOf(call).id,
	projectId: call.project?.id ?? null,
});

const folderOptions = ({ query }: Call) => ({
	excludeFolders: query.boolean('exclude_folders') ?? false,
	excludeFiles: query.boolean('exclude_files') ?? false,
	latestOnly: query.boolean('show_latest_file_version_only') ?? false,
});

function findFolder(call: Call, id = numberParam(call, 'id')): Folder {
	const folder = foldersIn(call.core, placeOf(call)).find(
		(row) => row.id === id && !row.is_deleted,
	);
	if (!folder) throw notFound('Folder');
	return folder;
}

function findFile(call: Call): StoredFile {
	const file = filesIn(call.core, placeOf(call)).find(
		(row) => row.id === numberParam(call, 'id') && !row.is_deleted,
	);
	if (!file) throw notFound('File');
	return file;
}

function wrapped(call: Call, name: string): JsonObject {
	const value = call.body[name];
	if (!isObject(value)) throw badRequest(`param is missing or the value is empty: ${name}`);
	return value;
}

function parentOf(call: Call, fields: JsonObject): Folder {
	if (fields.parent_id === undefined || fields.parent_id === null)
		return rootOf(call.core, placeOf(call));
	return findFolder(call, Number(fields.parent_id));
}

function createFolder(call: Call): Answer {
	const fields = wrapped(call, 'folder');
	if (typeof fields.name !== 'string' || fields.name === '')
		throw invalid({ name: ["can't be blank"] }, 400);
	const parent = parentOf(call, fields);
	const taken = foldersIn(call.core, placeOf(call)).some(
		(row) => row.parent_id === parent.id && row.name === fields.name && !row.is_deleted,
	);
	if (taken) throw invalid({ name: ['has already been taken'] }, 400);
	const folder = addFolder(
		call.core,
		placeOf(call),
		{ name: fields.name, parent_id: parent.id, is_tracked: fields.is_tracked === true },
		call.account.name,
	);
	return { status: 201, body: showFolder(call.core, folder, folderOptions(call)) };
}

function updateFolder(call: Call): Answer {
	const folder = findFolder(call);
	changeFolder(call.core, folder, wrapped(call, 'folder'), call.account.name);
	return { body: showFolder(call.core, folder, folderOptions(call)) };
}

function removeFolder(call: Call): Answer {
	const folder = findFolder(call);
	if (folder.parent_id === null) throw badRequest('The root folder cannot be deleted');
	deleteFolder(call.core, folder, call.account.name);
	return { status: 200, text: '' };
}

/** Bytes for a file or version: an upload by its uuid; bytes in the call itself are deprecated. */
function contentOf(call: Call, fields: JsonObject): NewContent & { name: string } {
	if (typeof fields.upload_uuid === 'string') {
		const upload = takeUpload(call, fields.upload_uuid);
		return {
			content: upload.content ?? Buffer.alloc(0),
			contentType: upload.content_type,
			name: upload.filename,
		};
	}
	if (typeof fields.data === 'string') {
		violate(
			call.core,
			`${call.method} ${call.path}: file data in the call is deprecated, use upload_uuid`,
		);
		return {
			content: Buffer.from(fields.data, 'base64'),
			contentType: 'application/octet-stream',
			name: 'file',
		};
	}
	throw invalid({ upload_uuid: ["can't be blank"] }, 400);
}

function freeName(call: Call, parent: Folder, name: string, unique: boolean): string {
	const taken = new Set(
		filesIn(call.core, placeOf(call))
			.filter((file) => file.parent_id === parent.id && !file.is_deleted)
			.map((file) => file.name),
	);
	if (!taken.has(name)) return name;
	if (!unique) throw invalid({ name: ['has already been taken'] }, 400);
	const dot = name.lastIndexOf('.');
	const [stem, end] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
	for (let number = 1; ; number++) {
		const candidate = `${stem} (${number})${end}`;
		if (!taken.has(candidate)) return candidate;
	}
}

function createFile(call: Call): Answer {
	const fields = wrapped(call, 'file');
	const parent = parentOf(call, fields);
	const from = contentOf(call, fields);
	const wanted = typeof fields.name === 'string' && fields.name !== '' ? fields.name : from.name;
	const name = freeName(call, parent, wanted, fields.unique_name === true);
	const description = typeof fields.description === 'string' ? fields.description : null;
	const own = { name, parent_id: parent.id, description, is_tracked: fields.is_tracked === true };
	const file = addFile(call.core, placeOf(call), own, from, call.account.name);
	return { status: 201, body: showFile(call.core, file) };
}

function refuseCheckedOut(file: StoredFile): void {
	if (!file.checked_out_by) return;
	const body: JsonValue = {
		errors: {
			base: [
				`This file is currently checked out by ${String(file.checked_out_by.name)} so a new revision cannot be added`,
			],
		},
		error_type: 'FileIsCheckedOut',
		file: { id: file.id, name: file.name, parent_id: file.parent_id },
	};
	throw new ProcoreFailure(409, 'conflict', 'File is checked out', undefined, body);
}

function updateFile(call: Call): Answer {
	const file = findFile(call);
	refuseCheckedOut(file);
	const fields = wrapped(call, 'file');
	if (fields.upload_uuid !== undefined || fields.data !== undefined) {
		addVersion(call.core, file, contentOf(call, fields), call.account.name);
	}
	changeFile(call.core, file, fields, call.account.name);
	return { body: showFile(call.core, file) };
}

function removeFile(call: Call): Answer {
	deleteFile(call.core, findFile(call), call.account.name);
	return { status: 200, text: '' };
}

type Document = Folder | StoredFile;

/** folder_id means everything below it, however deep. */
function subtree(call: Call, id: number): Set<number> {
	const inside = new Set([id]);
	const folders = foldersIn(call.core, placeOf(call));
	for (let grown = true; grown;) {
		const more = folders.filter(
			(row) => row.parent_id !== null && inside.has(row.parent_id) && !inside.has(row.id),
		);
		for (const row of more) inside.add(row.id);
		grown = more.length > 0;
	}
	return inside;
}

function documentsOf(call: Call): Document[] {
	const { core, query } = call;
	const place = placeOf(call);
	const wantBin = query.boolean('filters[is_in_recycle_bin]') ?? false;
	const all: Document[] = [
		...foldersIn(core, place).filter((row) => row.parent_id !== null),
		...filesIn(core, place),
	];
	const below = query.integer('filters[folder_id]');
	const inside = below === undefined ? undefined : subtree(call, below);
	const kind = (row: Document) => ('versions' in row ? 'file' : 'folder');
	return keep(all, [
		(row) => row.is_deleted === wantBin,
		...oneOf<Document>(query, 'filters[document_type]', kind),
		...oneOf<Document>(query, 'filters[file_type]', (row) =>
			'versions' in row ? typeOf(row.name) : null,
		),
		...oneOf<Document>(query, 'filters[created_by_id]', (row) => row.created_by_id),
		...inRange<Document>(query, 'filters[created_at]', (row) => row.created_at),
		...inRange<Document>(query, 'filters[updated_at]', (row) => row.updated_at),
		...isTrue<Document>(query, 'filters[private]', (row) => row.private),
		...contains<Document>(query, 'filters[search]', (row) => [row.name]),
		...(inside ? [(row: Document) => row.parent_id !== null && inside.has(row.parent_id)] : []),
	]);
}

const index =
	(isV2: boolean) =>
	(call: Call): Answer => {
		rootOf(call.core, placeOf(call));
		const rows = sorted(call.query, documentsOf(call), {
			name: (row) => row.name,
			created_at: (row) => row.created_at,
			updated_at: (row) => row.updated_at,
		});
		const show = (row: Document) => showDocument(call.core, row);
		return isV2
			? paged(call, rows, (row) => withStringIds(show(row)), pageRules.v2)
			: paged(call, rows, show);
	};

/** Downloads start here: with the token, and end at a signed address on another host. */
function download(call: Call): Answer {
	const id = numberParam(call, 'version_id');
	for (const file of call.core.world.files.values()) {
		const version = file.versions.find((row) => row.id === id);
		if (!version || file.company_id !== Number(call.params.company_id)) continue;
		if (file.project_id !== null)
			permittedProject(call.core, call.account, call.company, file.project_id);
		const expires = Math.floor(call.core.clock.now() / 1000) + 600;
		return {
			status: 302,
			text: '',
			headers: { location: signedUrl(call.core.urls.storage, version.storage_key, expires) },
		};
	}
	throw notFound('File');
}

const tool = 'documents';
const folderRoutes = (base: string): Route[] => [
	{
		method: 'GET',
		path: base,
		tool,
		handle: (call) => ({
			body: showFolder(call.core, rootOf(call.core, placeOf(call)), folderOptions(call)),
		}),
	},
	{ method: 'POST', path: base, tool, handle: createFolder },
	{
		method: 'GET',
		path: `${base}/{id}`,
		tool,
		handle: (call) => ({ body: showFolder(call.core, findFolder(call), folderOptions(call)) }),
	},
	{ method: 'PATCH', path: `${base}/{id}`, tool, handle: updateFolder },
	{ method: 'DELETE', path: `${base}/{id}`, tool, handle: removeFolder },
];

const fileRoutes = (base: string): Route[] => [
	{ method: 'POST', path: base, tool, handle: createFile },
	{
		method: 'GET',
		path: `${base}/{id}`,
		tool,
		handle: (call) => ({
			body: showFile(
				call.core,
				findFile(call),
				call.query.boolean('show_latest_version_only') ?? false,
			),
		}),
	},
	{ method: 'PATCH', path: `${base}/{id}`, tool, handle: updateFile },
	{ method: 'DELETE', path: `${base}/{id}`, tool, handle: removeFile },
];

export const documentRoutes: Route[] = [
	...folderRoutes('/rest/v1.0/folders'),
	...folderRoutes('/rest/v1.0/companies/{company_id}/folders'),
	...fileRoutes('/rest/v1.0/files'),
	...fileRoutes('/rest/v1.0/companies/{company_id}/files'),
	{ method: 'GET', path: '/rest/v1.0/projects/{project_id}/documents', tool, handle: index(false) },
	{
		method: 'GET',
		path: '/rest/v1.0/companies/{company_id}/documents',
		tool,
		handle: index(false),
	},
	{ method: 'GET', path: '/rest/v2.0/projects/{project_id}/documents', tool, handle: index(true) },
	{ method: 'GET', path: '/rest/v2.0/companies/{company_id}/documents', tool, handle: index(true) },
	{
		method: 'GET',
		path: '/webclients/host/companies/{company_id}/prostore/{version_id}',
		headerFree: true,
		documentedIn:
			'the secure file access guide: the address in file_versions[].url, which redirects to storage',
		handle: download,
	},
];
