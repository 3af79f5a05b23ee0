import { randomBytes } from 'node:crypto';
import type { Account, AccountName, Clock } from './types.mts';

export interface AccessToken {
	token: string;
	account: AccountName;
	clientId: string;
	grant: string;
	createdAt: number;
	expiresAt: number;
}

interface RefreshToken {
	account: AccountName;
	clientId: string;
	grant: string;
	used: boolean;
}

interface Code {
	account: AccountName;
	clientId: string;
	redirectUri: string;
	expiresAt: number;
	used: boolean;
}

export interface TokenAnswer {
	access_token: string;
	token_type: 'bearer';
	expires_in: number;
	refresh_token?: string;
	created_at: number;
}

const codeLifeMs = 600_000;
const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Access tokens, single-use refresh tokens and single-use codes of one environment. */
export class Tokens {
	private readonly access = new Map<string, AccessToken>();
	private readonly refresh = new Map<string, RefreshToken>();
	private readonly codes = new Map<string, Code>();
	private readonly dead = new Set<string>();
	/** Which environment signs: its login address. */
	environment = '';

	constructor(
		private readonly clock: Clock,
		private readonly lifetime: number,
	) {}

	issue(account: AccountName, clientId: string, withRefresh: boolean, grant?: string): TokenAnswer {
		const group = grant ?? randomBytes(8).toString('hex');
		const createdAt = this.clock.now();
		const token = this.sign(clientId, createdAt);
		const expiresAt = createdAt + this.lifetime * 1000;
		this.access.set(token, { token, account, clientId, grant: group, createdAt, expiresAt });
		const answer: TokenAnswer = {
			access_token: token,
			token_type: 'bearer',
			expires_in: this.lifetime,
			created_at: Math.floor(createdAt / 1000),
		};
		if (!withRefresh) return answer;
		const refreshToken = randomBytes(32).toString('hex');
		this.refresh.set(refreshToken, { account, clientId, grant: group, used: false });
		return { ...answer, refresh_token: refreshToken };
	}

	private sign(clientId: string, createdAt: number): string {
		const head = encode({ typ: 'JWT', alg: 'ES512' });
		const claims = encode({
			aid: clientId,
			iss: this.environment,
			iat: Math.floor(createdAt / 1000),
			jti: randomBytes(8).toString('hex'),
		});
		return `${head}.${claims}.${randomBytes(24).toString('base64url')}`;
	}

	/** Every access and refresh token that was ever made. */
	issued(): string[] {
		return [...this.access.keys(), ...this.refresh.keys()];
	}

	find(token: string): AccessToken | 'expired' | undefined {
		const found = this.access.get(token);
		if (!found || this.dead.has(found.grant)) return undefined;
		return found.expiresAt > this.clock.now() ? found : 'expired';
	}

	/** The environment that a token was made for, when it can be read. */
	environmentOf(token: string): string | undefined {
		try {
			const claims: { iss?: string } = JSON.parse(
				Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'),
			);
			return claims.iss;
		} catch {
			return undefined;
		}
	}

	code(account: AccountName, clientId: string, redirectUri: string): string {
		const code = randomBytes(32).toString('hex');
		const expiresAt = this.clock.now() + codeLifeMs;
		this.codes.set(code, { account, clientId, redirectUri, expiresAt, used: false });
		return code;
	}

	/** Undefined: invalid_grant. */
	useCode(code: string, clientId: string, redirectUri: string): TokenAnswer | undefined {
		const found = this.codes.get(code);
		if (!found || found.used || found.clientId !== clientId) return undefined;
		if (found.redirectUri !== redirectUri || found.expiresAt <= this.clock.now()) return undefined;
		found.used = true;
		return this.issue(found.account, clientId, true);
	}

	/** A second use kills the grant: whoever holds the newer pair must sign in again too. */
	useRefresh(token: string, clientId: string): TokenAnswer | undefined {
		const found = this.refresh.get(token);
		if (!found || found.clientId !== clientId || this.dead.has(found.grant)) return undefined;
		if (found.used) {
			this.dead.add(found.grant);
			return undefined;
		}
		found.used = true;
		return this.issue(found.account, clientId, true, found.grant);
	}

	/** Access and refresh token go together. */
	revoke(token: string): void {
		const found = this.access.get(token) ?? this.refresh.get(token);
		if (found) this.dead.add(found.grant);
	}

	expire(account?: Account): void {
		for (const token of this.access.values()) {
			if (!account || token.account === account.name) token.expiresAt = this.clock.now();
		}
	}
}
