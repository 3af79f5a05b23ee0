import { deleteHook, listHooks, type Hook } from '../../../client/endpoints/webhooks';
import type { HookScope } from '../../../client/schemas/hookScope';
import { isSameAddress } from '../../../client/wire/address';
import type { ProcoreClient } from '../../../client/ProcoreClient';
import { ProcoreError } from '../../../client/ProcoreError';
import type { Place } from '../memory';

/** Where hooks are looked for. */
export interface Spot {
	scope: HookScope;
	namespace: string;
	url: string;
}

/** This node's hooks, found by the callback URL alone: no stored id is needed. */
export async function findHooks(
	procore: ProcoreClient,
	{ scope, namespace, url }: Spot,
): Promise<Hook[]> {
	const hooks = await listHooks(procore, scope, namespace);
	return hooks.filter(({ destination_url: at }) => isSameAddress(at ?? '', url));
}

export const nameOf = ({ companyId, projectId }: HookScope) =>
	projectId ? `project ${projectId}` : `company ${companyId}`;

type Report = (message: string) => void;

/** Removes a hook; one that is gone already is as good. */
async function removeHook(procore: ProcoreClient, scope: HookScope, id: string, report: Report) {
	try {
		await deleteHook(procore, scope, id);
		return true;
	} catch (error) {
		if (error instanceof ProcoreError && error.kind === 'notFound') return true;
		const why = error instanceof Error ? error.message : String(error);
		report(`Procore hook ${id} of ${nameOf(scope)} could not be removed: ${why}`);
		return false;
	}
}

/**
 * Removes the hooks with this callback URL from a place.
 * @returns whether none is left there; false, too, where Procore does not show the place: a
 * project that is no longer permitted answers 404, and its hook goes on delivering
 */
export async function removeAt(
	procore: ProcoreClient,
	{ companyId, projectId, namespace, url }: Place,
	report: Report,
): Promise<boolean> {
	const scope = { companyId, projectId };
	try {
		let isRemoved = true;
		for (const { id } of await findHooks(procore, { scope, namespace, url })) {
			isRemoved = (await removeHook(procore, scope, id, report)) && isRemoved;
		}
		return isRemoved;
	} catch (error) {
		report(`Procore hooks of ${nameOf(scope)} were not removed: ${String(error)}`);
		return false;
	}
}
