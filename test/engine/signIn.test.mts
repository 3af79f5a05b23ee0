import axios from 'axios';
import { startSimulator } from '../simulator/simulator.mts';
import { createEngine } from '../support/engine.mts';
import { isOlder } from '../support/engine/n8n.mts';
import { callsOf, credentialData, engineAs, useSimulator } from '../support/procore.mts';

const simulator = useSimulator();
const companies = { resource: 'company', operation: 'getAll', returnAll: true };

const tokenCalls = () => simulator.it.requests.filter(({ path }) => path === '/oauth/token').length;

describe('a service account signs in', () => {
	it('once for many calls and many nodes', async () => {
		const engine = await engineAs(simulator.it);
		await engine.runNode(companies, [{ json: {} }, { json: {} }, { json: {} }]);
		await engine.runNode({ resource: 'project', operation: 'getAll' });
		expect(tokenCalls()).toBe(1);
	});

	it('with keys that were copied with spaces around them', async () => {
		const { clientId, clientSecret } = simulator.it.accounts.dmsa;
		const engine = await engineAs(simulator.it, 'dmsa', {
			clientId: ` ${clientId}\n`,
			clientSecret: `\t${clientSecret} `,
		});
		const { items } = await engine.runNode(companies);
		expect(items).toHaveLength(2);
	});

	it('anew when the token expires in the middle of a run', async () => {
		const engine = await engineAs(simulator.it);
		await engine.runNode(companies);
		simulator.it.expireTokens('dmsa');
		const { items, error } = await engine.runNode({ resource: 'vendor', operation: 'getAll' });
		expect(error).toBeUndefined();
		expect(items).toHaveLength(50);
		expect(tokenCalls()).toBe(2);
	});

	it('once for eight executions that meet an expired token together', async () => {
		const engine = await engineAs(simulator.it);
		await engine.runNode(companies);
		simulator.it.expireTokens('dmsa');
		const runs = await Promise.all(
			Array.from({ length: 8 }, async () => await engine.runNode(companies)),
		);
		expect(runs.map(({ error }) => error)).toEqual(runs.map(() => undefined));
		expect(tokenCalls()).toBe(isOlder ? 1 + runs.length : 2);
	});

	it('at the new environment, and never shows it the old token', async () => {
		const other = await startSimulator();
		try {
			const engine = await engineAs(simulator.it);
			await engine.runNode(companies);
			const stored = engine.credentialStore.get('dmsa');
			expect(stored.data.oauthTokenData).toMatchObject({ access_token: expect.any(String) });
			Object.assign(stored.data, { loginUrl: other.loginUrl, apiUrl: other.apiUrl });
			const { items, error } = await engine.runNode(companies);
			expect(error).toBeUndefined();
			expect(items).toHaveLength(2);
			expect(callsOf(other)).toEqual(['POST /oauth/token 200', 'GET /rest/v1.0/companies 200']);
		} finally {
			await other.stop();
		}
	});

	it('with new keys as soon as they are typed', async () => {
		const engine = await engineAs(simulator.it);
		await engine.runNode(companies);
		const { clientId, clientSecret } = simulator.it.accounts.dmsaAdmin;
		Object.assign(engine.credentialStore.get('dmsa').data, { clientId, clientSecret });
		await engine.runNode(companies);
		expect(simulator.it.requests.at(-1)?.account).toBe('dmsaAdmin');
	});
});

describe('a sign-in that cannot work says what to do', () => {
	it.each([
		['clientId', 'N/A', /Client ID is empty or a placeholder/],
		['clientId', '', /Client ID is empty or a placeholder/],
		['clientSecret', ' ', /Client Secret is empty or a placeholder/],
		['clientSecret', 'wrong', /Procore refused the sign-in/],
		['clientId', 'wrong', /Procore refused the sign-in/],
	])('where %s is "%s"', async (field, value, message) => {
		const engine = await engineAs(simulator.it, 'dmsa', { [field]: value });
		const { error } = await engine.runNode(companies);
		expect(error?.message).toMatch(message);
		expect(error?.description).toMatch(/check Client ID, Client Secret and Environment/);
	});

	it.each([
		[
			429,
			'text/plain',
			'You have surpassed the max number of requests',
			/no more sign-ins for now/,
		],
		[429, 'application/json', '{"error":"Too many requests"}', /no more sign-ins for now/],
		[503, 'text/plain', 'down', /login host is unavailable: HTTP 503/],
		[500, 'application/json', '{}', /login host is unavailable: HTTP 500/],
		[200, 'text/html', '<html>Welcome</html>', /does not answer as Procore does/],
		[404, 'text/html', '<html>No such page</html>', /does not answer as Procore does/],
		[200, 'application/json', '{}', /does not answer as Procore does/],
	])('where the login host answers %i with %s %s', async (status, type, text, message) => {
		simulator.it.faults.add({
			path: '/oauth/token',
			host: 'login',
			kind: 'answer',
			times: null,
			status,
			headers: { 'content-type': type },
			text,
		});
		const engine = await engineAs(simulator.it);
		const { error } = await engine.runNode(companies);
		expect(error?.message).toMatch(message);
		expect(error?.message).not.toContain('html');
		expect(error?.description).not.toContain('check Client ID');
		expect(error?.description).not.toBe('');
	});

	it.each([
		[{ loginUrl: '' }, 'Login URL is empty'],
		[{ apiUrl: ' ' }, 'API URL is empty'],
		[{ loginUrl: 'not a host' }, 'Login URL is not an address: "https://not a host"'],
		[{ apiUrl: 'http://127.0.0.1:99999' }, 'API URL is not an address: "http://127.0.0.1:99999"'],
	])('where a custom environment has %o', async (fields, fault) => {
		const engine = await engineAs(simulator.it, 'dmsa', fields);
		const { error } = await engine.runNode(companies);
		expect(error?.message).toBe(`The Procore credential cannot work: ${fault}`);
		expect(error?.description).toContain('correct this field');
	});

	it('where the login host is silent and a person waits', async () => {
		const engine = await engineAs(simulator.it);
		simulator.it.faults.add({ path: '/oauth/token', kind: 'latency', delayMs: 17_000 });
		const { items } = await engine.runNode({ resource: 'configuration', operation: 'validate' });
		const checks = JSON.stringify(items[0]?.json.checks);
		expect(checks).toContain('no answer came in time');
		expect(checks).toContain(simulator.it.loginUrl);
	}, 30_000);

	it('where the login host cannot be reached', async () => {
		const engine = await engineAs(simulator.it, 'dmsa', { loginUrl: 'http://127.0.0.1:1' });
		const { error } = await engine.runNode(companies);
		expect(error?.message).toMatch(/could not be reached/);
		expect(error?.description).toContain('http://127.0.0.1:1');
	});

	it('where the API host cannot be reached', async () => {
		const engine = await engineAs(simulator.it, 'dmsa', { apiUrl: 'http://127.0.0.1:1' });
		const { error } = await engine.runNode({
			resource: 'apiRequest',
			operation: 'send',
			method: 'POST',
			path: '/rest/v1.0/vendors',
		});
		expect(error?.message).toMatch(/could not be reached/);
		expect(error?.description).toContain('http://127.0.0.1:1');
	});

	it('where the app is not installed in the company', async () => {
		const engine = await engineAs(simulator.it, 'dmsaElsewhere');
		const { error } = await engine.runNode({ resource: 'project', operation: 'getAll' });
		expect(error?.message).toContain('App is not connected to this company.');
		expect(error?.description).toContain('App Management');
	});

	it('and keeps the keys to itself', async () => {
		const { clientSecret } = simulator.it.accounts.dmsa;
		const engine = await engineAs(simulator.it, 'dmsa', { clientId: 'wrong' });
		const run = await engine.runNode(companies, [{ json: {} }], { continueOnFail: true });
		const failed = await engine.runNode(companies);
		expect(JSON.stringify(run.items)).not.toContain(clientSecret);
		expect(
			`${failed.error?.message}${failed.error?.description}${failed.error?.stack}`,
		).not.toContain(clientSecret);
		expect(run.items[0]?.json).toMatchObject({
			error: expect.any(String),
			details: { fix: expect.any(String) },
		});
	});
});

/** The answer to a sign-in, as n8n stores it. */
async function signedIn(): Promise<Record<string, string>> {
	const { clientId, clientSecret } = simulator.it.accounts.user;
	const redirect_uri = 'http://localhost';
	simulator.it.setAutoAllow(true);
	const query = new URLSearchParams({ response_type: 'code', client_id: clientId, redirect_uri });
	const allowed = await axios.get(`${simulator.it.loginUrl}/oauth/authorize?${query}`, {
		maxRedirects: 0,
		validateStatus: null,
	});
	const code = new URL(String(allowed.headers.location)).searchParams.get('code');
	const { data } = await axios.post(`${simulator.it.loginUrl}/oauth/token`, {
		grant_type: 'authorization_code',
		client_id: clientId,
		client_secret: clientSecret,
		redirect_uri,
		code,
	});
	return data;
}

describe('a person', () => {
	const asPerson = async (oauthTokenData: Record<string, string>) =>
		await createEngine({
			credentials: {
				user: {
					type: 'procoreUserOAuth2Api',
					data: { ...credentialData(simulator.it, 'user'), oauthTokenData },
				},
			},
		});

	it('works with the token of the sign-in', async () => {
		const engine = await asPerson({
			access_token: simulator.it.tokenFor('user'),
			token_type: 'bearer',
		});
		const { items, error } = await engine.runNode({ ...companies, authentication: 'user' });
		expect(error).toBeUndefined();
		expect(items.length).toBeGreaterThan(0);
		expect(tokenCalls()).toBe(0);
	});

	it('has to sign in again at a new environment, which never sees the old token', async () => {
		const other = await startSimulator();
		try {
			const engine = await createEngine({
				credentials: {
					user: {
						type: 'procoreUserOAuth2Api',
						data: {
							...credentialData(simulator.it, 'user'),
							oauthTokenData: await signedIn(),
						},
					},
				},
			});
			const asUser = { ...companies, authentication: 'user' };
			expect((await engine.runNode(asUser)).error).toBeUndefined();
			const { loginUrl, apiUrl } = other;
			Object.assign(engine.credentialStore.get('user').data, { loginUrl, apiUrl });
			const { error } = await engine.runNode(asUser);
			expect(error?.message).toContain('changed after the sign-in');
			expect(other.requests).toEqual([]);
		} finally {
			await other.stop();
		}
	});

	it('has to sign in again where the environment changed before the first use', async () => {
		const other = await startSimulator();
		try {
			const { loginUrl, apiUrl } = other;
			const oauthTokenData = await signedIn();
			const data = credentialData(simulator.it, 'user', { oauthTokenData, loginUrl, apiUrl });
			const engine = await createEngine({
				credentials: { user: { type: 'procoreUserOAuth2Api', data } },
			});
			const { error } = await engine.runNode({ ...companies, authentication: 'user' });
			expect(error?.description).toContain('click Connect to sign in again');
			expect(other.requests.filter(({ host }) => host === 'api')).toEqual([]);
		} finally {
			await other.stop();
		}
	});

	it('is told to sign in when nobody has', async () => {
		const engine = await asPerson({});
		const { error } = await engine.runNode({ ...companies, authentication: 'user' });
		expect(error?.message).toContain('this credential is not signed in yet');
		expect(error?.description).toContain('Connect');
	});

	it('is told to sign in again when the grant was revoked', async () => {
		const engine = await asPerson({
			access_token: 'gone',
			refresh_token: 'spent',
			token_type: 'bearer',
		});
		const { error } = await engine.runNode({ ...companies, authentication: 'user' });
		expect(error?.description).toContain('Connect');
	});
});

describe('a read-only credential', () => {
	it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('sends no %s', async (method) => {
		const engine = await engineAs(simulator.it, 'dmsa', { readOnly: true });
		const { error } = await engine.runNode({
			resource: 'apiRequest',
			operation: 'send',
			method,
			path: '/rest/v1.0/vendors',
			body: '{"vendor":{"name":"x"}}',
		});
		expect(error?.message).toContain('read-only');
		expect(error?.description).toContain('"Read Only"');
		expect(simulator.it.requests).toEqual([]);
	});

	it('reads', async () => {
		const engine = await engineAs(simulator.it, 'dmsa', { readOnly: true });
		expect((await engine.runNode(companies)).items).toHaveLength(2);
	});
});
