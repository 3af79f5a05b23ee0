import type { Account } from '../client/account';
import type { HttpFailure, HttpResponse } from '../client/wire/http';
import { refusedLogin } from './refusedLogin';
import { responseOf } from './response';

type Fields = Record<string, unknown>;

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** An error and what caused it, outermost first. */
function chainOf(error: unknown): Fields[] {
	const chain: Fields[] = [];
	for (let cause = error; isRecord(cause) && chain.length < 6; cause = cause.cause)
		chain.push(cause);
	return chain;
}

function responseIn(chain: Fields[]): HttpResponse | undefined {
	for (const { response } of chain) {
		if (!isRecord(response) || typeof response.status !== 'number') continue;
		return responseOf(response.status, response.headers, response.data);
	}
	return undefined;
}

function statusIn(chain: Fields[]): number | undefined {
	return chain.map(({ status }) => status).find((status) => typeof status === 'number');
}

function messageOf(chain: Fields[]): string {
	const inner = chain.at(-1) ?? {};
	return typeof inner.message === 'string' ? inner.message : '';
}

function unreachedHost(chain: Fields[], { hosts }: Account): string {
	const asked = chain.map(({ config }) => (isRecord(config) ? String(config.url ?? '') : ''));
	return asked.some((url) => url.startsWith(`${hosts.login}/`)) ? hosts.login : hosts.api;
}

/** Error codes of a connection that was never made or broke. */
const NETWORK =
	/^(?:E[A-Z]+|ERR_NETWORK|ERR_TLS\w*|ERR_SSL\w*|CERT_\w+|DEPTH_ZERO\w*|UNABLE_TO\w*)$/;

/**
 * What an error that n8n threw means for the client: Procore's 401, a refused sign-in, a lost
 * connection, a stopped execution, or n8n's own refusal to send.
 */
export function outcomeOfError(error: unknown, account: Account): HttpResponse | HttpFailure {
	const chain = chainOf(error);
	const codes = chain.map(({ code }) => (typeof code === 'string' ? code : ''));
	const names = chain.map(({ name }) => (typeof name === 'string' ? name : ''));
	const message = messageOf(chain);
	if (names.includes('CanceledError') || codes.includes('ERR_CANCELED')) {
		return { failure: 'cancelled', code: '', message: '' };
	}
	const response = responseIn(chain);
	if (response) return response;
	// n8n's OAuth2 client: EAUTH for an OAuth error, ESTATUS for any other refusal of the token.
	const isRefused = codes.includes('EAUTH') || codes.includes('ESTATUS');
	if (isRefused || /login host/i.test(message)) {
		return refusedLogin(account.hosts.login, message, statusIn(chain));
	}
	const broken = codes.find((code) => NETWORK.test(code));
	if (broken) {
		return { failure: 'network', code: broken, message, host: unreachedHost(chain, account) };
	}
	if (/reconnect|not connected|sign/i.test(message))
		return { failure: 'signIn', code: '', message };
	return { failure: 'notSent', code: '', message };
}
