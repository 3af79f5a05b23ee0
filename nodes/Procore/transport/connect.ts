import { sleep, type IHttpRequestOptions, type IN8nHttpFullResponse } from 'n8n-workflow';
import { accountOf, type AuthType } from '../client/account';
import { authorizationFor, secretKeyIn } from '../client/hookSecret';
import { ProcoreClient } from '../client/ProcoreClient';
import type { HookScope } from '../client/schemas/hookScope';
import type { Caller } from './caller';
import { logOf, noticesOf } from './notices';
import { refuseOldN8n } from './n8nVersion';
import { carry } from './send';
import { now, sharedLimits } from './sharedLimits';
import { SLICE_MS, unlessStopped, waitUnless } from './stop';

export const CREDENTIAL_TYPES: Record<AuthType, string> = {
	dmsa: 'procoreDmsaOAuth2Api',
	user: 'procoreUserOAuth2Api',
};

/** Seconds that may be waited for a limit where a person sits in front of a menu. */
export const LONGEST_WAIT = { menu: 12 } as const;

/** Seconds to wait for an answer: what n8n itself waits, and what a person waits. */
export const ANSWER_WITHIN = { execution: 300, menu: 15 } as const;

const USER_AGENT = 'n8n-nodes-procore';
const PROBE_MS = 5_000;
const ASK_MS = 60_000;

function cancellation(caller: Caller): () => boolean {
	if (!('getExecutionCancelSignal' in caller)) return () => false;
	return () => caller.getExecutionCancelSignal()?.aborted === true;
}

/** Waits that end as soon as the execution is stopped. */
function waitsOf(caller: Caller, isCancelled: () => boolean) {
	const slice = async (ms: number, despiteStop: boolean) =>
		despiteStop ? await sleep(ms) : await unlessStopped(caller, sleep(ms));
	return {
		async wait(seconds: number, despiteStop = false) {
			const isOver = () => !despiteStop && isCancelled();
			await waitUnless(isOver, seconds, async (ms) => await slice(ms, despiteStop));
		},
		async waitFor(work: Promise<void>, despiteStop = false) {
			await Promise.race([work, slice(SLICE_MS, despiteStop)]);
		},
	};
}

/**
 * A client that speaks through n8n with one of the two credentials.
 * @param longestWait seconds that may be waited for limits
 * @param timeout seconds to wait for an answer
 * @throws n8n's own error when the node has no such credential; ProcoreError in an n8n that is too old
 */
export async function connect(
	caller: Caller,
	authType: AuthType,
	longestWait: number,
	timeout: number = ANSWER_WITHIN.menu,
): Promise<ProcoreClient> {
	refuseOldN8n();
	const credentialType = CREDENTIAL_TYPES[authType];
	const fields = await caller.getCredentials(credentialType);
	const account = accountOf(authType, fields);
	const isCancelled = cancellation(caller);
	return new ProcoreClient({
		...carry({ caller, credentialType, fields, account, timeout }),
		account,
		...waitsOf(caller, isCancelled),
		now,
		random: () => Math.random(),
		isCancelled,
		longestWait,
		notice: noticesOf(caller),
		log: logOf(caller),
		limits: sharedLimits(caller, credentialType, account),
		userAgent: USER_AGENT,
	});
}

async function post(
	caller: Caller,
	options: Pick<IHttpRequestOptions, 'url' | 'headers' | 'body' | 'timeout'>,
): Promise<IN8nHttpFullResponse | undefined> {
	try {
		const response: IN8nHttpFullResponse = await caller.helpers.httpRequest({
			method: 'POST',
			...options,
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
			disableFollowRedirect: true,
		});
		return response;
	} catch {
		return undefined;
	}
}

/**
 * The status that an address answers to a POST without a body and without a credential; undefined
 * without an answer.
 */
export async function probe(caller: Caller, url: string): Promise<number | undefined> {
	const response = await post(caller, { url, timeout: PROBE_MS });
	return response?.statusCode;
}

/** What a trigger of this n8n answers. */
export interface TriggerAnswer {
	status: number;
	body: unknown;
}

/**
 * Asks a trigger of this n8n for something, with the secret of one of its hooks; undefined without
 * an answer.
 */
export async function askTrigger(
	caller: Caller,
	authType: AuthType,
	{ url, scope, body }: { url: string; scope: HookScope; body: object },
): Promise<TriggerAnswer | undefined> {
	const key = secretKeyIn(await caller.getCredentials(CREDENTIAL_TYPES[authType]));
	const [, webhookId = ''] = /([^/]+)\/webhook\/?$/.exec(url) ?? [];
	const headers = { Authorization: authorizationFor({ key, webhookId, scope }) };
	const response = await post(caller, { url, headers, body: { ...body }, timeout: ASK_MS });
	return response && { status: response.statusCode, body: response.body };
}
