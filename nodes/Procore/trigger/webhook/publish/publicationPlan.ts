import type { IHookFunctions } from 'n8n-workflow';
import type { ProcoreClient } from '../../../client/ProcoreClient';
import { getMe } from '../../../client/endpoints/identity';
import type { HookScope } from '../../../client/schemas/hookScope';
import { connect, CREDENTIAL_TYPES, LONGEST_WAIT } from '../../../transport/connect';
import { isKnownGone, permittedProjects } from '../../permittedProjects';
import type { Wanted } from '../hooks/ensureHook';
import { wantedAt } from '../hooks/wanted';
import {
	formerHooks,
	left,
	memoryIn,
	projectsIn,
	type Memory,
	type Place,
	type RememberedHook,
} from '../memory';
import { digestOf, secretKeyIn } from '../../../client/hookSecret';
import { chosenScopes, followsProjects, settingsOf, type Settings } from '../settings';
import { webhookIdOf } from '../webhookId';
import { wordsOf } from '../../../client/ProcoreError';

/** What a publication, or its end, has to do with. */
export interface PublicationPlan {
	procore: ProcoreClient;
	settings: Settings;
	places: Place[];
	url: string;
	memory: Memory;
	/** Hooks of former settings and of a former address of this n8n, which should go. */
	stale: RememberedHook[];
	/** Listening for a test event has nothing to do with the hooks of the published workflow. */
	isTest: boolean;
}

/** n8n says `manual` when it begins to listen, and has no published workflow when it ends. */
const isTestOf = (hook: IHookFunctions) =>
	hook.getMode() === 'manual' || !hook.getWorkflow().active;

/** Projects in which "Listen for test event" listens where all permitted ones are chosen. */
const MOST_PROJECTS_OF_A_TEST = 10;

async function scopesOf(
	procore: ProcoreClient,
	settings: Settings,
	isTest: boolean,
): Promise<HookScope[]> {
	const companyId = procore.company(settings.companyId);
	const chosen = chosenScopes(companyId, settings);
	if (chosen) return chosen;
	const limit = isTest ? MOST_PROJECTS_OF_A_TEST : undefined;
	const listed = await permittedProjects(procore, companyId, limit);
	const scopes = listed.map(({ projectId }) => ({ companyId, projectId }));
	return isTest ? scopes : [{ companyId, projectId: '' }, ...scopes];
}

export async function publicationPlanOf(hook: IHookFunctions): Promise<PublicationPlan> {
	const settings = settingsOf(hook);
	const procore = await connect(hook, settings.authType, LONGEST_WAIT.menu);
	const { namespace } = settings;
	const url = hook.getNodeWebhookUrl('default') ?? '';
	const isTest = isTestOf(hook);
	const scopes = await scopesOf(procore, settings, isTest);
	const places = scopes.map((scope) => ({ ...scope, namespace, url }));
	const memory = memoryIn(isTest ? {} : hook.getWorkflowStaticData('node'));
	const stale = left(formerHooks(memory, hook.getInstanceId()), places);
	return { procore, settings, places, url, memory, stale, isTest };
}

/** The plan with the projects that the list lacks, unless they are gone by their own word. */
export async function withUnlisted(plan: PublicationPlan): Promise<PublicationPlan> {
	const { procore, settings, places, url, stale } = plan;
	if (!followsProjects(settings)) return plan;
	const own = procore.company(settings.companyId);
	const listed = projectsIn(places);
	const former = projectsIn(stale.filter(({ companyId }) => companyId === own));
	const kept: Place[] = [];
	for (const projectId of former) {
		if (listed.has(projectId) || (await isKnownGone(procore, own, projectId))) continue;
		kept.push({ companyId: own, projectId, namespace: settings.namespace, url });
	}
	const all = [...places, ...kept];
	return { ...plan, places: all, stale: left(stale, all) };
}

/** The hooks that there should be. */
export async function wantedOf(hook: IHookFunctions, plan: PublicationPlan): Promise<Wanted[]> {
	const { settings, places, memory } = plan;
	const key = secretKeyIn(await hook.getCredentials(CREDENTIAL_TYPES[settings.authType]));
	const owner = { settings, memory, key, webhookId: webhookIdOf(hook) };
	return places.map((place) => wantedAt(place, owner));
}

/** Payloads v2.0 and v3.0 name the app that made a change; v4.0 only the user. */
async function ownUserIdFor(
	hook: IHookFunctions,
	plan: PublicationPlan,
): Promise<string | undefined> {
	const { settings, places, procore } = plan;
	const [place] = places;
	if (!settings.ignoreOwnChanges || settings.payloadVersion !== 'v4.0' || !place) return undefined;
	try {
		return (await getMe(procore, place.companyId)).id;
	} catch (error) {
		// It is looked up again when an event comes.
		hook.logger.warn(`Procore did not say who is signed in: ${wordsOf(error)}`);
		return undefined;
	}
}

/** What to keep of a publication. */
export async function memoryOf(
	hook: IHookFunctions,
	plan: PublicationPlan,
	wanted: Wanted[],
): Promise<Memory> {
	const hooks = wanted.map(({ scope, namespace, url, authorization }) => ({
		...scope,
		namespace,
		url,
		digest: digestOf(authorization),
	}));
	const ownUserId = await ownUserIdFor(hook, plan);
	const instanceId = hook.getInstanceId();
	return { hooks, stale: plan.stale, instanceId, ownUserId, publishedAt: Date.now() };
}
