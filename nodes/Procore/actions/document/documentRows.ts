import type { IDataObject } from 'n8n-workflow';
import { FitPaths, type FileNode } from '../../client/documents/FitPaths';
import type { FolderTree } from '../../client/documents/FolderTree';
import {
	getFolder,
	listDocuments,
	type Document,
} from '../../client/endpoints/documents/documents';
import type { DocumentPlace } from '../../client/endpoints/documents/calls';
import type { Query } from '../../client/wire/http';
import type { OperationContext } from '../define';
import { treeOf } from './folders';

interface Request extends DocumentPlace {
	query: Query;
	limit: number | undefined;
	values: { folderId?: string; includeFolders: boolean; sanitizeNames: boolean };
}

const FILES = { 'filters[document_type]': 'file' };

const isFile = ({ document_type: type }: Document) => type !== 'folder';
const parentOf = ({ parent_id: parent }: Document) =>
	parent === null || parent === undefined ? undefined : String(parent);
const nodeOf = (row: Document): FileNode => ({
	id: String(row.id),
	name: row.name,
	parentId: parentOf(row),
});

/** Paths by Procore's own names. */
function rawPath(tree: FolderTree, row: Document): string {
	const id = isFile(row) ? parentOf(row) : String(row.id);
	const path = tree.pathOf(id);
	return isFile(row) ? [path, row.name].filter(Boolean).join('/') : path;
}

/**
 * All files of the place, which show the names that clash; the rows themselves where they are all.
 */
async function filesFor(
	{ procore }: OperationContext,
	place: DocumentPlace,
	rows: Document[],
	isWhole: boolean,
): Promise<Document[]> {
	if (isWhole || !rows.some(isFile)) return rows.filter(isFile);
	return await listDocuments(procore, place, { query: FILES });
}

/**
 * A folder that is gone must not look like an empty one: whoever mirrors it would delete the copies.
 * @throws ProcoreError where Procore does not have the folder
 */
async function checkFolder(
	{ procore }: OperationContext,
	place: DocumentPlace,
	folderId: string,
	query: Query,
): Promise<void> {
	if ('filters[is_in_recycle_bin]' in query) return;
	await getFolder(procore, place, folderId);
}

/** Files, and folders where they are wanted, each with its path. */
export async function documentRows(
	context: OperationContext,
	{ companyId, projectId, query, limit, values }: Request,
): Promise<IDataObject[]> {
	const place = { companyId, projectId };
	const { folderId, includeFolders, sanitizeNames } = values;
	const below = { 'filters[folder_id]': folderId };
	const asked = { ...(includeFolders ? {} : FILES), ...below, ...query };
	const rows = await listDocuments(context.procore, place, { query: asked, limit });
	if (rows.length === 0) {
		if (folderId) await checkFolder(context, place, folderId, query);
		return [];
	}
	const tree = await treeOf(context, place);
	if (!sanitizeNames) return rows.map((row) => ({ ...row, path: rawPath(tree, row), renamed: [] }));
	const isNarrowed = Object.keys(query).some((name) => name.startsWith('filters['));
	const isWhole = !isNarrowed && folderId === undefined && rows.length !== limit;
	const files = await filesFor(context, place, rows, isWhole || limit !== undefined);
	const paths = new FitPaths(tree, files.map(nodeOf));
	return rows.map((row) => {
		const id = String(row.id);
		const { path, renamed } = isFile(row) ? paths.ofFile(id) : paths.ofFolder(id);
		return { ...row, path, renamed };
	});
}
