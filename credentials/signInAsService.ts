import type { ICredentialDataDecryptedObject, IHttpRequestHelper } from 'n8n-workflow';
import { isPlaceholder } from '../nodes/Procore/client/account';
import { hostsOf } from '../nodes/Procore/client/environments';
import type { TokenData } from '../nodes/Procore/client/tokenOrigin';

interface Keys {
	clientId: string;
	clientSecret: string;
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

function explain(status: number, host: string, environment: unknown): string {
	if (status === 400 || status === 401 || status === 403) {
		return `Procore (${host}) does not know this Client ID or does not accept the Client Secret; it does not say which. Copy both again from the Developer Portal, and check Environment (now ${String(environment ?? 'production')}): sandbox keys work only in the developer sandbox, production keys in production and the monthly sandbox.`;
	}
	if (status === 404) {
		return `${host} is not a Procore login host. Check Environment, or Login URL of a custom one.`;
	}
	return `The login host ${host} answered HTTP ${status}. Procore may be down (see status.procore.com); test again later.`;
}

function tokenIn(body: unknown): TokenData | undefined {
	if (typeof body !== 'object' || body === null || !('access_token' in body)) return undefined;
	const token: TokenData = {};
	return Object.assign(token, body);
}

async function reachable(helper: IHttpRequestHelper, url: string) {
	try {
		const options = { url, returnFullResponse: true, ignoreHttpStatusErrors: true };
		await helper.helpers.httpRequest(options);
		return true;
	} catch {
		return false;
	}
}

async function askForToken(helper: IHttpRequestHelper, login: string, keys: Keys) {
	const form = new URLSearchParams({
		grant_type: 'client_credentials',
		client_id: keys.clientId,
		client_secret: keys.clientSecret,
	});
	try {
		const answer: { statusCode: number; body: unknown } = await helper.helpers.httpRequest({
			method: 'POST',
			url: `${login}/oauth/token`,
			headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
			body: form.toString(),
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
			sendCredentialsOnCrossOriginRedirect: false,
		});
		return answer;
	} catch {
		return undefined;
	}
}

/**
 * Signs in with client credentials, and says which of host and keys is wrong when it cannot.
 * @throws Error whose message tells a person what to do; it holds no key
 */
export async function signInAsService(
	helper: IHttpRequestHelper,
	fields: ICredentialDataDecryptedObject,
): Promise<TokenData> {
	const { login, api } = hostsOf(fields);
	if (!login || !api)
		throw new Error('Login URL and API URL are both needed for a custom environment.');
	const keys = keysOf(fields);
	const answer = await askForToken(helper, login, keys);
	if (!answer) {
		throw new Error(
			`n8n cannot reach the login host ${login}. Check Environment (Login URL of a custom one), and that this machine may connect to it.`,
		);
	}
	const token = answer.statusCode < 300 ? tokenIn(answer.body) : undefined;
	if (!token)
		throw new Error(
			explain(answer.statusCode < 300 ? 404 : answer.statusCode, login, fields.environment),
		);
	if (fields.environment === 'custom' && !(await reachable(helper, api))) {
		throw new Error(
			`The keys are right, but n8n cannot reach the API host ${api}. Check API URL, and that this machine may connect to it.`,
		);
	}
	return token;
}
