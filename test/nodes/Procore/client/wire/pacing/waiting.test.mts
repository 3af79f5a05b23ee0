import { LongWaits } from '../../../../../../nodes/Procore/client/wire/pacing/LongWaits';
import { Waiting } from '../../../../../../nodes/Procore/client/wire/pacing/waiting';
import { surroundings } from '../../../../../support/surroundings.mts';

const LONG = 600;
const SHORT = 9;

/** Runs of one process whose waits end when the test lets them. */
function runs() {
	const longWaits = new LongWaits();
	const ends: Array<() => void> = [];
	const run = (account = 'one') => {
		const base = surroundings(() => 0);
		const waiting = new Waiting({
			...base,
			limits: { ...base.limits, account, longWaits },
			longestWait: 3_900,
			wait: async () => await new Promise<void>((resolve) => ends.push(resolve)),
		});
		return {
			refusal: (seconds: number) => waiting.refusal(seconds),
			wait: (seconds: number) => void waiting.wait(seconds),
		};
	};
	const endAll = async () => {
		for (const end of ends.splice(0)) end();
		await new Promise((resolve) => setImmediate(resolve));
	};
	return { run, endAll };
}

it('three runs of an account wait long at once; the fourth is refused until one has ended', async () => {
	const { run, endAll } = runs();
	for (let index = 0; index < 3; index++) run().wait(LONG);
	const fourth = run();
	expect(fourth.refusal(LONG)).toBe('tooMany');
	expect(fourth.refusal(SHORT)).toBeUndefined();
	await endAll();
	expect(fourth.refusal(LONG)).toBeUndefined();
});

it('calls of one run that wait side by side count once', async () => {
	const { run } = runs();
	const first = run();
	for (let index = 0; index < 6; index++) {
		expect(first.refusal(LONG)).toBeUndefined();
		first.wait(LONG);
	}
	expect(run().refusal(LONG)).toBeUndefined();
});

it('five runs wait in all, of whatever accounts', () => {
	const { run } = runs();
	for (const account of ['a', 'a', 'a', 'b', 'b']) {
		expect(run(account).refusal(LONG)).toBeUndefined();
		run(account).wait(LONG);
	}
	expect(run('c').refusal(LONG)).toBe('tooMany');
});
