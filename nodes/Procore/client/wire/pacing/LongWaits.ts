/**
 * Runs that may wait long for one account, and in all, in one process of n8n. A worker runs ten
 * workflows at once unless it is told otherwise; the other half stays free for other work.
 */
export const MOST_OF_ACCOUNT = 3;
const MOST = 5;

/** The long waits of this process. */
export class LongWaits {
	/** Who waits for which account, and how often at once. */
	private readonly running = new Map<object, { account: string; count: number }>();

	/** @param who a run; its calls may wait side by side */
	hasRoom(who: object, account: string): boolean {
		if (this.running.has(who)) return true;
		const same = [...this.running.values()].filter((each) => each.account === account);
		return same.length < MOST_OF_ACCOUNT && this.running.size < MOST;
	}

	begin(who: object, account: string): void {
		const { count } = this.running.get(who) ?? { count: 0 };
		this.running.set(who, { account, count: count + 1 });
	}

	end(who: object): void {
		const entry = this.running.get(who);
		if (entry) entry.count -= 1;
		if (entry?.count === 0) this.running.delete(who);
	}
}
