import type { Caller } from './caller';

/** Writes warnings to n8n's log, with the workflow and the node that they are about. */
export function logOf(caller: Caller): (message: string) => void {
	const { id, name } = caller.getWorkflow();
	const node = caller.getNode().name;
	const where = `Workflow "${name ?? ''}" (${id ?? 'not saved'}), node "${node}"`;
	return (message) => caller.logger.warn(`${where}: ${message}`);
}
