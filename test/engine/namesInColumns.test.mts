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
