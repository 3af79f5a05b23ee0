import { Ahead } from '../../../../../../nodes/Procore/client/wire/lists/ahead';
import { pagesOf } from '../../../../../../nodes/Procore/client/wire/lists/pages';
import { MOST_AHEAD, SIDE_BY_SIDE } from '../../../../../../nodes/Procore/client/wire/lists/sizes';

/** Reads that end when the test says so. */
function reads() {
	const open = new Map<number, { end: () => void; fail: () => void }>();
	const asked: number[] = [];
	const ahead = new Ahead(async (key: number) => {
		asked.push(key);
		await new Promise<void>((end, reject) => {
			open.set(key, { end, fail: () => reject(new Error(`no ${key}`)) });
		}).finally(() => open.delete(key));
		return key;
	});
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

	it('stays where it is after a failure, until the next one is asked for', async () => {
		const { ahead, asked, end, fail } = reads();
		const first = ahead.get(1, to(50, 2));
		await fail(3);
		await end(1, 2);
		expect(asked).toEqual(to(6));
		expect(await first).toBe(1);
		expect(await ahead.get(2, to(50, 3))).toBe(2);
		expect(asked.length).toBeGreaterThan(6);
		await expect(ahead.get(3, [])).rejects.toThrow('no 3');
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
