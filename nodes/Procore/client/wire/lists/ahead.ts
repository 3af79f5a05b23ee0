import { SIDE_BY_SIDE } from './sizes';

/** Reads things one after the other, and begins the next few before they are asked for. */
export class Ahead<K, T> {
	private readonly begun = new Map<K, Promise<T>>();

	constructor(private readonly read: (key: K) => Promise<T>) {}

	/**
	 * The result of one read.
	 * @param following what will be asked for after it, in its order; five of them are begun
	 */
	async get(key: K, following: K[]): Promise<T> {
		const result = this.begin(key);
		for (const next of following.slice(0, SIDE_BY_SIDE - 1)) {
			// A failure is reported when its turn comes, and never when the list ends before.
			this.begin(next).catch(() => undefined);
		}
		this.begun.delete(key);
		return await result;
	}

	/** Waits for what was begun and not asked for, so that no call goes on after its list has ended. */
	async settle(): Promise<void> {
		await Promise.allSettled(this.begun.values());
	}

	private begin(key: K): Promise<T> {
		const result = this.begun.get(key) ?? this.read(key);
		this.begun.set(key, result);
		return result;
	}
}
