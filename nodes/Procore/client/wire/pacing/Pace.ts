import type { HttpResponse } from '../http';
import { SIDE_BY_SIDE } from '../lists/sizes';
import { answeredAt, askedPause, rateLimitOf } from './limits';
import { LimitWindow } from './LimitWindow';

/** Seconds after which Procore has surely counted a call that is still under way. */
const COUNTED_AFTER = 10;
/** Seconds for which what is known is kept after it was last used. */
const KEPT = 60;
/** Seconds by which Procore's Date, which has no fractions, may be behind. */
const COARSENESS = 2;

/** A call under way. */
export interface Begun {
	at: number;
}

/** What a call waits for: an answer to another one, a limit, or the turn of the others. */
export type Pause = 'answer' | { seconds: number; isForOthers: boolean };

/** The calls of one account and company in this process, and what their answers say of the limits. */
export class Pace {
	private readonly windows = new Map<number, LimitWindow>();

	private readonly underWay = new Set<Begun>();

	private readonly waiting: Array<() => void> = [];

	private hasAnswered = false;

	private closedUntil = 0;

	/** When the last call was given a turn. */
	private turnAt = 0;

	private usedAt: number;

	/** Seconds by which Procore's clock is ahead of this one. */
	private ahead = Number.NEGATIVE_INFINITY;

	/** @param now Unix seconds by this machine's clock */
	constructor(private readonly now: () => number) {
		this.usedAt = now();
	}

	/** Whether nothing is worth keeping. */
	get isIdle(): boolean {
		const now = this.now();
		const isFree = this.underWay.size === 0 && now > Math.max(this.usedAt + KEPT, this.closedUntil);
		return isFree && [...this.windows.values()].every((window) => window.isOver(now));
	}

	/**
	 * What a call has to wait for; undefined when it may be sent now.
	 * @param hadTurn whether it has waited for its turn among those who share the limit
	 */
	pause(random: number, hadTurn: boolean): Pause | undefined {
		const now = this.now();
		const used = [...this.windows.values()].filter((window) => window.isUsedUp(now));
		const ends = used.map((window) => window.resetAt - now + window.slot(random, 1));
		const seconds = Math.max(0, this.closedUntil - now, ...ends);
		if (seconds > 0) return { seconds, isForOthers: false };
		if (this.counting(now) >= this.room(now)) return 'answer';
		return hadTurn ? undefined : this.turn(random, now);
	}

	/** Resolves when an answer has come to a call that is under way. */
	async answer(): Promise<void> {
		await new Promise<void>((resolve) => this.waiting.push(resolve));
	}

	/** A call is sent. */
	begin(): Begun {
		const call = { at: this.now() };
		this.usedAt = call.at;
		this.underWay.add(call);
		return call;
	}

	/** It has ended, with an answer or without. */
	end(call: Begun, response?: HttpResponse): void {
		this.underWay.delete(call);
		this.usedAt = this.now();
		if (response) this.learn(response);
		for (const resolve of this.waiting.splice(0)) resolve();
	}

	/**
	 * Seconds after the end of a refusal in which the call is sent again, by chance.
	 * @param round how often it was refused
	 */
	slotAfter({ headers }: HttpResponse, random: number, round: number): number {
		const window = this.windows.get(rateLimitOf(headers)?.limit ?? Number.NaN);
		return window?.slot(random, round) ?? random * Math.min(2 ** (round - 1), KEPT);
	}

	/** Calls whose answers will tell of a smaller rest. */
	private counting(now: number): number {
		return [...this.underWay].filter(({ at }) => now - at < COUNTED_AFTER).length;
	}

	private room(now: number): number {
		if (this.windows.size === 0) {
			return this.hasAnswered ? Number.POSITIVE_INFINITY : SIDE_BY_SIDE;
		}
		const rooms = [...this.windows.values()].map((window) => window.room(now, SIDE_BY_SIDE));
		return Math.min(...rooms);
	}

	private turn(random: number, now: number): Pause | undefined {
		const [window] = [...this.windows.values()].sort((a, b) => b.spacing(now) - a.spacing(now));
		const gap = window?.spacing(now) ?? 0;
		if (!window || gap === 0) return undefined;
		const at = Math.max(now, this.turnAt) + gap * (0.5 + random);
		const isWithin = at < window.resetAt;
		if (isWithin) this.turnAt = at;
		const end = isWithin ? at : window.resetAt + window.slot(random, 1);
		return { seconds: end - now, isForOthers: true };
	}

	private learn({ status, headers }: HttpResponse): void {
		const now = this.now();
		this.hasAnswered = true;
		const ahead = answeredAt(headers, now) - now;
		if (ahead > this.ahead || ahead < this.ahead - COARSENESS) this.ahead = ahead;
		const stated = rateLimitOf(headers);
		const window = stated && (this.windows.get(stated.limit) ?? new LimitWindow(stated.limit));
		if (window) {
			this.windows.set(window.limit, window);
			window.learn(stated, stated.resetAt - this.ahead, now, this.counting(now));
		}
		// Where calls remain, the refusal is about its endpoint alone.
		if (status !== 429 || (stated && stated.remaining > 0)) return;
		const asked = askedPause(headers, now);
		if (asked === undefined) return;
		if (window) window.close(now + asked);
		else this.closedUntil = Math.max(this.closedUntil, now + asked);
	}
}
