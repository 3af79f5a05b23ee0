import { partiesOf } from '../../test/simulator/parties.mts';
import { startSimulator } from '../../test/simulator/simulator.mts';
import type { SimulatorOptions } from '../../test/simulator/types.mts';
import { credentialData } from '../../test/support/credentialData.mts';

/** A Procore in a process of its own, as the real one is; told what to do by messages. */
export interface Order {
	start?: SimulatorOptions;
	/** Milliseconds before each answer. */
	latency?: number;
	/** The vendors as another system knows them, and which is which. */
	parties?: true;
	stop?: true;
}

export interface Started {
	apiUrl: string;
	token: string;
	companyId: string;
	credential: ReturnType<typeof credentialData>;
}

/** What was asked until now. */
export interface Calls {
	calls: number;
	/** Those that were refused since there were too many. */
	refused: number;
}

let simulator: Awaited<ReturnType<typeof startSimulator>> | undefined;

// Whoever asked is gone.
process.once('disconnect', () => process.exit());

process.on('message', async ({ start, latency, parties, stop }: Order) => {
	if (start) {
		simulator = await startSimulator(start);
		const { apiUrl, world } = simulator;
		process.send?.({
			apiUrl,
			token: simulator.tokenFor('dmsa'),
			companyId: String(world.company.id),
			credential: credentialData(simulator),
		} satisfies Started);
	}
	if (latency !== undefined && simulator) {
		simulator.faults.clear();
		if (latency > 0) {
			simulator.faults.add({ kind: 'latency', delayMs: latency, path: '/rest/', times: null });
		}
		const { requests } = simulator;
		const refused = requests.filter(({ status }) => status === 429).length;
		process.send?.({ calls: requests.length, refused } satisfies Calls);
	}
	if (parties && simulator) process.send?.(partiesOf(simulator.world, { seed: 1 }));
	if (stop) {
		await simulator?.stop();
		process.disconnect();
	}
});
