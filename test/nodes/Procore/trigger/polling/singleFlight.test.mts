import { singleFlight } from '../../../../../nodes/Procore/trigger/polling/singleFlight.ts';

const hour = 3_600_000;
/** Work that ends when it is told to. */
function slowly() {
	let end = (_result: string) => {};
	const result = new Promise<string>((resolve) => (end = resolve));
	return { work: async () => await result, end };
}

beforeEach(() => jest.useFakeTimers({ now: 0, doNotFake: ['queueMicrotask', 'nextTick'] }));
afterEach(() => jest.useRealTimers());

it('runs nothing while the same is under way, and the next when it has ended', async () => {
	const first = slowly();
	const under = singleFlight('a', first.work);
	expect(await singleFlight('a', async () => 'second')).toBeNull();
	expect(await singleFlight('b', async () => 'other')).toBe('other');
	first.end('first');
	expect(await under).toBe('first');
	expect(await singleFlight('a', async () => 'third')).toBe('third');
});

it('runs the next after a failure', async () => {
	const failing = singleFlight('a', async () => await Promise.reject(new Error('no')));
	await expect(failing).rejects.toThrow('no');
	expect(await singleFlight('a', async () => 'next')).toBe('next');
});

it('gives up one that never ends, whose result counts no more', async () => {
	const stuck = slowly();
	let isCurrent = () => true;
	const under = singleFlight('a', async (current) => {
		isCurrent = current;
		return await stuck.work();
	});
	jest.setSystemTime(hour - 1);
	expect(await singleFlight('a', async () => 'too early')).toBeNull();
	jest.setSystemTime(hour);
	expect(await singleFlight('a', async () => 'next')).toBe('next');
	expect(isCurrent()).toBe(false);
	stuck.end('late');
	expect(await under).toBeNull();
	expect(await singleFlight('a', async () => 'again')).toBe('again');
});
