import type { IWebhookFunctions } from 'n8n-workflow';
import { accountOf } from '../../../client/account';
import type { HookScope } from '../../../client/endpoints/webhooks';
import type { Received } from '../../../client/schemas/webhookEvent';
import { CREDENTIAL_TYPES } from '../../../transport/connect';
import type { Memory, RememberedHook } from '../memory';
import { secretKeyIn, webhookIdOf } from '../plan';
import { authorizationFor, digestOf, isAuthorization, sameDigest } from '../secret';
import { scopesOf, type Settings } from '../settings';

/** Whose secret a delivery carries: a hook's of this node, one that should be gone, or nobody's. */
export type Authenticity = 'wanted' | 'stale' | 'forged';

/** Compares with every candidate, each in constant time. */
const isOneOf = (digests: string[], given: string) =>
	digests.filter((digest) => sameDigest(digest, given)).length > 0;

const isRemembered = (hooks: RememberedHook[], given: string) =>
	isOneOf(
		hooks.map(({ digest }) => digest),
		given,
	);

/** The hooks that can have sent an event: its company's, and its project's. */
function scopesIn(events: Received[] | undefined): HookScope[] {
	const [first] = events ?? [];
	if (!first) return [];
	const { companyId, projectId } = first.event;
	return [...new Set(['', projectId ?? ''])].map((id) => ({ companyId, projectId: id }));
}

async function workedOut(
	caller: IWebhookFunctions,
	settings: Settings,
	given: string,
	eventsIn: () => Received[] | undefined,
): Promise<Authenticity> {
	const fields = await caller.getCredentials(CREDENTIAL_TYPES[settings.authType]);
	const key = secretKeyIn(fields);
	const companyId = settings.companyId || accountOf(settings.authType, fields).companyId;
	if (!key || !companyId) throw new Error('the credential has no client secret or no company');
	const webhookId = webhookIdOf(caller);
	const digestsFor = (scopes: HookScope[]) =>
		scopes.map((scope) => digestOf(authorizationFor({ key, webhookId, scope })));
	if (isOneOf(digestsFor(scopesOf(companyId, settings)), given)) return 'wanted';
	return isOneOf(digestsFor(scopesIn(eventsIn())), given) ? 'stale' : 'forged';
}

/**
 * Whether a delivery carries the secret of one of this node's hooks: the one that the last
 * publication set, or the one worked out from the credential. They differ while the client secret
 * is being changed; the first is missing where n8n has lost its static data. A hook that Procore
 * did not remove is told apart by the company and project of what it delivers: to refuse it would
 * make Procore pause every hook with this address.
 */
export async function authenticityOf(
	caller: IWebhookFunctions,
	settings: Settings,
	{ hooks, stale }: Memory,
	eventsIn: () => Received[] | undefined,
): Promise<Authenticity> {
	const { authorization } = caller.getHeaderData();
	if (typeof authorization !== 'string' || !isAuthorization(authorization)) return 'forged';
	const given = digestOf(authorization);
	if (isRemembered(hooks, given)) return 'wanted';
	if (isRemembered(stale, given)) return 'stale';
	return await workedOut(caller, settings, given, eventsIn);
}
