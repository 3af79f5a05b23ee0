import {
	createHook,
	deleteHook,
	listHooks,
	updateHook,
	type Hook,
	type HookScope,
	type Listened,
} from '../client/endpoints/webhooks';
import type { ProcoreClient } from '../client/ProcoreClient';
import { ProcoreError } from '../client/ProcoreError';
import { versionOf } from '../client/schemas/webhookEvent';
import { addTriggers, alignTriggers, hasTriggers } from './hookTriggers';
import { carries } from './secret';

/** The hook that one scope should have. */
export interface Wanted {
	scope: HookScope;
	namespace: string;
	url: string;
	payloadVersion: string;
	authorization: string;
	listened: Listened[];
	/** Whether the last publication set this very header; decides where Procore shows none of it. */
	isAuthorizationKnown: boolean;
}

/** This node's hooks, found by the callback URL alone: no stored id is needed. */
export async function findHooks(
	procore: ProcoreClient,
	{ scope, namespace, url }: Pick<Wanted, 'scope' | 'namespace' | 'url'>,
): Promise<Hook[]> {
	const hooks = await listHooks(procore, scope, namespace);
	return hooks.filter((hook) => hook.destination_url === url);
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
 * @returns the id of a hook that was created; undefined for one that was there before
 */
async function ensureHook(procore: ProcoreClient, wanted: Wanted, created: Undo[]): Promise<void> {
	const { scope, namespace, url, payloadVersion, authorization } = wanted;
	const [present, ...more] = await findHooks(procore, wanted);
	for (const { id } of more) await deleteHook(procore, scope, id);
	const fields = {
		payload_version: payloadVersion,
		namespace,
		destination_url: url,
		destination_headers: { Authorization: authorization },
	};
	if (present) {
		if (!isAsWanted(present, wanted)) {
			await updateHook(procore, scope, present.id, { ...fields, status: 'active' });
		}
		await alignTriggers(procore, wanted, present.id);
		return;
	}
	const { id } = await createHook(procore, scope, fields);
	created.push({ scope, id });
	await addTriggers(procore, wanted, id);
}

interface Undo {
	scope: HookScope;
	id: string;
}

/**
 * Makes all hooks, or none: when one fails, those created before it are removed again.
 * @throws the first failure, which names the project
 */
export async function ensureHooks(
	procore: ProcoreClient,
	all: Wanted[],
	report: (message: string) => void,
): Promise<void> {
	const created: Undo[] = [];
	for (const wanted of all) {
		try {
			await ensureHook(procore, wanted, created);
		} catch (error) {
			for (const { scope, id } of created) {
				await removeHook(procore, scope, id, report);
			}
			throw named(error, wanted.scope);
		}
	}
}

/** Removes a hook; one that is gone already is as good. */
export async function removeHook(
	procore: ProcoreClient,
	scope: HookScope,
	id: string,
	report: (message: string) => void,
): Promise<boolean> {
	try {
		await deleteHook(procore, scope, id);
		return true;
	} catch (error) {
		if (error instanceof ProcoreError && error.trouble === 'notFound') return true;
		const why = error instanceof Error ? error.message : String(error);
		report(`Procore hook ${id} could not be removed: ${why}`);
		return false;
	}
}

/** The failure with the project that it is about. */
function named(error: unknown, { projectId }: HookScope): unknown {
	if (!(error instanceof ProcoreError) || projectId === '') return error;
	return new ProcoreError({
		trouble: error.trouble,
		message: `Project ${projectId}: ${error.message}`,
		advice: `${error.advice} No hook was left behind in any project.`,
		status: error.status,
		method: error.method,
		path: error.path,
		retryAt: error.retryAt,
	});
}
