import { startSimulator } from '../simulator/simulator.mts';
import type { AccountName, Simulator, SimulatorOptions } from '../simulator/types.mts';
import { credentialData } from '../support/credentialData.mts';
import {
	startN8n,
	type CredentialReference,
	type RealN8n,
	type RealN8nOptions,
} from '../support/realN8n.mts';
import { stopAndSearch } from '../support/writtenSecrets.mts';

export interface Running {
	simulator: Simulator;
	n8n: RealN8n;
	/** A service account of the simulator, by the name that the examples have for theirs. */
	dmsa: CredentialReference;
}

interface Options extends SimulatorOptions, Pick<RealN8nOptions, 'editor'> {
	account?: AccountName;
}

/**
 * A simulated Procore and a real n8n for all tests of a file, which take them from `whenRunning`.
 * At the end, what n8n wrote is searched for secrets.
 */
export function useRealN8n(
	{ account = 'dmsa', editor, ...simulated }: Options,
	whenRunning: (running: Running) => Promise<void> | void,
): void {
	let simulator: Simulator | undefined;
	let n8n: RealN8n | undefined;
	beforeAll(async () => {
		simulator = await startSimulator(simulated);
		n8n = await startN8n({ editor });
		const data = credentialData(simulator, account);
		const dmsa = await n8n.credentials.create('procoreDmsaOAuth2Api', 'Procore DMSA', data);
		await whenRunning({ simulator, n8n, dmsa });
	});
	afterAll(async () => await stopAndSearch(n8n, simulator));
	afterAll(async () => await simulator?.stop());
}
