import type { ILoadOptionsFunctions } from 'n8n-workflow';
import { companyIdIn } from '../client/ids';
import type { ProcoreClient } from '../client/ProcoreClient';
import { authTypeOf } from '../fields/authentication';

/** Reads what a menu shows, with the credential of the node. */
export async function asked<T>(
	caller: ILoadOptionsFunctions,
	read: (procore: ProcoreClient) => Promise<T>,
): Promise<T> {
	const authType = authTypeOf(caller.getCurrentNodeParameter('authentication'));
	const [{ connect, LONGEST_WAIT }, { nodeError }] = await Promise.all([
		import('../transport/connect'),
		import('../transport/nodeError'),
	]);
	try {
		return await read(await connect(caller, authType, LONGEST_WAIT.menu));
	} catch (error) {
		throw nodeError(caller.getNode(), error);
	}
}

export function companyOf(caller: ILoadOptionsFunctions, procore: ProcoreClient): string {
	const chosen = caller.getCurrentNodeParameter('companyId');
	return procore.company(companyIdIn(chosen) ?? '');
}
