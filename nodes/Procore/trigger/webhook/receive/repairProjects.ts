import type { ProjectRepair, RepairedProjects } from '../../../client/schemas/projectRepair';
import { permittedProjects } from '../../permittedProjects';
import { letGoIn, projectsIn } from '../memory';
import { letGo } from './letGo';
import { followedBy, takeUp, type Follower } from './takeUp';

/**
 * "Webhook: Repair" asks: permitted projects without a hook get theirs, and projects that are no
 * longer permitted are let go.
 */
export async function repairProjects(
	follower: Follower,
	{ without, dryRun }: ProjectRepair,
): Promise<RepairedProjects> {
	const { memory, companyId, procore } = follower;
	const own = followedBy(follower);
	return await own.inTurn(async () => {
		const projects = await permittedProjects(procore, companyId);
		const permitted = new Set(projects.map(({ projectId }) => projectId));
		const again = letGoIn(memory).filter((id) => permitted.has(id));
		const unlisted = [...projectsIn(memory.hooks)].filter((id) => !permitted.has(id));
		const { gone, isDone: areGone } = await letGo(follower, own, unlisted, dryRun);
		if (dryRun) return { taken: [], refused: [], again, gone, isDone: true };
		const lacking = new Set([...without, ...again].filter((id) => permitted.has(id)));
		const { isDone, ...made } = await takeUp(follower, own, [...lacking]);
		return { ...made, again, gone, isDone: isDone && areGone };
	});
}
