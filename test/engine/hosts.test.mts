import type { Simulator } from '../simulator/types.mts';
import { createEngine } from '../support/engine.mts';
import { isOlder } from '../support/engine/n8n.mts';
import { listening } from '../support/events.mts';
import { credentialData, engineAs, useSimulator } from '../support/procore.mts';

const simulator = useSimulator();
const elsewhere = useSimulator({ seed: { seed: 2, vendors: 5 } });
const request = { resource: 'apiRequest', operation: 'send' };

function redirect(
	path: string,
	status: number,
	to: Simulator,
	host: 'login' | 'api' = 'api',
	method?: string,
) {
	const location = (host === 'api' ? to.apiUrl : to.loginUrl) + path;
	const headers = { location };
	simulator.it.faults.add({ path, host, method, kind: 'answer', status, headers, times: null });
}

describe('a redirect is not followed', () => {
	it.each([
		['POST', 307],
		['PUT', 308],
		['PATCH', 307],
		['DELETE', 308],
		['POST', 302],
	])('by a %s that is answered with %i', async (method, status) => {
		redirect('/rest/v1.0/vendors', status, elsewhere.it);
		const engine = await engineAs(simulator.it);
		const { error } = await engine.runNode({
			...request,
			method,
			path: '/rest/v1.0/vendors',
			body: { vendor: { name: 'Only Here Glazing' } },
		});
		expect(elsewhere.it.requests).toEqual([]);
		expect(error?.message).toContain(`redirects the call to ${elsewhere.it.apiUrl}`);
		expect(error?.description).toContain('check Environment');
	});

	it('by a hook, which has a secret of its own', async () => {
		const path = `/rest/v2.0/companies/${simulator.it.world.company.id}/webhooks/hooks`;
		redirect(path, 307, elsewhere.it, 'api', 'POST');
		const made = await listening(simulator.it, {});
		await expect(made.trigger.publish()).rejects.toThrow(/redirects the call/);
		await made.close();
		expect(elsewhere.it.requests).toEqual([]);
	});

	it.each([302, 307, 308])('by the sign-in of the credential test: %i', async (status) => {
		redirect('/oauth/token', status, elsewhere.it, 'login');
		const engine = await engineAs(simulator.it);
		const signIn = engine.preAuthenticate('dmsa');
		await expect(signIn).rejects.toThrow(
			/redirects the call to .* Check Environment, or Login URL/,
		);
		expect(elsewhere.it.requests).toEqual([]);
	});

	it('by the call that tries the new token', async () => {
		redirect('/rest/v1.1/projects', 302, elsewhere.it);
		const engine = await engineAs(simulator.it);
		const signIn = engine.preAuthenticate('dmsa');
		await expect(signIn).rejects.toThrow(/redirects the call to .* Check Environment, or API URL/);
		expect(elsewhere.it.requests).toEqual([]);
	});
});

describe('a read that is redirected to another host', () => {
	it('is followed there without the token', async () => {
		simulator.it.faults.add({ path: '/rest/v1.0/me', kind: 'redirectToStorage', signed: false });
		const engine = await engineAs(simulator.it);
		await engine.runNode({ ...request, path: '/rest/v1.0/me' });
		const [stored] = simulator.it.requests.filter(({ host }) => host === 'storage');
		expect(stored).toBeDefined();
		expect(stored?.headers.authorization).toBeUndefined();
		expect(stored?.headers['procore-company-id']).toBeUndefined();
		expect(simulator.it.violations).toEqual([]);
	});

	it('is followed on the same host with it', async () => {
		const location = `${simulator.it.apiUrl}/rest/v1.0/me`;
		const answer = { kind: 'answer', status: 302, headers: { location } } as const;
		simulator.it.faults.add({ path: '/rest/v1.0/vendors/1', ...answer });
		const engine = await engineAs(simulator.it);
		const { error, items } = await engine.runNode({ ...request, path: '/rest/v1.0/vendors/1' });
		expect(error).toBeUndefined();
		expect(items[0]?.json.id).toBeDefined();
		expect(simulator.it.requests.at(-1)?.account).toBe('dmsa');
	});

	it('for ever ends', async () => {
		simulator.it.faults.add({ path: '/rest/v1.0/me', kind: 'redirectLoop', times: null });
		const engine = await engineAs(simulator.it);
		const { error } = await engine.runNode({ ...request, path: '/rest/v1.0/me' });
		expect(error?.message).toMatch(/^A redirect could not be followed: .* more than 5 times/);
		expect(simulator.it.requests.filter(({ host }) => host === 'api')).toHaveLength(7);
	});
});

describe('a credential that gets another environment in the middle of a run', () => {
	const path = '/rest/v1.0/me';
	const stolen = 'token-of-the-new-environment';

	async function runWhileItChanges(changeOnceAsked: () => object) {
		const oauthTokenData = {
			access_token: simulator.it.tokenFor('user'),
			refresh_token: 'refresh-of-the-old-environment',
		};
		const data = { ...credentialData(simulator.it, 'user'), oauthTokenData };
		// Without a note of its hosts n8n would renew the token first.
		const engine = await createEngine({
			credentials: { user: { type: 'procoreUserOAuth2Api', data } },
		});
		const marked = await engine.preAuthenticate('user');
		engine.credentialStore.change('user', marked ?? {});
		const two = [{ json: {} }, { json: {} }];
		const run = engine.runNode({ ...request, path, authentication: 'user' }, two, {
			continueOnFail: true,
		});
		while (simulator.it.faults.list().every(({ hits }) => hits === 0)) {
			await new Promise((resolve) => setImmediate(resolve));
		}
		const { loginUrl, apiUrl } = elsewhere.it;
		const fresh = { access_token: stolen, refresh_token: 'x' };
		engine.credentialStore.change('user', {
			loginUrl,
			apiUrl,
			oauthTokenData: fresh,
			...changeOnceAsked(),
		});
		return await run;
	}

	const tokens = () => simulator.it.requests.map(({ headers }) => headers.authorization);

	it('sends nothing more to the old one, and says so', async () => {
		simulator.it.faults.add({ path, kind: 'latency', delayMs: 400 });
		const { items } = await runWhileItChanges(() => ({}));
		expect(items[0]?.json.id).toBeDefined();
		expect(items[1]?.json.error).toBe(
			'The Procore credential got another environment during this run',
		);
		expect(items[1]?.json.details).toMatchObject({
			fix: expect.stringContaining('Run the workflow again'),
		});
		expect(simulator.it.requests).toHaveLength(1);
		expect(elsewhere.it.requests).toEqual([]);
	});

	it('nor where the old token was just refused', async () => {
		simulator.it.faults.add({ path, kind: 'latency', delayMs: 400 });
		simulator.it.faults.add({ path, kind: 'answer', status: 401, times: null });
		const { items } = await runWhileItChanges(() => ({}));
		expect(items).toHaveLength(2);
		expect(String(tokens())).not.toContain(stolen);
		// The old host may be asked for a new token of its own; it refuses.
		const renewals = simulator.it.requests.filter(({ host }) => host === 'login');
		expect(renewals).toHaveLength(isOlder ? 1 : 0);
		expect(simulator.it.requests).toHaveLength(1 + renewals.length);
		expect(elsewhere.it.requests).toEqual([]);
	});
});

describe('hosts that were typed with more than a host, or without encryption', () => {
	it.each([
		[{ apiUrl: 'http://ann:pa55word@127.0.0.1' }, 'API URL holds a user name or password'],
		[{ loginUrl: 'ann:pa55word@127.0.0.1/' }, 'Login URL holds a user name or password'],
		[
			{ apiUrl: 'http://127.0.0.1/api' },
			'API URL has more than a host: enter only "http://127.0.0.1"',
		],
		[{ loginUrl: 'http://127.0.0.1/?a=1' }, 'Login URL has more than a host'],
		[
			{ apiUrl: 'http://0.0.0.0' },
			'API URL begins with http://, so that others on the network can read the keys: enter "https://0.0.0.0"',
		],
		[{ loginUrl: 'http://0.0.0.0' }, 'Login URL begins with http://'],
	])('are refused: %j', async (fields, fault) => {
		const engine = await engineAs(simulator.it, 'dmsa', fields);
		const { error, items } = await engine.runNode({ ...request, path: '/rest/v1.0/me' });
		expect(error?.message).toContain(fault);
		expect(JSON.stringify([error?.message, error?.description, items])).not.toContain('pa55');
		await expect(engine.preAuthenticate('dmsa')).rejects.toThrow(fault);
		const check = await engine.runNode({ resource: 'configuration', operation: 'validate' });
		expect(JSON.stringify(check.items)).toContain(fault.slice(0, 20));
		expect(JSON.stringify(check.items)).not.toContain('pa55');
	});

	it.each([
		['/api', '', 'API URL has more than a host'],
		['', '0.0.0.0', 'API URL begins with http://'],
	])('are refused for a person too: %s%s', async (tail, host, fault) => {
		const apiUrl = simulator.it.apiUrl.replace(/127\.0\.0\.1/, host || '127.0.0.1') + tail;
		const fields = { apiUrl, oauthTokenData: { access_token: 'x' } };
		const data = credentialData(simulator.it, 'user', fields);
		const engine = await createEngine({
			credentials: { user: { type: 'procoreUserOAuth2Api', data } },
		});
		await expect(engine.preAuthenticate('user')).rejects.toThrow(fault);
		expect(simulator.it.requests).toEqual([]);
	});
});
