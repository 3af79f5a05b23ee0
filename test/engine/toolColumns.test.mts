import type { IDataObject, INodeParameters, ResourceMapperField } from 'n8n-workflow';
import { engineAs, useSimulator } from '../support/procore.mts';
import { below, byId, permittedProject } from '../support/tools.mts';

const simulator = useSimulator({
	seed: { projects: 2, inactiveProjects: 0, permittedProjects: 2, vendors: 4 },
});
const project = () => permittedProject(simulator.it);
const inProject = () => ({ resource: 'rfi', projectId: byId(String(project())) });
const personId = () => [...(simulator.it.world.projects.get(project())?.userIds ?? [])][0] ?? 0;

afterEach(() => expect(simulator.it.violations).toEqual([]));

async function columns(parameters: object): Promise<Map<string, ResourceMapperField>> {
	const engine = await engineAs(simulator.it, 'dmsaAdmin');
	const { fields } = await engine.resourceMapping({ ...inProject(), ...parameters }, 'getColumns');
	return new Map(fields.map((field) => [field.id, field]));
}

describe('the columns of a new RFI', () => {
	it("have Procore's names, types, choices and required marks", async () => {
		const found = await columns({ operation: 'create' });
		expect(found.get('subject')).toMatchObject({ required: true, removed: false, type: 'string' });
		expect(found.get('due_date')).toMatchObject({
			required: false,
			removed: true,
			type: 'dateTime',
		});
		expect(found.get('draft')).toMatchObject({ type: 'boolean' });
		expect(found.get('cost_impact.status')?.options?.map(({ value }) => value)).toContain(
			'no_impact',
		);
	});

	it('offer the people and locations of the project by name', async () => {
		const found = await columns({ operation: 'create' });
		const manager = found.get('rfi_manager_id');
		expect(manager?.type).toBe('options');
		expect(manager?.options?.map(({ value }) => value)).toContain(String(personId()));
		expect(found.get('location_id')?.options?.length).toBeGreaterThan(0);
	});

	it('say of people with the same name which one each is', async () => {
		const users = [...(simulator.it.world.projects.get(project())?.userIds ?? [])]
			.slice(0, 2)
			.map((id) => simulator.it.world.users.get(id)!);
		for (const user of users) Object.assign(user, { first_name: 'Jane', last_name: 'Miller' });
		const { options = [] } = (await columns({ operation: 'create' })).get('rfi_manager_id') ?? {};
		const names = options.map(({ name }) => name);
		expect(names).not.toContain('Jane Miller');
		for (const { email_address: email } of users) {
			expect(names).toContain(`Jane Miller (${email})`);
		}
	});

	it("have the company's own fields by their labels, with their choices", async () => {
		const found = [...(await columns({ operation: 'create' })).values()];
		const zone = found.find(({ displayName }) => displayName === 'Zone');
		expect(zone?.id).toMatch(/^custom_field_\d+$/);
		expect(zone?.options?.map(({ name }) => name)).toEqual(['North', 'South', 'Tower']);
	});

	it('offer what the company has while the project is not known', async () => {
		const found = await columns({ operation: 'create', projectId: byId('={{ $json.project }}') });
		expect(found.get('rfi_manager_id')).toMatchObject({ type: 'options', required: true });
		expect(found.get('location_id')).toMatchObject({ type: 'string' });
	});
});

it('columns of a change require nothing', async () => {
	const found = [...(await columns({ operation: 'update' })).values()];
	expect(found.filter(({ required }) => required)).toEqual([]);
});

it('columns follow the kind that is chosen', async () => {
	const log = { resource: 'dailyLog', operation: 'create' };
	expect([...(await columns({ ...log, logType: 'manpower' })).keys()]).toContain('num_workers');
	expect([...(await columns({ ...log, logType: 'delay' })).keys()]).toContain('delay_type');
});

describe('an RFI', () => {
	const required = () => ({
		subject: 'Door D-12',
		rfi_manager_id: String(personId()),
		assignee_ids: String(personId()),
		'question.body': 'Which hinge?',
	});

	const created = async (parameters: object, items: IDataObject[] = [{}], options: object = {}) => {
		const engine = await engineAs(simulator.it, 'dmsaAdmin');
		return await engine.runNode(
			{ ...inProject(), operation: 'create', ...parameters },
			items.map((json) => ({ json })),
			options,
		);
	};

	it('is written with own fields by label, the choice by its name', async () => {
		const item = { ...required(), Zone: 'South', 'Night work': 'yes' };
		const run = await created({ fields: { mappingMode: 'autoMapInputData', value: null } }, [item]);
		expect(run.error?.message).toBeUndefined();
		const { custom_fields: own } = run.items[0]?.json ?? {};
		expect(JSON.stringify(own)).toContain('South');
	});

	it('that Procore refuses says by which field, and stops no other', async () => {
		const bad = JSON.stringify({ subject: '', question: { body: 'x' } });
		const run = await created(
			{ fields: below({}), body: '={{ $json.body }}' },
			[
				{ body: bad },
				{
					body: JSON.stringify({
						...required(),
						'question.body': undefined,
						question: { body: 'x' },
						assignee_ids: [personId()],
					}),
				},
			],
			{ continueOnFail: true },
		);
		expect(run.items[0]?.json.error).toContain('subject');
		expect(run.items[0]?.pairedItem).toEqual({ item: 0 });
		expect(run.items[1]?.json.subject).toBe('Door D-12');
	});

	it('is written by what an AI tool gives, which may leave fields out', async () => {
		const ai = (name: string, value: unknown) =>
			`={{ /* $fromAI('${name}', '', 'string') */ ${JSON.stringify(value)} }}`;
		const fields = Object.entries(required()).map(([name, value]) => [name, ai(name, value)]);
		const left = {
			due_date: ai('due_date', ''),
			location_id: '={{ /* $fromAI("l") */ undefined }}',
		};
		const run = await created({ fields: below({ ...Object.fromEntries(fields), ...left }) });
		expect(run.error?.message).toBeUndefined();
		expect(run.items[0]?.json.subject).toBe('Door D-12');
	});

	it('is not written in Read Only', async () => {
		const engine = await engineAs(simulator.it, 'dmsaAdmin', { readOnly: true });
		const fields = below(required());
		const { error } = await engine.runNode({ ...inProject(), operation: 'create', fields });
		expect(error?.message).toContain('read-only');
	});
});

describe('a record whose fields the reference does not list', () => {
	const log = (logType: string) => ({ resource: 'dailyLog', operation: 'create', logType });

	it.each(['visitor', 'productivity'])(
		'(%s log) says at the field how to write it',
		async (type) => {
			const engine = await engineAs(simulator.it, 'dmsaAdmin');
			const shown = await engine.resourceMapping({ ...inProject(), ...log(type) }, 'getColumns');
			expect(shown.fields).toEqual([]);
			expect(shown.emptyFieldsNotice).toMatch(/"Map Automatically".*Body/);
		},
	);

	it.each([
		['visitor', { subject: 'Inspector', begin_hour: 9 }],
		['productivity', { notes: 'Beam set', quantity_used: '4' }],
	])('(%s log) is written automatically and by body', async (type, record) => {
		const engine = await engineAs(simulator.it, 'dmsaAdmin');
		const auto = { mappingMode: 'autoMapInputData', value: null };
		const ways = [{ fields: auto }, { fields: below({}), body: JSON.stringify(record) }];
		for (const way of ways) {
			const parameters = { ...inProject(), ...log(type), ...way } as INodeParameters;
			const { items, error } = await engine.runNode(parameters, [{ json: record }]);
			expect(error?.message).toBeUndefined();
			expect(items[0]?.json).toMatchObject(record);
		}
	});
});

describe('records to choose from', () => {
	it('are those of the project, found by words', async () => {
		const engine = await engineAs(simulator.it, 'dmsaAdmin');
		const parameters = { ...inProject(), operation: 'get' };
		const { results } = await engine.listSearch(parameters, 'searchRecords');
		expect(results.length).toBeGreaterThan(0);
		const none = await engine.listSearch(parameters, 'searchRecords', 'no such words');
		expect(none.results).toEqual([]);
	});

	it.each([
		'searchBudgetViews',
		'searchCorrespondenceTypes',
		'searchDrawingAreas',
		'searchPrimeContracts',
	])('%s finds some', async (method) => {
		const engine = await engineAs(simulator.it, 'dmsaAdmin');
		const { results } = await engine.listSearch(inProject(), method);
		expect(results.length).toBeGreaterThan(0);
	});
});

describe('filters of a list', () => {
	it('go in the form that the list takes', async () => {
		const engine = await engineAs(simulator.it, 'dmsaAdmin');
		const { items, error } = await engine.runNode({
			...inProject(),
			operation: 'getAll',
			filters: { status: 'open' },
			updatedSince: '2020-01-01',
			returnAll: true,
		});
		expect(error?.message).toBeUndefined();
		expect(items.every(({ json }) => json.status === 'open')).toBe(true);
		const asked = simulator.it.requests.find(({ path }) => path.includes('/rfis'));
		expect(JSON.stringify(asked)).toContain('filters[status][]');
	});

	it('and its order too, where Procore has two parameters for it', async () => {
		const engine = await engineAs(simulator.it, 'dmsaAdmin');
		const subjects = async (sort: string) => {
			const list = { ...inProject(), operation: 'getAll', returnAll: true, options: { sort } };
			const { items, error } = await engine.runNode(list);
			expect(error?.message).toBeUndefined();
			return items.map(({ json }) => String(json.subject));
		};
		const up = await subjects('subject');
		expect(up.length).toBeGreaterThan(1);
		expect(await subjects('-subject')).toEqual([...up].reverse());
	});

	const asked = async (parameters: INodeParameters, path: string) => {
		const engine = await engineAs(simulator.it, 'dmsaAdmin');
		const { error } = await engine.runNode({
			...inProject(),
			operation: 'getAll',
			...parameters,
		});
		const request = simulator.it.requests.filter((one) => one.path.includes(path)).at(-1);
		return { message: error?.message, query: request?.query };
	};

	it.each<[string, INodeParameters, string, object]>([
		[
			'several where the list takes several',
			{ logType: 'delay', filters: { created_by_id: '1, 2' } },
			'/delay_logs',
			{ 'filters[created_by_id][]': ['1', '2'] },
		],
		[
			'one where the list takes one',
			{ logType: 'equipment', filters: { location_id: '1' } },
			'/equipment_logs',
			{ 'filters[location_id]': ['1'] },
		],
	])(
		'that kinds take in different forms are sent in theirs: %s',
		async (_, given, path, wanted) => {
			const { message, query } = await asked({ resource: 'dailyLog', ...given }, path);
			expect(message).toBeUndefined();
			expect(query).toMatchObject(wanted);
		},
	);

	it('with several values are refused where the list takes one', async () => {
		const given = { logType: 'accident', filters: { created_by_id: '1, 2' } };
		const { message, query } = await asked({ resource: 'dailyLog', ...given }, '/accident_logs');
		expect(message).toBe('Filters > Created By ID: Procore takes one value here');
		expect(query).toBeUndefined();
	});

	it('that kinds know by different names are sent by theirs', async () => {
		const given = { resource: 'changeOrder', kind: 'package', filters: { contract_id: '5' } };
		const asPackage = await asked(given, '/change_order_packages');
		expect(asPackage.query).toMatchObject({ contract_id: ['5'] });
		const asCommitment = await asked({ ...given, kind: 'commitment' }, '/commitment_change_orders');
		expect(asCommitment.query).toMatchObject({ 'filters[contract_id]': ['5'] });
	});

	it('that the chosen kind does not have are refused before a call', async () => {
		const engine = await engineAs(simulator.it, 'dmsaAdmin');
		const { error } = await engine.runNode({
			...inProject(),
			resource: 'commitment',
			kind: '={{ "subcontract" }}',
			operation: 'getAll',
			filters: { accounting_method: 'amount' },
		});
		expect(error?.message).toBe(
			'Filters > Accounting Method: Procore does not filter the list of Subcontract by it',
		);
	});
});

describe('the files of an item', () => {
	const png = { data: Buffer.from('a picture').toString('base64'), mimeType: 'image/png' };
	const item = {
		json: {},
		binary: { data: { ...png, fileName: 'door.png' }, plan: { ...png, fileName: 'plan.png' } },
	};
	const punchItem = (fields: IDataObject) => ({
		resource: 'punchItem',
		operation: 'create',
		projectId: byId(String(project())),
		fields: below({ name: 'Cracked door' }),
		...fields,
	});
	const run = async (parameters: object) => {
		const engine = await engineAs(simulator.it, 'dmsaAdmin');
		return await engine.runNode(parameters as INodeParameters, [item]);
	};
	const sentTo = (path: RegExp, method: string) =>
		simulator.it.requests.filter((one) => one.method === method && path.test(one.path));

	it('are uploaded and attached to what is created', async () => {
		const { items } = await run(punchItem({ binaryPropertyName: 'data, plan' }));
		expect(items[0]?.json.name).toBe('Cracked door');
		const uploads = sentTo(/\/uploads$/, 'POST');
		expect(uploads.map(({ body }) => body)).toMatchObject([
			{ response_filename: 'door.png', size: 9 },
			{ response_filename: 'plan.png', size: 9 },
		]);
		expect(sentTo(/\/punch_items$/, 'POST')[0]?.body).toMatchObject({
			punch_item: {
				name: 'Cracked door',
				upload_ids: [expect.stringMatching(/^[\w-]{20,}$/), expect.stringMatching(/^[\w-]{20,}$/)],
			},
		});
	});

	it('are not uploaded where one of them is missing', async () => {
		const { error } = await run(punchItem({ binaryPropertyName: 'data, lost' }));
		expect(error?.message).toContain("no binary field 'lost'");
		expect(simulator.it.requests.filter(({ path }) => path.includes('uploads'))).toEqual([]);
	});

	it('are not uploaded where none is named', async () => {
		await run(punchItem({}));
		expect(sentTo(/\/uploads$/, 'POST')).toEqual([]);
	});

	it('make a photo', async () => {
		const made = await run({
			resource: 'photo',
			operation: 'create',
			projectId: byId(String(project())),
			fields: below({ image_name: 'North side.jpg', description: 'North side' }),
			binaryPropertyName: 'data',
		});
		expect(made.error).toBeUndefined();
		expect(sentTo(/\/images$/, 'POST')[0]?.body).toMatchObject({
			upload_uuid: expect.stringMatching(/^[\w-]{20,}$/),
		});
	});

	it('make a photo by themselves, under their own name', async () => {
		const photo = { resource: 'photo', operation: 'create', projectId: byId(String(project())) };
		for (const fields of [below({}), { mappingMode: 'autoMapInputData', value: null }]) {
			const made = await run({ ...photo, fields, binaryPropertyName: 'data' });
			expect(made.error?.message).toBeUndefined();
		}
		const sent = sentTo(/\/images$/, 'POST').map(({ body }) => body);
		const alone = { image_name: 'door.png', image: { description: '' } };
		expect(sent).toMatchObject([alone, alone]);
		expect((await columns({ ...photo })).get('image_name')).toMatchObject({ required: false });
	});

	it('keep a name that is written', async () => {
		await run({
			resource: 'photo',
			operation: 'create',
			projectId: byId(String(project())),
			fields: below({ image_name: 'North side.png', location_id: '' }),
			binaryPropertyName: 'data',
		});
		expect(sentTo(/\/images$/, 'POST')[0]?.body).toMatchObject({ image_name: 'North side.png' });
	});

	it('that are not there are named, and nothing is written', async () => {
		const { error } = await run(punchItem({ binaryPropertyName: 'photo' }));
		expect(error?.message).toMatch(/photo/);
		expect(sentTo(/\/punch_items$/, 'POST')).toEqual([]);
	});
});
