import type { ToolAccess } from '../../client/endpoints/rights';
import type { RightsByOperation } from '../../client/tools/rights';
import type { Inspection } from '../inspection';
import { isWebhooks, toolNamed } from './levels';

/** The tools that operations of this node use and that are closed to the account. */
function closedTools(tools: ToolAccess[], operations: RightsByOperation): string[] {
	const used = [...operations.values()]
		.flat()
		.filter((right) => right.scope === 'company' && !isWebhooks(right));
	const names = [...new Set(used.map(({ tool }) => tool))];
	return names.filter((name) => toolNamed(tools, name)?.level === 'None');
}

/** A general report, for a node that does not name the rights it needs. */
export function reportUnasked({ checks, tools, question }: Inspection, link: string): void {
	const closed = closedTools(tools, question.operations);
	const fix =
		'Pick what your workflows need in Required Tool Names or IDs, and this check compares exactly that.';
	if (tools.length === 0) {
		const message = 'Procore listed no tool of the company, so nothing is known about rights';
		checks.set('permissions', 'warning', { message, fix, link });
	} else if (closed.length > 0) {
		const message = `Closed to the account at company level: ${closed.join(', ')}`;
		checks.set('permissions', 'warning', {
			message,
			fix: `Fine if your workflows do not need them. ${fix}`,
			link,
		});
	} else {
		checks.ok('permissions', 'Every company tool that is switched on is open to the account');
	}
}
