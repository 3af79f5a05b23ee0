import axios from 'axios';
import { startSimulator } from './simulator.mts';
import type { AccountName, Simulator } from './types.mts';

let simulator: Simulator;
const callback = 'http://localhost:5678/rest/oauth2-credential/callback';
beforeAll(async () => {
	simulator = await startSimulator({ seed: { vendors: 5, projects: 5 }, redirectUris: [callback] });
});
afterAll(() => simulator.stop());
beforeEach(() => simulator.clear());

const keysOf = (name: AccountName) => {
	const { clientId, clientSecret } = simulator.accounts[name];
	return { client_id: clientId, client_secret: clientSecret };
};

const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
	axios.post(`${simulator.loginUrl}${path}`, new URLSearchParams(fields), {
		headers,
		validateStatus: () => true,
	});

const get = (path: string, params: Record<string, string>, headers: Record<string, string> = {}) =>
	axios.get(`${simulator.loginUrl}${path}`, {
		params,
		headers,
		maxRedirects: 0,
		validateStatus: () => true,
	});

async function signIn(name: AccountName = 'user'): Promise<string> {
	const { client_id } = keysOf(name);
	const params = {
		client_id,
		redirect_uri: callback,
		response_type: 'code',
		state: 's1',
		decision: 'allow',
	};
	const answer = await get('/oauth/authorize/answer', params);
	return new URL(answer.headers.location).searchParams.get('code') ?? '';
}

describe('client credentials', () => {
	it('give a token of 5,400 s and no refresh token', async () => {
		const { status, data } = await post('/oauth/token', {
			grant_type: 'client_credentials',
			...keysOf('dmsa'),
		});
		expect(status).toBe(200);
		expect(data).toMatchObject({ token_type: 'bearer', expires_in: 5400 });
		expect(data.refresh_token).toBeUndefined();
	});

	it('are accepted as JSON, not in a Basic header', async () => {
		const fields = { grant_type: 'client_credentials', ...keysOf('dmsa') };
		const json = await axios.post(`${simulator.loginUrl}/oauth/token`, fields);
		expect(json.status).toBe(200);
		const basic = Buffer.from(`${fields.client_id}:${fields.client_secret}`).toString('base64');
		const refused = await post(
			'/oauth/token',
			{ grant_type: 'client_credentials' },
			{ authorization: `Basic ${basic}` },
		);
		expect(refused.status).toBe(401);
		expect(simulator.violations).toHaveLength(1);
	});

	it('answer a wrong id and a wrong secret alike', async () => {
		const keys = keysOf('dmsa');
		const wrongId = await post('/oauth/token', {
			grant_type: 'client_credentials',
			...keys,
			client_id: 'x',
		});
		const wrongSecret = await post('/oauth/token', {
			grant_type: 'client_credentials',
			...keys,
			client_secret: 'x',
		});
		expect(wrongId.status).toBe(401);
		expect(wrongSecret.data).toEqual(wrongId.data);
		expect(wrongId.data.error_description).toMatch(/unknown client/);
	});

	it('are told about by token info', async () => {
		const { data } = await post('/oauth/token', {
			grant_type: 'client_credentials',
			...keysOf('dmsa'),
		});
		const info = await get(
			'/oauth/token/info',
			{},
			{ authorization: `Bearer ${data.access_token}` },
		);
		expect(info.data).toMatchObject({
			resource_owner_id: simulator.accounts.dmsa.userId,
			scopes: [],
			application: { uid: simulator.accounts.dmsa.clientId },
		});
	});

	it('expire', async () => {
		const { data } = await post('/oauth/token', {
			grant_type: 'client_credentials',
			...keysOf('dmsa'),
		});
		simulator.clock.advance(5_400_000);
		const me = await axios.get(`${simulator.apiUrl}/rest/v1.0/me`, {
			headers: { authorization: `Bearer ${data.access_token}` },
			validateStatus: () => true,
		});
		expect(me.status).toBe(401);
	});
});

describe('authorization code', () => {
	it('shows a page with Allow, and needs the exact address', async () => {
		const { client_id } = keysOf('user');
		const params = { client_id, response_type: 'code', redirect_uri: callback, state: 'a b' };
		const page = await get('/oauth/authorize', params);
		expect(page.status).toBe(200);
		expect(page.data).toContain('>Allow</button>');
		const other = await get('/oauth/authorize', { ...params, redirect_uri: `${callback}/` });
		expect(other.status).toBe(400);
		const answer = await get('/oauth/authorize/answer', { ...params, decision: 'allow' });
		expect(new URL(answer.headers.location).searchParams.get('state')).toBe('a b');
		const denied = await get('/oauth/authorize/answer', { ...params, decision: 'deny' });
		expect(denied.headers.location).toContain('error=access_denied');
	});

	it('takes a code once, with the same redirect address, within ten minutes', async () => {
		const fields = { grant_type: 'authorization_code', redirect_uri: callback, ...keysOf('user') };
		const code = await signIn();
		expect(
			(await post('/oauth/token', { ...fields, code, redirect_uri: 'http://localhost' })).status,
		).toBe(401);
		expect((await post('/oauth/token', { ...fields, code })).status).toBe(200);
		expect((await post('/oauth/token', { ...fields, code })).data.error).toBe('invalid_grant');
		const late = await signIn();
		simulator.clock.advance(600_001);
		expect((await post('/oauth/token', { ...fields, code: late })).data.error).toBe(
			'invalid_grant',
		);
	});

	it('refreshes once for each refresh token; a second use kills the grant', async () => {
		const fields = { redirect_uri: callback, ...keysOf('user') };
		const first = await post('/oauth/token', {
			...fields,
			grant_type: 'authorization_code',
			code: await signIn(),
		});
		const refresh = (token: string) =>
			post('/oauth/token', { ...fields, grant_type: 'refresh_token', refresh_token: token });
		const second = await refresh(first.data.refresh_token);
		expect(second.status).toBe(200);
		expect(second.data.refresh_token).not.toBe(first.data.refresh_token);
		expect((await refresh(first.data.refresh_token)).data.error).toBe('invalid_grant');
		expect((await refresh(second.data.refresh_token)).data.error).toBe('invalid_grant');
	});

	it('loses a refresh answer for good', async () => {
		const fields = { redirect_uri: callback, ...keysOf('user') };
		const first = await post('/oauth/token', {
			...fields,
			grant_type: 'authorization_code',
			code: await signIn(),
		});
		simulator.faults.add({ host: 'login', path: '/oauth/token', kind: 'loseAnswer' });
		const again = () =>
			post('/oauth/token', {
				...fields,
				grant_type: 'refresh_token',
				refresh_token: first.data.refresh_token,
			});
		await expect(again()).rejects.toThrow();
		expect((await again()).data.error).toBe('invalid_grant');
	});

	it('revokes both tokens, and answers 200 for an unknown one', async () => {
		const fields = { redirect_uri: callback, ...keysOf('user') };
		const { data } = await post('/oauth/token', {
			...fields,
			grant_type: 'authorization_code',
			code: await signIn(),
		});
		expect(
			(await post('/oauth/revoke', { ...keysOf('user'), token: data.access_token })).status,
		).toBe(200);
		expect((await post('/oauth/revoke', { ...keysOf('user'), token: 'unknown' })).status).toBe(200);
		const refreshed = await post('/oauth/token', {
			...fields,
			grant_type: 'refresh_token',
			refresh_token: data.refresh_token,
		});
		expect(refreshed.data.error).toBe('invalid_grant');
	});
});
