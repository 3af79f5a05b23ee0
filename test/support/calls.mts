import type { INodeParameters } from 'n8n-workflow';
import { operationOf } from '../../nodes/Procore/actions';
import { LOOK_UPS } from '../../nodes/Procore/client/tools/facts/targets';
import type { Call } from '../../nodes/Procore/client/wire/path';
import type { RecordedRequest } from '../simulator/types.mts';

/**
 * Whether runs make only the calls that their operations name. What the engine runs is noted here;
 * triggers and menus, which are no operations, end the check for a test.
 */
const noted: INodeParameters[] = [];
let isOpen = true;

export function noteRun(parameters: INodeParameters): void {
	noted.push(parameters);
}

export function noteOtherCalls(): void {
	isOpen = false;
}

export function forgetRuns(): void {
	noted.length = 0;
	isOpen = true;
}

const patternOf = ([method, path]: readonly [string, string]) =>
	new RegExp(`^${method} ${path.replace(/[.]/g, '\\.').replace(/\{[^}]+\}/g, '[^/]+')}$`);

/** Requests that no operation which ran has named. */
export function unnamedCalls(requests: RecordedRequest[]): string[] {
	const operations = noted.map(({ resource, operation }) =>
		operationOf(String(resource ?? 'company'), String(operation ?? '')),
	);
	const isUnknown = operations.some((operation) => !operation || operation.calls === 'any');
	if (!isOpen || noted.length === 0 || isUnknown) return [];
	const patterns = operations
		.flatMap((operation): readonly Call[] =>
			operation && operation.calls !== 'any'
				? [...operation.calls, ...(operation.writes ? LOOK_UPS : [])]
				: [],
		)
		.map(patternOf);
	return (
		requests
			// The address of a file is not an operation: Procore gives it within an answer.
			.filter(({ host, path }) => host === 'api' && !path.startsWith('/webclients/'))
			.map(({ method, path }) => `${method} ${path.split('?')[0]}`)
			.filter((call) => !patterns.some((pattern) => pattern.test(call)))
	);
}
