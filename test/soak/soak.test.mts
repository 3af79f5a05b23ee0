import { faultsIn, soak } from './soak.mts';

test('every event arrives, none twice behind the de-duplication, none forged, whatever happens to n8n, Procore and the hooks', async () => {
	const options = { events: 80, hooks: 4, awayMs: 6_000, outageMs: 3_000, timeScale: 0.0001 };
	const figures = await soak(options);
	expect({ faults: faultsIn(figures, options), figures }).toMatchObject({
		faults: [],
		figures: { events: 80, arrived: 80, notRecoverable: 10 },
	});
});
