import type {
	ICredentialDataDecryptedObject,
	IHttpRequestOptions,
	IN8nHttpFullResponse,
} from 'n8n-workflow';
import type { Account } from '../client/account';
import type { HttpFailure, HttpRequest, HttpResponse, Send } from '../client/http';
import type { Caller } from './caller';
import { outcomeOfError } from './outcome';
import { ensureToken, signerOf } from './signIn';

function optionsOf({ method, url, query, headers, body }: HttpRequest): IHttpRequestOptions {
	const options: IHttpRequestOptions = {
		method,
		url,
		headers,
		qs: Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)),
		arrayFormat: 'brackets',
		encoding: 'text',
		returnFullResponse: true,
		// A 401 must be thrown, or n8n would not renew the token.
		ignoreHttpStatusErrors: { ignore: true, except: [401] },
		// Downloads and uploads redirect to a storage host, which must never see the token.
		sendCredentialsOnCrossOriginRedirect: false,
	};
	if (body !== undefined) {
		options.body = JSON.stringify(body);
		options.headers = { ...headers, 'Content-Type': 'application/json' };
	}
	return options;
}

function responseOf({ statusCode, headers, body }: IN8nHttpFullResponse): HttpResponse {
	const lower: Record<string, string> = {};
	for (const [name, value] of Object.entries(headers)) lower[name.toLowerCase()] = String(value);
	return { status: statusCode, headers: lower, text: typeof body === 'string' ? body : '' };
}

/**
 * Carries the client's requests through n8n, which signs them and renews the token. Answers of any
 * status are values; so are the ways in which no answer comes.
 * @param timeout seconds to wait for an answer
 */
export function sendThrough(
	caller: Caller,
	credentialType: string,
	fields: ICredentialDataDecryptedObject,
	account: Account,
	timeout: number,
): Send {
	const signer = signerOf(caller, credentialType);
	let checked: Promise<HttpFailure | undefined> | undefined;
	return async (request) => {
		checked ??= ensureToken(signer, credentialType, fields, account, timeout);
		const refused = await checked;
		if (refused) {
			checked = undefined;
			return refused;
		}
		try {
			const response: IN8nHttpFullResponse =
				await signer.helpers.httpRequestWithAuthentication.call(signer, credentialType, {
					...optionsOf(request),
					timeout: timeout * 1000,
				});
			return responseOf(response);
		} catch (error) {
			return outcomeOfError(error, account);
		}
	};
}
