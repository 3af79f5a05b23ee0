import type { ProcoreClient } from '../../../client/ProcoreClient';
import { ProcoreError } from '../../../client/ProcoreError';
import { ensureHook, type Wanted } from '../hooks/ensureHook';
import { nameOf } from '../hooks/findHooks';
import { removeAt } from '../hooks/removal';

/** What a publication has done so far. */
interface Done {
	/** Scopes whose hook was made now, or may have been. */
	made: Wanted[];
	/** Whether hooks were there before, which n8n removes when it gives up. */
	hasKept: boolean;
}

/**
 * Makes all hooks, or none: when one fails, those that were made are removed again. One that was
 * there before stays, since events may wait in it and n8n publishes again, or removes it.
 * @throws the first failure, which names the project and what is left behind
 */
export async function ensureHooks(
	procore: ProcoreClient,
	all: Wanted[],
	report: (message: string) => void,
): Promise<void> {
	const done: Done = { made: [], hasKept: false };
	for (const wanted of all) {
		try {
			await ensureHook(procore, wanted, (what) => {
				if (what === 'kept') done.hasKept = true;
				else done.made.push(wanted);
			});
		} catch (error) {
			const leftOver: string[] = [];
			for (const { scope, namespace, url } of done.made) {
				const isRemoved = await removeAt(procore, { ...scope, namespace, url }, report);
				if (!isRemoved) leftOver.push(nameOf(scope));
			}
			throw explained(error, wanted, { leftOver, hasKept: done.hasKept });
		}
	}
}

interface Remaining {
	/** Scopes whose new hook Procore did not remove. */
	leftOver: string[];
	hasKept: boolean;
}

function whatRemains({ leftOver, hasKept }: Remaining): string {
	if (leftOver.length > 0) {
		return `A hook may be left behind in ${leftOver.join(', ')}, since Procore did not remove it either: publishing the workflow again takes it over, and "Webhook: Repair" removes it.`;
	}
	return hasKept
		? 'The hooks of the last publication are removed in half a minute, unless the workflow is published again by then.'
		: 'No hook was left behind.';
}

/** The failure with the project that it is about, and what became of the other hooks. */
function explained(error: unknown, { scope }: Wanted, remaining: Remaining): unknown {
	if (!(error instanceof ProcoreError)) return error;
	const { leftOver, hasKept } = remaining;
	// Where no hook is left, no doubt is left either whether one was made.
	const known = leftOver.length > 0 || hasKept ? error : error.notMade();
	const { kind, advice, status, method, path, retryAt } = known;
	const message = scope.projectId ? `Project ${scope.projectId}: ${known.message}` : known.message;
	return new ProcoreError({
		kind,
		// A trigger that cannot be published shows its message alone.
		message: leftOver.length > 0 ? `${message}. ${whatRemains(remaining)}` : message,
		advice: `${advice} ${whatRemains(remaining)}`,
		status,
		method,
		path,
		retryAt,
	});
}
