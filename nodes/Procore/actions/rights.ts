import { CREATE_HOOK } from '../client/endpoints/webhooks';
import { rightsOf, type RightsByOperation } from '../client/tools/rights';
import { resources } from './index';

/** The rights of each operation, by `resource.operation`, and of the trigger that creates hooks. */
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
