import { caller } from './harness.mts';
import { startSimulator } from './simulator.mts';
import type { Simulator } from './types.mts';

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({ seed: { vendors: 30, projects: 2, permittedProjects: 2 } });
});
afterAll(() => simulator.stop());
beforeEach(() => simulator.clear());

const VENDORS = '/rest/v1.0/vendors';
const page = async (number: number) =>
	await caller(simulator, 'dmsa')('GET', VENDORS, {
		query: { company_id: simulator.world.company.id, per_page: 10, page: number },
	});

it('hits only the page that its query names', async () => {
	const query = { page: '2' };
	simulator.faults.add({ path: VENDORS, query, kind: 'answer', status: 500, times: null });
	expect([(await page(1)).status, (await page(2)).status]).toEqual([200, 500]);
});

it.each([
	[7, '7'],
	['none', undefined],
] as const)('lets a list say that its total is %s', async (total, header) => {
	simulator.faults.add({ path: VENDORS, kind: 'total', total });
	expect((await page(1)).headers.total).toBe(header);
	expect((await page(1)).headers.total).toMatch(/^[23]\d$/);
});

it.each([
	[true, 1],
	[false, 0],
])('answers something else, with the work done: %s', async (isDone, made) => {
	const name = `Behind the Fault ${made}`;
	simulator.faults.add({ path: VENDORS, method: 'POST', kind: 'answer', status: 502, isDone });
	const body = { company_id: simulator.world.company.id, vendor: { name } };
	expect((await caller(simulator, 'dmsa')('POST', VENDORS, { body })).status).toBe(502);
	const named = [...simulator.world.vendors.values()].filter((vendor) => vendor.name === name);
	expect(named).toHaveLength(made);
});

it('redirects the storage host to itself', async () => {
	simulator.faults.add({ host: 'storage', path: '/a', kind: 'redirectLoop' });
	const answer = await fetch(`${simulator.storageUrl}/a`, { redirect: 'manual' });
	expect(answer.headers.get('location')).toBe(`${simulator.storageUrl}/a`);
});
