import { z } from 'zod';
import { rowsOf } from '../wire/answers/answer';
import { pathOf, type Call } from '../wire/path';
import { LIST_PROJECTS } from './projects';
import type { ProcoreClient } from '../ProcoreClient';
import { idSchema } from '../schemas/records';
import { seenProjectSchema, type SeenProject } from '../schemas/seenProject';
import { IDS_IN_A_QUERY, MANY_A_PAGE, PROJECTS_A_PAGE } from '../wire/lists/sizes';

/** The page size of the list with view=ids, whatever `per_page` says. */
const IDS_PER_PAGE = 200_000;
/** Up to this number, reading whole records takes as few calls as reading ids. */
export const FEW_PROJECTS = 600;

async function listRows(
	procore: ProcoreClient,
	companyId: string,
	query: Record<string, string | string[]>,
): Promise<SeenProject[]> {
	const rows = await procore.list(pathOf(LIST_PROJECTS), seenProjectSchema, {
		companyId,
		query: { company_id: companyId, ...query },
		perPage: PROJECTS_A_PAGE,
	});
	return rows.flatMap((row) => row ?? []);
}

/**
 * Every project that the account sees in a company, inactive ones too: those that it was added to,
 * or all of them for an admin of the company.
 * Source: GET /rest/v1.1/projects
 */
export async function listVisibleProjects(
	procore: ProcoreClient,
	companyId: string,
): Promise<SeenProject[]> {
	return await listRows(procore, companyId, { 'filters[by_status]': 'All' });
}

/** At most 100 projects by their ids, inactive ones too. */
async function listProjectsById(procore: ProcoreClient, companyId: string, ids: string[]) {
	return await listRows(procore, companyId, {
		'filters[by_status]': 'All',
		'filters[id]': ids,
	});
}

/** The projects with these ids that the account sees. One call per 100 ids, at most `calls`. */
export async function lookUpProjects(
	procore: ProcoreClient,
	companyId: string,
	ids: string[],
	calls: number,
): Promise<SeenProject[]> {
	const found: SeenProject[] = [];
	const end = Math.min(ids.length, calls * IDS_IN_A_QUERY);
	for (let start = 0; start < end; start += IDS_IN_A_QUERY) {
		const some = ids.slice(start, Math.min(start + IDS_IN_A_QUERY, end));
		found.push(...(await listProjectsById(procore, companyId, some)));
	}
	return found;
}

const bareId = z.union([idSchema, z.object({ id: idSchema }).transform(({ id }) => id)]);

/**
 * The ids of all projects that the account sees, in one call. Procore sets the page size of this
 * view itself.
 */
export async function listVisibleIds(
	procore: ProcoreClient,
	companyId: string,
	status: 'All' | 'Active',
): Promise<string[]> {
	const endpoint = pathOf(LIST_PROJECTS);
	const read = async (page: number) => {
		const query = {
			company_id: companyId,
			view: 'ids',
			'filters[by_status]': status,
			...(page > 1 ? { page } : {}),
		};
		const { body, headers } = await procore.request('GET', endpoint, { companyId, query });
		const items = rowsOf(body, endpoint).map((row) => procore.parse(bareId, row, endpoint));
		return { items, headers };
	};
	const all: string[] = [];
	const pages = procore.pagesBy(read, endpoint, { perPage: IDS_PER_PAGE });
	for await (const items of pages) for (const id of items) all.push(id);
	return all;
}

/**
 * The same projects as {@link listVisibleProjects}, with fewer calls if most of them are known from
 * another account: all ids take one call.
 * @param known projects that the other account sees, inactive ones too
 */
export async function listVisibleAmong(
	procore: ProcoreClient,
	companyId: string,
	known: SeenProject[],
): Promise<SeenProject[]> {
	if (known.length <= FEW_PROJECTS) return await listVisibleProjects(procore, companyId);
	const byId = new Map(known.map((project) => [project.id, project]));
	const ids = await listVisibleIds(procore, companyId, 'All');
	const unknown = ids.filter((id) => !byId.has(id));
	if (unknown.length > IDS_IN_A_QUERY) return await listVisibleProjects(procore, companyId);
	const others = await lookUpProjects(procore, companyId, unknown, 1);
	return [...ids.flatMap((id) => byId.get(id) ?? []), ...others];
}

export const LIST_ASSIGNMENTS: Call = [
	'GET',
	'/rest/v1.0/companies/{company_id}/users/{user_id}/project_assignments',
];

/**
 * The projects that a user was added to, inactive ones too. The list of projects shows a company
 * admin every project instead. Needs read access to the company Directory.
 */
export async function listAssignedProjects(
	procore: ProcoreClient,
	companyId: string,
	userId: string,
): Promise<SeenProject[]> {
	const endpoint = pathOf(LIST_ASSIGNMENTS, { company_id: companyId, user_id: userId });
	const rows = await procore.list(endpoint, seenProjectSchema, {
		companyId,
		query: { 'filters[assignment_status]': 'assigned', 'filters[by_status]': 'All' },
		perPage: MANY_A_PAGE,
	});
	return rows.flatMap((row) => (row?.assigned ? row : []));
}
