import { listHooks, type Hook } from '../../../client/endpoints/webhooks';
import type { HookScope } from '../../../client/schemas/hookScope';
import { isSameAddress } from '../../../client/wire/address';
import type { ProcoreClient } from '../../../client/ProcoreClient';

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
