import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';
import type { FaultMatch } from '../../simulator/types.mts';
import type { NodeRun } from '../../support/engine.mts';
import type { Place } from './place.mts';

/** What a run brought, as far as a person or a workflow can tell. */
export interface Came {
	/** `all`: as without a fault. `others`: all but the project with the fault. `less`: anything else. */
	items: 'all' | 'others' | 'none' | 'less';
	/** The failure: what happened, and what to do. */
	error?: { message: string; advice: string };
	/** Notices beside the output, and n8n's log. */
	notices: string[];
}

/** A run of one operation, made ready for one cell. */
export interface Trial {
	/** The calls that the fault is on. */
	on: FaultMatch;
	/** The list that lies about its length, where there is one. */
	list?: FaultMatch;
	run: () => Promise<Came>;
	/** How often the change is in Procore; absent for what only reads. */
	made?: () => number;
	/** What holds once the fault is gone, and puts all back. @param came whether the run brought all */
	afterwards: (came: Came) => Promise<void>;
}

/** A column of the matrix. */
export interface Operation {
	title: string;
	/** Who answers the call with the fault. */
	host: 'Procore' | 'storage host';
	/** Whether that call changes something in Procore. */
	writes: boolean;
	/** Whether the run changes something, by whatever call. */
	changes: boolean;
	/** What of the answer is used. */
	content: 'data' | 'file' | 'none';
	/** What a failure is: of the run, of one project among others, or of a hook that stays. */
	fails: 'run' | 'project' | 'publication' | 'removal';
	/** Seconds that may be waited for a limit. */
	patience: number;
	/** How often the call with the fault is made in a run without one. */
	calls: number;
	/** Of one that reads a list with headers: how many pages it has. */
	pages?: number;
	prepare: (place: Place) => Promise<Trial>;
}

/** Seconds: *Call Limit > Wait at Most*, and what a trigger waits. */
export const PATIENCE = { node: 120, trigger: 12 } as const;

export const settings = { callLimit: { maxWait: PATIENCE.node / 60 } };

const adviceIn = ({ details }: IDataObject) =>
	typeof details === 'object' && details !== null && 'fix' in details ? String(details.fix) : '';

/** @param isWhole whether these rows are what a run without a fault brings */
export function cameOf(
	{ items, hints }: NodeRun,
	log: string[],
	isWhole: (rows: IDataObject[]) => boolean,
	isOfOthers: (rows: IDataObject[]) => boolean = () => false,
): Came {
	const rows = items.map(({ json }) => json);
	const read = rows.filter(({ error }) => error === undefined);
	const [failed] = rows.filter(({ error }) => error !== undefined);
	const error = failed && { message: String(failed.error), advice: adviceIn(failed) };
	const notices = [...hints.map(({ message }) => message), ...log];
	if (read.length === 0) return { items: 'none', error, notices };
	const came = isOfOthers(read) ? 'others' : 'less';
	return { items: isWhole(read) ? 'all' : came, error, notices };
}

/** Runs the Procore node, on one item unless others are given. */
export const runNode = async (
	{ engine }: Place,
	parameters: INodeParameters,
	items: INodeExecutionData[] = [{ json: {} }],
) => await engine.runNode({ ...parameters, ...settings }, items, { continueOnFail: true });

/** As a person reads what a trigger throws. */
export function errorOfTrigger(thrown: unknown): Came['error'] {
	const { message, description } = thrown as Error & { description?: string | null };
	return { message, advice: description ?? '' };
}

let last = 0;

/** A name that no other cell uses. */
export const newName = (what: string) => `${what} ${++last}`;
