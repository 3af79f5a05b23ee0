import { z } from 'zod';
import { accountOf } from '../../../../nodes/Procore/client/account';
import { ProcoreClient } from '../../../../nodes/Procore/client/ProcoreClient';
import { ProcoreError } from '../../../../nodes/Procore/client/ProcoreError';
import type {
	HttpFailure,
	HttpRequest,
	HttpResponse,
} from '../../../../nodes/Procore/client/wire/http';
import { path } from '../../../../nodes/Procore/client/wire/path';
import { surroundings } from '../../../support/surroundings.mts';

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
	const seen = {
		calls: 0,
		waits: [] as number[],
		notices: [] as string[],
		log: [] as string[],
		now: NOON,
	};
	const procore = new ProcoreClient({
		account: accountOf('dmsa', KEYS),
		send: async (request) => await Promise.resolve(answers(request, ++seen.calls)),
		async wait(seconds) {
			seen.waits.push(seconds);
			seen.now += seconds;
			await Promise.resolve();
		},
		...surroundings(() => seen.now),
		longestWait,
		notice: (message) => seen.notices.push(message),
		log: (message) => seen.log.push(message),
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
		expect(seen.log).toEqual([
			'Procore asked to wait (its call limit is used up): this run waits until 12:30 UTC',
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

/** A Procore of which the test decides when it answers, with 100 records a page. */
function slowProcore(count: number, limit = { remaining: 1_000, resetAt: NOON + 10 }) {
	const underWay: Array<{ page: number; answer: () => void }> = [];
	const order: number[] = [];
	const waits: number[] = [];
	let now = NOON;
	const perWindow = limit.remaining;
	let left = perWindow;
	const send = async ({ query }: HttpRequest) => {
		const page = Number(query.page);
		order.push(page);
		left -= 1;
		await new Promise<void>((answer) => underWay.push({ page, answer }));
		const ids = Array.from({ length: 100 }, (_, index) => ({ id: (page - 1) * 100 + index }));
		const headers = {
			total: String(count),
			'per-page': '100',
			'x-rate-limit-limit': String(perWindow),
			'x-rate-limit-remaining': String(Math.max(0, left)),
			'x-rate-limit-reset': String(limit.resetAt),
		};
		return { status: 200, headers, text: JSON.stringify(ids.filter(({ id }) => id < count)) };
	};
	const procore = new ProcoreClient({
		account: accountOf('dmsa', KEYS),
		send,
		async wait(seconds) {
			waits.push(seconds);
			now += seconds;
			left = perWindow;
			limit.resetAt = now + 10;
			await Promise.resolve();
		},
		...surroundings(() => now),
		longestWait: 3_900,
	});
	const settled = async () => await new Promise((done) => setImmediate(done));
	/** Answers the calls under way, the last one first, until there are none. */
	const answerAll = async () => {
		const together: number[] = [];
		for (await settled(); underWay.length > 0; await settled()) {
			together.push(underWay.length);
			for (const { answer } of underWay.splice(0).reverse()) answer();
		}
		return together;
	};
	return { procore, order, waits, underWay, settled, answerAll };
}

describe('the pages of a list', () => {
	const list = async ({ procore }: ReturnType<typeof slowProcore>, limit?: number) =>
		await procore.list(path`/rest/v1.0/vendors`, z.object({ id: z.number() }), { limit });

	it('are read six at a time after the first one, and come in their order', async () => {
		const slow = slowProcore(1_450);
		const rows = list(slow);
		expect(await slow.answerAll()).toEqual([1, 6, 6, 2]);
		expect((await rows).map(({ id }) => id)).toEqual(Array.from({ length: 1_450 }, (_, id) => id));
		expect(slow.order).toHaveLength(15);
	});

	it('are read no further than the limit asks for', async () => {
		const slow = slowProcore(50_000);
		const rows = list(slow, 250);
		await slow.answerAll();
		expect(await rows).toHaveLength(250);
		expect(slow.order).toEqual([1, 2, 3]);
	});

	it('have all ended when the list fails', async () => {
		const slow = slowProcore(1_450);
		let hasFailed = false;
		const failed = slow.procore
			.list(path`/rest/v1.0/vendors`, z.object({ id: z.number().max(150) }))
			.catch(() => (hasFailed = true));
		await slow.settled();
		for (const { answer: end } of slow.underWay.splice(0)) end();
		await slow.settled();
		const [second, ...others] = slow.underWay.splice(0);
		second?.answer();
		for (let turn = 0; turn < 5; turn++) await slow.settled();
		expect([others.length, hasFailed]).toEqual([5, false]);
		for (const { answer: end } of others) end();
		expect(await failed).toBe(true);
		expect(slow.order).toHaveLength(7);
	});

	it('are one call where one page holds all', async () => {
		const slow = slowProcore(7);
		const rows = list(slow);
		await slow.answerAll();
		expect(await rows).toHaveLength(7);
		expect(slow.order).toEqual([1]);
	});

	it('are never more under way than Procore has calls left', async () => {
		const slow = slowProcore(1_450, { remaining: 4, resetAt: NOON + 10 });
		const rows = list(slow);
		// The first call leaves three; when they have used up the limit, its end is waited for.
		expect((await slow.answerAll()).slice(0, 2)).toEqual([1, 3]);
		expect(await rows).toHaveLength(1_450);
		expect(slow.waits[0]).toBe(10);
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
