import { createHash, createHmac, timingSafeEqual } from 'crypto';
import type { HookScope } from './schemas/hookScope';

/** The client secret: what a hook's own secret is worked out from. */
export const secretKeyIn = ({ clientSecret }: { clientSecret?: unknown }) =>
	String(clientSecret ?? '').trim();

const PURPOSE = 'n8n-nodes-procore webhook 1';

/** What a hook's secret is made of. */
export interface SecretParts {
	/** The credential's client secret: only this n8n, and Procore, can know what is made of it. */
	key: string;
	/** n8n's id of the node's webhook, which is part of the callback URL. */
	webhookId: string;
	scope: HookScope;
}

/**
 * The Authorization header of a hook: the company, the project and what proves both. It is worked
 * out each time and stored nowhere, so that every process of n8n can check a delivery by its header
 * alone, also after stored state was lost; see docs/decisions/0002-webhook-secret.md.
 */
export function authorizationFor({ key, webhookId, scope }: SecretParts): string {
	const { companyId, projectId } = scope;
	const what = JSON.stringify([PURPOSE, webhookId, companyId, projectId]);
	const proof = createHmac('sha256', key).update(what).digest('base64url');
	return `Bearer ${companyId}.${projectId}.${proof}`;
}

const FORM = /^Bearer (\d{1,20})\.(\d{0,20})\.[\w-]{43}$/;

/** The hook that a header claims to be of; undefined for any other header. */
export function scopeClaimedBy(header: unknown): HookScope | undefined {
	const [, companyId, projectId] = (typeof header === 'string' && FORM.exec(header)) || [];
	return companyId === undefined || projectId === undefined ? undefined : { companyId, projectId };
}

/** What is remembered of a header. The header cannot be worked out from it. */
export function digestOf(authorization: string): string {
	return createHash('sha256').update(authorization).digest('hex');
}

/** In the same time whether or not, and wherever, the two differ. */
export function sameDigest(a: string, b: string): boolean {
	const [left, right] = [Buffer.from(a), Buffer.from(b)];
	return left.length === right.length && timingSafeEqual(left, right);
}

/**
 * Whether a hook carries this header, as far as Procore shows it (`*****token`: the last
 * characters). `unknown` where it shows none of them.
 */
export function carries(shown: unknown, authorization: string) {
	if (typeof shown !== 'string' || shown === '') return 'no';
	const tail = shown.replace(/^\*+/, '');
	if (tail === '') return 'unknown';
	return authorization.endsWith(tail) ? 'yes' : 'no';
}
