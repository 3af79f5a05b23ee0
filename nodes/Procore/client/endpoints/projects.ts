import { path } from '../path';
import type { ListOptions, ProcoreClient } from '../ProcoreClient';
import { projectSchema, type Project } from '../schemas/records';

/** The maximum that GET /rest/v1.1/projects states. */
const PER_PAGE = 300;

/**
 * The projects that the account can see in a company: those it is permitted to see, or all of
 * them for a company admin. Active ones only, unless `filters[by_status]` says otherwise.
 * Source: GET /rest/v1.1/projects.
 */
export async function listProjects(
	procore: ProcoreClient,
	companyId: string,
	options: Pick<ListOptions, 'query' | 'limit'> = {},
): Promise<Project[]> {
	return await procore.list(path`/rest/v1.1/projects`, projectSchema, {
		...options,
		companyId,
		query: { company_id: companyId, ...options.query },
		perPage: PER_PAGE,
	});
}

/** Source: GET /rest/v1.0/projects/{id} */
export async function getProject(
	procore: ProcoreClient,
	companyId: string,
	projectId: string,
): Promise<Project> {
	const query = { company_id: companyId };
	return await procore.get(path`/rest/v1.0/projects/${projectId}`, projectSchema, {
		companyId,
		query,
	});
}
