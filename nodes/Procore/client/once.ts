import { rethrow } from './ProcoreError';

/** Runs the work only once, and again after a failure, since the cause may have passed. */
export function once<T>(work: () => Promise<T>): () => Promise<T> {
	let done: Promise<T> | undefined;
	return async () => {
		const own = (done ??= work());
		try {
			return await own;
		} catch (error) {
			if (done === own) done = undefined;
			throw rethrow(error);
		}
	};
}
