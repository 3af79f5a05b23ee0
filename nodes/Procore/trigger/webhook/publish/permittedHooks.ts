import pLimit from 'p-limit';
import type { ProcoreClient } from '../../../client/ProcoreClient';
import { ProcoreError } from '../../../client/ProcoreError';
import { ensureHook, isOfOneProject, type Wanted } from '../hooks/ensureHook';
import { nameOf } from '../hooks/findHooks';

/** Three calls for each project, of the 3,600 an hour that Procore usually allows. */
const AT_ONCE = 5;

/** The failure, and what becomes of the hooks that were made before it. */
function explained(error: unknown, failed: Wanted, made: number): unknown {
	if (!(error instanceof ProcoreError)) return error;
	const { kind, message, advice, status, method, path, retryAt } = error.notMade();
	return new ProcoreError({
		kind,
		message: `${nameOf(failed.scope).replace(/^./, (first) => first.toUpperCase())}: ${message}`,
		advice: `${advice} ${made} hooks were made. Publishing the workflow again takes them over; otherwise they are removed in half a minute.`,
		status,
		method,
		path,
		retryAt,
	});
}

/**
 * Makes the hooks of the permitted projects. A project that refuses its hook does not stop the
 * others, as long as one has a hook.
 * @returns those that exist now
 * @throws what would meet every project; hooks that were made stay, for the next publication
 */
export async function ensurePermittedHooks(
	procore: ProcoreClient,
	all: Wanted[],
	report: (message: string) => void,
): Promise<Wanted[]> {
	const made = new Set<Wanted>();
	const refused: Array<{ wanted: Wanted; error: unknown }> = [];
	const failed: Array<{ wanted: Wanted; error: unknown }> = [];
	const sideBySide = pLimit(AT_ONCE);
	const ensure = async (wanted: Wanted) => {
		if (failed.length > 0) return;
		try {
			await ensureHook(procore, wanted);
			made.add(wanted);
		} catch (error) {
			const isOfOne = wanted.scope.projectId !== '' && isOfOneProject(error);
			(isOfOne ? refused : failed).push({ wanted, error });
			if (isOfOne) report(`${nameOf(wanted.scope)} has no Procore hook: ${error.message}`);
		}
	};
	await Promise.all(all.map(async (wanted) => await sideBySide(async () => await ensure(wanted))));
	const stand = all.filter((wanted) => made.has(wanted));
	const hasProject = stand.some(({ scope }) => scope.projectId !== '');
	const [reason] = hasProject ? failed : [...failed, ...refused];
	if (reason) throw explained(reason.error, reason.wanted, made.size);
	return stand;
}
