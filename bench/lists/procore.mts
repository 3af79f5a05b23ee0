import { startSimulator } from '../../test/simulator/simulator.mts';
import type { SimulatorOptions } from '../../test/simulator/types.mts';
import { credentialData } from '../../test/support/credentialData.mts';

/** A Procore in a process of its own, as the real one is; told what to do by messages. */
export interface Order {
	start?: SimulatorOptions;
	/** Milliseconds before each answer. */
	latency?: number;
	stop?: true;
}

export interface Started {
	apiUrl: string;
	token: string;
	companyId: string;
	credential: ReturnType<typeof credentialData>;
}

let simulator: Awaited<ReturnType<typeof startSimulator>> | undefined;

process.on('message', async ({ start, latency, stop }: Order) => {
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
	if (latency !== undefined) {
		simulator?.faults.clear();
		if (latency > 0) {
			simulator?.faults.add({ kind: 'latency', delayMs: latency, path: '/rest/', times: null });
		}
		process.send?.({ refused: simulator?.requests.filter(({ status }) => status === 429).length });
	}
	if (stop) {
		await simulator?.stop();
		process.disconnect();
	}
});
