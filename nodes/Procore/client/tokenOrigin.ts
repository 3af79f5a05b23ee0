import { createHash } from 'crypto';
import { hostsOf } from './environments';

/** The token data that n8n stores in a credential, as far as it matters here. */
export type TokenData = Record<string, string | number | boolean | object | null | undefined>;

/**
 * Stands in a credential that has no token yet, so that the first sign-in is made where a fault
 * can be explained. Never sent anywhere.
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
 * changes the environment or the keys; the note is how that is noticed.
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
 * Whether a token was issued for these hosts and keys. `unknown`: there is none, or n8n fetched it
 * without our seeing (a note that belongs to an earlier token counts as none).
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
