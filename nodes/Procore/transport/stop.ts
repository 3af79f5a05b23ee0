import { sleep } from 'n8n-workflow';
import type { Caller } from './caller';

/**
 * What a piece of work gives, or undefined as soon as the execution is stopped. n8n itself stops
 * the calls to Procore, but not the sign-in that goes before them.
 */
export async function unlessStopped<T>(caller: Caller, work: Promise<T>): Promise<T | undefined> {
	const signal =
		'getExecutionCancelSignal' in caller ? caller.getExecutionCancelSignal() : undefined;
	if (!signal) return await work;
	let stop = () => {};
	const stopped = new Promise<undefined>((resolve) => {
		stop = () => resolve(undefined);
	});
	signal.addEventListener('abort', stop, { once: true });
	if (signal.aborted) stop();
	try {
		return await Promise.race([work, stopped]);
	} finally {
		signal.removeEventListener('abort', stop);
	}
}

/** n8n has no timer that can be taken back, so a long wait is made of short ones. */
const SLICE_MS = 100;

/** What a piece of work gives, or undefined when the time is up first. @throws what the work throws */
export async function inTime<T>(work: Promise<T>, seconds: number): Promise<T | undefined> {
	let isOver = false;
	const done = work.finally(() => {
		isOver = true;
	});
	const timeIsUp = async () => {
		const end = Date.now() + seconds * 1000;
		while (!isOver && Date.now() < end) await sleep(SLICE_MS);
		return undefined;
	};
	return await Promise.race([done, timeIsUp()]);
}
