import type { IDataObject } from 'n8n-workflow';
import { engineAs, useSimulator } from '../support/procore.mts';
import type { TriggerUnderTest } from '../support/engine.mts';

jest.setTimeout(60_000);

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

const poll = async (one: TriggerUnderTest): Promise<IDataObject[]> =>
	(await one.poll()).map(({ json }) => json);
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
		expect((await poll(one)).map(({ projectId }) => projectId).sort()).toEqual(
			others.map(String).sort(),
		);
		expect(await poll(one)).toEqual([]);
		simulator.it.faults.project(broken, null);
		expect((await poll(one)).map(({ projectId }) => projectId)).toEqual([String(broken)]);
		expect(await poll(one)).toEqual([]);
	});

	it('of a project that failed at publication are caught up from then on', async () => {
		const [broken = 0] = permitted();
		await new Promise((resolve) => setTimeout(resolve, 1_100));
		simulator.it.faults.project(broken, 403);
		const one = await trigger(parameters);
		expect(await poll(one)).toEqual([]);
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
		const second = await poll(one);
		expect([...first, ...second].map(({ projectId }) => projectId).sort()).toEqual(
			permitted().map(String).sort(),
		);
		expect(first).toHaveLength(2);
	});
});
