import type { Clock, RateLimitSettings } from './types.mts';

interface Window {
	start: number;
	count: number;
}

export interface RateState {
	limit: number;
	remaining: number;
	/** Milliseconds. */
	resetAt: number;
	exceeded: boolean;
}

const SECOND = 1_000;

/** Two fixed windows for each account and company; the nearer one is what the headers tell. */
export class RateLimits {
	private readonly windows = new Map<string, Window>();

	constructor(
		private readonly clock: Clock,
		private readonly settings: RateLimitSettings,
	) {}

	clear(): void {
		this.windows.clear();
	}

	/** Counts a request; failed ones count too. */
	count(bucket: string): RateState {
		const { perHour, hourMs, perTenSeconds, tenSecondsMs } = this.settings;
		const states = [this.step(`h ${bucket}`, perHour, hourMs)];
		if (perTenSeconds !== null) states.push(this.step(`s ${bucket}`, perTenSeconds, tenSecondsMs));
		const over = states.filter((state) => state.exceeded);
		const from = over.length > 0 ? over : states;
		return from.reduce((nearest, state) => (state.remaining < nearest.remaining ? state : nearest));
	}

	private step(key: string, limit: number, length: number): RateState {
		const now = this.clock.now();
		let window = this.windows.get(key);
		if (!window || now >= window.start + length) {
			window = { start: length % SECOND === 0 ? now - (now % SECOND) : now, count: 0 };
			this.windows.set(key, window);
		}
		window.count += 1;
		return {
			limit,
			remaining: Math.max(0, limit - window.count),
			resetAt: window.start + length,
			exceeded: window.count > limit,
		};
	}
}

export function rateHeaders(state: RateState): Record<string, string> {
	return {
		'x-rate-limit-limit': String(state.limit),
		'x-rate-limit-remaining': String(state.remaining),
		'x-rate-limit-reset': String(Math.ceil(state.resetAt / 1000)),
	};
}
