import type { ICredentialDataDecryptedObject, IHttpRequestHelper } from 'n8n-workflow';
import { isPlaceholder } from '../nodes/Procore/client/account';
import { hostFault, hostsOf } from '../nodes/Procore/client/environments';
import { isRedirect, redirectTarget } from '../nodes/Procore/client/wire/redirect';
import { companyIdIn } from '../nodes/Procore/client/ids';
import type { TokenData } from '../nodes/Procore/client/tokenOrigin';
import { ANY_COMPANY, PROJECT_IN_COMPANY, TOKEN_NOT_ACCEPTED } from './companyTest';

const LONGEST_MS = 15_000;

interface Keys {
	clientId: string;
	clientSecret: string;
}

interface Answer {
	statusCode: number;
	headers?: { location?: unknown };
	body: unknown;
}

function keysOf({ clientId, clientSecret }: ICredentialDataDecryptedObject): Keys {
	const keys = {
		clientId: String(clientId ?? '').trim(),
		clientSecret: String(clientSecret ?? '').trim(),
	};
	if (isPlaceholder(keys.clientId)) {
		throw new Error(
			'Client ID is empty or a placeholder. Copy it from your app in the Procore Developer Portal (OAuth Credentials).',
		);
	}
	if (isPlaceholder(keys.clientSecret)) {
		throw new Error(
			'Client Secret is empty or a placeholder. Copy it from your app in the Procore Developer Portal (OAuth Credentials).',
		);
	}
	return keys;
}

/** A call with the keys or the new token goes only to a host of the credential. */
const ONLY_HERE = {
	returnFullResponse: true,
	ignoreHttpStatusErrors: true,
	disableFollowRedirect: true,
	sendCredentialsOnCrossOriginRedirect: false,
	timeout: LONGEST_MS,
} as const;

/** @param field where the host of a custom environment is typed */
function redirected({ statusCode, headers }: Answer, host: string, field: string): string {
	const target = redirectTarget(headers?.location, host);
	return `${host} redirects the call${target} (HTTP ${statusCode}). The redirect was not followed, since the call holds the keys. Check Environment, or ${field} of a custom one.`;
}

function explain(answer: Answer, host: string, environment: unknown): string {
	if (isRedirect(answer.statusCode)) return redirected(answer, host, 'Login URL');
	const status = answer.statusCode < 300 ? 404 : answer.statusCode;
	if (status === 400 || status === 401 || status === 403) {
		return `Procore (${host}) does not know this Client ID or does not accept the Client Secret; it does not say which. Copy both again from the Developer Portal, and check Environment (now ${String(environment ?? 'production')}): sandbox keys work only in the developer sandbox, production keys in production and the monthly sandbox.`;
	}
	if (status === 429) {
		return `Procore's login host takes no more sign-ins for now (HTTP 429). Test again in a few minutes.`;
	}
	if (status < 500) {
		return `${host} is not a Procore login host. Check Environment, or Login URL of a custom one.`;
	}
	return `The login host ${host} answered HTTP ${status}. Procore may be down (see status.procore.com); test again later.`;
}

function tokenIn(body: unknown): TokenData | undefined {
	if (typeof body !== 'object' || body === null || !('access_token' in body)) return undefined;
	const token: TokenData = {};
	return Object.assign(token, body);
}

async function askForToken(helper: IHttpRequestHelper, login: string, keys: Keys) {
	const form = new URLSearchParams({
		grant_type: 'client_credentials',
		client_id: keys.clientId,
		client_secret: keys.clientSecret,
	});
	try {
		const answer: Answer = await helper.helpers.httpRequest({
			method: 'POST',
			url: `${login}/oauth/token`,
			headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
			body: form.toString(),
			...ONLY_HERE,
		});
		return answer;
	} catch {
		return undefined;
	}
}

/** @returns undefined if there is no answer */
async function askWithToken(
	helper: IHttpRequestHelper,
	api: string,
	company: string,
	token: TokenData,
): Promise<Answer | undefined> {
	const path = company ? PROJECT_IN_COMPANY + company : ANY_COMPANY;
	try {
		const answer: Answer = await helper.helpers.httpRequest({
			url: api + path,
			headers: {
				Accept: 'application/json',
				Authorization: `Bearer ${String(token.access_token)}`,
				...(company ? { 'Procore-Company-Id': company } : {}),
			},
			...ONLY_HERE,
		});
		return answer;
	} catch {
		return undefined;
	}
}

/**
 * Makes the call of the credential test with the new token, for errors that n8n cannot explain
 * before it has stored a token: no answer, an answer that is not Procore's, or a token that is not
 * accepted. The credential test explains all other answers.
 */
async function checkToken(
	helper: IHttpRequestHelper,
	fields: ICredentialDataDecryptedObject,
	token: TokenData,
): Promise<void> {
	const { api } = hostsOf(fields);
	const answer = await askWithToken(helper, api, companyIdIn(fields.companyId) ?? '', token);
	if (!answer) {
		throw new Error(
			`The keys are right, but n8n cannot reach the API host ${api}. Check Environment (API URL of a custom one), and that this machine may connect to it.`,
		);
	}
	if (answer.statusCode === 401) throw new Error(TOKEN_NOT_ACCEPTED);
	if (isRedirect(answer.statusCode)) throw new Error(redirected(answer, api, 'API URL'));
	if (answer.statusCode < 300 && !Array.isArray(answer.body)) {
		throw new Error(
			`The keys are right, but ${api} does not answer as Procore's API does. Check Environment (API URL of a custom one).`,
		);
	}
}

/**
 * Signs in with client credentials. An error says whether the host or the keys are wrong.
 * @throws Error whose message tells a person what to do; it holds no key
 */
export async function signInAsService(
	helper: IHttpRequestHelper,
	fields: ICredentialDataDecryptedObject,
): Promise<TokenData> {
	const { login } = hostsOf(fields);
	const fault = hostFault(fields);
	if (fault) throw new Error(`${fault}. A custom environment needs both Login URL and API URL.`);
	const keys = keysOf(fields);
	const answer = await askForToken(helper, login, keys);
	if (!answer) {
		throw new Error(
			`n8n cannot reach the login host ${login}. Check Environment (Login URL of a custom one), and that this machine may connect to it.`,
		);
	}
	const token = answer.statusCode < 300 ? tokenIn(answer.body) : undefined;
	if (!token) {
		throw new Error(explain(answer, login, fields.environment));
	}
	await checkToken(helper, fields, token);
	return token;
}
