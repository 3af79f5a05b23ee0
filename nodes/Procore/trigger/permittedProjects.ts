import { getProject, listProjects } from '../client/endpoints/projects';
import { ProcoreError, rethrow } from '../client/ProcoreError';
import type { HookScope } from '../client/schemas/hookScope';
import type { ProcoreClient } from '../client/ProcoreClient';

/** A project that the account can see, with its name. */
export interface PermittedProject extends HookScope {
	projectName: string | null;
}

/** Every active project that the account can see. @param limit how many are enough */
export async function permittedProjects(
	procore: ProcoreClient,
	companyId: string,
	limit?: number,
): Promise<PermittedProject[]> {
	const projects = await listProjects(procore, companyId, { query: { view: 'compact' }, limit });
	return projects.map(({ id, name }) => ({
		companyId,
		projectId: String(id),
		projectName: name ?? null,
	}));
}

/** Procore keeps a project from the account. */
export const isHidden = ({ kind }: ProcoreError) => kind === 'permission' || kind === 'notFound';

/**
 * Whether a project that the list does not have is no longer permitted, by what the project itself
 * says: a list may come empty or too short.
 */
export async function isGone(
	procore: ProcoreClient,
	companyId: string,
	projectId: string,
): Promise<boolean> {
	try {
		const { active } = await getProject(procore, companyId, projectId);
		return active === false;
	} catch (error) {
		if (error instanceof ProcoreError && isHidden(error)) return true;
		throw rethrow(error);
	}
}

/** The same, and false where Procore cannot answer: it is asked again another time. */
export const isKnownGone = async (procore: ProcoreClient, companyId: string, projectId: string) =>
	await isGone(procore, companyId, projectId).catch(() => false);
