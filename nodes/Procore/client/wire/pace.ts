import type { HttpResponse } from './http';
import { answeredAt, pauseBeforeNext, rateLimitOf, type RateLimit } from './limits';
import { SIDE_BY_SIDE } from './lists/sizes';

/** Calls side by side within Procore's limits: those under way count as used up. */
export class Pace {
	private nearest: RateLimit | undefined;

	/** Seconds by which Procore's clock is ahead of this one. */
	private ahead = 0;

	private underWay = 0;

	private waiting: Array<() => void> = [];

	/** @param now Unix seconds by this machine's clock */
	constructor(private readonly now: () => number) {}

	/** The limit as the last answer stated it. */
	get rateLimit(): RateLimit | undefined {
		return this.nearest;
	}

	/**
	 * Waits until one more call may be under way.
	 * @returns seconds to wait for the limit, 0 when the call may be sent now and counts as sent
	 */
	async begin(): Promise<number> {
		while (this.underWay > 0 && !this.hasRoom) {
			await new Promise<void>((resolve) => this.waiting.push(resolve));
		}
		const pause = pauseBeforeNext(this.nearest, this.now() + this.ahead);
		if (pause === 0) this.underWay += 1;
		return pause;
	}

	/** A call that was begun has ended, with an answer or without. */
	end(response?: HttpResponse): void {
		this.underWay -= 1;
		if (response) this.learn(response);
		for (const resolve of this.waiting.splice(0)) resolve();
	}

	/** The limit was waited for, so that the next answer has to state it. */
	forget(): void {
		this.nearest = undefined;
	}

	private get hasRoom(): boolean {
		const { nearest, underWay } = this;
		return underWay < SIDE_BY_SIDE && (nearest === undefined || nearest.remaining > underWay);
	}

	/** Answers may come in another order than Procore counted them. */
	private learn({ headers }: HttpResponse): void {
		this.ahead = answeredAt(headers, this.now()) - this.now();
		const stated = rateLimitOf(headers);
		if (!stated) return;
		const { nearest } = this;
		const isSameWindow = nearest?.limit === stated.limit && nearest.resetAt === stated.resetAt;
		const remaining = isSameWindow
			? Math.min(nearest.remaining, stated.remaining)
			: stated.remaining;
		this.nearest = { ...stated, remaining };
	}
}
