import type { Account } from '../client/account';
import { LongWaits } from '../client/wire/pacing/LongWaits';
import { Paces } from '../client/wire/pacing/Paces';
import type { SharedLimits } from '../client/wire/pacing/waiting';
import type { Caller } from './caller';

/** Unix seconds, with fractions. */
export const now = () => Date.now() / 1000;

/** Of this process of n8n: its executions share what the answers say of the limits. */
const paces = new Paces(now);
const longWaits = new LongWaits();

/**
 * What is known of an account's limits. Procore meters a service account by app and company, and a
 * person by sign-in, which n8n keeps one of in each credential.
 */
export function sharedLimits(
	caller: Caller,
	credentialType: string,
	{ authType, clientId, hosts }: Account,
): SharedLimits {
	const credential = caller.getNode().credentials?.[credentialType]?.id ?? '';
	const person = authType === 'user' ? credential : '';
	return { account: [hosts.api, authType, clientId, person].join(' '), paces, longWaits };
}
