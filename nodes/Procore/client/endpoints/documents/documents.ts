import { z } from 'zod';
import type { ListOptions, ProcoreClient, Schema } from '../../ProcoreClient';
import { anything, record } from '../../schemas/record';
import type { Method } from '../../wire/http';
import { MANY_A_PAGE } from '../../wire/lists/sizes';
import {
	CREATE_FILE,
	CREATE_FOLDER,
	DELETE_FILE,
	DELETE_FOLDER,
	GET_FILE,
	GET_FOLDER,
	GET_ROOT_FOLDER,
	LIST_DOCUMENTS,
	targetOf,
	UPDATE_FILE,
	UPDATE_FOLDER,
	type DocumentPlace,
} from './calls';

const rawId = z.union([z.string(), z.number()]);
const parentId = rawId.nullish();

/** A file or folder in the flat index of documents. */
export const documentSchema = record({
	id: rawId,
	name: z.string(),
	parent_id: parentId,
	updated_at: z.string().nullish(),
	name_with_path: z.string().nullish(),
	document_type: z.string().nullish(),
	is_deleted: z.boolean().nullish(),
	is_recycle_bin: z.boolean().nullish(),
});
export type Document = z.infer<typeof documentSchema>;

const versionSchema = z
	.object({
		id: rawId,
		number: z.number().nullish(),
		url: z.string().nullish(),
		size: z.number().nullish(),
	})
	.catchall(anything);

/** A file with its versions. */
export const fileSchema = z
	.object({
		id: rawId,
		name: z.string(),
		parent_id: parentId,
		updated_at: z.string().nullish(),
		file_versions: z.array(versionSchema).nullish(),
	})
	.catchall(anything);
export type DocumentFile = z.infer<typeof fileSchema>;

/** A folder with what lies directly in it. */
export const folderSchema = z
	.object({
		id: rawId,
		name: z.string(),
		parent_id: parentId,
		updated_at: z.string().nullish(),
		files: z.array(fileSchema).nullish(),
	})
	.catchall(anything);
export type Folder = z.infer<typeof folderSchema>;

/** What is written of a file. */
export interface FileFields {
	parent_id?: string;
	name?: string;
	upload_uuid?: string;
	description?: string;
	/** Procore gives it another name where this one is taken. */
	unique_name?: boolean;
}

export interface FolderFields {
	parent_id?: string;
	name?: string;
}

/** The flat index of files and folders; `filters[folder_id]` means everything below a folder. */
export async function listDocuments(
	procore: ProcoreClient,
	place: DocumentPlace,
	options: Pick<ListOptions, 'query' | 'limit'> = {},
): Promise<Document[]> {
	const { path } = targetOf(LIST_DOCUMENTS, place);
	const { companyId } = place;
	return await procore.list(path, documentSchema, { ...options, companyId, perPage: MANY_A_PAGE });
}

export async function getFile(
	procore: ProcoreClient,
	place: DocumentPlace,
	id: string,
): Promise<DocumentFile> {
	const { path, query } = targetOf(GET_FILE, place, id);
	return await procore.get(path, fileSchema, { query, companyId: place.companyId });
}

/** A folder with its files. @param id the root folder when left out */
export async function getFolder(
	procore: ProcoreClient,
	place: DocumentPlace,
	id?: string,
): Promise<Folder> {
	const { path, query } = targetOf(id === undefined ? GET_ROOT_FOLDER : GET_FOLDER, place, id);
	const files = { ...query, exclude_folders: true };
	return await procore.get(path, folderSchema, { query: files, companyId: place.companyId });
}

async function write<T>(
	procore: ProcoreClient,
	method: Method,
	{ path, query }: ReturnType<typeof targetOf>,
	{ companyId }: DocumentPlace,
	schema: Schema<T>,
	body: unknown,
): Promise<T> {
	const answer = await procore.request(method, path, { query, body, companyId });
	return procore.parse(schema, answer.body, path, method);
}

export async function createFile(procore: ProcoreClient, place: DocumentPlace, file: FileFields) {
	const target = targetOf(CREATE_FILE, place);
	return await write(procore, 'POST', target, place, fileSchema, { file });
}

/** Renames or moves a file, or adds a version to it. */
export async function updateFile(
	procore: ProcoreClient,
	place: DocumentPlace,
	id: string,
	file: FileFields,
) {
	const target = targetOf(UPDATE_FILE, place, id);
	return await write(procore, 'PATCH', target, place, fileSchema, { file });
}

export async function createFolder(
	procore: ProcoreClient,
	place: DocumentPlace,
	folder: FolderFields,
) {
	const target = targetOf(CREATE_FOLDER, place);
	return await write(procore, 'POST', target, place, folderSchema, { folder });
}

export async function updateFolder(
	procore: ProcoreClient,
	place: DocumentPlace,
	id: string,
	folder: FolderFields,
) {
	const target = targetOf(UPDATE_FOLDER, place, id);
	return await write(procore, 'PATCH', target, place, folderSchema, { folder });
}

/** To the recycle bin; a folder with everything in it. */
export async function deleteDocument(
	procore: ProcoreClient,
	place: DocumentPlace,
	kind: 'file' | 'folder',
	id: string,
): Promise<void> {
	const { path, query } = targetOf(kind === 'file' ? DELETE_FILE : DELETE_FOLDER, place, id);
	await procore.request('DELETE', path, { query, companyId: place.companyId });
}
