import type { Attempts, FaultCase, Lie } from './faults.mts';
import { PATIENCE, type Operation } from './operation.mts';

/** Whether the fault passes after one call, or every call meets it. */
export type Lasting = 'once' | 'always';

export type Outcome =
	/** All comes out, as without a fault. */
	| 'whole'
	/** All comes out, and a notice says that the list may not be complete. */
	| 'noticed'
	/** Less comes out, and a notice says so. */
	| 'short'
	/** The other projects come out, and this one is an item with the error. */
	| 'others'
	/** It fails, and nothing is changed in Procore. */
	| 'failed'
	/** It fails, and says that the change may have been made. */
	| 'unsure';

export interface Expected {
	outcome: Outcome;
	/** How often the call with the fault is made. */
	calls: number;
	/** How often the change is in Procore afterwards; undefined for what only reads. */
	made: 0 | 1 | undefined;
}

/** How often a read, and any call to a storage host, is sent whose answer is lost. */
const ATTEMPTS = 3;
/** A redirect is followed five times. */
const REDIRECTS = 5;
/** Seconds that are waited for a storage host. */
const STORAGE_PATIENCE = 30;

const attemptsOf = (
	{ attempts = { node: 1, trigger: 1, storage: 1 } }: FaultCase,
	by: Operation,
) => {
	if (by.host === 'storage host') return attempts.storage;
	const who: keyof Attempts = by.patience === PATIENCE.node ? 'node' : 'trigger';
	return attempts[who];
};

const patienceOf = ({ host, patience }: Operation) =>
	host === 'storage host' ? STORAGE_PATIENCE : patience;

/**
 * How often a call is made that meets the fault every time; 1 where it is never repeated. A call that
 * may have changed something is repeated only where Procore refused it before the work began.
 */
function mostCalls(fault: FaultCase, operation: Operation): number {
	const { host, writes, content } = operation;
	const isOfProcore = host === 'Procore';
	switch (fault.nature) {
		case 'token':
			return isOfProcore ? 2 : 1;
		case 'limited':
			return attemptsOf(fault, operation);
		case 'gateway':
		case 'lost':
			return writes ? 1 : ATTEMPTS;
		case 'spoiled': {
			const { answer, file } = fault.isIncomplete ?? { answer: false, file: false };
			return !writes && (isOfProcore ? answer : file) ? ATTEMPTS : 1;
		}
		case 'elsewhere':
			if (writes || content === 'none') return 1;
			// A download comes to the storage host by a redirect.
			return isOfProcore ? 2 + REDIRECTS : REDIRECTS;
		default:
			return 1;
	}
}

/** Whether a run meets the fault and is none the worse for it. */
function isHarmless(fault: FaultCase, operation: Operation): boolean {
	if (fault.nature === 'late') return true;
	// What is to be removed is gone.
	if (operation.fails === 'removal' && fault.title.startsWith('404')) return true;
	if (fault.nature !== 'spoiled') return false;
	const { content } = operation;
	return content === 'none' || (content === 'file' && fault.isIncomplete?.file === false);
}

/** Whether the work may have been done behind the fault. */
const leavesDoubt = ({ nature }: FaultCase) =>
	['gateway', 'failing', 'lost', 'spoiled'].includes(nature);

/** How often the change is in Procore afterwards. A publication that fails removes what it made. */
function madeBy(fault: FaultCase, { changes, writes, fails }: Operation): Expected['made'] {
	if (!changes) return undefined;
	return writes && fails !== 'publication' && fault.isDone && leavesDoubt(fault) ? 1 : 0;
}

const whole = ({ changes }: Operation, calls: number): Expected => ({
	outcome: 'whole',
	calls,
	made: changes ? 1 : undefined,
});

function failed(fault: FaultCase, operation: Operation, calls: number): Expected {
	const { writes, fails } = operation;
	const isUnsure = writes && fails !== 'publication' && leavesDoubt(fault);
	const outcome = fails === 'project' ? 'others' : isUnsure ? 'unsure' : 'failed';
	return { outcome, calls, made: madeBy(fault, operation) };
}

/** What is taken for a success is done as far as Procore did it. */
const ignored = ({ isDone }: FaultCase, operation: Operation): Expected => {
	const right = whole(operation, operation.calls);
	return operation.changes && !isDone ? { ...right, made: 0 } : right;
};

function lied(lie: Lie, operation: Operation): Expected {
	const { calls, pages = 1 } = operation;
	const right = whole(operation, calls * pages);
	if (pages > 1 && lie.isShort) return { ...right, outcome: 'short' };
	const beyond = pages > 1 ? lie.beyond.more : lie.beyond.one;
	const outcome = lie.isNoticed ? 'noticed' : 'whole';
	return { ...right, outcome, calls: right.calls + calls * beyond };
}

/** What one cell of the matrix states. */
export function expected(fault: FaultCase, operation: Operation, lasting: Lasting): Expected {
	if (fault.lie) return lied(fault.lie, operation);
	const { calls } = operation;
	if (isHarmless(fault, operation)) return ignored(fault, operation);
	const most = mostCalls(fault, operation);
	const mayWait = (fault.pause ?? 0) <= patienceOf(operation);
	// Until the pause is over no other call of the account is sent.
	if (!mayWait) return failed(fault, operation, 1);
	if (lasting === 'always') return failed(fault, operation, most * calls);
	if (most > 1) return whole(operation, calls + 1);
	// What is asked twice has an answer the second time.
	return calls > 1 ? whole(operation, calls) : failed(fault, operation, 1);
}

/**
 * Both where they differ; a call that is made once meets the same either way. None where there is no
 * list to lie about.
 */
export function lastingOf(fault: FaultCase, operation: Operation): Lasting[] {
	if (fault.lie && operation.pages === undefined) return [];
	const [once, always] = (['once', 'always'] as const).map((lasting) =>
		JSON.stringify(expected(fault, operation, lasting)),
	);
	return once === always ? ['always'] : ['once', 'always'];
}
