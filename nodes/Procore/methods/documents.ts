import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { readFolderTree } from '../client/documents/FolderTree';
import type { DocumentPlace } from '../client/endpoints/documents/calls';
import { listDocuments } from '../client/endpoints/documents/documents';
import { projectIdIn } from '../client/ids';
import type { ProcoreClient } from '../client/ProcoreClient';
import { asked, companyOf } from './asked';

/** Files of one search; a person narrows it down by typing. */
const MOST_FILES = 200;

/** Undefined where no project is chosen yet. */
function placeOf(caller: ILoadOptionsFunctions, procore: ProcoreClient): DocumentPlace | undefined {
	const companyId = companyOf(caller, procore);
	if (caller.getCurrentNodeParameter('level') !== 'project') return { companyId };
	const projectId = projectIdIn(caller.getCurrentNodeParameter('projectId'));
	return projectId ? { companyId, projectId } : undefined;
}

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);

/** The folders of the company or the chosen project, by their paths. */
export async function searchFolders(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	return await asked(this, async (procore) => {
		const place = placeOf(this, procore);
		if (!place) return { results: [] };
		const tree = await readFolderTree(procore, place);
		const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
		const folders = tree.all.map(({ id }) => ({ name: tree.pathOf(id), value: id }));
		const results = folders.filter(({ name, value }) =>
			words.every((word) => name.toLowerCase().includes(word) || value === word),
		);
		return { results: results.sort(byName) };
	});
}

/** Files of the company or the chosen project, by their paths. */
export async function searchFiles(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	return await asked(this, async (procore) => {
		const place = placeOf(this, procore);
		if (!place) return { results: [] };
		const query = {
			'filters[document_type]': 'file',
			'filters[search]': filter.trim() || undefined,
		};
		const files = await listDocuments(procore, place, { query, limit: MOST_FILES });
		const results = files.map(({ id, name, name_with_path: path }) => ({
			name: typeof path === 'string' ? path : name,
			value: String(id),
		}));
		return { results: results.sort(byName) };
	});
}
