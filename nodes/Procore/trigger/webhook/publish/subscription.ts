import {
	createHook,
	deleteHook,
	updateHook,
	type Hook,
	type Listened,
} from '../../../client/endpoints/webhooks';
import type { ProcoreClient } from '../../../client/ProcoreClient';
import { ProcoreError } from '../../../client/ProcoreError';
import { versionOf } from '../../../client/schemas/webhookEvent';
import { addTriggers, alignTriggers, hasTriggers } from './hookTriggers';
import { findHooks, nameOf, removeAt, type Spot } from './removal';
import { carries } from '../secret';

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

/**
 * Makes the scope's hook as wanted: creates it, or puts right the one that is there.
 * @param touched gets the scope before anything is written there
 */
async function ensureHook(procore: ProcoreClient, wanted: Wanted, touched: Wanted[]) {
	const { scope, namespace, url, payloadVersion, authorization } = wanted;
	const [present, ...more] = await findHooks(procore, wanted);
	touched.push(wanted);
	for (const { id } of more) await deleteHook(procore, scope, id);
	const fields = {
		payload_version: payloadVersion,
		namespace,
		destination_url: url,
		destination_headers: { Authorization: authorization },
	};
	if (!present) {
		const { id } = await createHook(procore, scope, fields);
		await addTriggers(procore, wanted, id);
		return;
	}
	if (!isAsWanted(present, wanted)) {
		await updateHook(procore, scope, present.id, { ...fields, status: 'active' });
	}
	await alignTriggers(procore, wanted, present.id);
}

/**
 * Makes all hooks, or none: when one fails, those of every scope that was written to are removed,
 * found by their address, since the answer to a write may have been lost.
 * @throws the first failure, which names the project and what is left behind
 */
export async function ensureHooks(
	procore: ProcoreClient,
	all: Wanted[],
	report: (message: string) => void,
): Promise<void> {
	const touched: Wanted[] = [];
	for (const wanted of all) {
		try {
			await ensureHook(procore, wanted, touched);
		} catch (error) {
			const leftOver: string[] = [];
			for (const { scope, namespace, url } of touched) {
				const isRemoved = await removeAt(procore, { ...scope, namespace, url }, report);
				if (!isRemoved) leftOver.push(nameOf(scope));
			}
			throw explained(error, wanted, leftOver);
		}
	}
}

function whatIsLeft(leftOver: string[]): string {
	if (leftOver.length === 0) return 'No hook was left behind.';
	return `A hook may be left behind in ${leftOver.join(', ')}, since Procore did not remove it either: publishing the workflow again takes it over, and "Webhook: Repair" removes it.`;
}

/** The failure with the project that it is about, and what became of the other hooks. */
function explained(error: unknown, { scope }: Wanted, leftOver: string[]): unknown {
	if (!(error instanceof ProcoreError)) return error;
	// Where no hook is left, no doubt is left either whether one was made.
	const known = leftOver.length > 0 ? error : error.notMade();
	const { kind, advice, status, method, path, retryAt } = known;
	const message = scope.projectId ? `Project ${scope.projectId}: ${known.message}` : known.message;
	return new ProcoreError({
		kind,
		// A trigger that cannot be published shows its message alone.
		message: leftOver.length > 0 ? `${message}. ${whatIsLeft(leftOver)}` : message,
		advice: `${advice} ${whatIsLeft(leftOver)}`,
		status,
		method,
		path,
		retryAt,
	});
}
