import { ProcoreError, rethrow } from '../../../client/ProcoreError';
import type { GoneProject } from '../../../client/schemas/projectRepair';
import { change, withoutProject } from '../memory';
import { deleteAt } from '../hooks/removal';
import type { Followed, Follower } from './takeUp';

/** Procore keeps the project from the account: whether its hook still exists cannot be seen. */
const isHidden = ({ kind }: ProcoreError) => kind === 'permission' || kind === 'notFound';

async function letGoOf(follower: Follower, projectId: string): Promise<GoneProject> {
	const { procore, memory } = follower;
	try {
		for (const place of memory.hooks.filter((hook) => hook.projectId === projectId)) {
			await deleteAt(procore, place);
		}
		return { projectId, hook: 'deleted' };
	} catch (error) {
		if (!(error instanceof ProcoreError) || error.kind === 'cancelled') throw rethrow(error);
		if (isHidden(error)) return { projectId, hook: 'forgotten' };
		return { projectId, hook: 'kept', error: error.message };
	}
}

/**
 * Lets projects go, as far as the time allows: their hooks are deleted. Where Procore hides a
 * project, its hook is left to the next publication, and its events start nothing.
 */
export async function letGo(
	follower: Follower,
	{ settled }: Followed,
	projectIds: string[],
): Promise<GoneProject[]> {
	const gone: GoneProject[] = [];
	const staticData = follower.caller.getWorkflowStaticData('node');
	for (const projectId of projectIds) {
		if (Date.now() > follower.until) break;
		const one = await letGoOf(follower, projectId);
		gone.push(one);
		if (one.hook === 'kept') continue;
		const isLeft = one.hook === 'forgotten';
		change(staticData, (memory) => withoutProject(memory, projectId, isLeft));
		settled.delete(projectId);
	}
	return gone;
}
