import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import { isPlaceholder, type Account } from '../client/account';
import type { HttpFailure } from '../client/http';
import { hasRefreshToken, hasToken, tokenFits, tokenOf, withoutMark } from '../client/tokenOrigin';
import type { Caller } from './caller';
import { outcomeOfError } from './outcome';

function signable(fields: ICredentialDataDecryptedObject): ICredentialDataDecryptedObject {
	const clean = { ...fields };
	const { clientId, clientSecret } = fields;
	if (typeof clientId === 'string') clean.clientId = clientId.trim();
	if (typeof clientSecret === 'string') clean.clientSecret = clientSecret.trim();
	if (!hasToken(fields)) clean.oauthTokenData = {};
	else if (tokenFits(fields) !== 'yes') clean.oauthTokenData = withoutMark(tokenOf(fields));
	return clean;
}

/**
 * n8n's context with one difference: the keys reach n8n's OAuth2 code without the spaces that
 * copying leaves around them, and without the stand-in for a missing token.
 */
export function signerOf(caller: Caller, credentialType: string): Caller {
	const getCredentials = async () => signable(await caller.getCredentials(credentialType));
	const signer: Caller = Object.create(caller, { getCredentials: { value: getCredentials } });
	return signer;
}

const refusal = (message: string): HttpFailure => ({
	failure: 'signIn',
	code: 'not-signed-in',
	message,
});

function missingKey({ clientId, clientSecretGiven }: Account): string | undefined {
	if (isPlaceholder(clientId)) return 'Client ID is empty or a placeholder';
	return clientSecretGiven ? undefined : 'Client Secret is empty or a placeholder';
}

/**
 * Makes sure that the stored token belongs to the credential's hosts and keys: a service account
 * gets a new one where it does not, a person has to sign in again. So a token never reaches
 * another environment than its own.
 * @param fields the credential, read when the client was made: reading it costs n8n several milliseconds
 * @returns why there is no token; undefined when all is well
 */
export async function ensureToken(
	signer: Caller,
	credentialType: string,
	fields: ICredentialDataDecryptedObject,
	account: Account,
): Promise<HttpFailure | undefined> {
	const missing = missingKey(account);
	if (missing) return refusal(missing);
	const fits = tokenFits(fields);
	if (account.authType === 'user') {
		if (!hasToken(fields)) return refusal('nobody has signed in with this credential yet');
		if (fits === 'no') return refusal('the environment or the keys changed after the sign-in');
		// Without a refresh token there is no other token to be had.
		if (!hasRefreshToken(fields)) return undefined;
	}
	if (fits === 'yes') return undefined;
	const failure = await renew(signer, credentialType, account);
	// A person's token may still be good although it cannot be renewed; Procore will say so.
	const mayStillBeGood = account.authType === 'user' && failure?.failure === 'signIn';
	return mayStillBeGood ? undefined : failure;
}

/** n8n stores the note of where a token belongs only when it renews the token. */
async function renew(
	signer: Caller,
	credentialType: string,
	account: Account,
): Promise<HttpFailure | undefined> {
	if (!('refreshOAuth2Token' in signer.helpers)) return undefined;
	try {
		await signer.helpers.refreshOAuth2Token.call(signer, credentialType);
		return undefined;
	} catch (error) {
		const outcome = outcomeOfError(error, account);
		return 'failure' in outcome ? outcome : refusal(`HTTP ${outcome.status}`);
	}
}
