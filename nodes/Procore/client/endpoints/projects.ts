import { pathOf, type Call } from '../wire/path';
import type { ListOptions, ProcoreClient } from '../ProcoreClient';
import { rethrow, ProcoreError } from '../ProcoreError';
import { projectSchema, type Project } from '../schemas/records';
import { IDS_IN_A_QUERY, PROJECTS_A_PAGE } from '../wire/lists/sizes';

export const LIST_PROJECTS: Call = ['GET', '/rest/v1.1/projects'];
export const GET_PROJECT: Call = ['GET', '/rest/v1.0/projects/{id}'];

/**
 * The projects that the account can see in a company: those it is permitted to see, or all of
 * them for a company admin. Active ones only, unless `filters[by_status]` says otherwise.
 */
export async function listProjects(
	procore: ProcoreClient,
	companyId: string,
	options: Pick<ListOptions, 'query' | 'limit'> = {},
): Promise<Project[]> {
	return await procore.list(pathOf(LIST_PROJECTS), projectSchema, {
		...options,
		companyId,
		query: { company_id: companyId, ...options.query },
		perPage: PROJECTS_A_PAGE,
	});
}

/**
 * Names by id, inactive projects included.
 * @param ids the projects to name; by default all
 */
export async function projectNames(
	procore: ProcoreClient,
	companyId: string,
	ids: string[] = [],
): Promise<Map<string, string>> {
	const areFew = ids.length > 0 && ids.length <= IDS_IN_A_QUERY;
	const wanted = areFew ? { 'filters[id]': ids } : {};
	const query = { view: 'compact', 'filters[by_status]': 'All', ...wanted };
	const projects = await listProjects(procore, companyId, { query });
	return new Map(projects.map(({ id, name }) => [String(id), name ?? '']));
}

/** The names, or none if they cannot be read: names are optional. The empty result is not kept. */
export async function namesOrNone(
	read: () => Promise<Map<string, string>>,
): Promise<Map<string, string>> {
	try {
		return await read();
	} catch (error) {
		if (error instanceof ProcoreError && error.kind !== 'cancelled') return new Map();
		throw rethrow(error);
	}
}

export async function getProject(
	procore: ProcoreClient,
	companyId: string,
	projectId: string,
): Promise<Project> {
	const query = { company_id: companyId };
	return await procore.get(pathOf(GET_PROJECT, { id: projectId }), projectSchema, {
		companyId,
		query,
	});
}
