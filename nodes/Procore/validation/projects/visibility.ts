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
	/** Further ones that it sees because it administers the company, as far as they were read. */
	others: SeenProject[];
	/** Whether it sees every project of the company. */
	seesAll: boolean;
	/** The ids of everything it sees, where they were asked for. */
	ids?: Set<string>;
	/** What `permitted` goes by; `untold` where Procore did not say which projects it was added to. */
	measure: 'visible' | 'assigned' | 'untold';
}

/** Whose visibility is asked for. */
export interface Seer {
	procore: ProcoreClient;
	companyId: string;
	userId: string;
	isAdmin: boolean;
}

/** A call for each 300 projects: more of them would not fit into a check of 25 calls. */
const MOST_TO_LIST = 3_000;
/** A call for each hundred. */
const MOST_LOOK_UPS = 10;

/**
 * A service account that is admin of the company is given every project by Procore, so the
 * projects that it was added to are asked for. That it was added to none is an answer too.
 * @returns undefined for any other account, and where Procore does not tell
 */
export async function assignedVisibility(
	ask: Ask,
	{ procore, companyId, userId, isAdmin }: Seer,
): Promise<Visibility | undefined> {
	if (!isAdmin || procore.account.authType !== 'dmsa') return undefined;
	const { value } = await ask(async () => await listAssignedProjects(procore, companyId, userId));
	return value && { permitted: value, others: [], seesAll: true, measure: 'assigned' };
}

/** @param known projects that another account sees, which saves calls */
export async function visibilityOf(
	ask: Ask,
	{ procore, companyId, isAdmin }: Seer,
	known: SeenProject[] = [],
): Promise<Attempt<Visibility>> {
	const { value, error } = await ask(async () => await listVisibleAmong(procore, companyId, known));
	if (error) return { error };
	const measure = isAdmin && procore.account.authType === 'dmsa' ? 'untold' : 'visible';
	return { value: { permitted: value, others: [], seesAll: isAdmin, measure } };
}

/**
 * Adds what an account that was added to some projects sees beyond them: how many there are, and
 * those that are looked for. Never more than eleven calls.
 * @param texts ids, numbers and names that fit no permitted project
 */
export async function withOthers(
	ask: Ask,
	{ procore, companyId }: Seer,
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

/** The active projects that an account sees: their ids in one call, and the names of those not known yet. */
export async function activeProjectsOf(
	procore: ProcoreClient,
	companyId: string,
	known: SeenProject[],
): Promise<SeenProject[]> {
	const byId = new Map(known.map((project) => [project.id, project]));
	const ids = await listVisibleIds(procore, companyId, 'Active');
	const strange = ids.filter((id) => !byId.has(id));
	const named = await lookUpProjects(procore, companyId, strange, MOST_LOOK_UPS);
	for (const project of named) byId.set(project.id, project);
	const nameless = { name: '', displayName: '', projectNumber: '', active: true };
	return ids.map((id) => byId.get(id) ?? { id, ...nameless });
}
