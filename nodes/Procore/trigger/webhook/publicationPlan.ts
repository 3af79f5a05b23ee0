import type { ICredentialDataDecryptedObject, IHookFunctions } from 'n8n-workflow';
import type { ProcoreClient } from '../../client/ProcoreClient';
import type { Caller } from '../../transport/caller';
import { getMe } from '../../client/endpoints/identity';
import { connect, CREDENTIAL_TYPES, LONGEST_WAIT } from '../../transport/connect';
import { listenedIn } from './events';
import {
	formerHooks,
	left,
	memoryIn,
	type Memory,
	type Place,
	type RememberedHook,
} from './memory';
import { authorizationFor, digestOf } from './secret';
import { scopesOf, settingsOf, type Settings } from './settings';
import type { Wanted } from './publish/subscription';

/** n8n's id of the node's webhook; the callback URL holds it. */
export function webhookIdOf(caller: Caller): string {
	const { webhookId, name } = caller.getNode();
	return webhookId ?? `${caller.getWorkflow().id ?? ''}/${name}`;
}

/** The client secret: what a hook's own secret is worked out from. */
export const secretKeyIn = ({ clientSecret }: ICredentialDataDecryptedObject) =>
	String(clientSecret ?? '').trim();

/** What a publication, or its end, has to do with. */
export interface Plan {
	procore: ProcoreClient;
	settings: Settings;
	places: Place[];
	url: string;
	memory: Memory;
	/** Hooks of former settings and of a former address of this n8n, which should go. */
	stale: RememberedHook[];
}

export async function planOf(hook: IHookFunctions): Promise<Plan> {
	const settings = settingsOf((name, fallback) => hook.getNodeParameter(name, fallback));
	const procore = await connect(hook, settings.authType, LONGEST_WAIT.menu);
	const { namespace } = settings;
	const url = hook.getNodeWebhookUrl('default') ?? '';
	const places = scopesOf(procore.company(settings.companyId), settings).map((scope) => ({
		...scope,
		namespace,
		url,
	}));
	// Listening for a test event has nothing to do with the hooks of the published workflow.
	const isTest = hook.getMode() === 'manual';
	const memory = memoryIn(isTest ? {} : hook.getWorkflowStaticData('node'));
	const stale = left(formerHooks(memory, hook.getInstanceId()), places);
	return { procore, settings, places, url, memory, stale };
}

/** The hooks that there should be. */
export async function wantedOf(hook: IHookFunctions, plan: Plan): Promise<Wanted[]> {
	const { settings, places, memory } = plan;
	const listened = listenedIn(settings.events);
	const key = secretKeyIn(await hook.getCredentials(CREDENTIAL_TYPES[settings.authType]));
	const webhookId = webhookIdOf(hook);
	return places.map(({ namespace, url, ...scope }) => {
		const authorization = authorizationFor({ key, webhookId, scope });
		const digest = digestOf(authorization);
		const isAuthorizationKnown = memory.hooks.some((known) => known.digest === digest);
		const { payloadVersion } = settings;
		return { scope, namespace, url, payloadVersion, authorization, listened, isAuthorizationKnown };
	});
}

/** Payloads v2.0 and v3.0 name the app that made a change; v4.0 only the user. */
async function ownUserIdFor(hook: IHookFunctions, plan: Plan): Promise<string | undefined> {
	const { settings, places, procore } = plan;
	const [place] = places;
	if (!settings.ignoreOwnChanges || settings.payloadVersion !== 'v4.0' || !place) return undefined;
	try {
		return (await getMe(procore, place.companyId)).id;
	} catch (error) {
		// It is looked up again when an event comes.
		hook.logger.warn(`Procore did not say who is signed in: ${String(error)}`);
		return undefined;
	}
}

/** What to keep of a publication. */
export async function memoryOf(
	hook: IHookFunctions,
	plan: Plan,
	wanted: Wanted[],
): Promise<Memory> {
	const hooks = wanted.map(({ scope, namespace, url, authorization }) => ({
		...scope,
		namespace,
		url,
		digest: digestOf(authorization),
	}));
	const ownUserId = await ownUserIdFor(hook, plan);
	return { hooks, stale: plan.stale, instanceId: hook.getInstanceId(), ownUserId };
}
