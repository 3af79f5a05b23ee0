import { z } from 'zod';
import { path } from '../path';
import type { ProcoreClient } from '../ProcoreClient';
import { anything, idSchema, type Project } from '../schemas/records';
import { listProjects } from './projects';

const ALL = { 'filters[by_status]': 'All' };
/** view=ids answers bare ids, and as many at once. */
const IDS_PER_PAGE = 200_000;
/** Up to here whole records are as cheap as ids. */
const FEW = 600;
const IDS_IN_A_QUERY = 100;

async function activeIds(procore: ProcoreClient, companyId: string): Promise<string[]> {
	return await procore.list(path`/rest/v1.1/projects`, idSchema, {
		companyId,
		query: { company_id: companyId, view: 'ids' },
		perPage: IDS_PER_PAGE,
	});
}

/**
 * Every project that the account sees in a company, inactive ones too. Where most of them are
 * known already, only their ids are asked for, which takes one call however many there are.
 * @param known projects that another account sees
 * Source: GET /rest/v1.1/projects
 */
export async function listVisibleProjects(
	procore: ProcoreClient,
	companyId: string,
	known: Project[] = [],
): Promise<Project[]> {
	const everything = async () => await listProjects(procore, companyId, { query: ALL });
	if (known.length <= FEW) return await everything();
	const byId = new Map(known.map((project) => [String(project.id), project]));
	const ids = await activeIds(procore, companyId);
	const strange = ids.filter((id) => !byId.has(id));
	if (strange.length > IDS_IN_A_QUERY) return await everything();
	const inactive = await listProjects(procore, companyId, {
		query: { 'filters[by_status]': 'Inactive' },
	});
	const others =
		strange.length > 0
			? await listProjects(procore, companyId, { query: { 'filters[id]': strange } })
			: [];
	const shared = ids.flatMap((id) => byId.get(id) ?? []);
	return [...shared, ...others, ...inactive];
}

const assignmentSchema = z
	.object({ id: idSchema, assigned: z.boolean().nullish() })
	.catchall(anything);

/**
 * The ids of the projects that a user was added to; finer than the list of projects, which gives a
 * company admin every project. Needs read access to the company Directory.
 * Source: GET /rest/v1.0/companies/{company_id}/users/{user_id}/project_assignments
 */
export async function listAssignedProjectIds(
	procore: ProcoreClient,
	companyId: string,
	userId: string,
): Promise<string[]> {
	const endpoint = path`/rest/v1.0/companies/${companyId}/users/${userId}/project_assignments`;
	const assigned = await procore.list(endpoint, assignmentSchema, {
		companyId,
		query: { 'filters[assignment_status]': 'assigned' },
		perPage: 1_000,
	});
	return assigned.filter((project) => project.assigned !== false).map(({ id }) => id);
}
