import { inspect } from '../../../../nodes/Procore/validation/inspect';
import { accountOf } from '../../../../nodes/Procore/client/account';
import type { HttpFailure } from '../../../../nodes/Procore/client/wire/http';
import { ProcoreClient } from '../../../../nodes/Procore/client/ProcoreClient';
import { surroundings } from '../../../support/surroundings.mts';

const KEYS = { clientId: 'a'.repeat(64), clientSecret: 'b'.repeat(64), companyId: '10' };

/** The check of a credential whose keys the login host refuses; no host of Procore's is reached. */
async function refusedAt(fields: Record<string, string>) {
	const refusal: HttpFailure = {
		failure: 'signIn',
		code: 'EAUTH',
		message: 'Client authentication failed due to unknown client',
	};
	const procore = new ProcoreClient({
		account: accountOf('dmsa', { ...KEYS, ...fields }),
		send: async () => await Promise.resolve(refusal),
		wait: async () => await Promise.resolve(),
		...surroundings(() => 0),
		longestWait: 0,
	});
	const { checks } = await inspect(procore, {
		company: '',
		requiredTools: [],
		operations: new Map(),
		wanted: {
			expectedProjects: 'none',
			expectedProjectList: '',
			expectedProjectField: 'id',
			items: [],
			reference: async () => await Promise.resolve(procore),
		},
		isStrict: false,
		now: () => 0,
	});
	const [environment, clientId, clientSecret] = checks;
	return { environment, clientId, clientSecret };
}

test.each([
	['production', 'Production'],
	['developerSandbox', 'Developer Sandbox'],
	['federal', 'Federal (Procore for Government)'],
])('keys that %s refuses may belong to another environment', async (environment, label) => {
	const checks = await refusedAt({ environment });
	expect(checks).toMatchObject({
		environment: {
			status: 'warning',
			message: expect.stringContaining(`${label} is reached but does not know the keys`),
			fix: expect.stringMatching(/choose the Environment in which the keys were made/),
		},
		clientId: { status: 'failed', message: expect.stringMatching(/unknown client/) },
		clientSecret: { status: 'failed' },
	});
});

test('of hosts of its own nobody can say so', async () => {
	const loginUrl = 'https://login.example.com';
	const { environment } = await refusedAt({
		environment: 'custom',
		loginUrl,
		apiUrl: 'https://api.example.com',
	});
	expect(environment?.status).toBe('ok');
	const known = await refusedAt({
		environment: 'custom',
		loginUrl: 'https://login.procore.com',
		apiUrl: 'https://api.procore.com',
	});
	expect(known.environment?.status).toBe('warning');
});
