import { sleep } from 'n8n-workflow';
import { accountOf, type AuthType } from '../client/account';
import { ProcoreClient } from '../client/ProcoreClient';
import type { Caller } from './caller';
import { noticesOf } from './notices';
import { sendThrough } from './send';

export const CREDENTIAL_TYPES: Record<AuthType, string> = {
	dmsa: 'procoreDmsaOAuth2Api',
	user: 'procoreUserOAuth2Api',
};

/** An execution may wait for an hourly limit; a person in front of a menu may not. */
export const LONGEST_WAIT = { execution: 3_700, menu: 12 } as const;

/** n8n's own limit for a request, and what a person waits for an answer. */
const LONGEST_TIMEOUT = 300;
const SHORTEST_TIMEOUT = 15;

const SLICE_SECONDS = 0.25;
const USER_AGENT = 'n8n-nodes-procore';

function cancellation(caller: Caller): () => boolean {
	if (!('getExecutionCancelSignal' in caller)) return () => false;
	return () => caller.getExecutionCancelSignal()?.aborted === true;
}

function waitUnless(isCancelled: () => boolean) {
	return async (seconds: number, despiteStop = false) => {
		const end = Date.now() + seconds * 1000;
		const isOver = () => !despiteStop && isCancelled();
		for (let left = seconds; left > 0 && !isOver(); left = (end - Date.now()) / 1000) {
			await sleep(Math.min(left, SLICE_SECONDS) * 1000);
		}
	};
}

/**
 * A client that speaks through n8n with one of the two credentials.
 * @param longestWait seconds; see {@link LONGEST_WAIT}
 * @throws n8n's own error when the node has no such credential
 */
export async function connect(
	caller: Caller,
	authType: AuthType,
	longestWait: number,
): Promise<ProcoreClient> {
	const credentialType = CREDENTIAL_TYPES[authType];
	const fields = await caller.getCredentials(credentialType);
	const account = accountOf(authType, fields);
	const isCancelled = cancellation(caller);
	const timeout = Math.min(Math.max(longestWait, SHORTEST_TIMEOUT), LONGEST_TIMEOUT);
	return new ProcoreClient({
		account,
		send: sendThrough(caller, credentialType, fields, account, timeout),
		wait: waitUnless(isCancelled),
		now: () => Date.now() / 1000,
		random: () => Math.random(),
		isCancelled,
		longestWait,
		notice: noticesOf(caller),
		userAgent: USER_AGENT,
	});
}
