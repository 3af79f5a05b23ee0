import type { Caller } from './caller';

/** A list of many projects may have as many notices; the output has room for these. */
const MOST = 20;
const MORE = 'There are more notices of this kind. They are not shown.';

/** What was told in each execution; the clients of one execution share it. */
const told = new WeakMap<Caller, Set<string>>();

function tell(caller: Caller, message: string): void {
	if ('addExecutionHints' in caller) {
		caller.addExecutionHints({ message, type: 'warning', location: 'outputPane' });
	} else caller.logger.warn(message);
}

/**
 * Shows notices beside the node's output, each once in an execution. Triggers and menus have no such
 * place, so theirs go to n8n's log.
 */
export function noticesOf(caller: Caller): (message: string) => void {
	const before = told.get(caller) ?? new Set<string>();
	told.set(caller, before);
	return (message) => {
		if (before.has(message) || before.size > MOST) return;
		before.add(message);
		tell(caller, before.size > MOST ? MORE : message);
	};
}

/** Writes warnings to n8n's log, with the workflow and the node that they are about. */
export function logOf(caller: Caller): (message: string) => void {
	const { id, name } = caller.getWorkflow();
	const node = caller.getNode().name;
	const where = `Workflow "${name ?? ''}" (${id ?? 'not saved'}), node "${node}"`;
	return (message) => caller.logger.warn(`${where}: ${message}`);
}
