import type { ProjectRepair, RepairedProjects } from '../../../client/schemas/projectRepair';
import { permittedProjects } from '../../permittedProjects';
import { followedBy, publishedIn, takeUp, type Follower } from './takeUp';

/** "Webhook: Repair" asks: permitted projects without a hook get theirs. */
export async function repairProjects(
	follower: Follower,
	{ without, dryRun }: ProjectRepair,
): Promise<RepairedProjects> {
	const { memory, companyId, procore } = follower;
	const own = followedBy(follower);
	return await own.inTurn(async () => {
		const projects = await permittedProjects(procore, companyId);
		const permitted = new Set(projects.map(({ projectId }) => projectId));
		const lacking = dryRun ? [] : without.filter((id) => permitted.has(id));
		const gone = [...publishedIn(memory)].filter((id) => !permitted.has(id));
		return { ...(await takeUp(follower, own, lacking)), gone };
	});
}
