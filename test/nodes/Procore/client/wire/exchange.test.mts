import { accountOf } from '../../../../../nodes/Procore/client/account';
import { ProcoreClient } from '../../../../../nodes/Procore/client/ProcoreClient';
import { ProcoreError } from '../../../../../nodes/Procore/client/ProcoreError';
import type {
	HttpFailure,
	HttpRequest,
	HttpResponse,
} from '../../../../../nodes/Procore/client/wire/http';
import { path } from '../../../../../nodes/Procore/client/wire/path';

const NOON = Date.UTC(2026, 4, 4, 12) / 1000;
const HOUR = 3_600;
const KEYS = { clientId: 'a'.repeat(64), clientSecret: 'b'.repeat(64), companyId: '10' };

type Outcome = HttpResponse | HttpFailure;

const answer = (status: number, headers: Record<string, string> = {}, text = '[]'): Outcome => ({
	status,
	headers,
	text,
});
const date = (unixSeconds: number) => new Date(unixSeconds * 1000).toUTCString();

/** A client with a clock of its own, in which waiting takes no time. */
function clientOf(answers: (request: HttpRequest, count: number) => Outcome, longestWait = 3_900) {
	const seen = { calls: 0, waits: [] as number[], notices: [] as string[], now: NOON };
	const procore = new ProcoreClient({
		account: accountOf('dmsa', KEYS),
		send: async (request) => await Promise.resolve(answers(request, ++seen.calls)),
		async wait(seconds) {
			seen.waits.push(seconds);
			seen.now += seconds;
			await Promise.resolve();
		},
		now: () => seen.now,
		random: () => 0,
		isCancelled: () => false,
		longestWait,
		notice: (message) => seen.notices.push(message),
		redact: (text) => text,
		learnSecrets: async () => await Promise.resolve(),
		userAgent: 'test',
	});
	const vendor = async (id: number, companyId?: string) =>
		await procore.request('GET', path`/rest/v1.0/vendors/${id}`, { companyId });
	/** What so many items in a row fail with. */
	const errorsOf = async (count: number) => {
		const errors: ProcoreError[] = [];
		for (let id = 1; id <= count; id++) {
			await vendor(id).catch((error: unknown) => {
				if (error instanceof ProcoreError) errors.push(error);
			});
		}
		return errors;
	};
	return { procore, seen, vendor, errorsOf };
}

describe("Procore's clock is the one in its answers", () => {
	it.each([
		['right', 0],
		['an hour ahead', HOUR],
		['an hour behind', -HOUR],
	])('where the clock here is %s, and nothing remains of a limit', async (_, off) => {
		const procoreNow = NOON - off;
		const { seen, vendor } = clientOf(() =>
			answer(200, {
				date: date(procoreNow),
				'x-rate-limit-limit': '100',
				'x-rate-limit-remaining': '0',
				'x-rate-limit-reset': String(procoreNow + 5),
			}),
		);
		await vendor(1);
		await vendor(2);
		expect(seen.waits).toEqual([5]);
	});

	it.each([
		['the reset of the window', (at: number) => ({ 'x-rate-limit-reset': String(at) })],
		['a date to retry after', (at: number) => ({ 'retry-after': date(at) })],
	])('in a refusal with %s', async (_, headers) => {
		const procoreNow = NOON - HOUR;
		const { seen, vendor } = clientOf((_request, count) =>
			count === 1
				? answer(429, { date: date(procoreNow), ...headers(procoreNow + 7) })
				: answer(200),
		);
		await vendor(1);
		expect(seen.waits).toEqual([7]);
	});

	it('and the time to come back is told by the clock here', async () => {
		const procoreNow = NOON - HOUR;
		const { errorsOf } = clientOf(
			() =>
				answer(429, { date: date(procoreNow), 'x-rate-limit-reset': String(procoreNow + 1_800) }),
			60,
		);
		const [error] = await errorsOf(1);
		expect(error?.retryAt).toBe(NOON + 1_800);
		expect(error?.advice).toContain('The limit resets at 2026-05-04T12:30:00.000Z');
	});
});

describe('waiting for a limit', () => {
	const always = () => answer(429, { 'retry-after': '3600' });

	it('ends: fifty items wait no longer than one, and only the first is asked for', async () => {
		const { seen, errorsOf } = clientOf(always);
		const errors = await errorsOf(50);
		expect(errors).toHaveLength(50);
		expect(seen.calls).toBe(2);
		expect(seen.now - NOON).toBe(HOUR);
		expect(new Set(errors.map(({ advice }) => advice)).size).toBe(1);
		expect(errors[49]?.advice).toMatch(
			/"?Wait at Most.* The limit resets at 2026-05-04T14:00:00.000Z/,
		);
		expect(errors[49]?.retryAt).toBe(NOON + 2 * HOUR);
	});

	it('is bounded in all, also where calls pass between the waits', async () => {
		const { seen, errorsOf } = clientOf((_request, count) =>
			count % 2 === 1 ? answer(429, { 'retry-after': '1200' }) : answer(200),
		);
		const errors = await errorsOf(10);
		expect(seen.waits).toEqual([1_200, 1_200, 1_200]);
		expect(errors).toHaveLength(7);
	});

	it('does not count the short waits of the ten-second limit', async () => {
		const { seen, errorsOf } = clientOf(
			(_request, count) => (count % 2 === 1 ? answer(429, { 'retry-after': '10' }) : answer(200)),
			60,
		);
		expect(await errorsOf(50)).toEqual([]);
		expect(seen.waits).toHaveLength(50);
		expect(seen.notices).toEqual([]);
	});

	it('is told where it takes more than a minute', async () => {
		const { seen, vendor } = clientOf((_request, count) =>
			count === 1 ? answer(429, { 'retry-after': '1800' }) : answer(200),
		);
		await vendor(1);
		expect(seen.notices).toEqual([
			'Procore asked to wait: this run paused for 30 minutes, until 12:30 UTC',
		]);
	});

	it('does not happen where nothing may be waited', async () => {
		const { seen, errorsOf } = clientOf(() => answer(429, { 'retry-after': '5' }), 0);
		const [error] = await errorsOf(1);
		expect(seen.waits).toEqual([]);
		expect(error?.message).toContain('call limit is used up');
	});
});

describe('what every item would meet is asked for once', () => {
	it('a token that is not accepted', async () => {
		const { seen, vendor, errorsOf } = clientOf((request) =>
			answer(request.headers['Procore-Company-Id'] === '10' ? 401 : 200),
		);
		const errors = await errorsOf(20);
		expect(errors.map(({ kind }) => kind)).toEqual(errors.map(() => 'token'));
		expect(errors).toHaveLength(20);
		expect(seen.calls).toBe(1);
		await vendor(1, '11');
		expect(seen.calls).toBe(2);
	});

	it('but other endpoints may take the same token', async () => {
		const { procore, errorsOf } = clientOf(({ url }) =>
			answer(url.includes('vendors') ? 401 : 200),
		);
		await errorsOf(2);
		await expect(procore.request('GET', path`/rest/v1.0/me`)).resolves.toMatchObject({
			status: 200,
		});
	});

	it.each(['signIn', 'loginLimited', 'notProcore', 'settings', 'moved'] as const)(
		'a failure of the sign-in: %s',
		async (failure) => {
			const { seen, errorsOf } = clientOf(() => ({ failure, code: '', message: '' }));
			expect(await errorsOf(20)).toHaveLength(20);
			expect(seen.calls).toBe(1);
		},
	);

	it.each(['network', 'loginDown'] as const)('but not what may pass: %s', async (failure) => {
		const { seen, vendor, errorsOf } = clientOf(() =>
			seen.calls < 4 ? { failure, code: 'ECONNRESET', message: '' } : answer(200),
		);
		expect((await errorsOf(1)).length).toBe(1);
		while (seen.calls < 4) await vendor(1).catch(() => undefined);
		await expect(vendor(2)).resolves.toMatchObject({ status: 200 });
	});
});

describe('a redirect of what changes something', () => {
	it.each([
		['https://evil.example.com/rest?token=1', ' to https://evil.example.com'],
		['/rest/v1.0/other', ' to https://api.procore.com'],
		['data:text/plain,x', ''],
		['', ''],
	])('to "%s" is told without what the address holds', async (location, target) => {
		const { procore } = clientOf(() => answer(307, { location }));
		const call = procore.request('POST', path`/rest/v1.0/vendors`, { body: {} });
		await expect(call).rejects.toMatchObject({
			message: `https://api.procore.com redirects the call${target} (HTTP 307), and it was not sent on`,
			advice: expect.stringContaining('Environment'),
		});
	});
});
