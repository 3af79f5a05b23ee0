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
