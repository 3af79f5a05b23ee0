import { isRecord } from '../../client/record';
import type { Account } from '../../client/account';
import { isSuccess, type HttpFailure, type HttpResponse } from '../../client/wire/http';
import { refusedLogin } from './refusedLogin';
import { responseOf } from './response';

type Fields = Record<string, unknown>;

/** An error and what caused it, outermost first. */
function chainOf(error: unknown): Fields[] {
	const chain: Fields[] = [];
	for (let cause = error; isRecord(cause) && chain.length < 6; cause = cause.cause)
		chain.push(cause);
	return chain;
}

const isText = (value: unknown): value is string => typeof value === 'string';

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

/** Where the request went that failed: for a token, or for the call itself. */
function isForToken(chain: Fields[], { hosts }: Account): boolean {
	const asked = chain.map(({ config }) => (isRecord(config) ? String(config.url ?? '') : ''));
	return asked.some((url) => url === `${hosts.login}/oauth/token`);
}

/** Error codes of a connection that was never made, or was lost. */
const NETWORK =
	/^(?:E[A-Z]+|EAI_\w+|ERR_NETWORK|ERR_TLS\w*|ERR_SSL\w*|CERT_\w+|DEPTH_ZERO\w*|UNABLE_TO\w*)$/;
/** Those of one that was never made. */
const NEVER_MADE =
	/^(?:ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|ERR_TLS\w*|ERR_SSL\w*|CERT_\w+|DEPTH_ZERO\w*|UNABLE_TO\w*)$/;

/** Those of an answer that had begun, where n8n before 2.30 keeps nothing of it. */
const BEGUN = /^(?:ERR_BAD_RESPONSE|Z_\w+|ERR_ZLIB\w*|ERR_BROTLI\w*|ERR__ERROR\w*)$/;

/** A connection that was never made, or was lost before or in the middle of an answer. */
function lossIn(
	chain: Fields[],
	codes: string[],
	account: Account,
	isOfRenewal: boolean,
): HttpFailure | undefined {
	const begun = codes.find((each) => BEGUN.test(each));
	const code = begun ?? codes.find((each) => NETWORK.test(each)) ?? codes.find(Boolean) ?? '';
	const hasBegun = begun !== undefined || responseIn(chain) !== undefined;
	if (!hasBegun && !NETWORK.test(code)) return undefined;
	const forToken = isOfRenewal || isForToken(chain, account);
	return {
		failure: hasBegun ? 'incomplete' : 'network',
		code,
		message: messageOf(chain),
		host: forToken ? account.hosts.login : account.hosts.api,
		isUnsent: forToken || (!hasBegun && NEVER_MADE.test(code)),
	};
}

function refusalIn(chain: Fields[], codes: string[], account: Account): HttpFailure | undefined {
	const message = messageOf(chain);
	// n8n's OAuth2 client: EAUTH for an OAuth error, ESTATUS for any other refusal of the token.
	const isRefused = codes.includes('EAUTH') || codes.includes('ESTATUS');
	if (!isRefused && !/login host/i.test(message)) return undefined;
	return refusedLogin(account.hosts.login, message, statusIn(chain));
}

/**
 * What an error that n8n threw means for the client: Procore's 401, a refused sign-in, a lost
 * connection, a stopped execution, or n8n's own refusal to send. A success on an error is an answer
 * that did not arrive whole, so it is none.
 * @param thrown what the call itself threw, where n8n may have put its own error in its place
 */
export function outcomeOfError(
	error: unknown,
	account: Account,
	thrown?: unknown,
): HttpResponse | HttpFailure {
	const ofCall = chainOf(thrown);
	const outer = chainOf(error);
	// After a 401 n8n renews the token; another error is then about that.
	const isOfRenewal = responseIn(ofCall)?.status === 401 && outer[0]?.httpCode !== '401';
	const renewal = isOfRenewal ? Number(outer[0]?.httpCode) : Number.NaN;
	if (renewal >= 400) return refusedLogin(account.hosts.login, '', renewal);
	const chain = responseIn(outer) || isOfRenewal ? outer : [...outer, ...ofCall];
	const codes = chain.map(({ code, httpCode }) => [code, httpCode].find(isText) ?? '');
	const names = chain.map(({ name }) => (typeof name === 'string' ? name : ''));
	const message = messageOf(chain);
	if (names.includes('CanceledError') || codes.includes('ERR_CANCELED')) {
		return { failure: 'cancelled', code: '', message: '' };
	}
	const response = responseIn(chain);
	if (response && !isSuccess(response.status)) {
		if (!isForToken(chain, account)) return response;
		return refusedLogin(account.hosts.login, '', response.status);
	}
	const refused = refusalIn(chain, codes, account);
	if (refused) return refused;
	const loss = lossIn(chain, codes, account, isOfRenewal);
	if (loss) return loss;
	if (/reconnect|not connected|sign/i.test(message))
		return { failure: 'signIn', code: '', message };
	return { failure: 'notSent', code: '', message };
}
