import type { HttpFailure } from '../../client/wire/http';

const LIMITED = /too many|rate limit|surpassed|try again later/i;
/** n8n's OAuth2 client: the answer was no JSON, or had no token in it. */
const STRANGE = /Expected JSON response|is not a Procore login host/i;

/**
 * What it means that the login host gave no token.
 * @param message OAuth's words, or those of n8n's OAuth2 client; these may quote the answer
 * @param status undefined where n8n does not tell it
 */
export function refusedLogin(
	login: string,
	message: string,
	status: number | undefined,
): HttpFailure {
	const failure = (kind: HttpFailure['failure'], words = ''): HttpFailure => ({
		failure: kind,
		code: 'EAUTH',
		message: words,
		host: login,
	});
	if (status === 429 || LIMITED.test(message)) return failure('loginLimited');
	if (status !== undefined && status >= 500) return failure('loginDown', `HTTP ${status}`);
	if (status !== 401 && (STRANGE.test(message) || status !== undefined)) {
		return failure('notProcore', status === undefined ? '' : `HTTP ${status}`);
	}
	return failure('signIn', STRANGE.test(message) ? `HTTP ${status}` : message);
}
