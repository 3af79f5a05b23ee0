import type { IDataObject } from 'n8n-workflow';
import { engineAs, useSimulator } from '../support/procore.mts';
import type { TriggerUnderTest } from '../support/engine.mts';

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

beforeEach(() => {
	simulator.it.clock.advance(Date.now() - simulator.it.clock.now());
	const [created_at, updated_at] = ['2025-01-01T00:00:00Z', '2025-01-01T00:00:00Z'];
	for (const vendor of simulator.it.world.vendors.values())
		Object.assign(vendor, { created_at, updated_at });
});
const realNow = Date.now.bind(Date);
let passed = 0;
/** Time goes by for this machine, and with it for Procore. */
function wait(ms: number): void {
	passed += ms;
	jest.spyOn(Date, 'now').mockImplementation(() => realNow() + passed);
}

/** The next answers to the list are these rows, with this `Date` header. */
function answer(date: string, rows: IDataObject[] = [], times = 1): void {
	const path = '/rest/v1.0/vendors';
	const headers = { date, 'per-page': '100' };
	const body = JSON.parse(JSON.stringify(rows));
	simulator.it.faults.add({ kind: 'answer', path, status: 200, body, headers, times });
}

const httpDate = (ms: number) => new Date(ms).toUTCString();

afterEach(() => {
	jest.restoreAllMocks();
	passed = 0;
	expect(simulator.it.violations).toEqual([]);
});

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
		wait(10 * minute);
		calls.push(await callsOf(one));
	}
	expect(calls).toEqual([3, 3, 1, 1]);
	expect(JSON.stringify(one.staticData).length).toBeLessThan(300);
});

it.each<[string, number]>([
	['dated 2099', Date.parse('2099-01-01T00:00:00Z') - realNow()],
	['dated tomorrow', 24 * 60 * minute],
	['dated yesterday', -24 * 60 * minute],
	['dated 1999', Date.parse('1999-01-01T00:00:00Z') - realNow()],
])('one answer %s neither silences the trigger nor returns anything twice', async (_, wrong) => {
	const one = await published();
	const [before, after] = vendors();
	wait(minute);
	simulator.it.change('vendor', before!.id, { city: `Before ${wrong}` });
	expect(await idsOf(one)).toEqual([String(before!.id)]);
	answer(httpDate(Date.now() + wrong));
	expect(await idsOf(one)).toEqual([]);
	wait(minute);
	simulator.it.change('vendor', after!.id, { city: `After ${wrong}` });
	expect(await idsOf(one)).toEqual([String(after!.id)]);
	for (let times = 0; times < 3; times++) {
		wait(minute);
		expect(await idsOf(one)).toEqual([]);
	}
});

it('a cursor that lies in the future comes back, and polling goes on', async () => {
	const one = await published();
	// This machine's clock is two hours ahead, and an answer more than that.
	simulator.it.clock.advance(-120 * minute);
	wait(120 * minute);
	answer(httpDate(Date.now() + 600 * minute));
	expect(await idsOf(one)).toEqual([]);
	const [changed] = vendors();
	simulator.it.change('vendor', changed!.id, { city: 'Back again' });
	const seen: unknown[] = [];
	for (let times = 0; times < 3; times++) {
		wait(minute);
		seen.push(...(await idsOf(one)));
	}
	expect(seen).toEqual([String(changed!.id)]);
});

it('records with names of properties as their ids come once each', async () => {
	const ids = ['constructor', '__proto__', 'hasOwnProperty', 'toString', 'valueOf'];
	const one = await published();
	wait(minute);
	const updated_at = new Date(Date.now()).toISOString();
	const rows = ids.map((id) => ({ id, updated_at, created_at: updated_at }));
	answer(httpDate(Date.now()), rows, 2);
	const items = (await one.poll()).map(({ json }) => [json.resourceId, json.eventType]);
	expect(items).toEqual(ids.map((id) => [id, 'create']));
	Object.assign(one.staticData, JSON.parse(JSON.stringify(one.staticData)));
	expect(await idsOf(one)).toEqual([]);
});

it('without a clock in the answer the records tell how far the list was read', async () => {
	const one = await published();
	const body = (seconds: number) => {
		const updated_at = new Date(Date.now() + seconds * 1000).toISOString();
		return [{ id: seconds, name: 'A', updated_at }];
	};
	const polled = async (seconds: number) => {
		simulator.it.requests.length = 0;
		answer('unknown', body(seconds));
		return await idsOf(one);
	};
	expect(await polled(-30)).toEqual(['-30']);
	expect(await polled(-20)).toEqual(['-20']);
	const [asked] = simulator.it.requests.map(({ query }) => query['filters[updated_at]']?.[0]);
	const start = Date.parse(asked?.split('...')[0] ?? '');
	expect(Date.now() - start).toBeGreaterThan(5 * minute);
});
