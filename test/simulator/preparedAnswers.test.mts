import { caller } from './harness.mts';
import { startSimulator } from './simulator.mts';
import type { Simulator } from './types.mts';

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({ seed: { vendors: 30, projects: 2 }, prepareAnswers: true });
});
afterAll(() => simulator.stop());
beforeEach(() => simulator.clear());

const VENDORS = '/rest/v1.0/vendors';
const list = async (page = 1) =>
	await caller(simulator, 'dmsa')('GET', VENDORS, {
		query: { company_id: simulator.world.company.id, page, per_page: 10 },
	});

it('an answer that is given again has the same rows, pages and limits', async () => {
	const [first, again, next] = [await list(), await list(), await list(2)];
	expect(first.data).toHaveLength(10);
	expect(again.data).toEqual(first.data);
	expect(next.data).not.toEqual(first.data);
	for (const name of ['total', 'link', 'per-page', 'content-type']) {
		expect(again.headers[name]).toBe(first.headers[name]);
	}
	expect(again.headers['x-rate-limit-remaining']).toBe('3598');
});

it('what is written is read', async () => {
	const [vendor] = (await list()).data;
	const company = simulator.world.company.id;
	const written = await caller(simulator, 'dmsaAdmin')('PATCH', `${VENDORS}/${vendor.id}`, {
		body: { company_id: company, vendor: { city: 'Marfa' } },
	});
	expect(written.status).toBe(200);
	const { data } = await list();
	expect(data.find(({ id }: { id: number }) => id === vendor.id).city).toBe('Marfa');
});

it('a fault and a used-up limit are told, not what was prepared', async () => {
	await list();
	simulator.faults.add({ kind: 'ignorePage', path: VENDORS });
	expect((await list(3)).data).toEqual((await list(1)).data);
	simulator.limits.perHour = 1;
	simulator.clear();
	expect([(await list()).status, (await list()).status]).toEqual([200, 429]);
});
