import { behaviourFaults, storm } from '../soak/storm.mts';

jest.setTimeout(600_000);

test('of many deliveries at once none is lost, none starts two executions, and a forged one starts nothing', async () => {
	const options = { copies: 100, events: 200, forged: 100, forgedBytes: 2 * 1024 * 1024 };
	const figures = await storm(options);
	expect({ faults: behaviourFaults(figures, options), figures }).toMatchObject({ faults: [] });
});
