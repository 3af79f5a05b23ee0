import type { RateLimit } from './limits';

/** Seconds. In a window that ends within them calls can be spread; a longer wait is for its end. */
const SPREADABLE = 60;
/** Seconds after a reset in which calls of a process that has the limit for itself begin again. */
const OWN_JITTER = 0.1;
/** Calls that failed without an answer count too, so a few more than one's own say nothing. */
const CLEARLY_MORE = 1.25;

/** One of Procore's two limits: what its answers say about it, and who else seems to use it. */
export class LimitWindow {
	/** Unix seconds by the clock here. */
	resetAt = 0;

	private remaining = 0;

	/** By Procore's clock, to tell one window from the next. */
	private statedReset = 0;

	private length = 0;

	/** Answers that this process has had within the window. */
	private own = 0;

	/** How many processes like this one would explain what was used. */
	private sharers = 1;

	constructor(readonly limit: number) {}

	/**
	 * Answers may come in another order than Procore counted them.
	 * @param resetAt by the clock here
	 * @param underWay calls of this process that may have been counted already
	 */
	learn(stated: RateLimit, resetAt: number, now: number, underWay: number): void {
		const isNew = this.isOver(now);
		this.own = isNew ? 1 : this.own + 1;
		if (!isNew && stated.resetAt < this.statedReset) return;
		const isSame = !isNew && stated.resetAt === this.statedReset;
		this.remaining = isSame ? Math.min(this.remaining, stated.remaining) : stated.remaining;
		this.statedReset = stated.resetAt;
		this.resetAt = resetAt;
		this.length = Math.max(this.length, resetAt - now);
		this.sharers = Math.max(1, (this.limit - this.remaining) / (this.own + underWay));
	}

	/** Nothing remains until then. */
	close(until: number): void {
		this.remaining = 0;
		this.resetAt = until;
	}

	isOver(now: number): boolean {
		return now >= this.resetAt;
	}

	isUsedUp(now: number): boolean {
		return !this.isOver(now) && this.remaining <= 0;
	}

	/** Calls that may be under way. @param unknown how many where the next answer must tell */
	room(now: number, unknown: number): number {
		if (!this.isOver(now)) return this.remaining;
		return this.isShared ? 1 : Math.min(unknown, this.limit);
	}

	/** Seconds between two calls of this process that leave the others their part of the rest. */
	spacing(now: number): number {
		const left = this.resetAt - now;
		const isNear = this.remaining <= this.limit / 2;
		if (!this.isShared || !isNear || left <= 0 || left > SPREADABLE) return 0;
		return (left * this.sharers) / Math.max(1, this.remaining);
	}

	/**
	 * Seconds after the reset in which a call begins, by chance. Where others wait for the same
	 * reset, the time is long enough for one call of each; it doubles with each round.
	 */
	slot(random: number, round: number): number {
		const each = this.isShared ? (this.length * this.sharers) / this.limit : OWN_JITTER;
		const range = each * 2 ** (round - 1);
		return random * Math.min(range, SPREADABLE);
	}

	private get isShared(): boolean {
		return this.sharers >= CLEARLY_MORE;
	}
}
