import { isObject } from './body.mts';
import { contentOf } from './content.mts';
import { violate } from './core.mts';
import { badRequest, invalid, notFound, ProcoreFailure } from './errors.mts';
import { sees } from './documentAccess.mts';
import { checkedName, fileNames, folderNames, freeName, refuseTaken } from './documentNames.mts';
import { showFile, showFolder, showVersion } from './documentViews.mts';
import {
	addFile,
	addFolder,
	addVersion,
	changeFile,
	changeFolder,
	deleteFile,
	deleteFolder,
	rootOf,
} from './files.mts';
import type { NewContent, Place } from './files.mts';
import { describeOperation } from './operations.mts';
import { tellUndocumented } from './records/bodyCheck.mts';
import { companyOf, numberParam } from './route.mts';
import type { Answer, Call, Method, Route } from './route.mts';
import type { Folder, JsonObject, JsonValue, StoredFile } from './types.mts';
import { takeUpload } from './uploads.mts';

export const placeOf = (call: Call): Place => ({
	companyId: companyOf(call).id,
	projectId: call.project?.id ?? null,
});

const isIn = (place: Place, row: { company_id: number; project_id: number | null }) =>
	row.company_id === place.companyId && row.project_id === place.projectId;

const folderOptions = ({ query }: Call) => ({
	excludeFolders: query.boolean('exclude_folders') ?? false,
	excludeFiles: query.boolean('exclude_files') ?? false,
	latestOnly: query.boolean('show_latest_file_version_only') ?? false,
});

function findFolder(call: Call, id = numberParam(call, 'id')): Folder {
	const folder = call.core.world.folders.get(id);
	const isThere = folder && isIn(placeOf(call), folder) && !folder.is_deleted;
	if (!isThere || !sees(call, folder)) throw notFound('Folder');
	return folder;
}

function findFile(call: Call, id = numberParam(call, 'id')): StoredFile {
	const file = call.core.world.files.get(id);
	const isThere = file && isIn(placeOf(call), file) && !file.is_deleted;
	if (!isThere || !sees(call, file)) throw notFound('File');
	return file;
}

function wrapped(call: Call, name: string): JsonObject {
	const value = call.body[name];
	if (!isObject(value)) throw badRequest(`param is missing or the value is empty: ${name}`);
	return value;
}

const isGiven = (value: JsonValue) => value !== undefined && value !== null && value !== '';

function parentOf(call: Call, fields: JsonObject): Folder {
	if (!isGiven(fields.parent_id)) return rootOf(call.core, placeOf(call));
	return findFolder(call, Number(fields.parent_id));
}

const asFlag = (value: JsonValue) => value === true || value === 'true';

function createFolder(call: Call): Answer {
	const fields = wrapped(call, 'folder');
	const name = checkedName(fields.name);
	const parent = parentOf(call, fields);
	refuseTaken(folderNames(call, placeOf(call), parent), name);
	const own = {
		name,
		parent_id: parent.id,
		is_tracked: asFlag(fields.is_tracked),
		private: asFlag(fields.explicit_permissions),
	};
	const folder = addFolder(call.core, placeOf(call), own, call.account.name);
	return { status: 201, body: showFolder(call, folder, folderOptions(call)) };
}

/** A folder cannot be moved into itself or into what is below it. */
function refuseCircle(call: Call, folder: Folder, target: Folder): void {
	for (let at: Folder | undefined = target; at;) {
		if (at.id === folder.id) throw invalid({ parent_id: ['is inside of the folder itself'] }, 400);
		at = at.parent_id === null ? undefined : call.core.world.folders.get(at.parent_id);
	}
}

/** Name and parent as they will be: both change where a folder or file is found. */
function destination(call: Call, row: Folder | StoredFile, fields: JsonObject) {
	const parent = isGiven(fields.parent_id)
		? findFolder(call, Number(fields.parent_id))
		: call.core.world.folders.get(row.parent_id ?? 0);
	if (!parent) throw badRequest('The root folder cannot be moved or renamed');
	const name = fields.name === undefined ? row.name : checkedName(fields.name);
	return { parent, name };
}

function updateFolder(call: Call): Answer {
	const folder = findFolder(call);
	const fields = wrapped(call, 'folder');
	const { parent, name } = destination(call, folder, fields);
	refuseCircle(call, folder, parent);
	refuseTaken(folderNames(call, placeOf(call), parent, folder.id), name);
	const changed = { ...fields, name, parent_id: parent.id };
	changeFolder(call.core, folder, changed, call.account.name);
	return { body: showFolder(call, folder, folderOptions(call)) };
}

function removeFolder(call: Call): Answer {
	const folder = findFolder(call);
	if (folder.parent_id === null) throw badRequest('The root folder cannot be deleted');
	deleteFolder(call.core, folder, call.account.name);
	return { status: 200, text: '' };
}

/** Bytes in the call itself: still read, but no longer meant to be sent. */
function inlineContent(call: Call, data: JsonValue): NewContent & { name: string } {
	violate(
		call.core,
		`${call.method} ${call.path}: file data in the call is deprecated, use upload_uuid`,
	);
	const part = isObject(data) ? data : { data, filename: 'file', content_type: null };
	return {
		content: contentOf(Buffer.from(String(part.data), 'base64')),
		contentType: String(part.content_type ?? 'application/octet-stream'),
		name: String(part.filename),
	};
}

/** Bytes for a file or version: an upload by its uuid. */
function newContent(call: Call, fields: JsonObject): NewContent & { name: string } {
	if (typeof fields.upload_uuid === 'string') {
		const upload = takeUpload(call, fields.upload_uuid);
		return {
			content: upload.content ?? contentOf(Buffer.alloc(0)),
			contentType: upload.content_type,
			name: upload.filename,
		};
	}
	if (isGiven(fields.data)) return inlineContent(call, fields.data);
	throw invalid({ upload_uuid: ["can't be blank"] }, 400);
}

function createFile(call: Call): Answer {
	const fields = wrapped(call, 'file');
	const parent = parentOf(call, fields);
	const given = isGiven(fields.name) ? checkedName(fields.name) : undefined;
	const names = fileNames(call, placeOf(call), parent);
	if (given && !asFlag(fields.unique_name)) refuseTaken(names, given);
	const from = newContent(call, fields);
	const wanted = given ?? checkedName(from.name);
	const name = asFlag(fields.unique_name) ? freeName(names, wanted) : wanted;
	refuseTaken(names, name);
	const own = {
		name,
		parent_id: parent.id,
		description: typeof fields.description === 'string' ? fields.description : null,
		is_tracked: asFlag(fields.is_tracked),
		private: asFlag(fields.explicit_permissions),
	};
	const file = addFile(call.core, placeOf(call), own, from, call.account.name);
	return { status: 201, body: showFile(call.core, file) };
}

function isCheckedOut(call: Call, file: StoredFile): boolean {
	if (!file.checked_out_by || file.checked_out_by.id === call.account.userId) return false;
	const until = file.checked_out_until;
	return until === null || Date.parse(until) > call.core.clock.now();
}

function refuseCheckedOut(call: Call, file: StoredFile): void {
	if (!isCheckedOut(call, file)) return;
	const body: JsonValue = {
		errors: {
			base: [
				`This file is currently checked out by ${String(file.checked_out_by?.name)} so a new revision cannot be added`,
			],
		},
		error_type: 'FileIsCheckedOut',
		file: { id: file.id, name: file.name, parent_id: file.parent_id },
	};
	throw new ProcoreFailure(409, 'conflict', 'File is checked out', undefined, body);
}

/** With a moment the file is checked out until then, without one it is checked in. */
function checkOut(call: Call, file: StoredFile, until: JsonValue): void {
	if (until === undefined) return;
	const { userId: id, login, fullName: name } = call.account;
	file.checked_out_until = isGiven(until) ? String(until) : null;
	file.checked_out_by = isGiven(until) ? { id, login, name } : null;
}

function updateFile(call: Call): Answer {
	const file = findFile(call);
	refuseCheckedOut(call, file);
	const fields = wrapped(call, 'file');
	const { parent, name } = destination(call, file, fields);
	refuseTaken(fileNames(call, placeOf(call), parent, file.id), name);
	if (isGiven(fields.upload_uuid) || isGiven(fields.data)) {
		addVersion(call.core, file, newContent(call, fields), call.account.name);
	}
	checkOut(call, file, fields.checked_out_until);
	const changed = { ...fields, name, parent_id: parent.id };
	changeFile(call.core, file, changed, call.account.name);
	return { body: showFile(call.core, file) };
}

function removeFile(call: Call): Answer {
	const file = findFile(call);
	refuseCheckedOut(call, file);
	deleteFile(call.core, file, call.account.name);
	return { status: 200, text: '' };
}

function createVersion(call: Call): Answer {
	const file = findFile(call, call.query.integer('file_id'));
	refuseCheckedOut(call, file);
	const fields = wrapped(call, 'file_version');
	const notes = typeof fields.notes === 'string' ? fields.notes : null;
	const from = { ...newContent(call, fields), notes };
	const version = addVersion(call.core, file, from, call.account.name);
	return { status: 201, body: showVersion(call.core, file, version) };
}

function showOneVersion(call: Call): Answer {
	const version = call.core.world.versions.get(numberParam(call, 'id'));
	if (!version) throw notFound('File version');
	const file = findFile(call, version.file_id);
	return { body: showVersion(call.core, file, version) };
}

/** v2 lists the versions of one file by themselves. */
function revisions(call: Call): Answer {
	const file = findFile(call, numberParam(call, 'document_id'));
	const shown = [...file.versions].reverse().map((version) => {
		const { id, number, url, size, created_by, created_at } = showVersion(call.core, file, version);
		return {
			id: String(id),
			prostore_id: String(id),
			url,
			file_id: String(file.id),
			file_name: file.name,
			file_size: size,
			file_version: number,
			file_type: file.name.split('.').at(-1) ?? '',
			created_by,
			created_at,
		};
	});
	return { body: { data: shown } };
}

const tool = 'documents';

/** Body fields that the reference does not have are told before the call is answered. */
function documented(method: Method, path: string, handle: (call: Call) => Answer): Route {
	const { method: verb, path: url } = describeOperation(method, path, []);
	return {
		method,
		path,
		tool,
		handle: (call) => {
			if (method === 'POST' || method === 'PATCH') tellUndocumented(call, `${verb} ${url}`);
			return handle(call);
		},
	};
}

const root = (call: Call): Answer => ({
	body: showFolder(call, rootOf(call.core, placeOf(call)), folderOptions(call)),
});

const folder = (call: Call): Answer => ({
	body: showFolder(call, findFolder(call), folderOptions(call)),
});

const file = (call: Call): Answer => {
	const latestOnly = call.query.boolean('show_latest_version_only') ?? false;
	return { body: showFile(call.core, findFile(call), latestOnly) };
};

const routesOf = (base: string): Route[] => [
	documented('GET', `${base}/folders`, root),
	documented('POST', `${base}/folders`, createFolder),
	documented('GET', `${base}/folders/{id}`, folder),
	documented('PATCH', `${base}/folders/{id}`, updateFolder),
	documented('DELETE', `${base}/folders/{id}`, removeFolder),
	documented('POST', `${base}/files`, createFile),
	documented('GET', `${base}/files/{id}`, file),
	documented('PATCH', `${base}/files/{id}`, updateFile),
	documented('DELETE', `${base}/files/{id}`, removeFile),
	documented('POST', `${base}/file_versions`, createVersion),
	documented('GET', `${base}/file_versions/{id}`, showOneVersion),
];

export const documentRoutes: Route[] = [
	...routesOf('/rest/v1.0'),
	...routesOf('/rest/v1.0/companies/{company_id}'),
	documented(
		'GET',
		'/rest/v2.0/projects/{project_id}/documents/{document_id}/revisions',
		revisions,
	),
	documented(
		'GET',
		'/rest/v2.0/companies/{company_id}/documents/{document_id}/revisions',
		revisions,
	),
];
