import { pagesOf, upTo } from '../../../../../../nodes/Procore/client/wire/lists/pages';
import type { Page } from '../../../../../../nodes/Procore/client/wire/lists/page';

interface Asked {
	first?: number;
	limit?: number;
	perPage?: number;
}

/** Reads a list to its end. Endless ones stop by themselves, or fail the test. */
async function read<T>(
	server: (page: number) => Page<T>,
	{ first, limit, perPage = 100 }: Asked = {},
) {
	const rows: T[] = [];
	const asked: number[] = [];
	const doubts: string[] = [];
	const ask = async (number: number) => {
		asked.push(number);
		if (asked.length > 20_000) throw new Error('The list never ends');
		return await Promise.resolve(server(number));
	};
	const doubted = (why: string) => doubts.push(why);
	for await (const items of upTo(pagesOf(ask, { perPage, first, doubted }), limit)) {
		rows.push(...items);
	}
	return { rows, asked, doubts };
}

interface Numbered {
	id: number;
	[name: string]: unknown;
}

const records = (from: number, to: number): Numbered[] =>
	Array.from({ length: Math.max(0, to - from) }, (_, index) => ({ id: from + index }));
const next = (page: number) =>
	`<https://api.procore.com/rest/v1.0/vendors?page=${page}>; rel="next"`;
const cursor = '<https://api.procore.com/rest/v1.0/x?page_start=99>; rel="next"';
const LAST = '<https://x?page=1>; rel="first"';

/** A list of so many records in pages of a size, with the headers that are wanted. */
function listOf(
	count: number,
	size: number,
	headersOf: (page: number, isLast: boolean) => Record<string, string> = () => ({}),
) {
	return (page: number): Page<Numbered> => ({
		items: records((page - 1) * size, Math.min(page * size, count)),
		headers: headersOf(page, page * size >= count),
	});
}

const link = (page: number, isLast: boolean) => ({ link: isLast ? LAST : next(page + 1) });
const whole = (count: number) => records(0, count);

describe('a list ends', () => {
	it.each<[string, (page: number) => Page<Numbered>, number]>([
		['where Link names no next page', listOf(200, 100, link), 2],
		['where a page is shorter than stated', listOf(119, 100, () => ({ 'per-page': '100' })), 2],
		[
			"where a page of the server's own size is shorter than stated",
			listOf(50, 20, () => ({ 'per-page': '20', link: '' })),
			3,
		],
		['where nothing is stated and a page is empty', listOf(200, 100), 3],
		[
			'where Link points back',
			listOf(200, 100, (page) => ({ link: page < 2 ? next(2) : LAST })),
			2,
		],
	])('%s', async (_, server, calls) => {
		const { rows, asked, doubts } = await read(server);
		expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
		expect(asked).toHaveLength(calls);
		expect(doubts).toEqual([]);
	});

	it('with an empty first page', async () => {
		expect(await read(listOf(0, 100, () => ({ total: '0' })))).toEqual({
			rows: [],
			asked: [1],
			doubts: [],
		});
	});

	it('at the limit, and no page is read for more', async () => {
		const endless = listOf(1e9, 20);
		const { rows, asked, doubts } = await read(endless, { first: 2, limit: 40, perPage: 20 });
		expect(rows).toEqual(records(20, 60));
		expect(asked).toEqual([2, 3]);
		expect(doubts).toEqual([]);
		expect((await read(endless, { limit: 30 })).rows).toHaveLength(30);
	});
});

describe('a list that would never end, since the server', () => {
	const signed = (page: number, name: string) => ({
		name,
		url: `https://storage.example/${name}?X-Amz-Signature=${page}${name}`,
	});
	const names = Array.from({ length: 20 }, (_, index) => `Drawing ${index}`);
	const turned = <T,>(items: T[], by: number) => [...items.slice(by), ...items.slice(0, by)];

	it.each<[string, (page: number) => unknown[]]>([
		['ignores the page', () => records(0, 20)],
		['ignores the page and changes the order', (page) => turned(records(0, 20), page)],
		['gives two pages in turn', (page) => records((page % 2) * 20, (page % 2) * 20 + 20)],
		['ignores the page, rows without ids', () => names.map((name) => ({ name }))],
		[
			'ignores the page, rows without ids in another order',
			(page) =>
				turned(
					names.map((name) => ({ name })),
					page,
				),
		],
		[
			'ignores the page, rows without ids but with signed addresses',
			(page) => names.map((name) => signed(page, name)),
		],
		[
			'ignores the page, a signed address deep within a row',
			(page) => names.map((name) => ({ name, file: { links: [signed(page, 'x').url] } })),
		],
		[
			'ignores the page, rows without ids but with a value that changes',
			(page) => names.map((name, at) => ({ name, nonce: page * 1_000 + at })),
		],
		[
			'ignores the page, rows in another order with a value that changes',
			(page) =>
				turned(
					names.map((name, at) => ({ name, read_at: `2026-01-01T00:00:${page}.${at}Z` })),
					page,
				),
		],
		['ignores the page, one row with a value that changes', (page) => [{ name: 'A', nonce: page }]],
	])('%s', async (_, itemsOf) => {
		const expected = new Set([...itemsOf(1), ...itemsOf(2)].map(nameOf)).size;
		const silent = await read((page) => ({ items: itemsOf(page), headers: {} }));
		const linked = await read((page) => ({
			items: itemsOf(page),
			headers: { link: next(page + 1) },
		}));
		const limited = await read((page) => ({ items: itemsOf(page), headers: {} }), { limit: 500 });
		for (const { rows, asked } of [silent, linked, limited]) {
			expect(rows).toHaveLength(expected);
			expect(asked.length).toBeLessThanOrEqual(4);
		}
	});

	const nameOf = (row: unknown) => {
		const { id, name } = row as { id?: number; name?: string };
		return id ?? name;
	};

	it('gives the page for a cursor again', async () => {
		const { rows } = await read(() => ({ items: records(0, 100), headers: { link: cursor } }));
		expect(rows).toEqual(records(0, 100));
	});

	it('gives rows without ids beyond its own count', async () => {
		let value = 0;
		const strange = () => ({ items: [{ a: ++value }, { a: ++value }], headers: { total: '6' } });
		const { rows, asked } = await read(strange);
		expect(rows).toHaveLength(6);
		expect(asked).toEqual([1, 2, 3, 4]);
	});

	it('names a next page for ever behind empty ones', async () => {
		const { rows, asked } = await read((page) => ({
			items: page === 1 ? records(0, 100) : [],
			headers: { link: next(page + 1) },
		}));
		expect(rows).toHaveLength(100);
		expect(asked).toEqual([1, 2, 3]);
	});

	it('makes up new records without end, which is said', async () => {
		const { rows, asked, doubts } = await read((page) => ({
			items: records(page, page + 1),
			headers: { link: next(page + 1) },
		}));
		expect(rows).toHaveLength(10_000);
		expect(asked).toHaveLength(10_000);
		expect(doubts).toEqual(['it had not ended after 10000 pages']);
	});

	it('makes up new records beyond its own count, which is said', async () => {
		const endless = listOf(1e9, 20, (page) => ({ link: next(page + 1), total: '20' }));
		const { asked, doubts } = await read(endless);
		expect(asked.length).toBeLessThan(200);
		expect(doubts).toEqual([
			expect.stringMatching(
				/^it had not ended after \d+ pages; Procore counts 20 records and gave/,
			),
		]);
	});
});

describe('a list is read on', () => {
	const total = (count: number) => ({ total: String(count) });

	it.each<[string, (page: number) => Page<Numbered>]>([
		['where pages are smaller than asked for, and nothing is said', listOf(90, 20)],
		[
			'where pages are smaller than the server states',
			listOf(250, 50, () => ({ 'per-page': '100', link: '', ...total(250) })),
		],
		[
			'where Link names a cursor',
			listOf(250, 100, (_, isLast) => ({ link: isLast ? LAST : cursor })),
		],
		[
			'page by page where Link jumps',
			listOf(500, 100, (page, isLast) => ({ link: isLast ? LAST : next(page + 3) })),
		],
		[
			'where Link points back although fewer came than there are',
			listOf(300, 100, () => ({ link: next(1), ...total(300) })),
		],
		[
			'where Link is lost on the way',
			listOf(300, 100, (page) => ({ link: page === 1 ? next(2) : LAST, ...total(300) })),
		],
	])('%s', async (_, server) => {
		const { rows, doubts } = await read(server);
		expect(rows).toEqual(whole(rows.length));
		expect(rows.length % 10).toBe(0);
		expect(server(1).items.length).toBeLessThan(rows.length);
		expect(doubts).toEqual([]);
	});

	it.each([
		['Link names the next one', { link: next(3) }],
		['fewer came than there are', total(250)],
	])('behind an empty page where %s', async (_, headers) => {
		const server = listOf(250, 100, (page, isLast) => ({
			...headers,
			...(isLast ? { link: LAST } : {}),
		}));
		const { rows, asked } = await read((page) =>
			page === 2 ? { items: [], headers } : server(page),
		);
		expect(rows).toEqual([...records(0, 100), ...records(200, 250)]);
		expect(asked.slice(0, 3)).toEqual([1, 2, 3]);
	});

	it('no further than twice where the count is never reached', async () => {
		const { rows, asked } = await read(
			listOf(3, 100, () => ({ 'per-page': '100', ...total(5_000) })),
		);
		expect(rows).toHaveLength(3);
		expect(asked).toEqual([1, 2, 3]);
	});
});

describe('each record comes once', () => {
	const shifted = (page: number): Page<Numbered> => ({
		items: page === 1 ? records(0, 100) : records(99, 150),
		headers: { link: page === 1 ? next(2) : LAST },
	});

	it('where a record has moved to the next page meanwhile, changed or not', async () => {
		const { rows } = await read((page) => {
			const { items, headers } = shifted(page);
			return { items: items.map((row) => ({ ...row, read: page })), headers };
		});
		expect(rows.map(({ id }) => id)).toEqual(whole(150).map(({ id }) => id));
	});

	it('whatever the type of its id', async () => {
		const { rows } = await read((page): Page<{ id: number | string }> => {
			const { items, headers } = shifted(page);
			return { items: page === 1 ? items : items.map(({ id }) => ({ id: String(id) })), headers };
		});
		expect(rows).toHaveLength(150);
	});

	it('but another kind of record with the same id is another record', async () => {
		const { rows } = await read((page) => ({
			items: [{ id: 1, item_type: page === 1 ? 'RFI' : 'Submittal' }],
			headers: { link: page === 1 ? next(2) : LAST },
		}));
		expect(rows).toHaveLength(2);
	});

	it('but where an id stands twice on one page, it does not stand for one record', async () => {
		const rowsOf = (page: number) => [
			{ id: 1, role: `A${page}` },
			{ id: 1, role: `B${page}` },
			{ id: page + 1, role: 'C' },
		];
		const { rows } = await read((page) => ({
			items: rowsOf(page),
			headers: { link: page === 1 ? next(2) : LAST },
		}));
		expect(rows).toEqual([...rowsOf(1), ...rowsOf(2)]);
	});

	it('and rows without ids may be equal', async () => {
		const hours = (page: number) => [{ hours: 8 }, { hours: 8 }, { hours: page }];
		const { rows } = await read((page) => ({
			items: hours(page),
			headers: { link: page === 1 ? next(2) : LAST },
		}));
		expect(rows).toEqual([...hours(1), ...hours(2)]);
	});

	it('and plain values may be equal', async () => {
		const { rows } = await read((page) => ({
			items: [1, 1, page + 1],
			headers: { link: page === 1 ? next(2) : LAST },
		}));
		expect(rows).toEqual([1, 1, 2, 1, 1, 3]);
	});
});

describe('it is told', () => {
	it.each<[string, (page: number) => Page<Numbered>, string[]]>([
		[
			'that fewer records came than Procore counts',
			listOf(240, 100, (page, isLast) => ({ ...link(page, isLast), total: '250' })),
			['Procore counts 250 records and gave 240'],
		],
		[
			'that more came',
			listOf(250, 100, (page, isLast) => ({ ...link(page, isLast), total: '120' })),
			['Procore counts 120 records and gave 250'],
		],
		[
			'that the list has shrunk, since a record may have moved to a page that was read before',
			listOf(249, 100, (page, isLast) => ({
				...link(page, isLast),
				total: page === 1 ? '250' : '249',
			})),
			['Procore counts 250 records and gave 249'],
		],
		[
			'nothing where the count is right',
			listOf(250, 100, (page, isLast) => ({ ...link(page, isLast), total: '250' })),
			[],
		],
		[
			'nothing where a count makes no sense',
			listOf(5, 100, () => ({ total: '0', link: LAST })),
			[],
		],
	])('%s', async (_, server, expected) => {
		expect((await read(server)).doubts).toEqual(expected);
	});

	it('nothing of the pages before the first one that was asked for', async () => {
		const server = listOf(250, 100, (page, isLast) => ({
			...link(page, isLast),
			total: '250',
			'per-page': '100',
		}));
		expect((await read(server, { first: 2 })).doubts).toEqual([]);
	});

	it('nothing where the rows are groups of the records that are counted', async () => {
		const meetings = [
			{ group_title: 'A', meetings: records(0, 12) },
			{ group_title: 'B', meetings: records(12, 20) },
		];
		const headers = { total: '20', 'per-page': '100', link: '' };
		const { rows, asked, doubts } = await read(() => ({ items: meetings, headers }));
		expect([rows, asked, doubts]).toEqual([meetings, [1], []]);
	});

	it('that a page was left out, since only some of its values differ', async () => {
		const rows = (page: number) => ['A', 'B'].map((name, at) => ({ name, nonce: page * 10 + at }));
		const { doubts } = await read((page) => ({ items: rows(page), headers: {} }));
		expect(doubts).toEqual([expect.stringMatching(/^a page without ids was left out/)]);
	});
});
