import { startSimulator } from '../../simulator/simulator.mts';
import type { Simulator } from '../../simulator/types.mts';
import type { Engine } from '../../support/engine.mts';
import { logger } from '../../support/engine/n8n.mts';
import { foreignHook } from '../../support/events.mts';
import { PassingTime } from '../../support/passingTime.mts';
import { engineAs } from '../../support/procore.mts';

/** Where all cells of the matrix are tried: one Procore, one n8n, and a clock that waits for nothing. */
export interface Place {
	simulator: Simulator;
	engine: Engine;
	time: PassingTime;
	/** What was written to n8n's log since the last cell. */
	log: string[];
	/** Closes what is still open, first of all what a cell has opened. */
	open: Array<() => Promise<void>>;
	close: () => Promise<void>;
}

const PROJECTS = 3;
const LONG_AGO = '2025-01-01T00:00:00Z';

export async function openPlace(): Promise<Place> {
	const time = new PassingTime();
	time.begin();
	const log: string[] = [];
	jest.spyOn(logger, 'warn').mockImplementation((message: string) => void log.push(message));
	// Waits differ by chance, so that runs do not come back all at once; here each is the shortest.
	jest.spyOn(Math, 'random').mockReturnValue(0);
	const simulator = await startSimulator({
		seed: {
			vendors: 52,
			people: 20,
			projects: PROJECTS,
			inactiveProjects: 0,
			permittedProjects: PROJECTS,
		},
		maxPerPage: 20,
		limits: { perHour: 1_000_000 },
		tokenLifetime: 100_000_000,
	});
	for (const vendor of simulator.world.vendors.values()) {
		Object.assign(vendor, { created_at: LONG_AGO, updated_at: LONG_AGO });
	}
	for (const name of ['a', 'b']) foreignHook(simulator, `https://${name}.example.com/hook`);
	const engine = await engineAs(simulator);
	const open: Place['open'] = [];
	const close = async () => {
		for (const end of open) await end();
		await simulator.stop();
		jest.restoreAllMocks();
		time.end();
	};
	return { simulator, engine, time, log, open, close };
}
