import type {
	ICredentialDataDecryptedObject,
	IHttpRequestOptions,
	IN8nHttpFullResponse,
} from 'n8n-workflow';
import type { Account } from '../client/account';
import type { HttpFailure, HttpRequest, Send } from '../client/wire/http';
import { JsonText } from '../client/wire/json';
import type { Caller } from './caller';
import { outcomeOfError } from './outcome';
import { responseOf } from './response';
import { Secrets } from './secrets';
import { ensureToken, signerDespiteStop, signerOf } from './signIn';

function optionsOf({ method, url, query, headers, body }: HttpRequest): IHttpRequestOptions {
	const options: IHttpRequestOptions = {
		method,
		url,
		headers,
		qs: Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)),
		arrayFormat: 'brackets',
		// Bytes, since the answer may be a file.
		encoding: 'arraybuffer',
		returnFullResponse: true,
		// A 401 must be thrown, or n8n would not renew the token.
		ignoreHttpStatusErrors: { ignore: true, except: [401] },
		// Downloads and uploads redirect to a storage host, which must never see the token.
		sendCredentialsOnCrossOriginRedirect: false,
	};
	if (body !== undefined) {
		options.body = body instanceof JsonText ? body.text : JSON.stringify(body);
		options.headers = { ...headers, 'Content-Type': 'application/json' };
	}
	return options;
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
	const secrets = new Secrets();
	secrets.learn(fields);
	const signer = signerOf(caller, credentialType, (read) => secrets.learn(read));
	let checked: Promise<HttpFailure | undefined> | undefined;
	const outcomeOf = async (request: HttpRequest) => {
		checked ??= ensureToken(signer, credentialType, fields, account, timeout);
		const refused = await checked;
		if (refused) {
			checked = undefined;
			return refused;
		}
		try {
			const by = request.despiteStop ? signerDespiteStop(signer) : signer;
			const { statusCode, headers, body }: IN8nHttpFullResponse =
				await by.helpers.httpRequestWithAuthentication.call(by, credentialType, {
					...optionsOf(request),
					timeout: timeout * 1000,
				});
			return responseOf(statusCode, headers, body);
		} catch (error) {
			return outcomeOfError(error, account);
		}
	};
	// Reading the credential shows the secrets a token that n8n has renewed meanwhile.
	const readAgain = async () => {
		await signer.getCredentials(credentialType).catch(() => undefined);
	};
	return async (request) => await secrets.hidden(await outcomeOf(request), readAgain);
}
