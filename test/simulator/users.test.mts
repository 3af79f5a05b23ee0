import { caller } from './harness.mts';
import { startSimulator } from './simulator.mts';
import type { JsonObject, Simulator } from './types.mts';

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({
		seed: { vendors: 60, projects: 8, permittedProjects: 4, inactivePeople: 6 },
	});
});
afterAll(() => simulator.stop());
beforeEach(() => simulator.clear());

const company = () => simulator.world.company.id;
const project = (index = 0) => [...simulator.accounts.dmsa.projects][index];
const ask = (method: string, path: string, query: JsonObject = {}, body?: unknown) =>
	caller(simulator, 'dmsaAdmin')(method, path, { query: Object(query), body });

const ids = (rows: Array<{ id: number }>) => rows.map(({ id }) => id);
const users = () => `/rest/v1.3/companies/${company()}/users`;

describe('users', () => {
	it('are created with a company and rights, and invited', async () => {
		const vendor_id = [...simulator.world.vendors.keys()][0];
		const user = {
			first_name: 'Ana',
			last_name: 'Silva',
			email_address: 'ana@silva.example',
			vendor_id,
			default_permission_template_id: 42,
			fax_number: '(503) 555-0199',
		};
		const { status, data } = await ask('POST', users(), {}, { user });
		expect([status, data.permission_template.name, data.fax_number]).toEqual([
			201,
			'Project Manager',
			'(503) 555-0199',
		]);
		expect((await ask('PATCH', `${users()}/${data.id}/invite`)).status).toBe(202);
		expect((await ask('GET', `${users()}/${data.id}`)).data.welcome_email_sent_at).toBeTruthy();
		expect((await ask('POST', users(), {}, { user })).status).toBe(409);
		expect(simulator.violations).toEqual([]);
	});

	it('are refused by field, and given rights by admins only', async () => {
		const user = { last_name: '', email_address: 'nobody', vendor_id: 1 };
		const { status, data } = await ask('POST', users(), {}, { user });
		expect([status, Object.keys(data.errors).sort()]).toEqual([
			400,
			['email_address', 'last_name', 'vendor_id'],
		]);
		const more = {
			last_name: 'B',
			email_address: 'b@b.example',
			default_permission_template_id: 41,
		};
		const standard = caller(simulator, 'dmsa');
		expect((await standard('POST', users(), { body: { user: more } })).status).toBe(403);
	});

	it('that are inactive are listed by themselves and reactivated', async () => {
		const base = `/rest/v1.0/companies/${company()}/users/inactive`;
		const { data } = await ask('GET', base);
		expect(data.length).toBeGreaterThan(0);
		expect(data.every((row: { is_active: boolean }) => !row.is_active)).toBe(true);
		expect((await ask('PATCH', `${base}/${data[0].id}`)).data.is_active).toBe(true);
		expect((await ask('GET', base)).data).toHaveLength(data.length - 1);
	});

	it('come into projects and out of them, many at a time', async () => {
		const [one, two] = [...simulator.world.users.values()].filter(
			(user) => user.is_active && user.company_id === company(),
		);
		const pairs = [
			{ user_id: one.id, project_id: project(2) },
			{ user_id: two.id, project_id: project(3) },
			{ user_id: 5, project_id: project(2) },
		];
		const { status, data } = await ask('POST', `${users()}/bulk_add`, {}, { users: pairs });
		expect(status).toBe(207);
		expect(data.errors).toEqual([{ ...pairs[2], errors: { user_id: ['not found'] } }]);
		expect(simulator.world.projects.get(project(2))?.userIds.has(one.id)).toBe(true);
		const removed = await ask('POST', `${users()}/bulk_remove`, {}, { users: pairs.slice(0, 2) });
		expect(Object.keys(removed.data)).toHaveLength(2);
		expect(simulator.world.projects.get(project(3))?.userIds.has(two.id)).toBe(false);
	});

	it('of a project are made in the company too', async () => {
		const path = `/rest/v1.0/projects/${project()}/users`;
		const user = { last_name: 'Ito', email_address: 'ito@ito.example', permission_template_id: 41 };
		const { status, data } = await ask('POST', path, {}, { user });
		expect(status).toBe(201);
		expect((await ask('GET', `${users()}/${data.id}`)).status).toBe(200);
		expect(simulator.world.events.slice(-2).map((event) => event.resource_name)).toEqual([
			'Company Users',
			'Project Users',
		]);
	});
});

describe('contacts', () => {
	it('have every phone number in the extended view, and trades by their company', async () => {
		const path = `/rest/v1.0/companies/${company()}/people`;
		const { data } = await ask('GET', path, { view: 'extended', per_page: 500 });
		expect(data[0]).toMatchObject({ contact: { is_active: true } });
		expect(Object.keys(data[0])).toEqual(
			expect.arrayContaining(['business_phone', 'mobile_phone', 'fax_number', 'vendor']),
		);
		const trade = [...simulator.world.trades.keys()][0];
		const some = await ask('GET', `${path}?filters[trade_id][]=${trade}&view=extended`);
		expect(some.data.length).toBeLessThan(data.length);
	});

	it('of a project are made there, and stand in its list', async () => {
		const path = `/rest/v1.0/projects/${project()}/people`;
		const { data } = await ask('POST', path, {}, { person: { last_name: 'Okafor' } });
		const list = await ask('GET', path, { per_page: 500 });
		expect(ids(list.data)).toContain(data.id);
		const inactive = await ask('GET', `/rest/v1.0/companies/${company()}/people/inactive`);
		const gone = [...simulator.world.people.values()].filter(({ is_active }) => !is_active);
		expect(gone.length).toBeGreaterThan(0);
		expect(ids(inactive.data)).toEqual(gone.map(({ id }) => id));
	});
});

describe('projects', () => {
	const list = async (path: string, query: JsonObject = {}) => (await ask('GET', path, query)).data;

	it('are created from a template, with choices of the company', async () => {
		const company_id = company();
		const [template] = await list('/rest/v1.0/project_templates', { company_id });
		const [stage] = await list(`/rest/v1.0/companies/${company_id}/project_stages`);
		const departments = await list('/rest/v1.0/departments', { company_id });
		const fields = {
			name: 'New clinic',
			project_template_id: template.id,
			project_stage_id: stage.id,
			department_ids: departments.map((row: { id: number }) => row.id),
		};
		const body = { company_id, project: fields };
		const { status, data } = await ask('POST', '/rest/v1.0/projects', {}, body);
		expect([status, data.project_template, data.project_stage]).toEqual([
			201,
			{ id: template.id, name: template.name },
			{ id: stage.id, name: stage.name },
		]);
		expect(data.departments).toHaveLength(3);
		const path = `/rest/v1.0/projects/${data.id}`;
		const change = { company_id, project: { name: 'Clinic', active: false } };
		expect((await ask('PATCH', path, {}, change)).data.active).toBe(false);
		expect(simulator.violations).toEqual([]);
	});

	it('with choices that the company does not have are refused by field', async () => {
		const project = { name: 'X', project_stage_id: 1, department_ids: [2], work_scope: 'all' };
		const body = { company_id: company(), project };
		const first = await ask('POST', '/rest/v1.0/projects', {}, body);
		expect([first.status, Object.keys(first.data.errors)]).toEqual([422, ['work_scope']]);
		const { work_scope: _scope, ...rest } = project;
		const second = await ask('POST', '/rest/v1.0/projects', {}, { ...body, project: rest });
		expect(Object.keys(second.data.errors).sort()).toEqual(['department_ids', 'project_stage_id']);
	});
});
