import { caller } from './harness.mts';
import { startSimulator } from './simulator.mts';
import type { Simulator, Vendor } from './types.mts';

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({
		seed: { vendors: 120, projects: 20, permittedProjects: 10, projectsWithRecords: 0 },
	});
});
afterAll(() => simulator.stop());
beforeEach(() => {
	simulator.clear();
	simulator.reset();
});

const company = () => simulator.world.company.id;
const query = (more: Record<string, string | number> = {}) => ({
	query: { company_id: company(), ...more },
});
const vendors = (): Vendor[] =>
	[...simulator.world.vendors.values()].filter((row) => row.company_id === company());
const free = () => vendors().filter((row) => row.is_active && row.origin_id === null);

describe('pages', () => {
	it('have Total, Per-Page and a Link without next on the last page', async () => {
		const call = caller(simulator, 'dmsaAdmin');
		const all = query({ 'filters[by_status]': 'All', per_page: 8 });
		const first = await call('GET', '/rest/v1.1/projects', all);
		expect(first.headers.total).toBe('20');
		expect(first.headers['per-page']).toBe('8');
		expect(first.headers.link).toMatch(/page=2>; rel="next".*page=3>; rel="last"/);
		const last = await call(
			'GET',
			'/rest/v1.1/projects',
			query({ 'filters[by_status]': 'All', per_page: 8, page: 3 }),
		);
		expect(last.data).toHaveLength(4);
		expect(last.headers.link).not.toContain('rel="next"');
		expect(last.headers.link).toContain('rel="prev"');
	});

	it('that are too large are made smaller', async () => {
		const answer = await caller(simulator, 'dmsa')(
			'GET',
			'/rest/v1.1/projects',
			query({ per_page: 10_000 }),
		);
		expect(answer.status).toBe(200);
		expect(answer.headers['per-page']).toBe('300');
		expect(simulator.violations).toHaveLength(1);
	});

	it('of v2 have ten rows in data', async () => {
		const path = `/rest/v2.0/companies/${company()}/webhooks/resources`;
		const answer = await caller(simulator, 'dmsa')('GET', path, {
			query: { payload_version: 'v4.0' },
		});
		expect(answer.data.data).toHaveLength(10);
		expect(answer.headers.total).toBe('25');
	});
});

describe('projects', () => {
	it('are those permitted, for an admin all', async () => {
		const ids = async (account: 'dmsa' | 'dmsaAdmin') =>
			(
				await caller(simulator, account)(
					'GET',
					'/rest/v1.1/projects',
					query({ view: 'ids', 'filters[by_status]': 'All' }),
				)
			).data;
		expect(await ids('dmsa')).toHaveLength(10);
		expect(await ids('dmsaAdmin')).toHaveLength(20);
	});

	it('that are not permitted answer 404 on show and 403 in tools', async () => {
		const hidden = [...simulator.world.projects.values()].find(
			(project) =>
				project.company_id === company() && !simulator.accounts.dmsa.projects.has(project.id),
		);
		const call = caller(simulator, 'dmsa');
		expect((await call('GET', `/rest/v1.0/projects/${hidden?.id}`, query())).status).toBe(404);
		expect((await call('GET', `/rest/v1.1/projects/${hidden?.id}/vendors`)).status).toBe(403);
	});

	it('are created and changed under their wrapper', async () => {
		const call = caller(simulator, 'dmsa');
		const body = { company_id: company(), project: { name: 'New Pier', project_number: 'P-1' } };
		const made = await call('POST', '/rest/v1.0/projects', { body });
		expect([made.status, made.data.display_name]).toEqual([201, 'P-1 - New Pier']);
		const refused = await call('POST', '/rest/v1.0/projects', {
			body: { company_id: company(), project: {} },
		});
		expect([refused.status, refused.data]).toEqual([422, { errors: { name: ["can't be blank"] } }]);
		const path = `/rest/v1.0/projects/${made.data.id}`;
		const changed = await call('PATCH', path, {
			body: { company_id: company(), project: { active: false } },
		});
		expect(changed.data.active).toBe(false);
		expect(simulator.violations).toEqual([]);
	});
});

describe('apps and rights', () => {
	it('answer 403 where the app is not installed', async () => {
		const answer = await caller(simulator, 'dmsaElsewhere')('GET', '/rest/v1.1/projects', query());
		expect([answer.status, answer.data]).toEqual([
			403,
			{ errors: ['App is not connected to this company.'] },
		]);
		const companies = await caller(simulator, 'dmsaElsewhere')('GET', '/rest/v1.0/companies', {
			companyId: null,
		});
		expect(companies.data).toEqual([]);
	});

	it('follow the access level', async () => {
		simulator.setLevel('dmsa', 'directory', 'none');
		const call = caller(simulator, 'dmsa');
		expect((await call('GET', '/rest/v1.0/vendors', query())).status).toBe(403);
		expect((await call('GET', '/rest/v1.1/vendors', query({ view: 'minimal' }))).status).toBe(200);
		simulator.setLevel('dmsa', 'directory', 'read_only');
		expect((await call('GET', '/rest/v1.0/vendors', query())).status).toBe(200);
		const body = { company_id: company(), vendor: { name: 'X' } };
		expect((await call('POST', '/rest/v1.0/vendors', { body })).status).toBe(403);
	});

	it('are told by settings/permissions', async () => {
		simulator.setLevel('dmsa', 'webhooks_api', 'none');
		const { data } = await caller(simulator, 'dmsa')(
			'GET',
			'/rest/v1.0/settings/permissions',
			query(),
		);
		const hooks = data.tools.find((tool: { name: string }) => tool.name === 'webhooks_api');
		expect(hooks.user_access_level.name).toBe('None');
	});

	it('of a user are told by project_assignments', async () => {
		const { userId } = simulator.accounts.dmsa;
		const path = `/rest/v1.0/companies/${company()}/users/${userId}/project_assignments`;
		const answer = await caller(simulator, 'dmsaAdmin')('GET', path, {
			query: { 'filters[assignment_status]': 'assigned' },
		});
		expect(answer.headers.total).toBe('10');
	});
});

describe('vendors', () => {
	it('are listed without the inactive ones, which have their own list', async () => {
		const call = caller(simulator, 'dmsa');
		const active = await call(
			'GET',
			'/rest/v1.0/vendors',
			query({ view: 'compact', per_page: 500 }),
		);
		const inactive = await call('GET', `/rest/v1.0/companies/${company()}/vendors/inactive`, {
			query: { view: 'compact' },
		});
		expect(active.data.length + inactive.data.length).toBe(120);
		expect(Object.keys(active.data[0])).toEqual(['id', 'name']);
		const id = inactive.data[0].id;
		const path = `/rest/v1.0/companies/${company()}/vendors/inactive/${id}`;
		expect((await call('PATCH', path)).data.is_active).toBe(true);
	});

	it('are found by id, search and time', async () => {
		const call = caller(simulator, 'dmsa');
		const [one, two] = free();
		const byId = await call(
			'GET',
			`/rest/v1.0/vendors?company_id=${company()}&filters[id][]=${one.id}&filters[id][]=${two.id}`,
		);
		expect(byId.data.map((row: Vendor) => row.id)).toEqual([one.id, two.id]);
		const search = await call('GET', '/rest/v1.0/vendors', query({ 'filters[search]': one.name }));
		expect(search.data.map((row: Vendor) => row.id)).toContain(one.id);
		const range = `${one.updated_at}...${one.updated_at}`;
		const time = await call('GET', '/rest/v1.0/vendors', query({ 'filters[updated_at]': range }));
		expect(time.data.map((row: Vendor) => row.id)).toContain(one.id);
		expect(
			(await call('GET', '/rest/v1.0/vendors', query({ 'filters[updated_at]': one.updated_at })))
				.status,
		).toBe(400);
		expect(simulator.violations).toEqual([]);
	});

	it('need their wrapper and only take documented fields', async () => {
		const call = caller(simulator, 'dmsa');
		expect(
			(await call('POST', '/rest/v1.0/vendors', { body: { company_id: company(), name: 'X' } }))
				.status,
		).toBe(400);
		const body = { company_id: company(), vendor: { name: 'X', legal_name: 'Y' } };
		expect((await call('POST', '/rest/v1.0/vendors', { body })).status).toBe(201);
		expect(simulator.violations).toHaveLength(1);
	});

	it('with values of a wrong kind are refused by field, in a sync row by row', async () => {
		const call = caller(simulator, 'dmsa');
		const wrong = { name: 'Ash & Sons', is_active: 'perhaps', trade_ids: ['roofing'] };
		const errors = { is_active: ['is invalid'], trade_ids: ['is invalid'] };
		const made = await call('POST', '/rest/v1.0/vendors', {
			body: { company_id: company(), vendor: wrong },
		});
		expect([made.status, made.data.errors]).toMatchObject([422, { is_active: ['is invalid'] }]);
		const updates = [wrong, { name: 'Oak Roofing', is_active: 'false' }];
		const { data } = await call('PATCH', '/rest/v1.0/vendors/sync', {
			body: { company_id: company(), updates },
		});
		expect(data.errors.map((row: { errors: unknown }) => row.errors)).toMatchObject([
			{ is_active: errors.is_active },
		]);
		expect(Object.keys(data.errors[0].errors)).toEqual(['is_active', 'trade_ids']);
		expect(data.entities).toMatchObject([{ name: 'Oak Roofing', is_active: false }]);
	});

	it('join and leave a project', async () => {
		const project = [...simulator.accounts.dmsa.projects][0];
		const outside = free().find(
			(row) => !simulator.world.projects.get(project)?.vendorIds.has(row.id),
		);
		const path = `/rest/v1.1/projects/${project}/vendors/${outside?.id}`;
		const call = caller(simulator, 'dmsa');
		expect((await call('GET', path)).status).toBe(404);
		expect((await call('POST', `${path}/actions/add`)).status).toBe(201);
		expect((await call('GET', path)).status).toBe(200);
		expect((await call('DELETE', `${path}/actions/remove`)).status).toBe(204);
	});
});

describe('sync', () => {
	const sync = (updates: unknown[], more: object = { company_id: company() }) =>
		caller(simulator, 'dmsa')('PATCH', '/rest/v1.0/vendors/sync', { body: { ...more, updates } });

	it('creates, updates and refuses row by row with 200', async () => {
		const [one, two] = free();
		const { status, data } = await sync([
			{ name: 'Made by sync', origin_id: 'A-1' },
			{ id: one.id, origin_id: 'A-2' },
			{ id: 3, name: 'No vendor has this ID value' },
			{ origin_id: 'A-2', city: 'Salem' },
			{ id: two.id, origin_id: 'A-2' },
			{ origin_id: 'A-9' },
		]);
		expect(status).toBe(200);
		expect(data.entities).toHaveLength(3);
		expect(data.errors).toEqual([
			{
				id: 3,
				name: 'No vendor has this ID value',
				errors: { id: ['Entity with this ID not found'] },
			},
			{ id: two.id, origin_id: 'A-2', errors: { origin_id: ['has already been taken'] } },
			{ origin_id: 'A-9', errors: { name: ["can't be blank"] } },
		]);
		expect(one).toMatchObject({ origin_id: 'A-2', city: 'Salem' });
	});

	it('leaves records that an ERP integration owns', async () => {
		const owned = vendors().find((row) => row.synced_to_erp) ?? free()[0];
		owned.synced_to_erp = true;
		const { data } = await sync([{ id: owned.id, origin_id: 'mine' }]);
		expect(data.entities).toEqual([]);
		expect(data.errors[0].errors.base[0]).toMatch(/locked/);
	});

	it('takes a thousand rows and no more', async () => {
		const rows = Array.from({ length: 1001 }, (_, index) => ({
			name: `Bulk ${index}`,
			origin_id: `B-${index}`,
		}));
		expect((await sync(rows.slice(0, 1000))).data.entities).toHaveLength(1000);
		expect((await sync(rows)).status).toBe(400);
		expect((await sync([], {})).status).toBe(400);
	});
});

it('people are the contacts of a vendor', async () => {
	const person = [...simulator.world.people.values()].find(
		(row) => row.vendor_id !== null && row.company_id === company(),
	);
	const path = `/rest/v1.0/companies/${company()}/people?filters[vendor_id][]=${person?.vendor_id}`;
	const { data } = await caller(simulator, 'dmsa')('GET', path);
	expect(data.map((row: { id: number }) => row.id)).toContain(person?.id);
	expect(simulator.violations).toEqual([]);
});

it('the seed is the same each time and any size', async () => {
	const names = vendors().map((row) => row.name);
	simulator.reset();
	expect(vendors().map((row) => row.name)).toEqual(names);
	simulator.reset({ vendors: 3, projects: 2, permittedProjects: 1 });
	expect(vendors()).toHaveLength(3);
});

it('contacts are made as users of a vendor, and join projects', async () => {
	const call = caller(simulator, 'dmsa');
	const users = `/rest/v1.3/companies/${company()}/users`;
	const [vendor] = free();
	const user = { last_name: 'Ngo', email_address: 'ngo@example.com', vendor_id: vendor.id };
	const made = await call('POST', users, { body: { user } });
	expect([made.status, made.data.vendor.id]).toEqual([201, vendor.id]);
	expect((await call('POST', users, { body: { user } })).status).toBe(409);
	expect((await call('POST', users, { body: { user: {} } })).status).toBe(400);
	const project = [...simulator.accounts.dmsa.projects][0];
	const member = `/rest/v1.0/projects/${project}/users/${made.data.id}/actions`;
	expect((await call('POST', `${member}/add`)).status).toBe(201);
	expect((await call('DELETE', `${member}/remove`)).status).toBe(204);
	const people = await call(
		'GET',
		`/rest/v1.0/companies/${company()}/people?filters[vendor_id][]=${vendor.id}&filters[search]=ngo`,
	);
	expect(people.data[0].user_id).toBe(made.data.id);
	expect(
		simulator.world.events.map((event) => `${event.resource_name}:${event.event_type}`),
	).toEqual(['Company Users:create', 'Project Users:create', 'Project Users:delete']);
});
