import { addressOf } from '../../client/wire/address';
import type { Hook } from '../../client/endpoints/webhooks';
import type { HookScope } from '../../client/schemas/hookScope';

/** A hook, and where it was found. */
export interface FoundHook {
	scope: HookScope;
	projectName: string;
	hook: Hook;
}

/** What is wrong with a hook. */
export type Problem = 'disabled' | 'noTriggers' | 'doubled' | 'orphaned' | 'noAnswer';

export interface Diagnosis extends FoundHook {
	problems: Problem[];
	action: 'none' | 'enable' | 'delete' | 'recover' | 'publish' | 'check';
	advice: string;
	/** What is said instead of the advice once the action was carried out. */
	whenDone: string;
}

/** Whether it points to a trigger of this n8n, and what answered there without the secret. */
export type Presence = 'live' | 'absent' | 'noAnswer' | 'other' | 'otherEndpoint' | 'elsewhere';

const ADVICE = {
	elsewhere: 'It points to another host, so it is not changed. Manage it there.',
	other: 'It points to this n8n, but not to a Procore Trigger, so it is not changed.',
	otherEndpoint:
		'It points to this host, but not to the endpoint of this n8n, so it is not changed. If N8N_ENDPOINT_WEBHOOK is set, add its path to Webhook Base URL, for example https://n8n.example.com/hooks.',
	noAnswer:
		'This n8n did not answer at its address as a trigger does, so events may not arrive. Check Webhook Base URL and that n8n is reachable there, and run again.',
	doubled: 'There is another hook with the same address: events arrive twice. Delete this one.',
	orphaned: 'It points to this n8n, but no published workflow listens there. Delete it.',
	disabled: 'Procore has switched it off: events do not arrive. Enable it, then recover.',
	noTriggers: 'It listens to nothing. Unpublish and publish the workflow of its trigger.',
} as const;

const WHEN_DONE = {
	doubled:
		'There was another hook with the same address, so events arrived twice. This one was deleted.',
	orphaned: 'It pointed to this n8n, but no published workflow listened there. It was deleted.',
	disabled:
		'Procore had switched it off. It was enabled again: run "Webhook: Recover" for the events that did not arrive.',
} as const;

const isEmpty = ({ hook }: FoundHook) => hook.trigger_count === 0;
export const isDisabled = ({ hook }: FoundHook) => hook.status === 'disabled';

function problemsOf(found: FoundHook, presence: Presence, isDouble: boolean): Problem[] {
	const problems: Problem[] = [];
	if (isDisabled(found)) problems.push('disabled');
	if (isEmpty(found)) problems.push('noTriggers');
	if (isDouble) problems.push('doubled');
	if (presence === 'absent') problems.push('orphaned');
	if (presence === 'noAnswer') problems.push('noAnswer');
	return problems;
}

/** What to do about one hook. */
export function diagnose(found: FoundHook, presence: Presence, isDouble: boolean): Diagnosis {
	const problems = problemsOf(found, presence, isDouble);
	const decide = (action: Diagnosis['action'], advice: string, whenDone = '') => ({
		...found,
		problems,
		action,
		advice,
		whenDone,
	});
	if (presence === 'otherEndpoint') return decide('check', ADVICE.otherEndpoint);
	if (problems.length === 0) return decide('none', '');
	if (presence === 'elsewhere' || presence === 'other') return decide('check', ADVICE[presence]);
	if (presence === 'absent') return decide('delete', ADVICE.orphaned, WHEN_DONE.orphaned);
	if (isDouble) return decide('delete', ADVICE.doubled, WHEN_DONE.doubled);
	if (presence === 'noAnswer') return decide('check', ADVICE.noAnswer);
	if (isEmpty(found)) return decide('publish', ADVICE.noTriggers);
	return decide('enable', ADVICE.disabled, WHEN_DONE.disabled);
}

/**
 * Keeps a hook that still holds undelivered events, which Procore would delete with it.
 * @param missed the number of such events within the time that "Recover" looks back
 */
export function keptFor(missed: number, diagnosis: Diagnosis): Diagnosis {
	if (missed === 0) return diagnosis;
	const events = missed === 1 ? '1 event that' : `${missed} events that`;
	const held = `It holds ${events} did not arrive, which would be lost with it.`;
	const later =
		'"Repair" deletes it when nothing of the last 24 hours is left, and "Webhook: Delete" at once.';
	return {
		...diagnosis,
		action: 'recover',
		advice: `${held} Run "Webhook: Recover" before it is deleted. Until then it is only switched off; ${later}`,
		whenDone: `${held} It was switched off, not deleted: run "Webhook: Recover" now. ${later}`,
	};
}

/** The project and address of a hook. Hooks with the same key deliver the same events. */
export const twinKeyOf = ({ scope, hook }: FoundHook) =>
	`${scope.projectId} ${addressOf(hook.destination_url ?? '')}`;

/** Of several hooks with the same project and address, all but the best. */
export function doublesAmong(hooks: FoundHook[]): Set<FoundHook> {
	const best = new Map<string, FoundHook>();
	const doubles = new Set<FoundHook>();
	const worth = (found: FoundHook) => (isDisabled(found) ? 0 : 2) + (isEmpty(found) ? 0 : 1);
	for (const found of hooks) {
		const key = twinKeyOf(found);
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
