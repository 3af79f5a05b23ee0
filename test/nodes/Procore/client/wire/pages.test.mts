import { nextPage, pagesOf, upTo, type Page } from '../../../../../nodes/Procore/client/wire/pages';

const page = (count: number, headers: Record<string, string> = {}): Page<number> => ({
	items: Array.from({ length: count }, (_, index) => index),
	headers,
});
const link = (number: number) =>
	`<https://api.procore.com/rest/v1.0/vendors?page=${number}>; rel="next"`;
const cursor = '<https://api.procore.com/rest/v1.0/x?page_start=99>; rel="next"';

describe('the next page', () => {
	it.each<[string, Page<number>, number | undefined]>([
		['what Link names', page(100, { link: link(2) }), 2],
		['none after the last Link', page(100, { link: '<https://x?page=1>; rel="first"' }), undefined],
		['none after an empty page', page(0, { link: link(2) }), undefined],
		['none where Link points back', page(100, { link: link(1) }), undefined],
		['the next while pages are as long as stated', page(20, { link: '', 'per-page': '20' }), 2],
		['none after a page shorter than stated', page(19, { 'per-page': '20' }), undefined],
		['the next where nothing is stated', page(7), 2],
		['the next where Link names one without a number', page(100, { link: cursor }), 2],
	])('is %s', (_, read, expected) => {
		expect(nextPage(read, 1, 100)).toBe(expected);
	});
});

describe("the page after one of the server's own size", () => {
	it.each<[string, Page<number>, number | undefined]>([
		['the next while pages are as long as stated', page(20, { 'per-page': '20' }), 4],
		['none after a page shorter than stated', page(19, { 'per-page': '20' }), undefined],
		['the next where nothing is stated', page(20), 4],
	])('is %s', (_, read, expected) => {
		expect(nextPage(read, 3)).toBe(expected);
	});
});

async function all(server: (page: number) => Page<{ id: number }>, first?: number, limit?: number) {
	const ids: number[] = [];
	const asked: number[] = [];
	const read = async (number: number) => {
		asked.push(number);
		return server(number);
	};
	for await (const items of upTo(pagesOf(read, undefined, first), limit))
		ids.push(...items.map(({ id }) => id));
	return { ids, asked };
}

const slice = (from: number, to: number) =>
	Array.from({ length: Math.max(0, to - from) }, (_, index) => ({ id: from + index }));

describe('all pages', () => {
	it('are read where the server gives smaller pages than asked for and says nothing', async () => {
		const { ids } = await all((number) => ({
			items: slice((number - 1) * 20, Math.min(number * 20, 90)),
			headers: {},
		}));
		expect(ids).toHaveLength(90);
		expect(new Set(ids).size).toBe(90);
	});

	it('end where the server ignores the page', async () => {
		const { ids, asked } = await all(() => ({ items: slice(0, 5), headers: {} }));
		expect(ids).toHaveLength(5);
		expect(asked).toEqual([1, 2]);
	});

	it('end where the server ignores the page, whichever was the first', async () => {
		const { asked } = await all(() => ({ items: slice(0, 5), headers: {} }), 4);
		expect(asked).toEqual([4, 5]);
	});

	it('end where a server that knows only cursors gives the same page again', async () => {
		const { ids } = await all(() => ({ items: slice(0, 100), headers: { link: cursor } }));
		expect(ids).toHaveLength(100);
	});

	it('are read no further than the limit', async () => {
		const endless = (number: number) => ({
			items: slice(number * 20, number * 20 + 20),
			headers: {},
		});
		const { ids, asked } = await all(endless, 2, 40);
		expect(ids).toEqual(slice(40, 80).map(({ id }) => id));
		expect(asked).toEqual([2, 3]);
		expect((await all(endless, 1, 30)).ids).toHaveLength(30);
	});
});
