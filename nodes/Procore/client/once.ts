/** Runs a work at the first call only. One that failed runs again, since the fault may have passed. */
export function once<T>(work: () => Promise<T>): () => Promise<T> {
	let done: Promise<T> | undefined;
	return async () => {
		const own = (done ??= work());
		try {
			return await own;
		} catch (error) {
			if (done === own) done = undefined;
			throw error;
		}
	};
}
