import type { IHookFunctions } from 'n8n-workflow';
import { nodeError } from '../../../transport/nodeError';
import { checkReachable } from './callbackUrl';
import { checkEvents } from '../catalogue';
import { distinct, formerHooks, remember, type Place } from '../memory';
import { memoryOf, planOf, wantedOf, type Plan } from '../publicationPlan';
import { removeAt } from './removal';
import { ensureHooks, isComplete } from './subscription';

/** n8n asks this when a workflow is published: is everything in Procore as it should be? */
export async function checkExists(hook: IHookFunctions): Promise<boolean> {
	try {
		const plan = await planOf(hook);
		if (plan.stale.length > 0) return false;
		const wanted = await wantedOf(hook, plan);
		for (const each of wanted) {
			if (!(await isComplete(plan.procore, each))) return false;
		}
		remember(hook.getWorkflowStaticData('node'), await memoryOf(hook, plan, wanted));
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
		const memory = await memoryOf(hook, plan, wanted);
		await ensureHooks(plan.procore, wanted, (message) => hook.logger.warn(message));
		// A project that was taken off the list since the last publication loses its hook.
		const stale = await removeAll(hook, plan, plan.stale);
		remember(hook.getWorkflowStaticData('node'), { ...memory, stale });
		return true;
	} catch (error) {
		throw nodeError(hook.getNode(), error);
	}
}

/**
 * Removes this node's hooks, wherever settings or the last publication say that there are some.
 * What Procore does not remove is remembered, and tried again next time.
 */
export async function remove(hook: IHookFunctions): Promise<boolean> {
	try {
		const plan = await planOf(hook);
		const instanceId = hook.getInstanceId();
		const present = plan.places.map((place) => ({ ...place, digest: '' }));
		const all = distinct([...present, ...formerHooks(plan.memory, instanceId)]);
		const stale = await removeAll(hook, plan, all);
		remember(hook.getWorkflowStaticData('node'), { hooks: [], stale, instanceId });
		return stale.length === 0;
	} catch (error) {
		hook.logger.warn(`Procore hooks were not removed: ${String(error)}`);
		return false;
	}
}

/** @returns the places where hooks are left */
async function removeAll<P extends Place>(
	hook: IHookFunctions,
	{ procore }: Plan,
	places: P[],
): Promise<P[]> {
	const leftOver: P[] = [];
	for (const place of places) {
		const isRemoved = await removeAt(procore, place, (message) => hook.logger.warn(message));
		if (!isRemoved) leftOver.push(place);
	}
	return leftOver;
}
