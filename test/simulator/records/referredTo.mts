import { toolKinds } from '../toolTable.mts';
import { shared } from './targets.mts';

let keys: Set<string> | undefined;

/** Whether fields of other kinds point at this one: locations, cost codes, statuses, … */
export function isReferredTo(key: string): boolean {
	keys ??= new Set([
		...Object.values(shared),
		...toolKinds.flatMap(({ refs }) => Object.values(refs ?? {})),
	]);
	return keys.has(key);
}
