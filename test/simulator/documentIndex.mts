import { sees } from './documentAccess.mts';
import { showDocument } from './documentViews.mts';
import { placeOf } from './documents.mts';
import { filesIn, foldersIn, rootOf, typeOf } from './files.mts';
import { contains, inRange, isTrue, keep, oneOf, sorted } from './filters.mts';
import { pageRules, paged } from './paging.mts';
import type { Answer, Call, Route } from './route.mts';
import type { Folder, StoredFile } from './types.mts';
import { withStringIds } from './v2.mts';

type Document = Folder | StoredFile;

const isFile = (row: Document): row is StoredFile => 'versions' in row;
const typeOfDocument = (row: Document) => (isFile(row) ? 'file' : 'folder');

/** folder_id means everything below it, however deep. */
function subtree(folders: Folder[], id: number): Set<number> {
	const children = new Map<number, Folder[]>();
	for (const folder of folders) {
		if (folder.parent_id === null) continue;
		const list = children.get(folder.parent_id);
		if (list) list.push(folder);
		else children.set(folder.parent_id, [folder]);
	}
	const inside = new Set([id]);
	for (const at of inside) for (const child of children.get(at) ?? []) inside.add(child.id);
	return inside;
}

function documentsOf(call: Call): Document[] {
	const { core, query } = call;
	const place = placeOf(call);
	const wantBin = query.boolean('filters[is_in_recycle_bin]') ?? false;
	const folders = foldersIn(core, place);
	const all: Document[] = [
		...folders.filter((row) => row.parent_id !== null),
		...filesIn(core, place),
	];
	const below = query.integer('filters[folder_id]');
	const inside = below === undefined ? undefined : subtree(folders, below);
	return keep(all, [
		(row) => row.is_deleted === wantBin,
		...oneOf<Document>(query, 'filters[document_type]', typeOfDocument),
		...oneOf<Document>(query, 'filters[file_type]', (row) =>
			isFile(row) ? typeOf(row.name) : null,
		),
		...oneOf<Document>(query, 'filters[created_by_id]', (row) => row.created_by_id),
		...inRange<Document>(query, 'filters[created_at]', (row) => row.created_at),
		...inRange<Document>(query, 'filters[updated_at]', (row) => row.updated_at),
		...isTrue<Document>(query, 'filters[private]', (row) => row.private),
		...contains<Document>(query, 'filters[search]', (row) => [row.name]),
		...(inside ? [(row: Document) => row.parent_id !== null && inside.has(row.parent_id)] : []),
		(row) => sees(call, row),
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
			document_type: typeOfDocument,
			document_type_then_name: (row) => `${typeOfDocument(row)} ${row.name}`,
			document_type_then_created_at: (row) => `${typeOfDocument(row)} ${row.created_at}`,
			document_type_then_updated_at: (row) => `${typeOfDocument(row)} ${row.updated_at}`,
		});
		const show = (row: Document) => showDocument(call.core, row);
		return isV2
			? paged(call, rows, (row) => withStringIds(show(row)), pageRules.v2)
			: paged(call, rows, show);
	};

const tool = 'documents';

/** Flat lists of folders and files, which can be filtered and come in pages. */
export const documentIndexRoutes: Route[] = [
	{ method: 'GET', path: '/rest/v1.0/projects/{project_id}/documents', tool, handle: index(false) },
	{
		method: 'GET',
		path: '/rest/v1.0/companies/{company_id}/documents',
		tool,
		handle: index(false),
	},
	{ method: 'GET', path: '/rest/v2.0/projects/{project_id}/documents', tool, handle: index(true) },
	{ method: 'GET', path: '/rest/v2.0/companies/{company_id}/documents', tool, handle: index(true) },
];
