import { createHash } from 'crypto';
import { hostsOf } from './environments';

/** The token data that n8n stores in a credential. */
export type TokenData = Record<string, string | number | boolean | object | null | undefined>;

/**
 * The token of a credential that has none yet. With it, n8n calls our code for the first sign-in,
 * which can explain a fault. It is never sent anywhere.
 */
export const NOT_SIGNED_IN = 'not-signed-in';

const MARK = 'procore_origin';

function digest(...parts: string[]): string {
	return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

function originOf(fields: Record<string, unknown>): string {
	const { login, api } = hostsOf(fields);
	const key = (name: string) => String(fields[name] ?? '').trim();
	return digest(login, api, key('clientId'), key('clientSecret'));
}

export function tokenOf(fields: Record<string, unknown>): TokenData {
	const stored = fields.oauthTokenData;
	return typeof stored === 'object' && stored !== null ? { ...stored } : {};
}

const accessTokenOf = (token: TokenData) => String(token.access_token ?? '');

/**
 * The token with a note of the hosts and keys it was issued for. n8n keeps a token when a person
 * changes the environment or the keys; the note shows that.
 */
export function markOrigin(token: TokenData, fields: Record<string, unknown>): TokenData {
	return { ...token, [MARK]: `${digest(accessTokenOf(token))}.${originOf(fields)}` };
}

export function withoutMark(token: TokenData): TokenData {
	const rest = { ...token };
	delete rest[MARK];
	return rest;
}

/**
 * Whether a token was issued for these hosts and keys. `unknown`: there is no token, or n8n fetched
 * it without calling our code (the note of an earlier token does not count).
 */
export function tokenFits(fields: Record<string, unknown>): 'yes' | 'no' | 'unknown' {
	const token = tokenOf(fields);
	const accessToken = accessTokenOf(token);
	const mark = token[MARK];
	if (accessToken === '' || typeof mark !== 'string') return 'unknown';
	const [ofToken, ofOrigin] = mark.split('.');
	if (ofToken !== digest(accessToken)) return 'unknown';
	return ofOrigin === originOf(fields) ? 'yes' : 'no';
}

export function hasToken(fields: Record<string, unknown>): boolean {
	const accessToken = accessTokenOf(tokenOf(fields));
	return accessToken !== '' && accessToken !== NOT_SIGNED_IN;
}

export function hasRefreshToken(fields: Record<string, unknown>): boolean {
	return String(tokenOf(fields).refresh_token ?? '') !== '';
}
