import { Ahead } from '../../../../../../nodes/Procore/client/wire/lists/ahead';
import { pagesOf } from '../../../../../../nodes/Procore/client/wire/lists/pages';
import { MOST_AHEAD, SIDE_BY_SIDE } from '../../../../../../nodes/Procore/client/wire/lists/sizes';

/** Reads that end when the test says so. */
function reads(
	isWorth = ({ status }: PromiseSettledResult<number>): boolean => status === 'fulfilled',
) {
	const open = new Map<number, { end: () => void; fail: () => void }>();
	const asked: number[] = [];
	const ahead = new Ahead(async (key: number) => {
		asked.push(key);
		await new Promise<void>((end, reject) => {
			open.set(key, { end, fail: () => reject(new Error(`no ${key}`)) });
		}).finally(() => open.delete(key));
		return key;
	}, isWorth);
	const soon = async () => await new Promise((resolve) => setImmediate(resolve));
	return {
		ahead,
		asked,
		underWay: () => open.size,
		async end(...keys: number[]) {
			for (const key of keys) open.get(key)?.end();
			await soon();
		},
		async fail(key: number) {
			open.get(key)?.fail();
			await soon();
		},
	};
}

const to = (last: number, from = 1) =>
	Array.from({ length: last - from + 1 }, (_, index) => from + index);

describe('what is read ahead', () => {
	it('begins as soon as any read has ended, although the first one is still under way', async () => {
		const { ahead, asked, end } = reads();
		void ahead.get(1, to(50, 2));
		expect(asked).toEqual(to(6));
		await end(4);
		expect(asked).toEqual(to(7));
		await end(2, 7);
		expect(asked).toEqual(to(9));
	});

	it('is never more than six under way, and twelve that were not asked for', async () => {
		const { ahead, asked, underWay, end } = reads();
		const first = ahead.get(1, to(50, 2));
		for (let key = 2; key <= 50; key++) {
			await end(key);
			expect(underWay()).toBeLessThanOrEqual(SIDE_BY_SIDE);
		}
		expect(asked).toEqual(to(1 + MOST_AHEAD));
		await end(1);
		expect(await first).toBe(1);
		expect(await ahead.get(2, to(50, 3))).toBe(2);
		expect(asked).toEqual(to(2 + MOST_AHEAD));
	});

	it('is one less after each read that was not worth it, until nothing is read ahead', async () => {
		const { ahead, asked, end, fail } = reads();
		const first = ahead.get(1, to(50, 2));
		await fail(3);
		await end(1, 2);
		expect(asked).toEqual(to(8));
		expect(await first).toBe(1);
		expect(await ahead.get(2, to(50, 3))).toBe(2);
		expect(asked).toEqual(to(8));
		await expect(ahead.get(3, to(50, 4))).rejects.toThrow('no 3');
		for (const key of to(8, 4)) await fail(key);
		expect(asked).toEqual(to(8));
		for (const key of to(8, 4)) await expect(ahead.get(key, [])).rejects.toThrow();
		void ahead.get(9, to(50, 10));
		expect(asked).toEqual(to(14));
	});

	it('begins nothing more when the list has ended', async () => {
		const { ahead, asked, end } = reads();
		void ahead.get(1, to(50, 2));
		await end(1);
		const settled = ahead.settle();
		await end(...to(7, 2));
		await settled;
		expect(asked).toEqual(to(7));
	});
});

it('pages that come in another order are given in theirs', async () => {
	const count = 40;
	let under = 0;
	let most = 0;
	const read = async (page: number) => {
		most = Math.max(most, ++under);
		for (let turn = (page * 7) % 11; turn > 0; turn--) await Promise.resolve();
		under--;
		const items = page <= count ? [{ id: page }] : [];
		return { items, headers: { total: String(count), 'per-page': '1', link: '' } };
	};
	const ids: number[] = [];
	for await (const rows of pagesOf(read, { perPage: 1 })) ids.push(...rows.map(({ id }) => id));
	expect(ids).toEqual(to(count));
	expect(most).toBe(SIDE_BY_SIDE);
});

it.each(['in their order', 'the other way round'])(
	'of a list that is shorter than Procore says, as few pages are asked for, whether they come %s',
	async (order) => {
		const asked: number[] = [];
		const read = async (page: number) => {
			asked.push(page);
			const turns = order === 'in their order' ? page : 50 - page;
			for (let turn = turns; turn > 0; turn--) await Promise.resolve();
			return { items: page <= 3 ? [{ id: page }] : [], headers: { total: '40', 'per-page': '1' } };
		};
		for await (const rows of pagesOf(read, { perPage: 1 })) expect(rows.length).toBeLessThan(2);
		expect(asked.sort((a, b) => a - b)).toEqual(to(9));
	},
);
