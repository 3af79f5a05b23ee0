import { CREATE_HOOK } from '../client/endpoints/webhooks';
import { rightsOf, type RightsByOperation } from '../client/tools/rights';
import { resources } from './index';

/** What each operation of the node needs, and the trigger that makes hooks; by `resource.operation`. */
export function operationRights(): RightsByOperation {
	const ofOperations = resources.flatMap(({ option: { value: resource }, operations }) =>
		operations.flatMap(({ option, calls, refusals }) =>
			calls === 'any'
				? []
				: [
						[
							`${String(resource)}.${String(option.value)}`,
							refusals === 'report' ? [] : rightsOf(calls),
						] as const,
					],
		),
	);
	return new Map([...ofOperations, ['procoreTrigger', rightsOf(CREATE_HOOK)]]);
}
