import type { RateLimit } from '../../client/wire/pacing/limits';
import type { Checklist } from '../checklist';

const LOW_SHARE = 0.1;
const LOW_COUNT = 50;
/**
 * The limit for ten seconds resets soon, so it is no reason to warn. Two seconds are added because
 * clocks that count whole seconds can make it look longer.
 */
const SPIKE_SECONDS = 12;

const timeOf = (unixSeconds: number) => new Date(unixSeconds * 1000).toISOString();

/** The quota as Procore's last answer stated it. */
export function quotaOf(rateLimit: RateLimit | undefined) {
	if (!rateLimit) return null;
	const { limit, remaining, resetAt } = rateLimit;
	return { limit, remaining, resetAt: timeOf(resetAt) };
}

/**
 * How many calls are left, and until when. Procore states the limit that is closer to its end, so
 * the numbers always come from the headers.
 * @param now Unix seconds by Procore's clock, as the time of the reset is
 */
export function checkQuota(checks: Checklist, rateLimit: RateLimit | undefined, now: number): void {
	if (checks.of('rateLimit') || !rateLimit) return;
	const { limit, remaining, resetAt } = rateLimit;
	const message = `${remaining} of ${limit} calls left until ${timeOf(resetAt)}`;
	const isLow = remaining <= Math.max(limit * LOW_SHARE, Math.min(LOW_COUNT, limit / 2));
	if (!isLow || resetAt - now <= SPIKE_SECONDS) {
		checks.ok('rateLimit', message);
		return;
	}
	checks.set('rateLimit', 'warning', {
		message,
		fix: 'Let large workflows wait until the limit resets, run them less often or one after the other, or ask Procore to raise the limit.',
	});
}
