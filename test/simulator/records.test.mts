import axios from 'axios';
import { caller } from './harness.mts';
import { customName } from './records/customFields.mts';
import { sectionOf } from './records/places.mts';
import { startSimulator } from './simulator.mts';
import type { JsonObject, Simulator, ToolRecord } from './types.mts';

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({
		seed: {
			vendors: 60,
			projects: 8,
			permittedProjects: 4,
			records: { rfi: 45 },
			usersPerProject: 30,
		},
	});
});
afterAll(() => simulator.stop());
beforeEach(() => simulator.clear());

const company = () => simulator.world.company.id;
const project = (index = 0) => [...simulator.accounts.dmsa.projects][index];
const rows = (kind: string, projectId: number | null = project()): ToolRecord[] =>
	simulator.world.records
		.in(sectionOf({ companyId: company(), projectId }, kind))
		.filter(({ deleted }) => !deleted);
const user = () => [...(simulator.world.projects.get(project())?.userIds ?? [])][0];
const vendor = () => [...(simulator.world.projects.get(project())?.vendorIds ?? [])][0];
const ask = (method: string, path: string, query: JsonObject = {}, body?: unknown) =>
	caller(simulator, 'dmsaAdmin')(method, path, { query: Object(query), body });
const ids = (data: Array<{ id: number }>) => data.map(({ id }) => id);

const rfis = () => `/rest/v1.0/projects/${project()}/rfis`;
const rfi = (more: JsonObject = {}): JsonObject => ({
	rfi: {
		subject: 'Beam',
		rfi_manager_id: user(),
		assignee_ids: [user()],
		question: { body: 'Which?' },
		...more,
	},
});

describe('references', () => {
	it('are shown with their names', async () => {
		const [location] = rows('location');
		const body = rfi({ location_id: location.id, responsible_contractor_id: vendor() });
		const { data } = await ask('POST', rfis(), {}, body);
		expect(data.assignees[0]).toMatchObject({ id: user() });
		expect(data.rfi_manager).toMatchObject({ id: user() });
		expect(data.location).toMatchObject({ id: location.id });
		expect(data.responsible_contractor.name).toBe(simulator.world.vendors.get(vendor())?.name);
		expect(data.questions[0].body).toBe('Which?');
	});

	it('of another project, or unknown, are refused by field', async () => {
		const [elsewhere] = rows('location', project(1));
		const wrong = { location_id: elsewhere.id, assignee_ids: [1], cost_code_id: 7 };
		const { status, data } = await ask('POST', rfis(), {}, rfi(wrong));
		expect(status).toBe(400);
		expect(Object.keys(data.errors).sort()).toEqual([
			'assignee_ids',
			'cost_code_id',
			'location_id',
		]);
	});

	it('are taken away by an empty value', async () => {
		const made = await ask('POST', rfis(), {}, rfi({ responsible_contractor_id: vendor() }));
		const path = `${rfis()}/${made.data.id}`;
		const { data } = await ask('PATCH', path, {}, { rfi: { responsible_contractor_id: null } });
		expect(data.responsible_contractor).toBeNull();
	});
});

describe('bodies', () => {
	it('with fields that are not documented are told', async () => {
		await ask('POST', rfis(), {}, rfi({ colour: 'red' }));
		expect(simulator.violations).toEqual([
			`POST ${rfis()}: body field rfi.colour is not documented`,
		]);
	});

	it('without the wrapper are refused', async () => {
		const { status, data } = await ask('POST', rfis(), {}, rfi().rfi);
		expect([status, data.error.message]).toEqual([
			400,
			'param is missing or the value is empty: rfi',
		]);
	});

	it('with values of a wrong type or choice are refused by field', async () => {
		const path = `/rest/v1.0/projects/${project()}/incidents`;
		const incident = {
			event_date: 'soon',
			status: 'wide open',
			hazard_id: 'many',
			assignee_ids: 'Carla',
			recordable: 'perhaps',
		};
		const { status, data } = await ask('POST', path, {}, { incident });
		expect(status).toBe(422);
		expect(data.errors).toEqual({
			event_date: ['is invalid'],
			status: ['is not included in the list'],
			hazard_id: ['is not a number'],
			assignee_ids: ['must be an array'],
			recordable: ['is invalid'],
		});
	});

	it('take any unit of the company, and show it in every view of the budget', async () => {
		const [wbs] = simulator.world.records.in(`${project()}:wbsCode`);
		const line = { wbs_code_id: wbs.id, original_budget_amount: 1200, uom: 'ea', quantity: 4 };
		const body = { project_id: project(), budget_line_item: line };
		const made = await ask('POST', '/rest/v1.1/budget_line_items', {}, body);
		expect([made.status, made.data.uom]).toEqual([201, 'ea']);
		const views = simulator.world.records.in(`${project()}:budgetView`);
		for (const view of views) {
			const path = `/rest/v1.0/budget_views/${view.id}/detail_rows`;
			const rows = await ask('GET', path, { project_id: project() });
			expect(rows.data.map(({ id }: { id: number }) => id)).toContain(made.data.id);
		}
		const v2 = `/rest/v2.0/companies/${company()}/projects/${project()}/budget_line_items`;
		expect((await ask('DELETE', `${v2}/${made.data.id}`)).status).toBe(204);
	});

	it('of v2 have no wrapper, and errors in the form of v2', async () => {
		const path = `/rest/v2.0/companies/${company()}/projects/${project()}/commitment_contracts`;
		const { status, data } = await ask('POST', path, {}, { title: 'Paving' });
		expect(status).toBe(400);
		expect(data.error.details).toEqual([
			{ reason_code: 'BLANK', message: "can't be blank", source: 'type' },
		]);
	});

	it('say which kind of commitment is made', async () => {
		const path = `/rest/v2.0/companies/${company()}/projects/${project()}/commitment_contracts`;
		const body = { type: 'PurchaseOrderContract', title: 'Rebar' };
		const made = await ask('POST', path, {}, body);
		const list = await ask('GET', '/rest/v1.0/purchase_order_contracts', { project_id: project() });
		expect(ids(list.data)).toContain(Number(made.data.data.id));
	});
});

describe('custom fields', () => {
	const definitions = () => rows('customField', null);
	const named = (type: string) =>
		definitions().find(({ fields }) => fields.data_type === type)?.id ?? 0;

	it('are told with their labels and choices', async () => {
		const path = `/rest/v1.1/companies/${company()}/custom_field_definitions`;
		const { data } = await ask('GET', path);
		expect(data.map((row: { label: string }) => row.label)).toContain('Zone');
		const entries = await ask(
			'GET',
			`/rest/v1.0/custom_field_definitions/${named('lov_entry')}/custom_field_lov_entries`,
			{ company_id: company() },
		);
		expect(entries.data.map((row: { label: string }) => row.label)).toEqual([
			'North',
			'South',
			'Tower',
		]);
	});

	it('are written by id and shown with their type', async () => {
		const body = rfi({
			[customName(named('string'))]: 'P-1',
			[customName(named('boolean'))]: true,
			[customName(named('lov_entry'))]: 88_002,
			[customName(named('lov_entries'))]: [88_011, 88_013],
		});
		const { data } = await ask('POST', rfis(), {}, body);
		expect(data.custom_fields).toEqual({
			[customName(named('string'))]: { data_type: 'string', value: 'P-1' },
			[customName(named('boolean'))]: { data_type: 'boolean', value: true },
			[customName(named('lov_entry'))]: {
				data_type: 'lov_entry',
				value: { id: 88_002, label: 'South' },
			},
			[customName(named('lov_entries'))]: {
				data_type: 'lov_entries',
				value: [
					{ id: 88_011, label: 'Electrical' },
					{ id: 88_013, label: 'Fire alarm' },
				],
			},
		});
		expect(simulator.violations).toEqual([]);
	});

	it('with a wrong value are refused, with an unknown id told', async () => {
		const wrong = rfi({ [customName(named('lov_entry'))]: 'Tower' });
		const { status, data } = await ask('POST', rfis(), {}, wrong);
		expect([status, data.errors]).toEqual([
			400,
			{ [customName(named('lov_entry'))]: ['is invalid'] },
		]);
		await ask('POST', rfis(), {}, rfi({ custom_field_5: 'x' }));
		expect(simulator.violations).toEqual([
			`POST ${rfis()}: custom_field_5 is not a field of this company`,
		]);
	});

	it('stand in the sets of fields that forms show', async () => {
		const path = `/rest/v1.0/projects/${project()}/configurable_field_sets`;
		const { data } = await ask('GET', `${path}?types[]=ConfigurableFieldSet::RFI`);
		expect(data).toHaveLength(1);
		expect(data[0].fields.subject).toEqual({ name: 'subject', visible: true, required: true });
		expect(data[0].fields[customName(named('string'))]).toMatchObject({ label: 'Permit number' });
	});
});

describe('attachments', () => {
	const fetched = async (url: string) => {
		const token = simulator.tokenFor('dmsaAdmin');
		const headers = { authorization: `Bearer ${token}` };
		const quiet = { maxRedirects: 0, validateStatus: () => true };
		const first = await axios.get(url, { ...quiet, headers });
		return (await axios.get(first.headers.location, quiet)).data;
	};

	it('come as parts of a form', async () => {
		const form = new FormData();
		form.append('manpower_log[notes]', 'Two crews');
		form.append('manpower_log[num_workers]', '7');
		form.append('attachments[]', new Blob(['by form']), 'crew.txt');
		const path = `/rest/v1.0/projects/${project()}/manpower_logs`;
		const { status, data } = await ask('POST', path, {}, form);
		expect(status).toBe(201);
		expect(data).toMatchObject({ notes: 'Two crews', num_workers: 7 });
		expect(data.attachments[0]).toMatchObject({ filename: 'crew.txt' });
		expect(await fetched(data.attachments[0].url)).toBe('by form');
		expect(simulator.violations).toEqual([]);
	});

	it('come as ids of uploads, and only once', async () => {
		const uploads = `/rest/v1.1/projects/${project()}/uploads`;
		const made = await ask('POST', uploads, {}, { response_filename: 'spec.txt' });
		const form = new FormData();
		for (const [name, value] of Object.entries<string>(made.data.fields)) form.append(name, value);
		form.append('file', new Blob(['by upload']), 'spec.txt');
		await fetch(made.data.url, { method: 'POST', body: form });
		const items = '/rest/v1.1/punch_items';
		const body = {
			project_id: project(),
			punch_item: { name: 'Door', upload_ids: [made.data.uuid] },
		};
		const { data } = await ask('POST', items, {}, body);
		const row = simulator.world.records.get(data.id);
		const [attached] = Object(row?.fields.attachments);
		expect(await fetched(attached.url)).toBe('by upload');
		expect((await ask('POST', items, {}, body)).status).toBe(422);
	});

	it('are not read out of a JSON body', async () => {
		const path = `/rest/v1.0/projects/${project()}/call_logs`;
		await ask('POST', path, {}, { call_log: { description: 'x' }, attachments: ['photo.jpg'] });
		expect(simulator.violations).toEqual([
			`POST ${path}: attachments in a JSON body are not read, use upload ids`,
		]);
	});
});

describe('lists', () => {
	it('are as long as the seed says', async () => {
		const { data, headers } = await ask('GET', rfis(), { per_page: 20, page: 3 });
		expect(Number(headers.total)).toBeGreaterThanOrEqual(45);
		expect(data.length).toBeGreaterThan(0);
	});

	it('are filtered by what they refer to, also where they do not show it', async () => {
		const items = rows('rfi').filter(({ fields }) => fields.location);
		const { id } = Object(items[0].fields.location);
		const { data } = await ask('GET', `${rfis()}?filters[location_id][]=${id}`);
		expect(ids(data)).toContain(items[0].id);
		expect(data.every((row: { location: { id: number } }) => row.location.id === id)).toBe(true);
		const [submittal] = rows('submittal');
		const path = `/rest/v1.1/projects/${project()}/submittals`;
		const hidden = String(submittal.fields.division);
		const found = await ask('GET', `${path}?filters[division][]=${encodeURIComponent(hidden)}`);
		expect(ids(found.data)).toContain(submittal.id);
		expect(found.data[0].division).toBeUndefined();
	});

	it('are ordered as asked', async () => {
		const up = await ask('GET', rfis(), { 'sort[attribute]': 'subject', per_page: 100 });
		const down = await ask('GET', rfis(), {
			'sort[attribute]': 'subject',
			'sort[direction]': 'desc',
			per_page: 100,
		});
		const subjects = (data: Array<{ subject: string }>) => data.map(({ subject }) => subject);
		expect(subjects(up.data)).toEqual([...subjects(down.data)].reverse());
	});

	it('tell of query values that Procore does not take', async () => {
		const path = `/rest/v1.1/projects/${project()}/submittals`;
		await ask('GET', path, { sort: 'colour', page: 'two' });
		await ask('GET', path, { 'filters[id]': '1,2' });
		expect(simulator.violations).toHaveLength(3);
	});

	it('are short in a compact view', async () => {
		const path = '/rest/v1.0/work_order_contracts';
		const { data } = await ask('GET', path, { project_id: project(), view: 'compact' });
		expect(Object.keys(data[0]).length).toBeLessThan(9);
	});
});

describe('the recycle bin', () => {
	it('has what was deleted, until it is restored', async () => {
		const [first] = rows('rfi');
		const path = `${rfis()}/${first.id}`;
		expect((await ask('PATCH', `${path}/recycle`)).status).toBe(200);
		expect((await ask('GET', path)).status).toBe(404);
		const bin = await ask('GET', `${rfis()}/recycle_bin`);
		expect(ids(bin.data)).toEqual([first.id]);
		expect(bin.data[0].deleted_at).toBeTruthy();
		expect((await ask('PATCH', `${path}/retrieve`)).status).toBe(200);
		expect((await ask('GET', path)).data.deleted_at).toBeNull();
		expect((await ask('GET', `${rfis()}/recycle_bin`)).data).toEqual([]);
	});

	it('of observations is a list of its own', async () => {
		const [first] = rows('observation');
		const path = `/rest/v1.0/projects/${project()}/observations/items/${first.id}`;
		expect((await ask('DELETE', path)).status).toBe(204);
		const base = `/rest/v1.0/projects/${project()}/recycle_bin/observations/items`;
		expect(ids((await ask('GET', base)).data)).toEqual([first.id]);
		expect((await ask('PATCH', `${base}/${first.id}/restore`)).status).toBe(200);
	});
});

describe('a sync', () => {
	it('creates, changes and refuses row by row', async () => {
		const [known] = rows('costCode');
		const updates = [
			{ id: known.id, name: 'Cast concrete' },
			{ code: '09-900', name: 'Paint', origin_id: 'ERP-1' },
			{ id: 5, name: 'Nothing' },
			{ code: '10-000' },
		];
		const path = `/rest/v1.0/cost_codes/sync?project_id=${project()}`;
		const { status, data } = await ask('PATCH', path, {}, { updates });
		expect(status).toBe(200);
		expect(data.entities.map((row: { name: string }) => row.name)).toEqual([
			'Cast concrete',
			'Paint',
		]);
		expect(data.errors.map((row: { errors: object }) => Object.keys(row.errors))).toEqual([
			['id'],
			['name'],
		]);
		const again = [{ origin_id: 'ERP-1', name: 'Paint and stain' }];
		const second = await ask('PATCH', path, {}, { updates: again });
		expect(second.data.entities[0].id).toBe(data.entities[1].id);
		expect(simulator.violations).toEqual([]);
	});
});

describe('choices', () => {
	it('are the people of the project, a page at a time', async () => {
		const { data, headers } = await ask('GET', `${rfis()}/potential_assignees`, { per_page: 10 });
		expect([data.length, headers.total]).toEqual([10, '30']);
		expect(data[0]).toMatchObject({ id: expect.any(Number), name: expect.any(String) });
	});

	it('are found by name', async () => {
		const path = `/rest/v1.0/projects/${project()}/assignable_users`;
		const [first] = (await ask('GET', path)).data;
		const { data } = await ask('GET', path, { 'filters[search]': first.name });
		expect(ids(data)).toContain(first.id);
		expect(data.length).toBeLessThan(30);
	});

	it('of a filter are told by key and value', async () => {
		const { data } = await ask('GET', `${rfis()}/filter_options/location_id`);
		expect(data.map(({ value }: { value: string }) => value)).toContain('Level 1');
	});
});

it('a record looks the same whatever was looked at first', async () => {
	const seed = { vendors: 60, projects: 8, permittedProjects: 4 };
	const one = await startSimulator({ seed });
	const other = await startSimulator({ seed });
	const all = [...one.world.records.values()];
	const probe = all[all.length - 40];
	const row = other.world.records.get(probe.id);
	expect({ ...row?.fields, url: null }).toEqual({ ...probe.fields, url: null });
	await Promise.all([one.stop(), other.stop()]);
});
