import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startSimulator } from '../simulator/simulator.mts';
import type { AccountName, Simulator } from '../simulator/types.mts';
import { credentialData, type CredentialFields } from '../support/credentialData.mts';
import { startN8n, type RealN8n } from '../support/realN8n.mts';
import { chainOf, procoreWorkflow, start } from '../support/workflowDefinitions.mts';
import { secretsIn, stopAndSearch, writtenBy } from '../support/writtenSecrets.mts';

const dmsaType = 'procoreDmsaOAuth2Api';
const userType = 'procoreUserOAuth2Api';

let simulator: Simulator;
let elsewhere: Simulator;
let n8n: RealN8n;

beforeAll(async () => {
	simulator = await startSimulator({ autoAllow: true });
	elsewhere = await startSimulator({ seed: { seed: 2, vendors: 20 } });
	n8n = await startN8n({ editor: true });
	for (const account of ['user', 'userLimited'] as const) {
		simulator.registerRedirectUri(n8n.callbackUrl, account);
	}
});

afterAll(async () => await stopAndSearch(n8n, simulator, elsewhere));
afterAll(async () => {
	await simulator?.stop();
	await elsewhere?.stop();
});

beforeEach(() => {
	simulator.clear();
	elsewhere.clear();
});

const create = async (account: AccountName, changes: Partial<CredentialFields> = {}) =>
	await n8n.credentials.create(dmsaType, 'DMSA', credentialData(simulator, account, changes));

const listCompanies = async (type: string, credential: { id: string; name: string }) => {
	const { id } = await n8n.workflows.create(
		procoreWorkflow(
			{
				resource: 'company',
				operation: 'getAll',
				authentication: type === userType ? 'user' : 'dmsa',
			},
			{ [type]: { id: credential.id, name: credential.name } },
		),
	);
	return await n8n.workflows.run(id);
};

test('n8n has loaded both nodes and the AI tool', async () => {
	const names = (await n8n.nodeTypes()).map(({ name }) => name);
	expect(names).toEqual(
		expect.arrayContaining([
			'n8n-nodes-procore.procore',
			'n8n-nodes-procore.procoreTrigger',
			'n8n-nodes-procore.procoreTool',
		]),
	);
});

describe('the connection test of a DMSA', () => {
	test('succeeds before the first use, and again with the stored token', async () => {
		const credential = await create('dmsa');
		expect(await n8n.credentials.test(credential)).toMatchObject({ status: 'OK' });
		await listCompanies(dmsaType, credential);
		expect(await n8n.credentials.test(credential)).toMatchObject({ status: 'OK' });
	});

	test('succeeds without a company', async () => {
		const credential = await create('dmsa', { companyId: '' });
		expect(await n8n.credentials.test(credential)).toMatchObject({ status: 'OK' });
	});

	test('succeeds for hosts without https:// and with a slash at the end', async () => {
		const credential = await create('dmsa', { apiUrl: `${simulator.apiUrl}/` });
		expect(await n8n.credentials.test(credential)).toMatchObject({ status: 'OK' });
	});

	test.each([
		[401, 'application/json', '{"error":"Invalid Token"}', /did not accept the token.*Environment/],
		[200, 'text/html', '<html>Welcome</html>', /does not answer as Procore's API does/],
		[500, 'application/json', '{}', /overloaded or down \(HTTP 500/],
		[502, 'text/html', '<html>Bad Gateway</html>', /overloaded or down \(HTTP 502/],
	])('says what to do where the API answers %i with %s', async (status, type, text, words) => {
		simulator.faults.add({
			path: '/rest/*',
			kind: 'answer',
			times: null,
			status,
			headers: { 'content-type': type },
			text,
		});
		const { message } = await n8n.credentials.test(await create('dmsa'));
		expect(message).toMatch(words);
	});

	test('sends no empty company header where no company is filled in', async () => {
		await n8n.credentials.test(await create('dmsa', { companyId: '' }));
		const asked = simulator.requests.filter(({ path }) => path === '/rest/v1.0/companies');
		expect(asked.length).toBeGreaterThan(0);
		for (const { headers } of asked) expect(headers).not.toHaveProperty('procore-company-id');
	});

	test.each<[string, AccountName, () => Partial<CredentialFields>, RegExp]>([
		['a wrong secret', 'dmsa', () => ({ clientSecret: 'f'.repeat(64) }), /Client Secret/],
		['a wrong client id', 'dmsa', () => ({ clientId: 'f'.repeat(64) }), /Client ID/],
		['an empty secret', 'dmsa', () => ({ clientSecret: '' }), /Client Secret/],
		['a company that does not exist', 'dmsa', () => ({ companyId: '123' }), /Company ID/],
		[
			'a company where the app is not installed',
			'dmsa',
			() => ({ companyId: String(simulator.world.foreignCompany.id) }),
			/install/i,
		],
		['an app that is installed nowhere', 'dmsaElsewhere', () => ({}), /install/i],
		[
			'a login host that nobody listens on',
			'dmsa',
			() => ({ loginUrl: 'http://127.0.0.1:9' }),
			/127\.0\.0\.1:9/,
		],
		[
			'an API host that nobody listens on',
			'dmsa',
			() => ({ apiUrl: 'http://127.0.0.1:9' }),
			/127\.0\.0\.1:9/,
		],
		[
			'a host that is not Procore',
			'dmsa',
			() => ({ loginUrl: simulator.storageUrl }),
			/Login URL|Environment/,
		],
	])('says what to do about %s', async (_case, account, changes, words) => {
		const credential = await create(account, changes());
		const { status, message } = await n8n.credentials.test(credential);
		expect({ status, message }).toEqual({ status: 'Error', message: expect.stringMatching(words) });
		expect(message).not.toContain(simulator.accounts[account].clientSecret);
	});
});

test('a run with a wrong secret ends with the same advice and without the secret', async () => {
	const clientSecret = 'f'.repeat(64);
	const run = await listCompanies(dmsaType, await create('dmsa', { clientSecret }));
	expect(run.status).toBe('error');
	expect(`${run.error?.message} ${run.error?.description}`).toMatch(/Client Secret/);
	expect(JSON.stringify(run.error)).not.toContain(clientSecret);
});

describe('a person who signs in', () => {
	const createUser = async (account: AccountName = 'user') =>
		await n8n.credentials.create(userType, 'User', credentialData(simulator, account));

	test('comes back to n8n connected, and sees what that person may see', async () => {
		const credential = await createUser();
		expect(await n8n.credentials.signIn(credential)).toMatch(/connected|success|close/i);
		const run = await listCompanies(userType, credential);
		expect(run.error).toBeUndefined();
		expect(run.outputOf('Procore').map(({ json }) => json.name)).toContain(
			simulator.world.company.name,
		);
		const accounts = simulator.requests
			.filter(({ host }) => host === 'api')
			.map(({ account }) => account);
		expect(new Set(accounts)).toEqual(new Set(['user']));
	});

	test('stays signed in when the token has expired', async () => {
		const credential = await createUser();
		await n8n.credentials.signIn(credential);
		simulator.expireTokens('user');
		expect((await listCompanies(userType, credential)).status).toBe('success');
		simulator.expireTokens('user');
		expect((await listCompanies(userType, credential)).status).toBe('success');
	});

	test('has to sign in again where the environment changed before the first use', async () => {
		const credential = await createUser();
		await n8n.credentials.signIn(credential);
		const { loginUrl, apiUrl } = elsewhere;
		await n8n.credentials.update(credential, { loginUrl, apiUrl });
		const run = await listCompanies(userType, credential);
		expect(`${run.error?.message} ${run.error?.description}`).toMatch(/sign in again|connect/i);
		expect(elsewhere.requests.filter(({ host }) => host === 'api')).toEqual([]);
	});

	test('is told by the stored test what is missing', async () => {
		const untried = await createUser();
		expect((await n8n.credentials.test(untried)).message).toMatch(/not signed in yet/);
		const data = credentialData(simulator, 'user', { clientId: 'N/A' });
		const noKey = await n8n.credentials.create(userType, 'No key', data);
		expect((await n8n.credentials.test(noKey)).message).toMatch(
			/Client ID is empty or a placeholder/,
		);
	});

	test('is asked to sign in before the first use', async () => {
		const run = await listCompanies(userType, await createUser());
		expect(run.status).toBe('error');
		expect(`${run.error?.message} ${run.error?.description}`).toMatch(/sign in|connect/i);
	});
});

describe('after the environment of a credential changed', () => {
	test('a DMSA gets a new token, and the old one never reaches the new host', async () => {
		const credential = await create('dmsa');
		expect((await listCompanies(dmsaType, credential)).status).toBe('success');
		const { recorded, url, close } = await recordAuthorizations(elsewhere.apiUrl);
		const other = credentialData(elsewhere, 'dmsa', { apiUrl: url });
		await n8n.credentials.update(credential, other);
		const run = await listCompanies(dmsaType, credential);
		await close();
		expect(run.error).toBeUndefined();
		expect(recorded.length).toBeGreaterThan(0);
		const accepted = elsewhere.requests.filter(({ host }) => host === 'api');
		expect(accepted.map(({ headers }) => headers.authorization)).not.toContain('invalid');
		expect(elsewhere.requests.filter(({ path }) => path === '/oauth/token')).toHaveLength(1);
		for (const authorization of recorded) {
			expect(authorization).not.toBe(`Bearer ${simulator.tokenFor('dmsa')}`);
		}
	});

	test("a person's token is not sent to the new host", async () => {
		const credential = await n8n.credentials.create(
			userType,
			'User',
			credentialData(simulator, 'user'),
		);
		await n8n.credentials.signIn(credential);
		expect((await listCompanies(userType, credential)).status).toBe('success');
		const { loginUrl, apiUrl } = elsewhere;
		await n8n.credentials.update(credential, { loginUrl, apiUrl });
		const run = await listCompanies(userType, credential);
		expect(run.status).toBe('error');
		expect(`${run.error?.message} ${run.error?.description}`).toMatch(/sign in again|connect/i);
		expect(elsewhere.requests.filter(({ host }) => host === 'api')).toEqual([]);
	});
});

test('the search for secrets finds one that a workflow stored, and none that only a credential holds', async () => {
	const planted = { name: 'planted', value: `planted-${'0123456789'.repeat(5)}` };
	const kept = { name: 'kept', value: `kept-in-the-credential-${Math.random()}` };
	await create('dmsa', { clientSecret: kept.value });
	const noted = { json: { note: `${'long '.repeat(5_000)}${planted.value}` } };
	const { id } = await n8n.workflows.create(
		chainOf([start, { name: 'Next', type: 'n8n-nodes-base.noOp' }], {
			pinData: { [start.name]: [noted] },
		}),
	);
	expect((await n8n.workflows.run(id)).status).toBe('success');
	expect(secretsIn(await writtenBy(n8n), [planted, kept])).toContain('database: planted');
	expect(secretsIn(await writtenBy(n8n), [kept])).toEqual([]);
});

/** A proxy before an API host that notes the authorization of each request. */
async function recordAuthorizations(target: string) {
	const recorded: Array<string | undefined> = [];
	const server = createServer((request, response) => {
		recorded.push(request.headers.authorization);
		const headers = Object.entries(request.headers).flatMap(([name, value]) =>
			typeof value === 'string' && name !== 'host' && name !== 'connection'
				? [[name, value] as [string, string]]
				: [],
		);
		fetch(`${target}${request.url}`, { method: request.method, headers })
			.then(async (answer) => {
				response.statusCode = answer.status;
				answer.headers.forEach((value, name) => {
					if (!/^(content-encoding|content-length|transfer-encoding|connection)$/.test(name)) {
						response.setHeader(name, value);
					}
				});
				response.end(Buffer.from(await answer.arrayBuffer()));
			})
			.catch(() => response.destroy());
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		recorded,
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
