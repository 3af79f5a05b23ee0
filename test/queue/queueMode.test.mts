import { faultsIn, queueMode } from './queueMode.mts';

jest.setTimeout(3_600_000);

const count = (name: string, usual: number) => Number(process.env[name] ?? usual);

test('in queue mode every event is processed and every link is written once, though a worker is killed', async () => {
	const figures = await queueMode({
		events: count('EVENTS', 500),
		mappings: count('MAPPINGS', 50),
		callsInTenSeconds: 15,
		slots: 30,
		log: (line) => process.stdout.write(`${line}\n`),
	});
	console.table(figures);
	expect({ faults: faultsIn(figures), figures }).toMatchObject({ faults: [] });
});
