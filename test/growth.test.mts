import { expectNLogN, growthOf, N_LOG_N } from './support/growth.mts';

const numbers = (size: number) => Array.from({ length: size }, (_, at) => (at * 7_919) % size);

describe('The measure of growth', () => {
	it('lets sorting pass', async () => {
		expect(await growthOf(numbers, (all) => all.sort((a, b) => a - b))).toBeLessThan(N_LOG_N);
	});

	it('finds a loop within a loop', async () => {
		const pairs = (all: number[]) =>
			all.reduce((sum, a) => sum + all.filter((b) => a > b).length, 0);
		expect(await growthOf(numbers, pairs, 8_000)).toBeGreaterThanOrEqual(N_LOG_N);
	});

	it('finds a pattern that starts again at each place', async () => {
		const read = (text: string) => /\s+$/.test(text);
		await expect(expectNLogN([' ', 'a'], read)).rejects.toThrow(/grew by/);
		await expectNLogN([' ', 'a'], (text) => text.trimEnd());
	});

	it('counts a refusal as work, and what stays cheap as cheap', async () => {
		const refuse = () => {
			throw new SyntaxError();
		};
		expect(await growthOf(numbers, refuse, 4_000)).toBeLessThan(N_LOG_N);
	});
});
