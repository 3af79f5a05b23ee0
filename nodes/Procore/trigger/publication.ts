import type { IHookFunctions } from 'n8n-workflow';
import { ProcoreError } from '../client/ProcoreError';
import { nodeError } from '../transport/nodeError';
import { checkReachable } from './callbackUrl';
import { distinct, left, remember, type Place } from './memory';
import { checkEvents, memoryOf, planOf, wantedOf, type Plan } from './plan';
import { ensureHooks, findHooks, isComplete, removeHook } from './subscription';

/** n8n asks this when a workflow is published: is everything in Procore as it should be? */
export async function checkExists(hook: IHookFunctions): Promise<boolean> {
	try {
		const plan = await planOf(hook);
		if (left(plan.memory.hooks, plan.places).length > 0) return false;
		const wanted = await wantedOf(hook, plan);
		for (const each of wanted) {
			if (!(await isComplete(plan.procore, each))) return false;
		}
		remember(hook.getWorkflowStaticData('node'), await memoryOf(plan, wanted));
		return true;
	} catch (error) {
		// create() meets the same obstacle and tells the person; here it only means "not yet".
		hook.logger.debug(`Procore hooks not checked: ${String(error)}`);
		return false;
	}
}

/** Makes the hooks of a published workflow, or of "Listen for test event": all of them or none. */
export async function create(hook: IHookFunctions): Promise<boolean> {
	try {
		const plan = await planOf(hook);
		checkReachable(plan.url, plan.procore.account);
		const wanted = await wantedOf(hook, plan);
		await checkEvents(plan.procore, wanted);
		const memory = await memoryOf(plan, wanted);
		await ensureHooks(plan.procore, wanted, (message) => hook.logger.warn(message));
		// A project that was taken off the list since the last publication loses its hook.
		for (const place of left(plan.memory.hooks, plan.places)) await removeAt(hook, plan, place);
		remember(hook.getWorkflowStaticData('node'), memory);
		return true;
	} catch (error) {
		throw nodeError(hook.getNode(), error);
	}
}

/** Removes this node's hooks, wherever settings or the last publication say that there are some. */
export async function remove(hook: IHookFunctions): Promise<boolean> {
	try {
		const plan = await planOf(hook);
		let isRemoved = true;
		for (const place of distinct([...plan.places, ...plan.memory.hooks])) {
			isRemoved = (await removeAt(hook, plan, place)) && isRemoved;
		}
		remember(hook.getWorkflowStaticData('node'), { hooks: [] });
		return isRemoved;
	} catch (error) {
		hook.logger.warn(`Procore hooks were not removed: ${String(error)}`);
		return false;
	}
}

async function removeAt(hook: IHookFunctions, { procore, url }: Plan, place: Place) {
	const { companyId, projectId, namespace } = place;
	const scope = { companyId, projectId };
	const report = (message: string) => hook.logger.warn(message);
	try {
		let isRemoved = true;
		for (const { id } of await findHooks(procore, { scope, namespace, url })) {
			isRemoved = (await removeHook(procore, scope, id, report)) && isRemoved;
		}
		return isRemoved;
	} catch (error) {
		// Procore answers 404 for a project that is no longer permitted: its hook is out of reach.
		const isGone = error instanceof ProcoreError && error.trouble === 'notFound';
		const where = projectId ? `project ${projectId}` : `company ${companyId}`;
		if (!isGone) report(`Procore hooks of ${where} were not removed: ${String(error)}`);
		return isGone;
	}
}
