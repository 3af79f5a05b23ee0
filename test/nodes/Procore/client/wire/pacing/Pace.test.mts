import { Pace } from '../../../../../../nodes/Procore/client/wire/pacing/Pace';

const NOON = 1_700_000_000;
const SPIKE = { limit: 20, length: 10 };

/** Processes that share one limit, each with a pace of its own, and a clock that the test moves. */
function processes(count: number) {
	let now = NOON;
	let used = 0;
	const resetAt = NOON + SPIKE.length;
	const paces = Array.from({ length: count }, () => new Pace(() => now));
	const stated = (status: number) => ({
		status,
		headers: {
			'x-rate-limit-limit': String(SPIKE.limit),
			'x-rate-limit-remaining': String(Math.max(0, SPIKE.limit - used)),
			'x-rate-limit-reset': String(resetAt),
			...(status === 429 ? { 'retry-after': String(resetAt - now) } : {}),
		},
		text: '',
	});
	return {
		paces,
		/** A call of a process that goes through at once. */
		call(pace: Pace) {
			const begun = pace.begin();
			used += 1;
			const answer = stated(used > SPIKE.limit ? 429 : 200);
			pace.end(begun, answer);
			return answer;
		},
		moveTo: (seconds: number) => {
			now = NOON + seconds;
		},
	};
}

it('a process that has the limit for itself uses all of it at once, and then waits for its end', () => {
	const { paces, call } = processes(1);
	const [pace] = paces;
	let calls = 0;
	for (; pace!.pause(0.5, false) === undefined; calls++) call(pace!);
	expect(calls).toBe(SPIKE.limit);
	expect(pace!.pause(0, false)).toEqual({ seconds: 10, isForOthers: false });
	const late = pace!.pause(1, false);
	expect(late).toMatchObject({ seconds: expect.closeTo(10.1) });
});

it('where others use up the half, each call leaves them their part', () => {
	const { paces, call } = processes(2);
	const [pace, other] = paces;
	for (let index = 0; index < 6; index++) [pace, other].forEach((each) => call(each!));
	// Eight remain for two processes in ten seconds, but for the last answer of the other one.
	const pause = pace!.pause(0.5, false);
	expect(pause).toMatchObject({ isForOthers: true });
	const { seconds } = pause as { seconds: number };
	expect(seconds).toBeGreaterThan(1.5);
	expect(seconds).toBeLessThan(3);
	expect(pace!.pause(0.5, true)).toBeUndefined();
});

it('turns of one process follow each other', () => {
	const { paces, call } = processes(2);
	const [pace, other] = paces;
	for (let index = 0; index < 6; index++) [pace, other].forEach((each) => call(each!));
	const waits = [1, 2, 3].map(() => (pace!.pause(0.5, false) as { seconds: number }).seconds);
	expect(waits[1]).toBeCloseTo(2 * waits[0]!);
	expect(waits[2]).toBeCloseTo(3 * waits[0]!);
});

it('after a reset that many wait for they come at any time of the window, one call each at first', () => {
	const { paces, call, moveTo } = processes(20);
	for (const pace of paces) call(pace);
	const refused = paces.map((pace) => ({ pace, answer: call(pace) }));
	expect(refused.map(({ answer }) => answer.status)).toEqual(refused.map(() => 429));
	const slots = refused.map(({ pace, answer }, index) => pace.slotAfter(answer, index / 20, 1));
	expect(Math.max(...slots)).toBeGreaterThan(4);
	const later = refused.map(({ pace, answer }, index) => pace.slotAfter(answer, index / 20, 3));
	expect(Math.max(...later)).toBeGreaterThan(4 * 4);
	moveTo(10);
	const [pace] = paces;
	expect(pace!.pause(0, false)).toBeUndefined();
	pace!.begin();
	expect(pace!.pause(0, false)).toBe('answer');
});

it('a refusal although calls remain is about its endpoint alone', () => {
	const { paces, call } = processes(1);
	const [pace] = paces;
	const { headers } = call(pace!);
	pace!.end(pace!.begin(), {
		status: 429,
		headers: { ...headers, 'retry-after': '3600' },
		text: '',
	});
	expect(pace!.pause(0, false)).toBeUndefined();
});

it('what Retry-After says counts for the others too', () => {
	const pace = new Pace(() => NOON);
	pace.end(pace.begin(), { status: 429, headers: { 'retry-after': '30' }, text: '' });
	expect(pace.pause(0, false)).toEqual({ seconds: 30, isForOthers: false });
});

it('before the first answer six calls are under way, and a call that hangs holds the others ten seconds', () => {
	let now = NOON;
	const pace = new Pace(() => now);
	for (let index = 0; index < 6; index++) {
		expect(pace.pause(0, false)).toBeUndefined();
		pace.begin();
	}
	expect(pace.pause(0, false)).toBe('answer');
	now += 10;
	expect(pace.pause(0, false)).toBeUndefined();
});

it('a host that states no limit gets as many calls as there are', () => {
	const pace = new Pace(() => NOON);
	pace.end(pace.begin(), { status: 200, headers: {}, text: '' });
	for (let index = 0; index < 60; index++) {
		expect(pace.pause(0, false)).toBeUndefined();
		pace.begin();
	}
});
