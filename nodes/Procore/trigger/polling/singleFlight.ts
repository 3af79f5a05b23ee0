/** A poll that has not ended after this time counts as dead. */
const PATIENCE_MS = 3_600_000;

const underWay = new Map<string, { since: number }>();

/**
 * Runs nothing while the same is still under way in this process: n8n starts a poll although the
 * one before has not ended, and two that read the same window would return its changes twice.
 * @param work gets a function that says whether it is still the current one
 * @returns null where another one is under way, or this one was given up
 */
export async function singleFlight<T>(
	key: string,
	work: (isCurrent: () => boolean) => Promise<T>,
): Promise<T | null> {
	const other = underWay.get(key);
	if (other && Date.now() - other.since < PATIENCE_MS) return null;
	const own = { since: Date.now() };
	const isCurrent = () => underWay.get(key) === own;
	underWay.set(key, own);
	try {
		const result = await work(isCurrent);
		return isCurrent() ? result : null;
	} finally {
		if (isCurrent()) underWay.delete(key);
	}
}
