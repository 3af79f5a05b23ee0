import axios from 'axios';
import { caller } from './harness.mts';
import { operations } from './operations.mts';
import { routes } from './routes.mts';
import { startSimulator } from './simulator.mts';
import type { Simulator } from './types.mts';

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({
		seed: { vendors: 60, projects: 20, permittedProjects: 10, projectsWithRecords: 0 },
	});
});
afterAll(() => simulator.stop());
beforeEach(() => simulator.clear());

const companyId = () => simulator.world.company.id;

describe('routes', () => {
	it('stand in the list of Procore operations, or say where else they are documented', () => {
		const invented = routes
			.filter((route) => !operations().has(`${route.method} ${route.path}`) && !route.documentedIn)
			.map((route) => `${route.method} ${route.path}`);
		expect(invented).toEqual([]);
	});

	it('that are documented elsewhere are few and known', () => {
		const elsewhere = routes
			.filter((route) => route.documentedIn)
			.map(({ method, path }) => `${method} ${path}`);
		expect(elsewhere).toEqual([
			'GET /rest/v1.1/vendors',
			'GET /webclients/host/companies/{company_id}/prostore/{version_id}',
		]);
	});

	it('are each defined once', () => {
		const lines = routes.map((route) => `${route.method} ${route.path}`);
		expect(new Set(lines).size).toBe(lines.length);
	});

	it('that Procore does not have answer 404 and are told', async () => {
		const call = caller(simulator, 'dmsa');
		const answer = await call('GET', `/rest/v1.0/companies/${companyId()}/vendors`);
		expect(answer.status).toBe(404);
		expect(simulator.violations).toEqual([
			`GET /rest/v1.0/companies/${companyId()}/vendors: Procore has no such operation`,
		]);
	});

	it('that Procore has and the simulator lacks answer 501', async () => {
		const answer = await caller(simulator, 'dmsa')('GET', '/rest/v1.0/bim_files');
		expect(answer.status).toBe(501);
		expect(simulator.violations).toEqual([]);
	});
});

describe('the company header', () => {
	it('is demanded with the documented text', async () => {
		const answer = await caller(simulator, 'dmsa')('GET', '/rest/v1.0/vendors', {
			companyId: null,
			query: { company_id: companyId() },
		});
		expect(answer.status).toBe(400);
		expect(String(answer.data)).toMatch(/^Missing Procore-Company-Id header!/);
		expect(simulator.violations).toHaveLength(1);
	});

	it('may be missing on me and companies, except for accounts of several regions', async () => {
		for (const path of ['/rest/v1.0/me', '/rest/v1.0/companies']) {
			expect((await caller(simulator, 'user')('GET', path, { companyId: null })).status).toBe(200);
			expect((await caller(simulator, 'dmsaStrict')('GET', path, { companyId: null })).status).toBe(
				400,
			);
			expect((await caller(simulator, 'dmsaStrict')('GET', path)).status).toBe(200);
		}
	});

	it('is needed on me with company_id, which then tells the name', async () => {
		const query = { company_id: companyId() };
		const call = caller(simulator, 'dmsa');
		expect((await call('GET', '/rest/v1.0/me', { companyId: null, query })).status).toBe(400);
		expect((await call('GET', '/rest/v1.0/me', { query })).data.name).toBe('n8n Bridge');
		expect((await call('GET', '/rest/v1.0/me')).data.name).toBeUndefined();
	});

	it('naming another company than the call is told', async () => {
		const other = simulator.world.secondCompany.id;
		await caller(simulator, 'dmsa')('GET', '/rest/v1.0/vendors', {
			companyId: other,
			query: { company_id: companyId() },
		});
		expect(simulator.violations).toHaveLength(1);
	});

	it('with an unknown id is told by company_base_url', async () => {
		const answer = await caller(simulator, 'dmsa')('GET', '/rest/v1.0/company_base_url', {
			companyId: 1,
		});
		expect(answer.status).toBe(400);
		expect(answer.data).toEqual({ error: { code: '400', message: 'invalid company id' } });
	});
});

describe('tokens', () => {
	it('that are wrong answer 401 in several shapes', async () => {
		const ask = { token: 'nonsense', query: { company_id: companyId() } };
		const call = caller(simulator, 'dmsa');
		const projects = await call('GET', '/rest/v1.1/projects', ask);
		const vendors = await call('GET', '/rest/v1.0/vendors', ask);
		const me = await call('GET', '/rest/v1.0/me', ask);
		const hooks = await call('GET', `/rest/v2.0/companies/${companyId()}/webhooks/hooks`, {
			token: null,
		});
		expect([projects.status, vendors.status, me.status, hooks.status]).toEqual([
			401, 401, 401, 401,
		]);
		expect(projects.data).toEqual({ errors: 'The access token is invalid' });
		expect(vendors.data.message).toBe('The access token is invalid');
		expect(me.data).toEqual({ error: 'Invalid Token' });
		expect(hooks.data.error.details[0].reason_code).toBe('INVALID_TOKEN');
	});

	it('of another environment are told', async () => {
		const other = await startSimulator({ seed: { vendors: 1, projects: 1 } });
		const token = other.tokenFor('dmsa');
		await other.stop();
		await caller(simulator, 'dmsa')('GET', '/rest/v1.0/me', { token });
		expect(simulator.violations[0]).toMatch(/token of another environment/);
	});

	it('go to the API listener for nothing', async () => {
		const answer = await caller(simulator, 'dmsa')('POST', '/oauth/token', { body: {} });
		expect(answer.status).toBe(404);
		expect(simulator.violations).toHaveLength(1);
	});

	it('are never sent to the storage host', async () => {
		await axios.get(`${simulator.storageUrl}/x`, {
			headers: { authorization: 'Bearer x' },
			validateStatus: () => true,
		});
		expect(simulator.violations[0]).toMatch(/Authorization sent to the storage host/);
	});
});

describe('query parameters', () => {
	it('that the operation does not have are told', async () => {
		await caller(simulator, 'dmsa')('GET', '/rest/v1.0/vendors', {
			query: { company_id: companyId(), 'filters[is_active]': true },
		});
		expect(simulator.violations).toEqual([
			'GET /rest/v1.0/vendors: no query parameter filters[is_active]',
		]);
	});

	it('that are required are missed', async () => {
		const answer = await caller(simulator, 'dmsa')('GET', '/rest/v1.1/projects');
		expect(answer.status).toBe(400);
		expect(answer.data.error.message).toBe('Missing Project or Company ID');
	});
});

describe('requests', () => {
	it('are recorded with the account in place of the token', async () => {
		await caller(simulator, 'user')('GET', '/rest/v1.0/me', { query: { company_id: companyId() } });
		expect(simulator.requests).toHaveLength(1);
		expect(simulator.requests[0]).toMatchObject({
			host: 'api',
			method: 'GET',
			path: '/rest/v1.0/me',
			status: 200,
			account: 'user',
			query: { company_id: [String(companyId())] },
			headers: { authorization: 'user' },
		});
	});
});

describe('faults', () => {
	it('redirect to the storage host, signed or public', async () => {
		const follow = async (signed: boolean) => {
			simulator.faults.add({ path: '/rest/v1.0/me', kind: 'redirectToStorage', signed });
			const { status, headers } = await caller(simulator, 'dmsa')('GET', '/rest/v1.0/me');
			expect(status).toBe(302);
			return (await axios.get(headers.location, { validateStatus: () => true })).status;
		};
		expect([await follow(true), await follow(false)]).toEqual([200, 200]);
		expect(simulator.violations).toEqual([]);
	});

	const names = () => caller(simulator, 'dmsa')('GET', '/rest/v1.0/companies');

	it('answer instead, as often as asked', async () => {
		simulator.faults.add({
			path: '/companies',
			kind: 'answer',
			status: 502,
			text: '<html>Bad gateway</html>',
			times: 2,
		});
		expect([(await names()).status, (await names()).status, (await names()).status]).toEqual([
			502, 502, 200,
		]);
	});

	it('drop the connection before or after the work', async () => {
		simulator.faults.add({ path: '/vendors', method: 'POST', kind: 'loseAnswer' });
		const before = simulator.world.vendors.size;
		const body = { company_id: companyId(), vendor: { name: 'Lost Answer LLC' } };
		await expect(
			caller(simulator, 'dmsa')('POST', '/rest/v1.0/vendors', { body }),
		).rejects.toThrow();
		expect(simulator.world.vendors.size).toBe(before + 1);
		simulator.faults.add({ path: '/vendors', method: 'POST', kind: 'drop' });
		await expect(
			caller(simulator, 'dmsa')('POST', '/rest/v1.0/vendors', { body }),
		).rejects.toThrow();
		expect(simulator.world.vendors.size).toBe(before + 1);
	});

	it('cut JSON, ignore the page, redirect for ever', async () => {
		simulator.faults.add({ path: '/companies', kind: 'malformed' });
		expect(typeof (await names()).data).toBe('string');
		simulator.faults.add({ path: '/v1.1/projects', kind: 'ignorePage' });
		const query = { company_id: companyId(), per_page: 2, page: 3, 'filters[by_status]': 'All' };
		const ignored = await caller(simulator, 'dmsa')('GET', '/rest/v1.1/projects', { query });
		const first = await caller(simulator, 'dmsa')('GET', '/rest/v1.1/projects', {
			query: { ...query, page: 1 },
		});
		expect(ignored.data).toEqual(first.data);
		simulator.faults.add({ path: '/companies', kind: 'redirectLoop' });
		const loop = await names();
		expect([loop.status, loop.headers.location]).toEqual([
			302,
			`${simulator.apiUrl}/rest/v1.0/companies`,
		]);
	});
});
