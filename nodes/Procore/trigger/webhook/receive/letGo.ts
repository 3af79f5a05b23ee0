import { ProcoreError, rethrow } from '../../../client/ProcoreError';
import type { GoneProject } from '../../../client/schemas/projectRepair';
import { isGone, isHidden } from '../../permittedProjects';
import { change, withoutProject } from '../memory';
import { deleteAt } from '../hooks/removal';
import type { Followed, Follower } from './takeUp';

/** @returns undefined for a project that is permitted all the same */
async function letGoOf(
	follower: Follower,
	projectId: string,
	dryRun: boolean,
): Promise<GoneProject | undefined> {
	const { procore, companyId, memory } = follower;
	try {
		if (!(await isGone(procore, companyId, projectId))) return undefined;
		if (dryRun) return { projectId, hook: 'kept' };
		for (const place of memory.hooks.filter((hook) => hook.projectId === projectId)) {
			await deleteAt(procore, place);
		}
		return { projectId, hook: 'deleted' };
	} catch (error) {
		if (!(error instanceof ProcoreError) || error.kind === 'cancelled') throw rethrow(error);
		// Whether its hook still exists cannot be seen.
		if (isHidden(error)) return { projectId, hook: 'forgotten' };
		return { projectId, hook: 'kept', error: error.message };
	}
}

/**
 * Lets projects go, as far as the time allows: their hooks are deleted. Where Procore hides a
 * project, its hook is left to the next publication, and its events start nothing.
 * @param unlisted projects with a hook that the list of permitted ones does not have
 */
export async function letGo(
	follower: Follower,
	{ settled }: Followed,
	unlisted: string[],
	dryRun: boolean,
): Promise<{ gone: GoneProject[]; isDone: boolean }> {
	const gone: GoneProject[] = [];
	const staticData = follower.caller.getWorkflowStaticData('node');
	for (const projectId of unlisted) {
		if (Date.now() > follower.until) return { gone, isDone: false };
		const one = await letGoOf(follower, projectId, dryRun);
		if (one) gone.push(one);
		if (!one || one.hook === 'kept') continue;
		const isLeft = one.hook === 'forgotten';
		change(staticData, (memory) => withoutProject(memory, projectId, isLeft));
		settled.delete(projectId);
	}
	return { gone, isDone: true };
}
