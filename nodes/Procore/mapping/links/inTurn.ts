const lastOf = new Map<string, Promise<unknown>>();

/**
 * Runs works with one key one after the other, so that each sees what the one before has written.
 * This holds for one process of n8n; several of them do not know of each other.
 */
export async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
	const before = lastOf.get(key);
	const own = (async () => {
		await before?.catch(() => undefined);
		return await work();
	})();
	lastOf.set(key, own);
	try {
		return await own;
	} finally {
		if (lastOf.get(key) === own) lastOf.delete(key);
	}
}
