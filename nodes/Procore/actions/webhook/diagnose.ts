import type { FoundHook } from './findHooks';

/** What is wrong with a hook. */
export type Problem = 'disabled' | 'noTriggers' | 'doubled' | 'orphaned';

export interface Diagnosis extends FoundHook {
	problems: Problem[];
	action: 'none' | 'enable' | 'delete' | 'publish' | 'check';
	advice: string;
}

/** Whether it points to a trigger of this n8n, and what answered there without the secret. */
export type Presence = 'live' | 'absent' | 'unknown' | 'elsewhere';

const ADVICE = {
	elsewhere: 'It points to another host, so it is left alone. Look after it there.',
	unknown: 'This n8n did not answer at its address. Check the webhook base URL, and run again.',
	doubled: 'There is another hook with the same address: events arrive twice. Delete this one.',
	orphaned: 'It points to this n8n, but no published workflow listens there. Delete it.',
	disabled: 'Procore has switched it off: events do not arrive. Enable it, then recover.',
	noTriggers: 'It listens to nothing. Unpublish and publish the workflow of its trigger.',
} as const;

const isEmpty = ({ hook }: FoundHook) => hook.trigger_count === 0;
const isDisabled = ({ hook }: FoundHook) => hook.status === 'disabled';

/** What to do about one hook. */
export function diagnose(found: FoundHook, presence: Presence, isDouble: boolean): Diagnosis {
	const problems: Problem[] = [];
	if (isDisabled(found)) problems.push('disabled');
	if (isEmpty(found)) problems.push('noTriggers');
	if (isDouble) problems.push('doubled');
	if (presence === 'absent') problems.push('orphaned');
	if (problems.length === 0) return { ...found, problems, action: 'none', advice: '' };
	const decide = (action: Diagnosis['action'], advice: string) => ({
		...found,
		problems,
		action,
		advice,
	});
	if (presence === 'elsewhere') return decide('check', ADVICE.elsewhere);
	if (presence === 'absent') return decide('delete', ADVICE.orphaned);
	if (isDouble) return decide('delete', ADVICE.doubled);
	if (presence === 'unknown') return decide('check', ADVICE.unknown);
	if (isEmpty(found)) return decide('publish', ADVICE.noTriggers);
	return decide('enable', ADVICE.disabled);
}

/** Of several hooks with one address in one place, all but the best. */
export function doublesAmong(hooks: FoundHook[]): Set<FoundHook> {
	const best = new Map<string, FoundHook>();
	const doubles = new Set<FoundHook>();
	const worth = (found: FoundHook) => (isDisabled(found) ? 0 : 2) + (isEmpty(found) ? 0 : 1);
	for (const found of hooks) {
		const key = `${found.scope.projectId} ${found.hook.destination_url ?? ''}`;
		const rival = best.get(key);
		if (rival && worth(rival) >= worth(found)) {
			doubles.add(found);
			continue;
		}
		if (rival) doubles.add(rival);
		best.set(key, found);
	}
	return doubles;
}
