import { once } from '../../../../nodes/Procore/client/once.ts';

it('runs a work at the first call only', async () => {
	let runs = 0;
	const work = once(async () => ++runs);
	expect(await Promise.all([work(), work()])).toEqual([1, 1]);
	expect(await work()).toBe(1);
});

it('runs a work that failed again', async () => {
	let runs = 0;
	const work = once(async () => {
		runs += 1;
		if (runs === 1) throw new Error('a passing fault');
		return runs;
	});
	const [first, alike] = await Promise.allSettled([work(), work()]);
	expect([first.status, alike.status]).toEqual(['rejected', 'rejected']);
	expect(await work()).toBe(2);
});
