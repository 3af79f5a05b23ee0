import { MOST_AHEAD, SIDE_BY_SIDE } from './sizes';

/**
 * Reads things one after the other, and begins the next ones before they are asked for: the next as
 * soon as any of them has ended, not when it is its turn. Only a few wait for their turn.
 */
export class Ahead<K, T> {
	/** Begun, and not asked for yet. */
	private readonly begun = new Map<K, Promise<T>>();

	private following: K[] = [];

	private underWay = 0;

	/** How many may be begun. */
	private free = 0;

	/** @param isWorth whether another read begins in the place of one that has ended like this */
	constructor(
		private readonly read: (key: K) => Promise<T>,
		private readonly isWorth: (ended: PromiseSettledResult<T>) => boolean,
	) {}

	/**
	 * The result of one read.
	 * @param following what will be asked for after it, in its order
	 */
	async get(key: K, following: K[]): Promise<T> {
		this.following = following;
		const result = this.begun.get(key) ?? this.beginAfresh(key);
		this.begun.delete(key);
		this.beginMore();
		return await result;
	}

	/** Waits for what was begun and not asked for, so that no call goes on after its list has ended. */
	async settle(): Promise<void> {
		this.following = [];
		await Promise.allSettled(this.begun.values());
	}

	private beginAfresh(key: K): Promise<T> {
		this.free = SIDE_BY_SIDE - this.underWay;
		return this.begin(key);
	}

	private begin(key: K): Promise<T> {
		this.underWay += 1;
		this.free -= 1;
		const result = this.read(key);
		this.begun.set(key, result);
		// A failure is reported when its turn comes, and never when the list ends before.
		result.then(
			(value) => this.ended({ status: 'fulfilled', value }),
			(reason: unknown) => this.ended({ status: 'rejected', reason }),
		);
		return result;
	}

	private ended(how: PromiseSettledResult<T>): void {
		this.underWay -= 1;
		if (!this.isWorth(how)) return;
		this.free += 1;
		this.beginMore();
	}

	private beginMore(): void {
		for (const key of this.following) {
			if (this.free <= 0 || this.begun.size >= MOST_AHEAD) return;
			if (!this.begun.has(key)) this.begin(key);
		}
	}
}
