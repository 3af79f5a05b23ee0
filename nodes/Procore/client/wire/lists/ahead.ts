import { MOST_AHEAD, SIDE_BY_SIDE } from './sizes';

/**
 * Reads things one after the other, and begins the next ones before they are asked for: the next as
 * soon as any of them has ended, not when it is its turn. What waits to be asked for stays few.
 */
export class Ahead<K, T> {
	/** Begun, and not asked for yet. */
	private readonly begun = new Map<K, Promise<T>>();

	private following: K[] = [];

	private underWay = 0;

	constructor(private readonly read: (key: K) => Promise<T>) {}

	/**
	 * The result of one read.
	 * @param following what will be asked for after it, in its order
	 */
	async get(key: K, following: K[]): Promise<T> {
		const result = this.begun.get(key) ?? this.begin(key);
		this.begun.delete(key);
		this.following = following;
		this.beginMore();
		return await result;
	}

	/** Waits for what was begun and not asked for, so that no call goes on after its list has ended. */
	async settle(): Promise<void> {
		this.following = [];
		await Promise.allSettled(this.begun.values());
	}

	private begin(key: K): Promise<T> {
		this.underWay += 1;
		const result = this.read(key);
		this.begun.set(key, result);
		// A failure is reported when its turn comes, and never when the list ends before.
		result.then(
			() => this.ended(),
			() => this.ended([]),
		);
		return result;
	}

	/** @param following nothing after a failure, until the next one is asked for all the same */
	private ended(following = this.following): void {
		this.underWay -= 1;
		this.following = following;
		this.beginMore();
	}

	private beginMore(): void {
		for (const key of this.following) {
			if (this.underWay >= SIDE_BY_SIDE || this.begun.size >= MOST_AHEAD) return;
			if (!this.begun.has(key)) this.begin(key);
		}
	}
}
