import type { IWebhookFunctions } from 'n8n-workflow';
import { accountOf } from '../client/account';
import { CREDENTIAL_TYPES } from '../transport/connect';
import type { Memory } from './memory';
import { secretKeyIn, webhookIdOf } from './plan';
import { authorizationFor, digestOf, isAuthorization, sameDigest } from './secret';
import { scopesOf, type Settings } from './settings';

/** Compares with every candidate, each in constant time. */
function isOneOf(digests: string[], given: string): boolean {
	return digests.filter((digest) => sameDigest(digest, given)).length > 0;
}

async function workedOut(caller: IWebhookFunctions, settings: Settings): Promise<string[]> {
	const fields = await caller.getCredentials(CREDENTIAL_TYPES[settings.authType]);
	const key = secretKeyIn(fields);
	const companyId = settings.companyId || accountOf(settings.authType, fields).companyId;
	if (!key || !companyId) throw new Error('the credential has no client secret or no company');
	const webhookId = webhookIdOf(caller);
	return scopesOf(companyId, settings).map((scope) =>
		digestOf(authorizationFor({ key, webhookId, scope })),
	);
}

/**
 * Whether a delivery carries the secret of one of this node's hooks: the one that the last
 * publication set, or the one worked out from the credential. They differ while the client secret
 * is being changed; the first is missing where n8n has lost its static data.
 */
export async function isAuthentic(
	caller: IWebhookFunctions,
	settings: Settings,
	{ hooks }: Memory,
): Promise<boolean> {
	const { authorization } = caller.getHeaderData();
	if (typeof authorization !== 'string' || !isAuthorization(authorization)) return false;
	const given = digestOf(authorization);
	const remembered = hooks.map(({ digest }) => digest);
	return isOneOf(remembered, given) || isOneOf(await workedOut(caller, settings), given);
}
