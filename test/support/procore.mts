import type { IDataObject } from 'n8n-workflow';
import { startSimulator } from '../simulator/simulator.mts';
import type { AccountName, Simulator, SimulatorOptions } from '../simulator/types.mts';
import { forgetRuns, unnamedCalls } from './calls.mts';
import { credentialData } from './credentialData.mts';
import { useFreshPackage } from './engine/packageCopy.mts';
import { createEngine, type Engine, type EngineOptions } from './engine.mts';

export { credentialData } from './credentialData.mts';

/** n8n's engine with one DMSA credential for the simulator; `fields` change what was typed. */
export async function engineAs(
	simulator: Simulator,
	account: AccountName = 'dmsa',
	fields: IDataObject = {},
	options: Pick<EngineOptions, 'packageFolder'> = {},
): Promise<Engine> {
	const data = credentialData(simulator, account, fields);
	return await createEngine({
		...options,
		credentials: { dmsa: { type: 'procoreDmsaOAuth2Api', data } },
	});
}

/** n8n's engine with both credentials, one for a service account and one for a person. */
export async function engineWithBoth(
	simulator: Simulator,
	person: 'user' | 'userLimited' = 'user',
	fields: IDataObject = {},
	service: AccountName = 'dmsa',
	serviceFields: IDataObject = {},
): Promise<Engine> {
	const oauthTokenData = { access_token: simulator.tokenFor(person) };
	const ofPerson = credentialData(simulator, person, { oauthTokenData, ...fields });
	const ofService = credentialData(simulator, service, serviceFields);
	return await createEngine({
		credentials: {
			dmsa: { type: 'procoreDmsaOAuth2Api', data: ofService },
			person: { type: 'procoreUserOAuth2Api', data: ofPerson },
		},
	});
}

/** Whether the package may have learned of a limit that is used up, which it does not forget for an hour. */
const hasLimited = ({ requests, limits }: Simulator) =>
	requests.some(({ status }) => status === 429) ||
	limits.perHour !== 3_600 ||
	limits.perTenSeconds !== null;

/** A simulator for one test file: started before its tests, its record cleared before each. */
export function useSimulator(options: SimulatorOptions = {}): { readonly it: Simulator } {
	let simulator: Simulator | undefined;
	beforeAll(async () => {
		simulator = await startSimulator(options);
	});
	beforeEach(() => {
		if (simulator && hasLimited(simulator)) useFreshPackage();
		simulator?.clear();
		forgetRuns();
	});
	afterEach(() => {
		expect(unnamedCalls(simulator?.requests ?? [])).toEqual([]);
	});
	afterAll(async () => {
		await simulator?.stop();
	});
	return {
		get it() {
			if (!simulator) throw new Error('The simulator runs only while tests run.');
			return simulator;
		},
	};
}

/** `GET /rest/v1.0/companies 200` for each call that the simulator saw. */
export const callsOf = (simulator: Simulator): string[] =>
	simulator.requests.map(({ method, path, status }) => `${method} ${path} ${status}`);
