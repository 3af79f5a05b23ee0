import type { IDataObject } from 'n8n-workflow';
import type { JsonValue } from '../simulator/types.mts';
import { foreignHook, published } from '../support/events.mts';
import { engineAs, useSimulator } from '../support/procore.mts';

/** Lists that would never end, and lists that end early without a word. */
const simulator = useSimulator({
	seed: { vendors: 250, projects: 8, inactiveProjects: 0, permittedProjects: 4 },
	maxPerPage: 100,
});
const VENDORS = '/rest/v1.0/vendors';
const vendors = () =>
	[...simulator.it.world.vendors.values()].filter(
		({ company_id, is_active }) => company_id === simulator.it.world.company.id && is_active,
	);
const total = () => String(vendors().length);
const next = { link: `<https://x${VENDORS}?page=3>; rel="next"` };

/** Answers instead of Procore, from the page after `skip` on. */
function answer(
	content: { body?: JsonValue; text?: string },
	{ path = VENDORS, headers = {}, skip = 0, times = 1 as number | null } = {},
) {
	simulator.it.faults.add({ path, kind: 'answer', status: 200, headers, skip, times, ...content });
}

async function run(parameters: IDataObject, items: IDataObject[] = [{}]) {
	const engine = await engineAs(simulator.it);
	return await engine.runNode(
		parameters as never,
		items.map((json) => ({ json })),
	);
}
const listed = (more: IDataObject = {}) => ({
	resource: 'vendor',
	operation: 'getAll',
	returnAll: true,
	...more,
});
const request = (more: IDataObject) => ({
	resource: 'apiRequest',
	operation: 'send',
	path: '/rest/v1.0/companies/1/strange',
	...more,
});
const pagesAsked = () =>
	simulator.it.requests.filter(({ path }) => path === VENDORS).map(({ query }) => query.page?.[0]);

describe('a list whose server ignores the page', () => {
	const rowsOf = (reading: number) =>
		['A', 'B', 'C'].map((name, at) => ({
			name,
			nonce: reading * 10 + at,
			url: `https://storage.example/${name}?X-Amz-Signature=${reading}`,
		}));

	it.each([{ limit: 500 }, { returnAll: true }])('gives each row once with %j', async (length) => {
		const path = '/strange';
		answer({ body: rowsOf(1) }, { path });
		answer({ body: rowsOf(2) }, { path, skip: 1, times: null });
		const { items } = await run(request(length));
		expect(items.map(({ json }) => json.name)).toEqual(['A', 'B', 'C']);
	});

	it('ends where rows have ids, whatever Link says', async () => {
		simulator.it.faults.add({ path: VENDORS, kind: 'ignorePage', times: null });
		const { items, hints } = await run(listed());
		expect(items.length).toBe(100);
		expect(simulator.it.requests.filter(({ path }) => path === VENDORS).length).toBeLessThan(5);
		expect(hints).toMatchObject([
			{ message: expect.stringContaining(`counts ${total()} records`) },
		]);
	});
});

describe('a page in the middle of a list', () => {
	it.each<[string, JsonValue]>([
		['an empty one', []],
		['null', null],
	])('that is %s does not end the list, and the user is told', async (_, body) => {
		answer({ body }, { skip: 1, headers: { ...next, total: total() } });
		const { items, error, hints } = await run(listed());
		expect(error).toBeUndefined();
		expect(items.length).toBe(vendors().length - 100);
		expect(pagesAsked().slice(0, 3)).toEqual(['1', '2', '3']);
		expect(hints).toMatchObject([
			{
				type: 'warning',
				message: `The list ${VENDORS} may not be complete: Procore counts ${total()} records and gave ${items.length}. Run again to be sure.`,
			},
		]);
	});

	it.each([1, 0])('without content is a failure, page %i', async (skip) => {
		answer({ text: '' }, { skip, times: null });
		const { items, error } = await run(listed());
		expect(error?.message).toBe(`Procore's answer to ${VENDORS} is empty, where a list must be`);
		expect(error?.description).toMatch(/^Run again/);
		expect(items).toEqual([]);
	});

	it('that has records of the page before gives them once', async () => {
		const again = vendors()
			.slice(50, 150)
			.map(({ id, name }) => ({ id, name }));
		answer({ body: again }, { skip: 1, headers: { 'per-page': '101', total: '150' } });
		const { items } = await run(listed({ simplify: false }));
		expect(items.map(({ json }) => json.id)).toEqual(
			vendors()
				.slice(0, 150)
				.map(({ id }) => id),
		);
	});
});

describe('what is told of a list', () => {
	it('is told once for all items', async () => {
		simulator.it.faults.add({ path: VENDORS, kind: 'ignorePage', times: null });
		const { hints } = await run(listed(), [{}, {}, {}]);
		expect(hints).toHaveLength(1);
	});

	it('is nothing where the list is as Procore counts it, and where a limit ends it', async () => {
		expect((await run(listed())).hints).toEqual([]);
		expect((await run(listed({ returnAll: false, limit: 120 }))).hints).toEqual([]);
	});
});

it('a plan tells that the list of vendors may not be complete', async () => {
	answer({ body: [] }, { skip: 1, headers: { ...next, total: total() } });
	const plan = { resource: 'vendorMapping', operation: 'plan' };
	const { hints } = await run(plan, [{ id: 'P1', name: 'Nothing Like It Whatsoever' }]);
	expect(hints.map(({ message }) => message)).toContainEqual(
		expect.stringMatching(/The list .*vendors may not be complete/),
	);
});

it('deliveries without content are a failure', async () => {
	const hook = foreignHook(simulator.it, 'https://a.example.com/webhook/1/webhook');
	answer({ text: '' }, { path: '/deliveries', times: null });
	const parameters = { resource: 'webhook', operation: 'getDeliveries', hookId: hook.id };
	expect((await run(parameters)).error?.message).toMatch(/is empty, where a list must be/);
	simulator.it.world.hooks.clear();
});

it('a list of hooks without content makes no second hook', async () => {
	const { trigger, close } = await published(simulator.it);
	answer({ text: '' }, { path: '*/webhooks/hooks', times: null });
	await expect(trigger.publish()).rejects.toThrow(/is empty, where a list must be/);
	expect(simulator.it.world.hooks.size).toBe(1);
	simulator.it.world.hooks.clear();
	await close();
});

it('a poll that gets fewer records than Procore counts does not move its cursor', async () => {
	const engine = await engineAs(simulator.it);
	const trigger = engine.trigger({}, { node: 'procorePollingTrigger' });
	const poll = async () => (await trigger.poll()).map(({ json }) => json.resourceId);
	const reached = () => {
		const polling = trigger.staticData.polling as { cursors: Record<string, { at: number }> };
		return Object.values(polling.cursors).map(({ at }) => at);
	};
	await poll();
	const [first, second] = vendors();
	for (const vendor of [first!, second!]) {
		simulator.it.change('vendor', vendor.id, { city: 'Portland' });
	}
	const before = reached();
	const headers = { total: '2', 'per-page': '100', link: '' };
	answer({ body: [{ id: first!.id, updated_at: first!.updated_at }] }, { headers });
	answer({ body: [] }, { headers, skip: 1, times: 2 });
	expect(await poll()).toEqual([String(first!.id)]);
	expect(reached()).toEqual(before);
	expect(await poll()).toContain(String(second!.id));
});
