import type { ICredentialDataDecryptedObject, IHookFunctions } from 'n8n-workflow';
import { listWebhookResources } from '../client/endpoints/webhooks';
import type { ProcoreClient } from '../client/ProcoreClient';
import { inputError } from '../client/ProcoreError';
import type { Caller } from '../transport/caller';
import { connect, CREDENTIAL_TYPES, LONGEST_WAIT } from '../transport/connect';
import { listenedIn, valueOf } from './events';
import { memoryIn, type Memory, type Place } from './memory';
import { readOwnUserId } from './ownUser';
import { authorizationFor, digestOf } from './secret';
import { scopesOf, settingsOf, type Settings } from './settings';
import type { Wanted } from './subscription';

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
}

export async function planOf(hook: IHookFunctions): Promise<Plan> {
	const settings = settingsOf((name, fallback) => hook.getNodeParameter(name, fallback));
	const procore = await connect(hook, settings.authType, LONGEST_WAIT.menu);
	const { namespace } = settings;
	const places = scopesOf(procore.company(settings.companyId), settings).map((scope) => ({
		...scope,
		namespace,
	}));
	const url = hook.getNodeWebhookUrl('default') ?? '';
	return { procore, settings, places, url, memory: memoryIn(hook.getWorkflowStaticData('node')) };
}

/** The hooks that there should be. */
export async function wantedOf(hook: IHookFunctions, plan: Plan): Promise<Wanted[]> {
	const { settings, places, url, memory } = plan;
	const listened = listenedIn(settings.events);
	const key = secretKeyIn(await hook.getCredentials(CREDENTIAL_TYPES[settings.authType]));
	const webhookId = webhookIdOf(hook);
	return places.map(({ namespace, ...scope }) => {
		const authorization = authorizationFor({ key, webhookId, scope });
		const digest = digestOf(authorization);
		const isAuthorizationKnown = memory.hooks.some((known) => known.digest === digest);
		const { payloadVersion } = settings;
		return { scope, namespace, url, payloadVersion, authorization, listened, isAuthorizationKnown };
	});
}

/**
 * An event that its resource does not have would make a hook that stays silent for ever.
 * @throws ProcoreError that names the events which the resource has
 */
export async function checkEvents(procore: ProcoreClient, [first]: Wanted[]): Promise<void> {
	if (!first) return;
	const resources = await listWebhookResources(procore, first.scope, first.payloadVersion);
	for (const listened of first.listened) {
		const resource = resources.find(({ name }) => name === listened.resource_name);
		// A resource that is not listed may still be one; Procore decides on it.
		if (!resource || resource.actions.includes(listened.event_type)) continue;
		throw inputError(
			`Procore has no event "${valueOf(listened)}"`,
			`"${resource.name}" has only: ${resource.actions.join(', ')}. Choose from these in "Events".`,
		);
	}
}

/** What to keep of a publication. */
export async function memoryOf(plan: Plan, wanted: Wanted[]): Promise<Memory> {
	const hooks = wanted.map(({ scope, namespace, authorization }) => ({
		...scope,
		namespace,
		digest: digestOf(authorization),
	}));
	const [place] = plan.places;
	if (!plan.settings.ignoreOwnChanges || !place) return { hooks };
	return { hooks, ownUserId: await readOwnUserId(plan.procore, place.companyId) };
}
