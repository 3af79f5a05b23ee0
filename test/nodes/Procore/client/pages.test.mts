import { nextPage, pagesOf, type Page } from '../../../../nodes/Procore/client/pages';

const page = (count: number, headers: Record<string, string> = {}): Page<number> => ({
	items: Array.from({ length: count }, (_, index) => index),
	headers,
});
const link = (number: number) =>
	`<https://api.procore.com/rest/v1.0/vendors?page=${number}>; rel="next"`;

describe('the next page', () => {
	it.each<[string, Page<number>, number | undefined]>([
		['what Link names', page(100, { link: link(2) }), 2],
		['none after the last Link', page(100, { link: '<https://x?page=1>; rel="first"' }), undefined],
		['none after an empty page', page(0, { link: link(2) }), undefined],
		['none where Link points back', page(100, { link: link(1) }), undefined],
		['the next while pages are as long as stated', page(20, { link: '', 'per-page': '20' }), 2],
		['none after a page shorter than stated', page(19, { 'per-page': '20' }), undefined],
		['the next where nothing is stated', page(7), 2],
	])('is %s', (_, read, expected) => {
		expect(nextPage(read, 1, 100)).toBe(expected);
	});
});

async function all(server: (page: number) => Page<{ id: number }>) {
	const ids: number[] = [];
	const asked: number[] = [];
	const read = async (number: number) => {
		asked.push(number);
		return server(number);
	};
	for await (const items of pagesOf(read)) ids.push(...items.map(({ id }) => id));
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
});
