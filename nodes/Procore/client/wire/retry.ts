import { isFailure, isWrite, type HttpFailure, type HttpResponse, type Method } from './http';
import { askedPause } from './pacing/limits';

/** How often a read is sent whose answer is lost. */
export const ATTEMPTS = 3;
const ATTEMPTS_WHEN_LIMITED = 6;
const FIRST_BACKOFF_SECONDS = 1;
const LONGEST_BACKOFF_SECONDS = 30;

/** A host that was silent for the whole of the time would be silent again. */
const TIMED_OUT = new Set(['ECONNABORTED', 'ETIMEDOUT']);

const wasRefused = (status: number) => status === 429 || status === 503;
const isOfGateway = (status: number) => status === 502 || status === 504 || status === 408;
/** Statuses of a server's own fault that say that nothing was begun. */
const NOT_BEGUN = new Set([501, 503, 505]);

/** Ways in which the outcome of a call that was sent stays unknown. */
const UNKNOWN = new Set<HttpFailure['failure']>(['network', 'incomplete', 'cancelled']);

/** Whether a call that failed may have been carried out all the same. */
export function mayHavePassed(outcome: HttpResponse | HttpFailure): boolean {
	if (isFailure(outcome)) return UNKNOWN.has(outcome.failure) && !outcome.isUnsent;
	const { status } = outcome;
	// 303 shows what a write has led to.
	return status === 303 || status === 408 || (status >= 500 && !NOT_BEGUN.has(status));
}

function isWorthAnother({ failure, code }: HttpFailure, method: Method): boolean {
	// Without a token the call was not sent, whatever it was to do.
	if (failure === 'loginDown') return true;
	const isLost = failure === 'network' || failure === 'incomplete';
	return isLost && !isWrite(method) && !TIMED_OUT.has(code);
}

/**
 * Whether to send the same request again. 429 and 503 were refused before anything happened,
 * so any method is repeated; a gateway's 502/504 and an answer that did not arrive whole only for
 * reads, since a write may have been made; a time-out is not repeated. Where a 429 says when the
 * limit resets, only the time that may be waited ends it.
 * @param attempt how many times it was sent, from 1
 */
export function shouldRetry(
	method: Method,
	outcome: HttpResponse | HttpFailure,
	attempt: number,
): boolean {
	if (isFailure(outcome)) return attempt < ATTEMPTS && isWorthAnother(outcome, method);
	const { status, headers } = outcome;
	if (status === 429 && (askedPause(headers, 0) ?? 0) >= 1) return true;
	if (wasRefused(status)) return attempt < ATTEMPTS_WHEN_LIMITED;
	return isOfGateway(status) && !isWrite(method) && attempt < ATTEMPTS;
}

/**
 * Seconds before the next attempt: what Procore asks for, else exponential backoff; with jitter,
 * so that parallel executions do not return all at once.
 * @param random 0 to 1
 * @param now Unix seconds
 * @param jitter seconds after what Procore asks for
 */
export function delayBeforeRetry(
	outcome: HttpResponse | HttpFailure,
	attempt: number,
	now: number,
	random: number,
	jitter = random,
): number {
	const asked =
		!isFailure(outcome) && wasRefused(outcome.status)
			? askedPause(outcome.headers, now)
			: undefined;
	if (asked !== undefined) return asked + jitter;
	const backoff = Math.min(FIRST_BACKOFF_SECONDS * 2 ** (attempt - 1), LONGEST_BACKOFF_SECONDS);
	return backoff * (0.5 + random / 2);
}
