import type { IDataObject } from 'n8n-workflow';
import { engineAs, useSimulator } from '../support/procore.mts';
import { below, byId, permittedProject } from '../support/tools.mts';

const simulator = useSimulator({
	seed: { projects: 2, inactiveProjects: 0, permittedProjects: 2, vendors: 6 },
});
const project = () => simulator.it.world.projects.get(permittedProject(simulator.it))!;
const people = () =>
	[...project().userIds]
		.map((id) => simulator.it.world.users.get(id)!)
		.filter(({ is_active }) => is_active);
const vendors = () => [...project().vendorIds].map((id) => simulator.it.world.vendors.get(id)!);
const nameOf = ({ first_name, last_name }: { first_name: string | null; last_name: string }) =>
	`${first_name ?? ''} ${last_name}`.trim();

const auto = { mappingMode: 'autoMapInputData', value: null };
const item = (given: IDataObject): IDataObject => ({
	subject: 'Door D-12',
	rfi_manager_id: people()[0]!.id,
	assignee_ids: [people()[0]!.id],
	'question.body': 'Which hinge?',
	...given,
});

async function created(items: IDataObject[], parameters: IDataObject = {}) {
	const engine = await engineAs(simulator.it, 'dmsaAdmin');
	return await engine.runNode(
		{
			resource: 'rfi',
			operation: 'create',
			projectId: byId(String(project().id)),
			fields: auto,
			...parameters,
		} as never,
		items.map((json) => ({ json })),
		{ continueOnFail: true },
	);
}

const sent = () =>
	simulator.it.requests
		.filter(({ method, path }) => method === 'POST' && path.endsWith('/rfis'))
		.map(({ body }) => (body as { rfi: IDataObject }).rfi);
const reads = (end: string) =>
	simulator.it.requests.filter(({ method, path }) => method === 'GET' && path.includes(end));

beforeEach(() => {
	simulator.it.requests.length = 0;
	for (const [index, vendor] of vendors().entries()) vendor.name = `Vendor ${index}`;
});
afterEach(() => expect(simulator.it.violations).toEqual([]));

describe('in place of an ID', () => {
	it('the name of a person or vendor is taken, case and blanks aside', async () => {
		const [jane, bob] = people();
		const [vendor] = vendors();
		vendor!.name = 'Acme  Concrete';
		const run = await created([
			item({
				rfi_manager_id: ` ${nameOf(jane!).toUpperCase()} `,
				assignee_ids: `${nameOf(jane!)}, ${nameOf(bob!)}`,
				responsible_contractor_id: 'acme concrete',
			}),
		]);
		expect(run.items[0]?.json.error).toBeUndefined();
		expect(sent()[0]).toMatchObject({
			rfi_manager_id: jane!.id,
			assignee_ids: [jane!.id, bob!.id],
			responsible_contractor_id: vendor!.id,
		});
	});

	it('the email address of a person is taken, in a manual mapping too', async () => {
		const [jane] = people();
		const email = String(jane!.email_address).toUpperCase();
		const fields = below(item({ assignee_ids: email }));
		await created([{}], { fields });
		expect(sent()[0]).toMatchObject({ assignee_ids: [jane!.id] });
	});

	it('one name of a list may hold a comma', async () => {
		const [jane] = people();
		const { first_name, last_name } = jane!;
		jane!.last_name = 'Miller, PE';
		await created([item({ assignee_ids: nameOf(jane!) })]);
		Object.assign(jane!, { first_name, last_name });
		expect(sent()[0]).toMatchObject({ assignee_ids: [jane!.id] });
	});

	it('each list is read once, whatever the number of items', async () => {
		const [jane, bob] = people();
		const names = [jane, bob, jane].map((one) => item({ rfi_manager_id: nameOf(one!) }));
		await created(names);
		expect(sent().map(({ rfi_manager_id: id }) => id)).toEqual([jane!.id, bob!.id, jane!.id]);
		expect(reads('/users')).toHaveLength(1);
		expect(reads('/vendors')).toEqual([]);
	});

	it('IDs are taken without reading a list', async () => {
		await created([item({ assignee_ids: `${people()[0]!.id}, ${people()[1]!.id}` })]);
		expect(sent()).toHaveLength(1);
		expect(reads('/users')).toEqual([]);
	});
});

describe('a name', () => {
	const details = (json: IDataObject | undefined) => json?.details as IDataObject;

	it('that is not in the project fails the item, and says which', async () => {
		const run = await created([
			item({ rfi_manager_id: 'Jane Nowhere', responsible_contractor_id: 'No Such Company' }),
			item({}),
		]);
		const id = project().id;
		expect(run.items[0]?.json.error).toBe(
			`Fields > responsible_contractor_id: no vendor of project ${id} is named "No Such Company"; ` +
				`rfi_manager_id: no person of project ${id} is named "Jane Nowhere"`,
		);
		expect(details(run.items[0]?.json).fix).toBe(
			'Correct the name, or give the ID in place of it.',
		);
		expect(run.items[1]?.json.subject).toBe('Door D-12');
		expect(sent()).toHaveLength(1);
	});

	it('that several have is never guessed: their IDs are told', async () => {
		const [one, other] = vendors();
		Object.assign(one!, { name: 'Harbor Electric' });
		Object.assign(other!, { name: 'HARBOR electric' });
		const run = await created([item({ responsible_contractor_id: 'Harbor Electric' })]);
		expect(run.items[0]?.json.error).toMatch(
			/^Fields > responsible_contractor_id: more than one vendor of project \d+ is named "Harbor Electric": IDs \d+, \d+$/,
		);
		for (const { id } of [one!, other!]) expect(run.items[0]?.json.error).toContain(String(id));
		expect(sent()).toEqual([]);
	});

	it('of a list that Procore refuses to show says so', async () => {
		simulator.it.faults.add({
			method: 'GET',
			path: '*/users',
			kind: 'answer',
			status: 403,
			body: { errors: 'You do not have permission' },
			times: null,
		});
		const run = await created([item({ rfi_manager_id: 'Jane Miller' })]);
		expect(run.items[0]?.json.error).toMatch(
			/^Fields > rfi_manager_id: "Jane Miller" is not an ID, and names cannot be read: /,
		);
		simulator.it.faults.clear();
	});
});

it('a name is found in the company where no project is', async () => {
	const engine = await engineAs(simulator.it, 'dmsaAdmin');
	const trade = [...simulator.it.world.trades.values()][0]!;
	const run = await engine.runNode({
		resource: 'vendor',
		operation: 'create',
		fields: below({ name: 'Acme', trade_ids: trade.name }),
	} as never);
	expect(run.error?.message).toBeUndefined();
	const body = simulator.it.requests.find(({ path }) => path.endsWith('/vendors'))?.body;
	expect(body).toMatchObject({ vendor: { trade_ids: [trade.id] } });
});

describe('in lists of objects', () => {
	const run = async (resource: string, fields: IDataObject) => {
		const engine = await engineAs(simulator.it, 'dmsaAdmin');
		const projectId = byId(String(project().id));
		return await engine.runNode(
			{ resource, operation: 'create', projectId, fields: below(fields) } as never,
			undefined,
			{ continueOnFail: true },
		);
	};
	const bodyAt = (end: string) =>
		simulator.it.requests.find(({ method, path }) => method === 'POST' && path.endsWith(end))?.body;

	it('a budget code is taken by its name, from JSON too', async () => {
		const engine = await engineAs(simulator.it, 'dmsaAdmin');
		const { items } = await engine.runNode({
			resource: 'apiRequest',
			operation: 'send',
			path: `/rest/v1.0/projects/${project().id}/work_breakdown_structure/wbs_codes`,
		});
		const { id, flat_code: code } = items[0]?.json ?? {};
		const lines = [
			{ wbs_code_id: code, quantity: '2', unit_cost: '10.0' },
			{ wbs_code_id: id, quantity: '1', unit_cost: '5.0' },
		];
		for (const line_items of [lines, JSON.stringify(lines)]) {
			simulator.it.clear();
			const made = await run('directCost', {
				direct_cost_type: 'invoice',
				invoice_number: 'I-1',
				vendor_id: 'Vendor 0',
				line_items,
			});
			expect(made.items[0]?.json.error).toBeUndefined();
			expect(bodyAt('/direct_costs')).toMatchObject({
				direct_cost: { line_items: [{ wbs_code_id: id }, { wbs_code_id: id }] },
			});
		}
	});

	it('a vendor and a type are taken by their names', async () => {
		const [vendor] = vendors();
		const environmentals = [
			{ affected_company_id: 'vendor 0', environmental_type_id: 'Spill', description: 'Oil' },
		];
		const made = await run('incident', {
			title: 'Spill',
			event_date: '2026-01-31',
			environmentals,
		});
		expect(made.items[0]?.json.error).toBeUndefined();
		expect(bodyAt('/incidents')).toMatchObject({
			incident: {
				environmentals: [
					{
						affected_company_id: vendor!.id,
						environmental_type_id: expect.any(Number),
						description: 'Oil',
					},
				],
			},
		});
	});

	it('a name that is not there is told with its place, and nothing is sent', async () => {
		const environmentals = [
			{ affected_company_id: 'Vendor 0' },
			{ affected_company_id: 'No Such Company' },
		];
		const made = await run('incident', { title: 'Spill', environmentals });
		expect(made.items[0]?.json).toMatchObject({
			error: `Fields > environmentals: 2 > affected_company_id: no vendor of project ${project().id} is named "No Such Company"`,
			details: { fix: 'Correct the name, or give the ID in place of it.' },
		});
		expect(bodyAt('/incidents')).toBeUndefined();
	});
});

it('the object of an id is taken by its name', async () => {
	const engine = await engineAs(simulator.it, 'dmsaAdmin');
	const run = await engine.runNode({
		resource: 'changeEvent',
		operation: 'create',
		projectId: byId(String(project().id)),
		fields: below({ title: 'Extra door', scope: 'tbd', 'status.id': 'Open' }),
	} as never);
	expect(run.error?.message).toBeUndefined();
	const body = simulator.it.requests.find(({ path }) => path.endsWith('/change_events'))?.body;
	expect(body).toMatchObject({ change_event: { status: { id: expect.anything() } } });
});

describe('in custom fields', () => {
	const definitions = (dataType: string) =>
		[...simulator.it.world.records.values()].filter(
			({ tool, fields }) => tool === 'customField' && fields.data_type === dataType,
		);
	/** As Procore tells them: the types of persons are not in its reference. */
	const retyped = (from: string, to: string) => {
		const [definition] = definitions(from);
		definition!.fields.data_type = to;
		return `custom_field_${definition!.id}`;
	};

	it('people are taken by name, and offered', async () => {
		await created([item({})]);
		const lead = retyped('string', 'login_information');
		const crew = retyped('datetime', 'login_information_multi_select');
		const [jane, bob] = people();
		const given = { [lead]: nameOf(jane!), [crew]: `${nameOf(jane!)}, ${nameOf(bob!)}` };
		simulator.it.clear();
		await created([item(given), item({ [lead]: 'Jane Nowhere' })]);
		expect(sent()).toMatchObject([{ [lead]: jane!.id, [crew]: [jane!.id, bob!.id] }]);
		const engine = await engineAs(simulator.it, 'dmsaAdmin');
		const projectId = byId(String(project().id));
		const { fields } = await engine.resourceMapping(
			{ resource: 'rfi', operation: 'create', projectId, fields: auto } as never,
			'getColumns',
		);
		const offered = fields.find(({ id }) => id === lead)?.options?.map(({ value }) => value);
		expect(offered).toContain(String(jane!.id));
		retyped('login_information', 'string');
		retyped('login_information_multi_select', 'datetime');
	});

	it('a choice that is not there is refused with those that are', async () => {
		const run = await created([item({ Zone: 'West' }), item({ Zone: 'south' })]);
		expect(run.items[0]?.json).toMatchObject({
			error: expect.stringMatching(
				/^Fields > "Zone" \(custom_field_\d+\): "West" is not one of its choices$/,
			),
			details: { fix: 'Choose one of "North", "South", "Tower".' },
		});
		expect(run.items[1]?.json.error).toBeUndefined();
	});
});
