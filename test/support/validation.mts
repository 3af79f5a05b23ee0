import type { IDataObject } from 'n8n-workflow';
import type { Simulator } from '../simulator/types.mts';
import { credentialData } from './credentialData.mts';
import { createEngine, items, type Engine, type NodeRun } from './engine.mts';

interface Check {
	field: string;
	status: 'ok' | 'warning' | 'failed' | 'skipped';
	message: string;
	fix: string;
	link: string;
}

/** What Configuration > Validate gives. */
export interface Validation {
	result: string;
	valid: boolean;
	checkAgain: boolean;
	checks: Check[];
	missingProjects: Array<{ id: string; name: string; status: string; fix: string; link: string }>;
	permittedProjects: IDataObject[];
	company: IDataObject | null;
	identity: IDataObject | null;
	rateLimit: { limit: number; remaining: number; resetAt: string } | null;
	advice: string[];
}

export const validate = { resource: 'configuration', operation: 'validate' };

export const resultOf = (run: NodeRun): Validation => {
	expect(run.error).toBeUndefined();
	expect(run.items).toHaveLength(1);
	return run.items[0]?.json as unknown as Validation;
};

/** Runs the check with these fields of the node. */
export const validated = async (engine: Engine, fields: IDataObject = {}, input?: IDataObject[]) =>
	resultOf(
		await engine.runNode(
			{ ...validate, ...fields } as Parameters<Engine['runNode']>[0],
			input && items(input),
		),
	);

export const checkOf = ({ checks }: Pick<Validation, 'checks'>, field: string): Check => {
	const found = checks.find((check) => check.field === field);
	if (!found) throw new Error(`There is no check ${field}`);
	return found;
};

/** Fields by status, as in `{ failed: ['token'], skipped: [...] }`; ok ones left out. */
export const notOk = ({ checks }: Pick<Validation, 'checks'>) => {
	const by: Record<string, string[]> = {};
	for (const { field, status } of checks) if (status !== 'ok') (by[status] ??= []).push(field);
	return by;
};

/** The projects of the first company, as the DMSA has them. */
export function projectsIn({ world, accounts }: Simulator) {
	const own = [...world.projects.values()].filter(
		({ company_id }) => company_id === world.company.id,
	);
	const permitted = own.filter(({ id }) => accounts.dmsa.projects.has(id));
	return {
		own,
		permitted,
		active: permitted.filter(({ active }) => active),
		inactive: permitted.filter(({ active }) => !active),
		hidden: own.filter(({ id, active }) => active && !accounts.dmsa.projects.has(id)),
	};
}

/** n8n's engine with a person's credential. */
export async function engineOfPerson(
	simulator: Simulator,
	person: 'user' | 'userLimited' = 'user',
	fields: IDataObject = {},
): Promise<Engine> {
	const oauthTokenData = { access_token: simulator.tokenFor(person) };
	const data = credentialData(simulator, person, { oauthTokenData, ...fields });
	return await createEngine({ credentials: { person: { type: 'procoreUserOAuth2Api', data } } });
}
