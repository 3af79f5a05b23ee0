import {
	FEW_PROJECTS,
	listAssignedProjects,
	listVisibleAmong,
	listVisibleIds,
	listVisibleProjects,
	lookUpProjects,
} from '../../client/endpoints/permittedProjects';
import type { ProcoreClient } from '../../client/ProcoreClient';
import type { SeenProject } from '../../client/schemas/seenProject';
import type { Ask, Attempt } from '../attempt';

/** The projects that an account sees, and which of them it may work in. */
export interface Visibility {
	/** Those that it may work in, inactive ones too. */
	permitted: SeenProject[];
	/** Others that it sees because it administers the company, if they were read. */
	others: SeenProject[];
	/** Whether it sees every project of the company. */
	seesAll: boolean;
	/** The ids of everything it sees, if they were read. */
	ids?: Set<string>;
	/** The basis of `permitted`; `unstated` if Procore did not say which projects it was added to. */
	measure: 'visible' | 'assigned' | 'unstated';
}

/** The account whose visibility is read. */
export interface Viewer {
	procore: ProcoreClient;
	companyId: string;
	userId: string;
	isAdmin: boolean;
}

/** One call reads 300 projects; listing more would take the check beyond 25 calls. */
const MOST_TO_LIST = 3_000;
/** One call looks up 100 projects. */
const MOST_LOOK_UPS = 10;

/**
 * Procore shows every project to a service account that is admin of the company, so this reads the
 * projects that the account was added to. An empty list is a valid answer.
 * @returns undefined for any other account, and if Procore does not say
 */
export async function assignedVisibility(
	ask: Ask,
	{ procore, companyId, userId, isAdmin }: Viewer,
): Promise<Visibility | undefined> {
	if (!isAdmin || procore.account.authType !== 'dmsa') return undefined;
	const { value } = await ask(async () => await listAssignedProjects(procore, companyId, userId));
	return value && { permitted: value, others: [], seesAll: true, measure: 'assigned' };
}

/** @param known projects that another account sees, which saves calls */
export async function visibilityOf(
	ask: Ask,
	{ procore, companyId, isAdmin }: Viewer,
	known: SeenProject[] = [],
): Promise<Attempt<Visibility>> {
	const { value, error } = await ask(async () => await listVisibleAmong(procore, companyId, known));
	if (error) return { error };
	const measure = isAdmin && procore.account.authType === 'dmsa' ? 'unstated' : 'visible';
	return { value: { permitted: value, others: [], seesAll: isAdmin, measure } };
}

/**
 * Adds what the account sees beyond the projects that it was added to: the ids of all, and those
 * that the texts may mean. At most eleven calls.
 * @param texts ids, numbers and names that match no permitted project
 */
export async function withOthers(
	ask: Ask,
	{ procore, companyId }: Viewer,
	visibility: Visibility,
	texts: string[],
): Promise<Visibility> {
	const all = await ask(async () => await listVisibleIds(procore, companyId, 'All'));
	if (all.error) return { ...visibility, seesAll: false };
	const ids = new Set(all.value);
	if (texts.length === 0) return { ...visibility, ids };
	const wanted = texts.filter((text) => ids.has(text));
	const needsNames = wanted.length < texts.length && ids.size <= MOST_TO_LIST;
	const { value = [] } = await ask(async () =>
		needsNames || ids.size <= FEW_PROJECTS
			? await listVisibleProjects(procore, companyId)
			: await lookUpProjects(procore, companyId, wanted, MOST_LOOK_UPS),
	);
	const permitted = new Set(visibility.permitted.map(({ id }) => id));
	return { ...visibility, ids, others: value.filter(({ id }) => !permitted.has(id)) };
}

/** The active projects that an account sees. Names are read only for those not in `known`. */
export async function activeProjectsOf(
	procore: ProcoreClient,
	companyId: string,
	known: SeenProject[],
): Promise<SeenProject[]> {
	const byId = new Map(known.map((project) => [project.id, project]));
	const ids = await listVisibleIds(procore, companyId, 'Active');
	const unknown = ids.filter((id) => !byId.has(id));
	const named = await lookUpProjects(procore, companyId, unknown, MOST_LOOK_UPS);
	for (const project of named) byId.set(project.id, project);
	const nameless = { name: '', displayName: '', projectNumber: '', active: true };
	return ids.map((id) => byId.get(id) ?? { id, ...nameless });
}
