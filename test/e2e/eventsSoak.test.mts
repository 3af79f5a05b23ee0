import { soak } from '../soak/soak.mts';

jest.setTimeout(300_000);

test('every event arrives, none twice behind the de-duplication, none forged, whatever happens to n8n, Procore and the hooks', async () => {
	const figures = await soak({
		events: 80,
		hooks: 4,
		awayMs: 6_000,
		outageMs: 3_000,
		timeScale: 0.0001,
	});
	expect(figures).toMatchObject({
		events: 80,
		arrived: 80,
		lost: 0,
		arrivedTwice: 0,
		forgedArrived: 0,
		hooksRepaired: 1,
	});
	expect(figures.recovered).toBeGreaterThan(0);
	expect(figures.deliveredTwiceByProcore).toBeGreaterThan(0);
	expect(figures.answered401).toBe(figures.forgedTried);
});
