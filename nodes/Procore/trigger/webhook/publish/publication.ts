import type { IHookFunctions } from 'n8n-workflow';
import { probe } from '../../../transport/connect';
import { nodeError } from '../../../transport/nodeError';
import { checkReachable } from './callbackUrl';
import { checkEvents } from './checkEvents';
import { isComplete, type Wanted } from '../hooks/ensureHook';
import { distinct, left, remember, type Memory, type Place } from '../memory';
import { followsProjects } from '../settings';
import { ensurePermittedHooks } from './permittedHooks';
import {
	memoryOf,
	publicationPlanOf,
	wantedOf,
	withUnlisted,
	type PublicationPlan,
} from './publicationPlan';
import { removeAt } from '../hooks/removal';
import { ensureHooks } from './subscription';
import { hold, leave, succeed } from './succession';
import { wordsOf } from '../../../client/ProcoreError';

/** n8n asks this when a workflow is published: is everything in Procore as it should be? */
export async function checkExists(hook: IHookFunctions): Promise<boolean> {
	try {
		const plan = await publicationPlanOf(hook);
		await hold(plan.url);
		// Of many projects each is looked at once only, by create().
		if (plan.stale.length > 0 || followsProjects(plan.settings)) return false;
		const wanted = await wantedOf(hook, plan);
		for (const each of wanted) {
			if (!(await isComplete(plan.procore, each))) return false;
		}
		await succeed(plan.url, (places) => left(places, plan.places));
		remember(hook.getWorkflowStaticData('node'), await memoryOf(hook, plan, wanted));
		return true;
	} catch (error) {
		// create() meets the same fault and reports it; here it only means "not yet".
		hook.logger.debug(`Procore hooks not checked: ${wordsOf(error)}`);
		return false;
	}
}

/** @returns the hooks that exist now: all, or those of the permitted projects that let them */
async function ensureAll(
	hook: IHookFunctions,
	{ procore, settings }: PublicationPlan,
	wanted: Wanted[],
) {
	const report = (message: string) => hook.logger.warn(message);
	if (!followsProjects(settings)) {
		await checkEvents(procore, wanted);
		await ensureHooks(procore, wanted, report);
		return wanted;
	}
	const [first] = wanted.filter(({ scope }) => scope.projectId !== '');
	await checkEvents(procore, first ? [first] : []);
	return await ensurePermittedHooks(procore, wanted, report);
}

/** Makes the hooks of a published workflow, or of "Listen for test event". */
export async function create(hook: IHookFunctions): Promise<boolean> {
	try {
		const plan = await withUnlisted(await publicationPlanOf(hook));
		await hold(plan.url);
		checkReachable(plan.url, plan.procore.account);
		const stand = await ensureAll(hook, plan, await wantedOf(hook, plan));
		const memory = await memoryOf(hook, plan, stand);
		await succeed(plan.url, (places) => left(places, plan.places));
		// A project that was taken off the list since the last publication loses its hook.
		const stale = await removeAll(hook, plan, plan.stale);
		remember(hook.getWorkflowStaticData('node'), { ...memory, stale });
		return true;
	} catch (error) {
		throw nodeError(hook.getNode(), error);
	}
}

/** What only a trigger answers to a request without the secret. */
const TRIGGER_ANSWERS = 401;

/** What may be in Procore: hooks where the settings say so, and what the last publication left. */
function presentIn(hook: IHookFunctions, { places, memory }: PublicationPlan): Memory {
	const instanceId = hook.getInstanceId();
	const isOwn = memory.instanceId === instanceId;
	const present = places.map((place) => ({ ...place, digest: '' }));
	return {
		...memory,
		hooks: distinct([...present, ...(isOwn ? memory.hooks : [])]),
		stale: isOwn ? memory.stale : [],
		instanceId,
	};
}

/**
 * Removes this node's hooks, at the places of the settings and of the last publication. It waits
 * for a successor first, and remembers the hooks, so that the next publication removes what is left.
 */
export async function remove(hook: IHookFunctions): Promise<boolean> {
	try {
		const plan = await publicationPlanOf(hook);
		const { url, procore, isTest } = plan;
		const memory = presentIn(hook, plan);
		const places = distinct([...memory.hooks, ...memory.stale]);
		if (isTest) return (await removeAll(hook, plan, places)).length === 0;
		remember(hook.getWorkflowStaticData('node'), memory);
		const { hosts, authType, clientId } = procore.account;
		void leave(url, {
			account: [hosts.api, authType, clientId].join(' '),
			places,
			remove: async (left) => void (await removeAll(hook, plan, left)),
			isReplaced: async () => (await probe(hook, url)) === TRIGGER_ANSWERS,
		});
		return true;
	} catch (error) {
		hook.logger.warn(`Procore hooks were not removed: ${wordsOf(error)}`);
		// A publication that failed has held what waited there.
		void leave(hook.getNodeWebhookUrl('default') ?? '');
		return false;
	}
}

/** @returns the places where hooks are left */
async function removeAll<P extends Place>(
	hook: IHookFunctions,
	{ procore }: PublicationPlan,
	places: P[],
): Promise<P[]> {
	const leftOver: P[] = [];
	for (const place of places) {
		const isRemoved = await removeAt(procore, place, (message) => hook.logger.warn(message));
		if (!isRemoved) leftOver.push(place);
	}
	return leftOver;
}
