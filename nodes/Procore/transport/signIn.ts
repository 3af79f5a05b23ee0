import type { ICredentialDataDecryptedObject, IHttpRequestOptions } from 'n8n-workflow';
import { isPlaceholder, type Account } from '../client/account';
import { isFailure, type HttpFailure } from '../client/wire/http';
import { hasRefreshToken, hasToken, tokenFits, tokenOf, withoutMark } from '../client/tokenOrigin';
import { rethrow } from '../client/ProcoreError';
import type { Caller } from './caller';
import { outcomeOfError } from './answers/outcome';
import { refusedLogin } from './answers/refusedLogin';
import type { Patience } from './Patience';
import { inTime } from './stop';
import { withReadBody } from './answers/streams';

function signable(fields: ICredentialDataDecryptedObject): ICredentialDataDecryptedObject {
	const clean = { ...fields };
	const { clientId, clientSecret } = fields;
	if (typeof clientId === 'string') clean.clientId = clientId.trim();
	if (typeof clientSecret === 'string') clean.clientSecret = clientSecret.trim();
	if (!hasToken(fields)) clean.oauthTokenData = {};
	else if (tokenFits(fields) !== 'yes') clean.oauthTokenData = withoutMark(tokenOf(fields));
	return clean;
}

/** What goes with a call while n8n signs and sends it. */
export interface CallSteps {
	/** It is handed over to be sent. */
	sending: () => void;
	/** What it threw. */
	failed: (error: unknown) => void;
	/** What ends it when it takes too long. */
	patience: Patience;
}

/**
 * n8n's context with two differences: the keys reach n8n's OAuth2 code without the spaces that
 * copying leaves around them, and without the stand-in for a missing token; and the credential is
 * read again before a call is sent a second time. One for each call.
 * @param seen is shown the credential each time that it is read to sign a call; it may throw
 */
export function signerOf(
	caller: Caller,
	credentialType: string,
	seen: (fields: ICredentialDataDecryptedObject) => void,
	{ sending, failed, patience }: CallSteps,
): Caller {
	const getCredentials = async () => {
		const fields = signable(await caller.getCredentials(credentialType));
		seen(fields);
		return fields;
	};
	let isSent = false;
	const httpRequest = async (options: IHttpRequestOptions): Promise<unknown> => {
		// The second time n8n signs with a token that was renewed, here or somewhere else.
		if (isSent) await getCredentials();
		isSent = true;
		sending();
		try {
			const abortSignal = patience.signalWith(options.abortSignal);
			return await caller.helpers.httpRequest({ ...options, abortSignal });
		} catch (error) {
			const read = await withReadBody(error, patience);
			failed(read);
			throw rethrow(read);
		}
	};
	const helpers: unknown = Object.create(caller.helpers, { httpRequest: { value: httpRequest } });
	const signer: Caller = Object.create(caller, {
		getCredentials: { value: getCredentials },
		helpers: { value: helpers },
	});
	return signer;
}

/** A signer whose requests n8n does not end when the execution is stopped. */
export function signerDespiteStop(signer: Caller): Caller {
	const without: Caller = Object.create(signer, {
		getExecutionCancelSignal: { value: () => undefined },
	});
	return without;
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
 * gets a new one where it does not, a person has to sign in again. So a token never reaches the
 * API of another environment than its own.
 * @param fields the credential, read when the client was made: reading it costs n8n several milliseconds
 * @param patience seconds to wait for the login host
 * @returns why there is no token; undefined when all is well
 */
export async function ensureToken(
	signer: Caller,
	credentialType: string,
	fields: ICredentialDataDecryptedObject,
	account: Account,
	patience: number,
): Promise<HttpFailure | undefined> {
	const { hostFault } = account;
	if (hostFault) return { failure: 'settings', code: 'hosts', message: hostFault };
	const missing = missingKey(account);
	if (missing) return refusal(missing);
	const fits = tokenFits(fields);
	if (account.authType === 'user') {
		if (!hasToken(fields)) return refusal('this credential is not signed in yet');
		if (fits === 'no') return refusal('the environment or the keys changed after the sign-in');
		// Without a refresh token no other token can be fetched.
		if (!hasRefreshToken(fields)) return undefined;
	}
	if (fits === 'yes') return undefined;
	// n8n stores the note of where a token belongs only when it renews the token.
	return await renew(signer, credentialType, account, patience);
}

async function renew(
	signer: Caller,
	credentialType: string,
	account: Account,
	patience: number,
): Promise<HttpFailure | undefined> {
	if (!('refreshOAuth2Token' in signer.helpers)) return undefined;
	const { login } = account.hosts;
	try {
		const renewal = signer.helpers.refreshOAuth2Token.call(signer, credentialType);
		const done = renewal.then(() => true);
		if (await inTime(done, patience)) return undefined;
		return { failure: 'network', code: 'ETIMEDOUT', message: '', host: login, isUnsent: true };
	} catch (error) {
		const outcome = outcomeOfError(error, account);
		if (!isFailure(outcome)) return refusedLogin(login, '', outcome.status);
		return { ...outcome, host: login, isUnsent: true };
	}
}
