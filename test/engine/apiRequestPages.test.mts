import type { IDataObject } from 'n8n-workflow';
import { engineAs, useSimulator } from '../support/procore.mts';

const simulator = useSimulator({ seed: { vendors: 250, projects: 6, permittedProjects: 4 } });

const everyVendor = () =>
	[...simulator.it.world.vendors.values()]
		.filter((vendor) => vendor.company_id === simulator.it.world.company.id && vendor.is_active)
		.map(({ id }) => id);

async function list(parameters: IDataObject) {
	const engine = await engineAs(simulator.it);
	const query = { company_id: simulator.it.world.company.id, view: 'compact' };
	const given = typeof parameters.query === 'object' ? parameters.query : {};
	const run = await engine.runNode({
		resource: 'apiRequest',
		operation: 'send',
		path: '/rest/v1.0/vendors',
		...parameters,
		query: { ...query, ...given },
	});
	return { error: run.error, ids: run.items.map(({ json }) => json.id) };
}

/** The pages asked for, as `page/per_page`; a parameter that was not sent is left out. */
const pagesAsked = () =>
	simulator.it.requests
		.filter(({ host }) => host === 'api')
		.map(({ query }) => `${query.page ?? ''}/${query.per_page ?? ''}`);

const withLink = (link: 'none' | 'empty' | 'cursor') =>
	simulator.it.faults.add({ path: '/vendors', kind: 'link', link, times: null });

describe('the limit of an API request', () => {
	it.each(['none', 'empty', 'cursor'] as const)(
		'is reached where the Link header is %s, and no page is read twice',
		async (link) => {
			withLink(link);
			const { ids } = await list({ limit: 50 });
			expect(ids).toEqual(everyVendor().slice(0, 50));
			expect(pagesAsked()).toEqual(['/', '2/', '3/']);
		},
	);

	it('is reached by Link', async () => {
		const { ids } = await list({ limit: 50 });
		expect(ids).toEqual(everyVendor().slice(0, 50));
		expect(pagesAsked()).toEqual(['/', '2/', '3/']);
	});

	it('above a hundred is reached by large pages', async () => {
		const { ids } = await list({ limit: 150 });
		expect(ids).toEqual(everyVendor().slice(0, 150));
		expect(pagesAsked()).toEqual(['1/100', '2/100']);
	});

	it('is reached by pages of the size that a person typed', async () => {
		const { ids } = await list({ limit: 50, query: { per_page: 30 } });
		expect(ids).toEqual(everyVendor().slice(0, 50));
		expect(pagesAsked()).toEqual(['/30', '2/30']);
	});

	it('ends with the list', async () => {
		const { ids } = await list({ limit: 1_000 });
		expect(ids).toEqual(everyVendor());
	});

	it('needs one call for a list without pages', async () => {
		const body = [{ id: 1 }, { id: 2 }];
		simulator.it.faults.add({ path: '/vendors', kind: 'answer', status: 200, body, times: null });
		expect((await list({ limit: 2 })).ids).toEqual([1, 2]);
		expect(pagesAsked()).toEqual(['/']);
	});
});

describe('a page that a person names', () => {
	it('is read alone', async () => {
		const { ids } = await list({ query: { page: 3, per_page: 10 } });
		expect(ids).toEqual(everyVendor().slice(20, 30));
		expect(pagesAsked()).toEqual(['3/10']);
	});

	it('is cut at the limit', async () => {
		const { ids } = await list({ query: { page: 2, per_page: 100 }, limit: 5 });
		expect(ids).toEqual(everyVendor().slice(100, 105));
		expect(pagesAsked()).toEqual(['2/100']);
	});

	it("is read alone where the path's own query names it", async () => {
		const { ids } = await list({ path: '/rest/v1.0/vendors?page=2&sort=name' });
		expect(ids).toHaveLength(20);
		expect(simulator.it.requests.at(-1)?.query).toMatchObject({ page: ['2'], sort: ['name'] });
		expect(pagesAsked()).toEqual(['2/']);
	});

	it('is the first of all that Return All reads', async () => {
		const path = '/rest/v1.0/vendors?per_page=100&page=1';
		const { ids } = await list({ path, returnAll: true, query: { page: 2 } });
		expect(ids).toEqual(everyVendor().slice(100));
		expect(pagesAsked()[0]).toBe('2/100');
		expect(pagesAsked()[1]).toBe('3/100');
	});

	it("keeps Procore's own size with Return All", async () => {
		const { ids } = await list({ query: { page: '11' }, returnAll: true });
		expect(ids).toEqual(everyVendor().slice(200));
		expect(pagesAsked().slice(0, 2)).toEqual(['11/', '12/']);
	});
});

describe('Return All', () => {
	it('reads pages of the size that a person typed', async () => {
		const { ids } = await list({ query: { per_page: 75 }, returnAll: true });
		expect(ids).toEqual(everyVendor());
		expect(pagesAsked().slice(0, 2)).toEqual(['1/75', '2/75']);
	});

	it('reads on where Link names a cursor', async () => {
		withLink('cursor');
		const { ids } = await list({ returnAll: true });
		expect(ids).toEqual(everyVendor());
	});

	it('of one record says to switch it off', async () => {
		const [vendor] = everyVendor();
		const { error } = await list({ path: `/rest/v1.0/vendors/${vendor}`, returnAll: true });
		expect(error?.message).toContain(`/rest/v1.0/vendors/${vendor} is not a list`);
		expect(error?.description).toContain('Switch off "Return All"');
	});
});

test.each([
	{ resource: 'company', operation: 'getAll' },
	{ resource: 'vendor', operation: 'getAll' },
	{ resource: 'project', operation: 'getAll' },
])('a host that answers %j with a page of HTML is named as the fault', async (parameters) => {
	const text = '<html><title>Sign in</title></html>';
	simulator.it.faults.add({ path: '/rest/', kind: 'answer', status: 200, text });
	const { error } = await (await engineAs(simulator.it)).runNode(parameters);
	expect(error?.message).toMatch(/is not a list/);
	expect(error?.description).toMatch(/Environment .* API URL/);
});
