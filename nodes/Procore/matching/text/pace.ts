import type { MatchOptions } from '../types';

const SLICE_MS = 20;

/** How work lets others in the process have their turn; see `MatchOptions`. */
export type Pacing = Pick<MatchOptions, 'pause' | 'signal'>;

/**
 * Keeps the event loop free: work is cut into slices of 20 ms, with the caller's pause between
 * them.
 */
export class Pace {
	private next: number;
	private readonly pause: (() => Promise<void>) | undefined;
	private readonly signal: { aborted: boolean } | undefined;

	constructor(options: Pacing) {
		this.pause = typeof options.pause === 'function' ? options.pause : undefined;
		this.signal = options.signal;
		this.next = Date.now() + SLICE_MS;
		this.stopWhenAborted();
	}

	/** True when it is time for `rest`. Cheap: to be asked after every few records. */
	due(): boolean {
		return this.pause !== undefined && Date.now() >= this.next;
	}

	/** Pauses where it is time, between two pieces of work that cannot be cut up. */
	async restIfDue(): Promise<void> {
		if (this.due()) await this.rest();
	}

	/** Pauses once. Throws `Error('aborted')` when the caller has given up. */
	async rest(): Promise<void> {
		this.stopWhenAborted();
		if (this.pause !== undefined) await this.pause();
		this.stopWhenAborted();
		this.next = Date.now() + SLICE_MS;
	}

	private stopWhenAborted(): void {
		if (this.signal?.aborted === true) throw new Error('aborted');
	}
}

/**
 * Calls `step` for 0 to `count` - 1 and rests in between whenever it is time. `every`: steps
 * between two looks at the clock.
 */
export async function forEachPaced(
	count: number,
	pace: Pace,
	step: (index: number) => void,
	every = 16,
): Promise<void> {
	for (let start = 0; start < count; start += every) {
		const end = Math.min(count, start + every);
		for (let index = start; index < end; index++) step(index);
		if (pace.due()) await pace.rest();
	}
}

/** The answers of `step` for all items, made without blocking the event loop. */
export async function mapPaced<Item, Answer>(
	items: readonly Item[],
	pace: Pace,
	step: (item: Item, index: number) => Answer,
): Promise<Answer[]> {
	const answers: Answer[] = [];
	await forEachPaced(items.length, pace, (index) => answers.push(step(items[index], index)));
	return answers;
}

/**
 * As `mapPaced`, but empties the list on the way: what an answer was made of can be forgotten at
 * once.
 */
export async function drainPaced<Item, Answer>(
	items: Item[],
	pace: Pace,
	step: (item: Item) => Answer,
): Promise<Answer[]> {
	const answers: Answer[] = [];
	items.reverse();
	await forEachPaced(items.length, pace, () => {
		const item = items.pop();
		if (item !== undefined) answers.push(step(item));
	});
	return answers;
}
