import { caller } from './harness.mts';
import { startSimulator } from './simulator.mts';
import type { Simulator } from './types.mts';

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({ seed: { vendors: 2, projects: 2 } });
});
afterAll(() => simulator.stop());
beforeEach(() => {
	simulator.clear();
	Object.assign(simulator.limits, { perHour: 3600, perTenSeconds: null, retryAfter: true });
});

const ask = () => caller(simulator, 'dmsa')('GET', '/rest/v1.0/me');

it('headers tell of the window that ends first', async () => {
	expect((await ask()).headers).toMatchObject({
		'x-rate-limit-limit': '3600',
		'x-rate-limit-remaining': '3599',
	});
	simulator.limits.perTenSeconds = 25;
	const { headers } = await ask();
	expect(headers).toMatchObject({ 'x-rate-limit-limit': '25', 'x-rate-limit-remaining': '24' });
	expect(Number(headers['x-rate-limit-reset']) - simulator.clock.now() / 1000).toBeLessThanOrEqual(
		11,
	);
});

it('a surpassed window answers 429 until it is over', async () => {
	simulator.limits.perTenSeconds = 2;
	expect([(await ask()).status, (await ask()).status]).toEqual([200, 200]);
	const refused = await ask();
	expect(refused.status).toBe(429);
	expect(refused.data).toMatch(/^You have surpassed the max number of requests for an hour/);
	expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
	simulator.limits.retryAfter = false;
	expect((await ask()).headers['retry-after']).toBeUndefined();
	expect((await caller(simulator, 'dmsaAdmin')('GET', '/rest/v1.0/me')).status).toBe(200);
	simulator.clock.advance(10_000);
	expect((await ask()).status).toBe(200);
});
