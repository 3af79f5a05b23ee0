import type { IDataObject } from 'n8n-workflow';
import { callsOf, engineAs, useSimulator } from '../support/procore.mts';
import type { JsonValue } from '../simulator/types.mts';
import type { TriggerUnderTest } from '../support/engine.mts';
import { timePasses } from '../support/time.mts';

const simulator = useSimulator({
	seed: { projects: 8, inactiveProjects: 0, permittedProjects: 4, vendors: 250 },
});
const permitted = () =>
	[...simulator.it.accounts.dmsa.projects].filter(
		(id) => simulator.it.world.projects.get(id)?.company_id === simulator.it.world.company.id,
	);
const vendors = () =>
	[...simulator.it.world.vendors.values()].filter(
		({ company_id, is_active }) => company_id === simulator.it.world.company.id && is_active,
	);
const iso = (ms: number) => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');

async function trigger(
	parameters: IDataObject = {},
	staticData?: IDataObject,
): Promise<TriggerUnderTest> {
	const engine = await engineAs(simulator.it);
	return engine.trigger(parameters as never, { node: 'procorePollingTrigger', staticData });
}

const byId = (value: string) => ({ __rl: true, mode: 'id', value });

const poll = async (one: TriggerUnderTest): Promise<IDataObject[]> =>
	(await one.poll()).map(({ json }) => json);
const asked = (path: string) =>
	simulator.it.requests.filter((request) => request.path.endsWith(path));
const onePage = { 'per-page': '100' };
const rfis = (projectId: number) =>
	[...simulator.it.world.records.values()].filter(
		({ tool, project_id, deleted }) => tool === 'rfi' && project_id === projectId && !deleted,
	);

beforeAll(() => {
	// What was there before happened long ago.
	for (const vendor of simulator.it.world.vendors.values())
		Object.assign(vendor, {
			created_at: '2025-01-01T00:00:00Z',
			updated_at: '2025-01-01T00:00:00Z',
		});
	for (const record of simulator.it.world.records.values())
		Object.assign(record.fields, {
			created_at: '2025-01-01T00:00:00Z',
			updated_at: '2025-01-01T00:00:00Z',
		});
});
afterEach(() => expect(simulator.it.violations).toEqual([]));

describe('company records', () => {
	it('start from now, then come once for each change', async () => {
		const one = await trigger();
		expect(await poll(one)).toEqual([]);
		expect(await poll(one)).toEqual([]);
		const [first, second] = vendors();
		simulator.it.change('vendor', first!.id, { city: 'Portland' });
		const created = simulator.it.create('vendor', { name: 'Brand New Electric' });
		const items = await poll(one);
		expect(items.map(({ eventType, resourceId }) => [eventType, resourceId]).sort()).toEqual(
			[
				['create', String(created)],
				['update', String(first!.id)],
			].sort(),
		);
		expect(items.find(({ eventType }) => eventType === 'update')).toMatchObject({
			resourceName: 'Company Vendors',
			companyId: String(simulator.it.world.company.id),
			projectId: null,
			projectName: null,
			timestamp: first!.updated_at,
			record: { id: first!.id, city: 'Portland' },
		});
		expect(await poll(one)).toEqual([]);
		Object.assign(second!, { city: 'Salem', updated_at: first!.updated_at });
		expect((await poll(one)).map(({ resourceId }) => resourceId)).toEqual([String(second!.id)]);
		expect(await poll(one)).toEqual([]);
	});

	it('come late, up to five minutes, and are not lost', async () => {
		const one = await trigger();
		await poll(one);
		simulator.it.change('vendor', vendors()[0]!.id, { city: 'A' });
		await poll(one);
		Object.assign(vendors()[1]!, { city: 'Late', updated_at: iso(Date.now() - 4 * 60_000) });
		expect((await poll(one)).map(({ resourceId }) => resourceId)).toEqual([
			String(vendors()[1]!.id),
		]);
		expect(await poll(one)).toEqual([]);
	});

	it('are read page by page in one window', async () => {
		const one = await trigger();
		await poll(one);
		simulator.it.requests.length = 0;
		for (const { id } of vendors().slice(0, 230))
			simulator.it.change('vendor', id, { city: 'Everywhere' });
		const items = await poll(one);
		expect(new Set(items.map(({ resourceId }) => resourceId)).size).toBe(230);
		expect(items).toHaveLength(230);
		const windows = simulator.it.requests
			.filter(({ path }) => path === '/rest/v1.0/vendors')
			.map(({ query }) => String(query['filters[updated_at]']));
		expect(windows.length).toBeGreaterThan(2);
		expect(new Set(windows).size).toBe(1);
		expect(windows[0]).toMatch(
			/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\.\.\.\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
		);
		expect(await poll(one)).toEqual([]);
	});

	it('come from a date on where that is asked for', async () => {
		const target = vendors()[3]!;
		Object.assign(target, { updated_at: '2025-06-15T00:00:00Z' });
		Object.assign(vendors()[4]!, { updated_at: '2025-05-01T00:00:00Z' });
		const one = await trigger({ options: { startFrom: '2025-06-15T00:00:00Z' } });
		const ids = (await poll(one)).map(({ resourceId }) => resourceId);
		expect(ids).toContain(String(target.id));
		expect(ids).not.toContain(String(vendors()[4]!.id));
		expect(await poll(one)).toEqual([]);
	});

	it("come from a date on by the clock of the workflow's zone", async () => {
		const one = await trigger({ options: { startFrom: '2025-06-15T00:00:00' } });
		await poll(one);
		const [window] = asked('/rest/v1.0/vendors').map(({ query }) => query['filters[updated_at]']);
		// The engine's workflows are in America/New_York, as n8n's are by default.
		expect(String(window)).toMatch(/^2025-06-15T04:00:00Z/);
	});

	it('are not lost where others leave the list between two pages', async () => {
		const aged = vendors().slice(0, 241);
		for (const [index, vendor] of aged.entries())
			Object.assign(vendor, { updated_at: iso(Date.parse('2024-03-01') + index * 3_600_000) });
		const one = await trigger({ options: { startFrom: '2024-02-28T00:00:00Z' } });
		simulator.it.faults.add({ kind: 'latency', path: '/rest/v1.0/vendors', delayMs: 500, skip: 1 });
		const first = poll(one);
		while (asked('/rest/v1.0/vendors').length === 0)
			await new Promise((resolve) => setTimeout(resolve, 10));
		const page = [...simulator.it.world.vendors.values()].filter((row) => aged.includes(row));
		const leaving = page.slice(10, 13);
		for (const vendor of leaving) vendor.is_active = false;
		const taken = [...(await first), ...(await poll(one))].map(({ resourceId }) => resourceId);
		for (const vendor of leaving) vendor.is_active = true;
		expect(new Set(taken).size).toBe(taken.length);
		expect(taken).toEqual(expect.arrayContaining(aged.map(({ id }) => String(id))));
	});

	it('come once where two polls overlap', async () => {
		const one = await trigger();
		await poll(one);
		simulator.it.change('vendor', vendors()[7]!.id, { city: 'Overlap' });
		simulator.it.faults.add({ kind: 'latency', path: '/rest/v1.0/vendors', delayMs: 300 });
		const [first, second] = await Promise.all([poll(one), poll(one)]);
		expect([first.length, second.length]).toEqual([1, 0]);
		simulator.it.faults.add({ kind: 'answer', path: '/rest/v1.0/vendors', status: 403 });
		await expect(poll(one)).rejects.toThrow('refused');
		simulator.it.change('vendor', vendors()[7]!.id, { city: 'After a failure' });
		expect(await poll(one)).toHaveLength(1);
	});

	it('without a time of change are told apart by their content', async () => {
		const list = (body: JsonValue) => ({
			kind: 'answer' as const,
			path: '/rest/v1.0/vendors',
			status: 200,
			body,
			headers: onePage,
		});
		const one = await trigger();
		const polled = async (body: JsonValue) => {
			simulator.it.faults.add(list(body));
			return (await poll(one)).map(({ resourceId, eventType }) => [resourceId, eventType]);
		};
		expect(await polled([{ id: 1, name: 'A' }])).toEqual([]);
		expect(await polled([{ id: 1, name: 'A' }])).toEqual([]);
		expect(await polled([{ id: 1, name: 'B', updated_at: '2026-01-01' }])).toEqual([
			['1', 'update'],
		]);
		expect(await polled([{ id: 1, name: 'B', updated_at: '2026-01-01' }])).toEqual([]);
	});

	it('from before the window are left out where a list ignores the window', async () => {
		const one = await trigger();
		await poll(one);
		const body = [{ id: 1, name: 'A', updated_at: '2025-01-01T00:00:00Z' }];
		const path = '/rest/v1.0/vendors';
		simulator.it.faults.add({ kind: 'answer', path, status: 200, body, headers: onePage });
		expect(await poll(one)).toEqual([]);
	});

	it.each([
		[
			{ options: { startFrom: '2999-01-01T00:00:00Z' } },
			'Options > Start From: this moment is in the future',
		],
		[
			{ options: { startFrom: 'yesterday' } },
			'Options > Start From: this is not a date; enter one such as 2026-07-31T08:00:00',
		],
		[{ companyId: 'Acme' }, 'Company: "Acme" is not a company ID'],
		[
			{ companyTool: 'trade', events: ['delete'] },
			'Procore does not tell which records of the tool "Trade" were deleted',
		],
		[{ events: [] }, 'Events: choose at least one'],
	])('are not polled with settings that cannot work: %j', async (parameters, message) => {
		const one = await trigger(parameters);
		await expect(poll(one)).rejects.toThrow(message);
	});

	it.each<[IDataObject, string]>([
		[{ companyId: byId('={{ undefined }}') }, 'Company'],
		[{ companyId: '={{ "" }}' }, 'Company'],
		[{ options: { startFrom: '={{ null }}' } }, 'Options > Start From'],
		[
			{ level: 'project', projectScope: 'several', projectIds: '={{ undefined }}' },
			'Project Names or IDs',
		],
	])('are not polled when an expression gives nothing: %j', async (parameters, label) => {
		const one = await trigger(parameters);
		simulator.it.requests.length = 0;
		await expect(poll(one)).rejects.toThrow(`${label}: the expression returned nothing`);
		expect(callsOf(simulator.it)).toEqual([]);
	});

	it('are shown as samples in the editor, and no cursor moves', async () => {
		const one = await trigger();
		const samples = (await one.poll('manual')).map(({ json }) => json);
		expect(samples).toHaveLength(3);
		expect(samples[0]).toMatchObject({
			resourceName: 'Company Vendors',
			record: { name: expect.any(String) },
		});
		expect(one.staticData).toEqual({});
	});

	it('begin anew when another tool is chosen', async () => {
		const one = await trigger();
		await poll(one);
		const other = await trigger(
			{ companyTool: 'project' },
			JSON.parse(JSON.stringify(one.staticData)),
		);
		expect(await poll(other)).toEqual([]);
		simulator.it.change('project', permitted()[0]!, { city: 'Bend' });
		expect((await poll(other)).map(({ resourceId, eventType }) => [resourceId, eventType])).toEqual(
			[[String(permitted()[0]), 'update']],
		);
	});

	it('say what is wrong at publication', async () => {
		simulator.it.setLevel('dmsa', 'directory', 'none');
		const thrown: unknown = await trigger()
			.then(async (one) => await one.poll())
			.catch((error: unknown) => error);
		simulator.it.setLevel('dmsa', 'directory', 'admin');
		expect(thrown).toMatchObject({ description: expect.stringContaining('Directory') });
	});
});

describe('project records', () => {
	const parameters = { level: 'project', projectTool: 'rfi', projectScope: 'permitted' };

	it('come from every permitted project, and tell which', async () => {
		const one = await trigger(parameters);
		expect(await poll(one)).toEqual([]);
		const changed = permitted().map((id) => rfis(id)[0]!);
		for (const { id } of changed) simulator.it.change('record', id, { subject: 'Changed' });
		const items = await poll(one);
		expect(items.map(({ resourceId, projectId }) => [resourceId, projectId]).sort()).toEqual(
			changed.map(({ id, project_id }) => [String(id), String(project_id)]).sort(),
		);
		expect(items[0]).toMatchObject({
			resourceName: 'RFIs',
			projectName: expect.any(String),
			record: { subject: 'Changed' },
		});
		expect(await poll(one)).toEqual([]);
	});

	it('of a project that fails do not stop the others, and are caught up later', async () => {
		const one = await trigger(parameters);
		await poll(one);
		const [broken = 0, ...others] = permitted();
		simulator.it.faults.project(broken, 403);
		for (const id of permitted())
			simulator.it.change('record', rfis(id)[1]!.id, { subject: 'While one was away' });
		const items = await poll(one);
		expect(
			items
				.filter(({ eventType }) => eventType !== 'error')
				.map(({ projectId }) => projectId)
				.sort(),
		).toEqual(others.map(String).sort());
		expect(await poll(one)).toEqual([]);
		simulator.it.faults.project(broken, null);
		expect((await poll(one)).map(({ projectId }) => projectId)).toEqual([String(broken)]);
		expect(await poll(one)).toEqual([]);
	});

	it('of a project that begins to fail are missed once aloud, and again after it has worked', async () => {
		const one = await trigger(parameters);
		await poll(one);
		const [broken = 0] = permitted();
		const { name } = simulator.it.world.projects.get(broken)!;
		const polled = async (status: 403 | 404 | null) => {
			simulator.it.faults.project(broken, status);
			return await poll(one);
		};
		const [told, ...others] = await polled(403);
		expect(others).toEqual([]);
		expect(told).toMatchObject({
			eventType: 'error',
			resourceName: 'RFIs',
			resourceId: null,
			projectId: String(broken),
			projectName: name,
			record: null,
			error: expect.stringContaining('no permission'),
			details: {
				status: 403,
				fix: expect.stringContaining('RFIs'),
				project_id: String(broken),
				project_name: name,
			},
		});
		expect(await polled(404)).toEqual([]);
		expect(await polled(null)).toEqual([]);
		expect((await polled(404)).map(({ eventType }) => eventType)).toEqual(['error']);
		simulator.it.faults.project(broken, null);
	});

	it('are shown as samples from the first project that can be read', async () => {
		const [broken = 0, next = 0] = permitted();
		simulator.it.faults.project(broken, 403);
		const one = await trigger(parameters);
		const samples = await one.poll('manual');
		expect(samples[0]?.json).toMatchObject({ projectId: String(next) });
		for (const id of permitted()) simulator.it.faults.project(id, 403);
		await expect(one.poll('manual')).rejects.toThrow('no permission');
		for (const id of permitted()) simulator.it.faults.project(id, null);
	});

	it('of a project that is permitted later come from the poll before on', async () => {
		const later = [...simulator.it.world.projects.values()].find(
			({ id, company_id }) =>
				company_id === simulator.it.world.company.id && !permitted().includes(id),
		)!.id;
		const one = await trigger(parameters);
		await poll(one);
		const subject = 'Before the first reading';
		simulator.it.create('record', { tool: 'rfi', project_id: later, subject });
		simulator.it.permit('dmsa', [later]);
		expect((await poll(one)).map(({ projectId }) => projectId)).toEqual([String(later)]);
		expect(await poll(one)).toEqual([]);
		simulator.it.unpermit('dmsa', [later]);
	});

	it('of chosen projects cost a call for each project, and one for their names now and then', async () => {
		const [first = 0, second = 0] = permitted();
		const one = await trigger({
			...parameters,
			projectScope: 'several',
			projectIds: [String(first), String(second)],
		});
		for (let times = 0; times < 3; times++) await poll(one);
		expect(asked('/rfis')).toHaveLength(6);
		const names = asked('/rest/v1.1/projects');
		expect(names.map(({ query }) => query['filters[id][]'])).toEqual([
			[String(first), String(second)],
		]);
		simulator.it.change('record', rfis(second)[0]!.id, { subject: 'Named' });
		expect((await poll(one))[0]).toMatchObject({
			projectName: simulator.it.world.projects.get(second)!.name,
		});
	});

	it('of projects that the first poll had no time for are not lost', async () => {
		await new Promise((resolve) => setTimeout(resolve, 2_100));
		const ids = permitted();
		const one = await trigger({
			...parameters,
			projectScope: 'several',
			projectIds: ids.map(String),
		});
		const path = `/rest/v1.0/projects/${ids[2]}/rfis`;
		const headers = { 'retry-after': '600' };
		simulator.it.faults.add({ path, kind: 'answer', status: 429, times: null, headers });
		expect(await poll(one)).toEqual([]);
		const last = rfis(ids[3]!)[0]!;
		await new Promise((resolve) => setTimeout(resolve, 1_100));
		simulator.it.change('record', last.id, { subject: 'Not read yet' });
		simulator.it.faults.clear();
		timePasses(601);
		expect((await poll(one)).map(({ resourceId }) => resourceId)).toEqual([String(last.id)]);
	});

	it('that were deleted are told by the time of deletion where Procore has it', async () => {
		const [projectId] = permitted();
		const one = await trigger({
			level: 'project',
			projectTool: 'primeContract',
			projectScope: 'one',
			projectId: String(projectId),
			events: ['delete'],
		});
		await poll(one);
		const gone = [...simulator.it.world.records.values()].find(
			({ tool, project_id }) => tool === 'primeContract' && project_id === projectId,
		)!;
		gone.deleted = true;
		gone.fields.deleted_at = iso(Date.now());
		expect((await poll(one)).map(({ resourceId }) => resourceId)).toEqual([String(gone.id)]);
		expect(await poll(one)).toEqual([]);
	});

	it('that have lain in the bin for long are not told of', async () => {
		const [projectId] = permitted();
		const one = await trigger({
			...parameters,
			projectScope: 'one',
			projectId: String(projectId),
			events: ['update', 'delete'],
		});
		const updated_at = iso(Date.now());
		const polled = async (deleted_at: string) => {
			const path = `/rest/v1.0/projects/${projectId}/rfis/recycle_bin`;
			const body = [{ id: 9, subject: 'Gone', deleted_at, updated_at }];
			simulator.it.faults.add({ kind: 'answer', path, status: 200, body, headers: onePage });
			return (await poll(one)).map(({ eventType, resourceId }) => [eventType, resourceId]);
		};
		expect(await polled('2025-01-01T00:00:00Z')).toEqual([]);
		expect(await polled('2025-01-01T00:00:00Z')).toEqual([]);
		const now = iso(Date.now());
		expect(await polled(now)).toEqual([['delete', '9']]);
		expect(await polled(now)).toEqual([]);
	});

	it('of a project that failed at publication are caught up from then on', async () => {
		const [broken = 0] = permitted();
		await new Promise((resolve) => setTimeout(resolve, 2_100));
		simulator.it.faults.project(broken, 403);
		const one = await trigger(parameters);
		expect((await poll(one)).map(({ eventType }) => eventType)).toEqual(['error']);
		await new Promise((resolve) => setTimeout(resolve, 1_100));
		simulator.it.change('record', rfis(broken)[2]!.id, { subject: 'Unseen' });
		simulator.it.faults.project(broken, null);
		expect((await poll(one)).map(({ resourceId }) => resourceId)).toEqual([
			String(rfis(broken)[2]!.id),
		]);
	});

	it('that were deleted are told of where that is asked for', async () => {
		const events = ['create', 'update', 'delete'];
		const one = await trigger({
			level: 'project',
			projectTool: 'changeEvent',
			projectScope: 'one',
			projectId: String(permitted()[0]),
			events,
		});
		await poll(one);
		const gone = [...simulator.it.world.records.values()].find(
			({ tool, project_id, deleted }) =>
				tool === 'changeEvent' && project_id === permitted()[0] && !deleted,
		)!;
		simulator.it.remove('record', gone.id);
		expect((await poll(one)).map(({ eventType, resourceId }) => [eventType, resourceId])).toEqual([
			['delete', String(gone.id)],
		]);
		expect(await poll(one)).toEqual([]);
	});

	it('stop where the call limit is used up, and go on from there', async () => {
		const one = await trigger(parameters);
		await poll(one);
		for (const id of permitted())
			simulator.it.change('record', rfis(id)[0]!.id, { subject: `Limit ${Math.random()}` });
		const id = simulator.it.faults.add({
			path: `/rest/v1.0/projects/${permitted()[2]}/rfis`,
			kind: 'answer',
			status: 429,
			times: null,
			headers: { 'retry-after': '600' },
		});
		const first = await poll(one);
		simulator.it.faults.remove(id);
		timePasses(601);
		const second = await poll(one);
		expect([...first, ...second].map(({ projectId }) => projectId).sort()).toEqual(
			permitted().map(String).sort(),
		);
		expect(first).toHaveLength(2);
	});
});
