import { askedPause } from '../../../../../nodes/Procore/client/wire/pacing/limits';
import {
	delayBeforeRetry,
	mayHavePassed,
	shouldRetry,
} from '../../../../../nodes/Procore/client/wire/retry';
import type {
	HttpFailure,
	HttpResponse,
	Method,
} from '../../../../../nodes/Procore/client/wire/http';

const answer = (status: number, headers: Record<string, string> = {}): HttpResponse => ({
	status,
	headers,
	text: '',
});
const lost: HttpFailure = { failure: 'network', code: 'ECONNRESET', message: '' };

describe('a call is repeated', () => {
	it.each<[Method, HttpResponse | HttpFailure, number, boolean]>([
		['POST', answer(429), 1, true],
		['PATCH', answer(503), 1, true],
		['GET', answer(502), 1, true],
		['GET', lost, 1, true],
		['GET', { ...lost, code: 'ECONNABORTED' }, 1, false],
		['GET', { ...lost, code: 'ETIMEDOUT' }, 1, false],
		['GET', answer(429), 6, false],
		['GET', answer(429, { 'retry-after': '1' }), 60, true],
		['GET', answer(429, { 'retry-after': '0' }), 6, false],
		['GET', answer(503, { 'retry-after': '1' }), 6, false],
		['GET', answer(502), 4, false],
		['POST', answer(502), 1, false],
		['PATCH', lost, 1, false],
		['DELETE', answer(504), 1, false],
		['GET', { ...lost, failure: 'incomplete' }, 2, true],
		['GET', { ...lost, failure: 'incomplete' }, 3, false],
		['GET', { ...lost, failure: 'incomplete', code: 'ECONNABORTED' }, 1, false],
		['POST', { ...lost, failure: 'incomplete' }, 1, false],
		['POST', { ...lost, failure: 'loginDown' }, 1, true],
		['POST', { ...lost, failure: 'loginDown' }, 3, false],
		['GET', answer(403), 1, false],
		['GET', answer(401), 1, false],
		['GET', answer(404), 1, false],
		['GET', answer(500), 1, false],
		['GET', { failure: 'cancelled', code: '', message: '' }, 1, false],
	])('%s after %o, attempt %i: %s', (method, outcome, attempt, again) => {
		expect(shouldRetry(method, outcome, attempt)).toBe(again);
	});
});

describe('a call that failed may have been carried out', () => {
	it.each<[HttpResponse | HttpFailure, boolean]>([
		[answer(408), true],
		[answer(500), true],
		[answer(502), true],
		[answer(504), true],
		[answer(524), true],
		[lost, true],
		[{ ...lost, failure: 'incomplete' }, true],
		[{ ...lost, isUnsent: true }, false],
		[{ ...lost, failure: 'incomplete', isUnsent: true }, false],
		[{ ...lost, failure: 'signIn' }, false],
		[{ ...lost, failure: 'notSent' }, false],
		[{ ...lost, failure: 'cancelled' }, true],
		[{ ...lost, failure: 'cancelled', isUnsent: true }, false],
		[answer(400), false],
		[answer(409), false],
		[answer(429), false],
		[answer(501), false],
		[answer(503), false],
	])('after %o: %s', (outcome, may) => {
		expect(mayHavePassed(outcome)).toBe(may);
	});
});

describe('the wait', () => {
	const now = 1_700_000_000;

	it('is what Retry-After says, in seconds or as a date', () => {
		expect(askedPause({ 'retry-after': '17' }, now)).toBe(17);
		const date = new Date((now + 30) * 1000).toUTCString();
		expect(askedPause({ 'retry-after': date }, now)).toBe(30);
	});

	it("is until the window's reset where there is no Retry-After", () => {
		expect(askedPause({ 'x-rate-limit-reset': String(now + 9) }, now)).toBe(9);
		expect(
			delayBeforeRetry(answer(429, { 'x-rate-limit-reset': String(now + 9) }), 1, now, 0.5),
		).toBe(9.5);
	});

	it('grows where Procore says nothing, and never beyond half a minute', () => {
		const delays = [1, 2, 3, 9].map((attempt) => delayBeforeRetry(answer(502), attempt, now, 1));
		expect(delays).toEqual([1, 2, 4, 30]);
	});
});
