import {
	createHook,
	deleteHook,
	updateHook,
	type Hook,
	type HookFields,
	type Listened,
} from '../../../client/endpoints/webhooks';
import type { ProcoreClient } from '../../../client/ProcoreClient';
import { ProcoreError, rethrow, type ErrorKind } from '../../../client/ProcoreError';
import type { HookScope } from '../../../client/schemas/hookScope';
import { versionOf } from '../../../client/schemas/webhookEvent';
import { carries } from '../../../client/hookSecret';
import { findHooks, type Spot } from './findHooks';
import { addTriggers, alignTriggers, hasTriggers } from './hookTriggers';

/** The hook that one scope should have. */
export interface Wanted extends Spot {
	payloadVersion: string;
	authorization: string;
	listened: Listened[];
	/** Whether the last publication set this very header; decides where Procore shows none of it. */
	isAuthorizationKnown: boolean;
}

function isAsWanted(hook: Hook, wanted: Wanted): boolean {
	const shown = carries(hook.destination_headers?.Authorization, wanted.authorization);
	return (
		hook.status !== 'disabled' &&
		versionOf(hook.payload_version ?? '') === wanted.payloadVersion &&
		(shown === 'yes' || (shown === 'unknown' && wanted.isAuthorizationKnown))
	);
}

/** Whether the scope has its hook, once, active, with this secret and exactly these triggers. */
export async function isComplete(procore: ProcoreClient, wanted: Wanted): Promise<boolean> {
	const [hook, ...more] = await findHooks(procore, wanted);
	if (!hook || more.length > 0 || !isAsWanted(hook, wanted)) return false;
	return await hasTriggers(procore, wanted, hook.id);
}

/** Whether a hook may be there although making it failed. */
const mayBeMade = (error: unknown) => !(error instanceof ProcoreError) || error.mayBeMade;

async function makeHook(
	procore: ProcoreClient,
	scope: HookScope,
	fields: HookFields,
	hasMade: () => void,
): Promise<string> {
	try {
		const { id } = await createHook(procore, scope, fields);
		hasMade();
		return id;
	} catch (error) {
		if (mayBeMade(error)) hasMade();
		throw rethrow(error);
	}
}

/**
 * Makes the scope's hook as wanted: creates it, or takes over the one that is there and changes only
 * what differs.
 * @param found hears of a hook that is there before anything is written, and of one that was made or
 * may have been made
 */
export async function ensureHook(
	procore: ProcoreClient,
	wanted: Wanted,
	found: (what: 'kept' | 'made') => void = () => {},
): Promise<void> {
	const { scope, namespace, url, payloadVersion, authorization } = wanted;
	const [present, ...more] = await findHooks(procore, wanted);
	const fields = {
		payload_version: payloadVersion,
		namespace,
		destination_url: url,
		destination_headers: { Authorization: authorization },
	};
	if (!present) {
		const id = await makeHook(procore, scope, fields, () => found('made'));
		await addTriggers(procore, wanted, id);
		return;
	}
	found('kept');
	for (const { id } of more) await deleteHook(procore, scope, id);
	if (!isAsWanted(present, wanted)) {
		await updateHook(procore, scope, present.id, { ...fields, status: 'active' });
	}
	await alignTriggers(procore, wanted, present.id);
}

/** Procore keeps this project from the account, or it does not have an event. */
const OF_ONE_PROJECT = new Set<ErrorKind>(['permission', 'notFound', 'validation']);

/** Whether other projects can have their hooks although this one cannot. */
export const isOfOneProject = (error: unknown): error is ProcoreError =>
	error instanceof ProcoreError && OF_ONE_PROJECT.has(error.kind);
