/** What Procore says about the limit that is nearest (api_essentials/rate_limiting). */
export interface RateLimit {
	limit: number;
	remaining: number;
	/** Unix seconds. */
	resetAt: number;
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

function numberIn(headers: Record<string, string>, name: string): number | undefined {
	const text = headers[name]?.trim();
	return text && /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/** @param headers names in lower case; undefined when Procore sent no X-Rate-Limit headers */
export function rateLimitOf(headers: Record<string, string>): RateLimit | undefined {
	const limit = numberIn(headers, 'x-rate-limit-limit');
	const remaining = numberIn(headers, 'x-rate-limit-remaining');
	const resetAt = numberIn(headers, 'x-rate-limit-reset');
	if (limit === undefined || remaining === undefined || resetAt === undefined) return undefined;
	return { limit, remaining, resetAt };
}

/** A day: far beyond Procore's windows, and still a date that can be told. */
const LONGEST_PAUSE_SECONDS = 86_400;

/**
 * Unix seconds by the clock of the host that answered (its Date header), since what it says about
 * times is meant by that clock; by this one where it tells none.
 */
export function answeredAt(headers: Record<string, string>, now: number): number {
	const date = Date.parse(headers.date ?? '') / 1000;
	return Number.isFinite(date) ? date : now;
}

/**
 * Seconds that a 429 or 503 asks for: Retry-After (seconds or a date), else the window's reset.
 * Procore's pages name one or the other; both are honoured.
 */
export function askedPause(headers: Record<string, string>, now: number): number | undefined {
	const then = answeredAt(headers, now);
	const retryAfter = headers['retry-after']?.trim();
	if (retryAfter) {
		const seconds = /^\d+(?:\.\d+)?$/.test(retryAfter)
			? Number(retryAfter)
			: Date.parse(retryAfter) / 1000 - then;
		if (Number.isFinite(seconds)) return clamp(seconds, 0, LONGEST_PAUSE_SECONDS);
	}
	const reset = numberIn(headers, 'x-rate-limit-reset');
	return reset === undefined ? undefined : clamp(reset - then, 0, LONGEST_PAUSE_SECONDS);
}
