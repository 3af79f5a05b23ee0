import { listProjects } from '../client/endpoints/projects';
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
