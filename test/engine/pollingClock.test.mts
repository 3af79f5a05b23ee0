import type { IDataObject } from 'n8n-workflow';
import { engineAs, useSimulator } from '../support/procore.mts';
import type { TriggerUnderTest } from '../support/engine.mts';

jest.setTimeout(60_000);

const minute = 60_000;
const simulator = useSimulator({ seed: { projects: 2, permittedProjects: 2, vendors: 250 } });
const vendors = () =>
	[...simulator.it.world.vendors.values()].filter(
		({ company_id, is_active }) => company_id === simulator.it.world.company.id && is_active,
	);

async function published(): Promise<TriggerUnderTest> {
	const engine = await engineAs(simulator.it);
	const one = engine.trigger({}, { node: 'procorePollingTrigger' });
	expect(await one.poll()).toEqual([]);
	return one;
}

const idsOf = async (one: TriggerUnderTest) =>
	(await one.poll()).map(({ json }): unknown => (json as IDataObject).resourceId);

/** How many calls a poll makes. */
async function callsOf(one: TriggerUnderTest): Promise<number> {
	simulator.it.requests.length = 0;
	expect(await one.poll()).toEqual([]);
	return simulator.it.requests.filter(({ path }) => path === '/rest/v1.0/vendors').length;
}

beforeAll(() => {
	const [created_at, updated_at] = ['2025-01-01T00:00:00Z', '2025-01-01T00:00:00Z'];
	for (const vendor of simulator.it.world.vendors.values())
		Object.assign(vendor, { created_at, updated_at });
});
afterEach(() => expect(simulator.it.violations).toEqual([]));

it.each([
	['ahead of', -10],
	['behind', 10],
])('a clock of n8n %s that of Procore loses nothing at publication', async (_, minutes) => {
	simulator.it.clock.advance(Date.now() + minutes * minute - simulator.it.clock.now());
	const [before, after] = vendors();
	simulator.it.change('vendor', before!.id, { city: `Before ${minutes}` });
	simulator.it.clock.advance(2_000);
	const one = await published();
	simulator.it.clock.advance(2_000);
	simulator.it.change('vendor', after!.id, { city: `After ${minutes}` });
	expect(await idsOf(one)).toEqual([String(after!.id)]);
	expect(await idsOf(one)).toEqual([]);
});

it('after many changes a poll soon costs one call again, and remembers little', async () => {
	const one = await published();
	const changed = vendors().slice(0, 230);
	for (const { id } of changed) simulator.it.change('vendor', id, { city: 'Everywhere' });
	expect(new Set(await idsOf(one)).size).toBe(230);
	const calls: number[] = [];
	for (let times = 0; times < 4; times++) {
		simulator.it.clock.advance(10 * minute);
		calls.push(await callsOf(one));
	}
	expect(calls).toEqual([3, 3, 1, 1]);
	expect(JSON.stringify(one.staticData).length).toBeLessThan(300);
});

it('without a clock in the answer the records tell how far the list was read', async () => {
	const one = await published();
	const body = (seconds: number) => {
		const updated_at = new Date(Date.now() + seconds * 1000).toISOString();
		return [{ id: seconds, name: 'A', updated_at }];
	};
	const polled = async (seconds: number) => {
		simulator.it.requests.length = 0;
		const headers = { date: 'unknown', 'per-page': '100' };
		const path = '/rest/v1.0/vendors';
		const rows = body(seconds);
		simulator.it.faults.add({ kind: 'answer', path, status: 200, body: rows, headers });
		return await idsOf(one);
	};
	expect(await polled(-30)).toEqual(['-30']);
	expect(await polled(-20)).toEqual(['-20']);
	const [asked] = simulator.it.requests.map(({ query }) => query['filters[updated_at]']?.[0]);
	const start = Date.parse(asked?.split('...')[0] ?? '');
	expect(Date.now() - start).toBeGreaterThan(5 * minute);
});
