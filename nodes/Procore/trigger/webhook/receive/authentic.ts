import type { IWebhookFunctions } from 'n8n-workflow';
import { accountOf } from '../../../client/account';
import type { HookScope } from '../../../client/schemas/hookScope';
import { CREDENTIAL_TYPES } from '../../../transport/connect';
import type { Memory } from '../memory';
import {
	authorizationFor,
	digestOf,
	sameDigest,
	scopeClaimedBy,
	secretKeyIn,
} from '../../../client/hookSecret';
import { chosenScopes, type Settings } from '../settings';
import { webhookIdOf } from '../webhookId';

/** The hook that a delivery comes from. */
export interface Sender {
	scope: HookScope;
	/** Whether the node listens to it now; a hook of former settings may go on delivering. */
	isWanted: boolean;
}

const isSame = (a: HookScope, b: HookScope) =>
	a.companyId === b.companyId && a.projectId === b.projectId;

/** Compares with every remembered hook, each in constant time. */
const isRemembered = ({ hooks, stale }: Memory, given: string) =>
	[...hooks, ...stale].filter(({ digest }) => sameDigest(digest, given)).length > 0;

const credentialOf = async (caller: IWebhookFunctions, { authType }: Settings) =>
	await caller.getCredentials(CREDENTIAL_TYPES[authType]);

const KEY_LASTS_MS = 10_000;
const keys = new Map<string, { key: string; until: number }>();

/**
 * The client secret. To read a credential costs n8n as much as an execution, so that forged
 * deliveries must not make it do that each time.
 * @throws Error while the credential has none
 */
async function keyOf(caller: IWebhookFunctions, settings: Settings): Promise<string> {
	const webhookId = webhookIdOf(caller);
	const known = keys.get(webhookId);
	if (known && Date.now() < known.until) return known.key;
	const key = secretKeyIn(await credentialOf(caller, settings));
	if (!key) throw new Error('the credential has no client secret');
	keys.set(webhookId, { key, until: Date.now() + KEY_LASTS_MS });
	return key;
}

async function isWorkedOut(
	caller: IWebhookFunctions,
	settings: Settings,
	scope: HookScope,
	given: string,
): Promise<boolean> {
	const key = await keyOf(caller, settings);
	const webhookId = webhookIdOf(caller);
	return sameDigest(digestOf(authorizationFor({ key, webhookId, scope })), given);
}

/** @throws Error while neither the node nor the credential names a company */
async function isListenedTo(
	caller: IWebhookFunctions,
	settings: Settings,
	scope: HookScope,
): Promise<boolean> {
	const { companyId: chosen, authType } = settings;
	const companyId = chosen || accountOf(authType, await credentialOf(caller, settings)).companyId;
	if (!companyId) throw new Error('the credential has no company');
	const scopes = chosenScopes(companyId, settings);
	return scopes?.some((wanted) => isSame(wanted, scope)) ?? scope.companyId === companyId;
}

/**
 * The hook whose secret a delivery carries: one that the last publication set, or one worked out
 * from the credential. They differ while the client secret is being changed; the first is missing
 * where n8n has lost its static data. Only the header is looked at: what somebody else sends costs
 * nothing. A hook that Procore did not remove is known too: to refuse it would make Procore pause
 * every hook with this address.
 * @returns undefined for a forged delivery
 */
export async function senderOf(
	caller: IWebhookFunctions,
	settings: Settings,
	memory: Memory,
): Promise<Sender | undefined> {
	const { authorization } = caller.getHeaderData();
	const scope = scopeClaimedBy(authorization);
	if (!scope) return undefined;
	const given = digestOf(String(authorization));
	const isGenuine =
		isRemembered(memory, given) || (await isWorkedOut(caller, settings, scope, given));
	if (!isGenuine) return undefined;
	const isPublished = memory.hooks.some((hook) => isSame(hook, scope));
	const isStale = memory.stale.some((hook) => isSame(hook, scope));
	const isWanted = isPublished || (!isStale && (await isListenedTo(caller, settings, scope)));
	return { scope, isWanted };
}
