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
export const SLICE_MS = 1_000;

/** Waits this number of seconds, or until it is over. @param pause waits a part of them, in milliseconds */
export async function waitUnless(
	isOver: () => boolean,
	seconds: number,
	pause: (ms: number) => Promise<unknown> = sleep,
): Promise<void> {
	const end = Date.now() + seconds * 1000;
	for (let left = end - Date.now(); left > 0 && !isOver(); left = end - Date.now()) {
		await pause(Math.min(left, SLICE_MS));
	}
}

/**
 * What a piece of work gives, or undefined when nothing was heard of it for too long.
 * @param heardAt when something was heard last, in milliseconds
 * @throws what the work throws
 */
export async function unlessSilent<T>(
	work: Promise<T>,
	seconds: number,
	heardAt: () => number,
): Promise<T | undefined> {
	let isOver = false;
	const done = work.finally(() => {
		isOver = true;
	});
	const left = () => (heardAt() - Date.now()) / 1000 + seconds;
	const silence = async () => {
		while (!isOver && left() > 0) await waitUnless(() => isOver, left());
		return undefined;
	};
	return await Promise.race([done, silence()]);
}

/** What a piece of work gives, or undefined when the time is up first. @throws what the work throws */
export async function inTime<T>(work: Promise<T>, seconds: number): Promise<T | undefined> {
	const began = Date.now();
	return await unlessSilent(work, seconds, () => began);
}
