import { addressOf } from './addresses.mts';
import { caller } from './harness.mts';
import { operations } from './operations.mts';
import { startSimulator } from './simulator.mts';
import { toolKinds } from './toolTable.mts';
import { toolRoutes } from './tools.mts';
import type { Simulator, ToolRecord } from './types.mts';

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({ seed: { vendors: 60, projects: 8, permittedProjects: 4 } });
});
afterAll(() => simulator.stop());
beforeEach(() => simulator.clear());

const company = () => simulator.world.company.id;
const project = () => [...simulator.accounts.dmsa.projects][0];
const records = (tool: string): ToolRecord[] =>
	[...simulator.world.records.values()].filter(
		(row) => row.tool === tool && row.project_id === project() && !row.deleted,
	);
const ask = (
	method: string,
	path: string,
	query: Record<string, string | number> = {},
	body?: unknown,
) => caller(simulator, 'dmsaAdmin')(method, path, { query, body });

const listed = toolKinds
	.flatMap(({ key, bases }) => bases.map((base): [string, string] => [key, base]))
	.filter(([, base]) => operations().has(`GET ${base}`));

it.each(listed)('%s is listed by %s', async (_key, base) => {
	const { path, query } = addressOf(simulator, base, project());
	const { status, data } = await ask('GET', path, query);
	expect(status).toBe(200);
	const rows = Array.isArray(data) ? data : data.data;
	expect(rows.length).toBeGreaterThan(0);
	expect(simulator.violations).toEqual([]);
});

it('every kind has a list, and most can be written', () => {
	const count = (method: string) => toolRoutes.filter((route) => route.method === method).length;
	expect(count('GET')).toBeGreaterThan(90);
	expect(count('POST')).toBeGreaterThan(45);
	expect(count('PATCH')).toBeGreaterThan(45);
	expect(count('DELETE')).toBeGreaterThan(40);
});

describe('records', () => {
	const rfis = () => `/rest/v1.0/projects/${project()}/rfis`;

	it('are created, shown and changed, and the webhook says so', async () => {
		const before = simulator.world.events.length;
		const refused = await ask('POST', rfis(), {}, { rfi: { subject: 'Beam' } });
		expect([refused.status, refused.data.errors.assignees]).toEqual([422, ['required']]);
		const [user] = simulator.world.projects.get(project())?.userIds ?? [];
		const rfi = {
			subject: 'Beam',
			rfi_manager_id: user,
			assignee_ids: [user],
			question: { body: 'Which?' },
		};
		const made = await ask('POST', rfis(), {}, { rfi });
		expect(made.status).toBe(201);
		const path = `${rfis()}/${made.data.id}`;
		expect((await ask('GET', path)).data.subject).toBe('Beam');
		expect((await ask('PATCH', path, {}, { rfi: { subject: 'Beam 2' } })).data.subject).toBe(
			'Beam 2',
		);
		expect(
			simulator.world.events
				.slice(before)
				.map((event) => `${event.resource_name}:${event.event_type}`),
		).toEqual(['RFIs:create', 'RFIs:update']);
		expect((await ask('DELETE', path)).status).toBe(404);
		expect(simulator.violations).toHaveLength(1);
	});

	it('are filtered by time and status, in the bracket form only', async () => {
		const [first] = records('rfi');
		const updated = String(first.fields.updated_at);
		const { data } = await ask('GET', rfis(), { 'filters[updated_at]': `${updated}...${updated}` });
		expect(data.map((row: { id: number }) => row.id)).toContain(first.id);
		expect((await ask('GET', rfis(), { 'filters[status]': 'open' })).status).toBe(400);
		const open = await ask('GET', `${rfis()}?filters[status][]=open`);
		expect(open.data.every((row: { status: string }) => row.status === 'open')).toBe(true);
	});

	it('of v2 come in data with ids as text', async () => {
		const base = `/rest/v2.0/companies/${company()}/projects/${project()}/commitment_contracts`;
		const { data } = await ask('GET', base);
		expect(data.data.length).toBeGreaterThan(0);
		expect(typeof data.data[0].id).toBe('string');
		const [vendor] = simulator.world.projects.get(project())?.vendorIds ?? [];
		const paving = { type: 'WorkOrderContract', title: 'Paving', vendor_id: String(vendor) };
		const made = await ask('POST', base, {}, paving);
		expect([made.status, typeof made.data.data.id]).toEqual([201, 'string']);
		expect((await ask('DELETE', `${base}/${made.data.data.id}`)).status).toBe(204);
		const gone = await ask('GET', base, { 'filters[include_deleted]': 'only' });
		expect(gone.data.data).toHaveLength(1);
	});

	it('of the daily log are those of today unless a date is asked for', async () => {
		const logs = `/rest/v1.0/projects/${project()}/manpower_logs`;
		const today = simulator.clock.iso().slice(0, 10);
		const own = await ask('GET', logs);
		expect(own.data.map((row: { date: string }) => row.date)).toEqual([today]);
		const all = await ask('GET', logs, { start_date: '2020-01-01', end_date: today });
		expect(all.data).toHaveLength(3);
	});

	it('of the meetings tool come in groups', async () => {
		const { data } = await ask('GET', `/rest/v1.1/projects/${project()}/meetings`);
		expect(Object.keys(data[0])).toEqual(['group_title', 'meetings']);
	});
});

describe('tools', () => {
	it('that are off answer 404 on v1 and 403 on v2', async () => {
		simulator.setTool(project(), 'rfi', false);
		simulator.setTool(project(), 'commitments', false);
		expect((await ask('GET', `/rest/v1.0/projects/${project()}/rfis`)).status).toBe(404);
		const v2 = await ask(
			'GET',
			`/rest/v2.0/companies/${company()}/projects/${project()}/commitment_contracts`,
		);
		expect([v2.status, v2.data.error.details[0].reason_code]).toEqual([403, 'FORBIDDEN']);
		simulator.setTool(project(), 'rfi', true);
		simulator.setTool(project(), 'commitments', true);
	});

	it('follow the access level, also for one project', async () => {
		const call = caller(simulator, 'dmsa');
		const path = `/rest/v1.0/projects/${project()}/incidents`;
		simulator.setLevel('dmsa', 'incidents', 'none', project());
		expect((await call('GET', path)).status).toBe(403);
		simulator.setLevel('dmsa', 'incidents', 'read_only', project());
		expect((await call('GET', path)).status).toBe(200);
		expect(
			(await call('POST', path, { body: { incident: { title: 'x', event_date: '2026-01-01' } } }))
				.status,
		).toBe(403);
	});

	it('answer as a fault says for one project', async () => {
		simulator.faults.project(project(), 404);
		expect((await ask('GET', `/rest/v1.0/projects/${project()}/incidents`)).status).toBe(404);
		simulator.faults.project(project(), null);
		expect((await ask('GET', `/rest/v1.0/projects/${project()}/incidents`)).status).toBe(200);
	});
});
