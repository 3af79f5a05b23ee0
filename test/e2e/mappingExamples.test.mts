import { readFileSync } from 'node:fs';
import { partiesOf } from '../simulator/parties.mts';
import type { Simulator, Vendor } from '../simulator/types.mts';
import type { RealN8n } from '../support/realN8n.mts';
import type { WorkflowDefinition } from '../support/realN8n/workflows.mts';
import { DataTables } from './dataTables.mts';
import { FormVisitor, type Page } from './formVisitor.mts';
import { useRealN8n } from './useRealN8n.mts';

/** The examples as they are in the repository, imported, and used as a person would. */
let simulator: Simulator;
let n8n: RealN8n;
let tables: DataTables;

useRealN8n(
	{
		account: 'dmsaAdmin',
		seed: { vendors: 360, projects: 12, permittedProjects: 10 },
		webhooks: { timeScale: 0.01 },
	},
	async (running) => {
		({ simulator, n8n } = running);
		tables = await DataTables.of(n8n);
	},
);

const definitionOf = (example: string): WorkflowDefinition =>
	JSON.parse(readFileSync(`examples/${example}.json`, 'utf8'));

async function imported(example: string): Promise<string> {
	const { id } = await n8n.workflows.create(definitionOf(example));
	return id;
}

const writes = () =>
	simulator.requests
		.filter(({ host, method }) => host === 'api' && method !== 'GET')
		.map(({ method, path }) => `${method} ${path}`);
const vendorOf = (id: unknown): Vendor => {
	const vendor = simulator.world.vendors.get(Number(id));
	if (!vendor) throw new Error(`There is no vendor ${String(id)}`);
	return vendor;
};
const choice = (page: Page, label: string | RegExp) => {
	const found = page.choices.find((one) =>
		typeof label === 'string' ? one.label === label : label.test(one.label),
	);
	if (!found) throw new Error(`The page has no "${String(label)}": ${page.text}`);
	return found;
};
/** Neither another system's nor like another vendor. */
const standsAlone = ({ id, name, origin_id, synced_to_erp }: Vendor) =>
	!origin_id &&
	!synced_to_erp &&
	[...simulator.world.vendors.values()].every(
		(other) =>
			other.id === id || !other.name.toLowerCase().startsWith(name.toLowerCase().slice(0, 8)),
	);
const idIn = (option: string) => /\[vendor (\d+)\]$/.exec(option)?.[1] ?? '';
const decisionOn = async (vendorId: string) =>
	(await tables.rows('Vendor decisions')).find((row) => row.vendorId === vendorId);

describe('map vendors by form', () => {
	const address = 'procore-map-vendors-form';
	const SAFE = /^Safe matches/;
	const PROBABLE = /^Probably the same/;
	const NEW = /^Vendors with nothing like them/;
	const LATER = 'Ask me again next time';
	const IGNORE = 'Ignore it from now on';
	let ignored = '';
	let created: string[] = [];
	let linked: string[] = [];
	let truth: Map<string, string | null>;

	async function start(): Promise<{ person: FormVisitor; page: Page }> {
		const person = new FormVisitor(n8n);
		return { person, page: await person.submit(await person.open(address)) };
	}

	beforeAll(async () => {
		const id = await imported('map-vendors-by-form');
		expect(await n8n.workflows.publish(id)).toMatchObject({ status: 'published' });
	});

	test('makes its tables by itself, and says that there are no parties yet', async () => {
		const { person, page } = await start();
		expect(page.text).toContain('The table "Parties" is empty');
		const second = await person.submit(page);
		expect(second.choices).toEqual([]);
		await person.leave(await person.submit(second));
		expect(await tables.rows('Vendor decisions')).toEqual([]);
		expect(writes()).toEqual([]);
	});

	test('writes nothing before the second page is confirmed', async () => {
		const known = partiesOf(simulator.world);
		truth = new Map(known.truth.map(({ vendorId, partyId }) => [String(vendorId), partyId]));
		await tables.insert(
			'Parties',
			known.parties.map(({ id, ...fields }) => ({ partyId: id, ...fields })),
		);
		const { person, page } = await start();
		const matches = choice(page, SAFE);
		expect(matches.options.length).toBeGreaterThan(50);
		expect(matches.chosen).toEqual(matches.options);
		const wrong = matches.options.find((option) => standsAlone(vendorOf(idIn(option)))) ?? '';
		const right = matches.options.filter((option) => option !== wrong);
		ignored = idIn(wrong);
		const probable = choice(page, PROBABLE);
		expect(probable.chosen).toEqual(probable.options);
		const likely = probable.options.filter((option) =>
			option.includes(`(${truth.get(idIn(option))})`),
		);
		const [typed = '', ...sure] = likely;
		expect(sure.length).toBeGreaterThan(0);
		linked = [...right, ...likely].map(idIn);

		const second = await person.submit(page, { [matches.label]: right, [probable.label]: sure });
		const question = choice(second, `${vendorOf(ignored).name} is`);
		expect(question.chosen).toEqual([LATER]);
		expect(question.options.at(0)).toMatch(/^Link to /);
		expect(second.text).toContain('Procore Other system');
		const fresh = choice(second, NEW);
		expect(fresh.chosen).toEqual([]);
		const ticked = fresh.options
			.filter((option) => standsAlone(vendorOf(idIn(option))))
			.slice(0, 2);
		created = ticked.map(idIn);
		expect(writes()).toEqual([]);
		expect(await tables.rows('Vendor decisions')).toEqual([]);

		const other = (name: string) => `or another party for ${name}: type its ID or its full name`;
		const answered = [vendorOf(idIn(typed)).name, vendorOf(ignored).name].map(other);
		const unknown = second.choices.find(
			({ label, kind }) => kind === 'text' && !answered.includes(label),
		);
		expect(unknown?.label).toMatch(/^or another party for /);

		const last = await person.submit(second, {
			[question.label]: IGNORE,
			[fresh.label]: ticked,
			[answered[0] ?? '']: String(truth.get(idIn(typed))).toLowerCase(),
			[unknown?.label ?? '']: 'No Such Company',
		});
		expect(last.text).toMatch(/\d+ linked, 2 of them created, 0 unchanged, 1 ignored/);
		expect(last.text).toContain('has the ID or name "No Such Company", so nothing was done');
		await person.leave(last);
	});

	test('links what was approved, and only that', () => {
		for (const [id, vendor] of simulator.world.vendors) {
			const originId = vendor.origin_id ?? '';
			if (linked.includes(String(id)) && !vendor.synced_to_erp && /^(P-|$)/.test(originId))
				expect([vendor.name, originId]).toEqual([vendor.name, truth.get(String(id))]);
			else if (!created.includes(String(id))) expect(originId).not.toMatch(/^(P|NEW)-/);
		}
		expect(linked.filter((id) => /^P-/.test(vendorOf(id).origin_id ?? '')).length).toBeGreaterThan(
			50,
		);
		expect(simulator.violations).toEqual([]);
	});

	test('creates what was ticked in the other system, and links it', async () => {
		const parties = await tables.rows('Parties');
		for (const id of created) {
			const { name, city, origin_id } = vendorOf(id);
			expect(origin_id).toBe(`NEW-${id}`);
			expect(parties.filter(({ vendorId }) => vendorId === id)).toMatchObject([
				{ partyId: `NEW-${id}`, name, city: city ?? '', partyType: 'Subcontractor' },
			]);
		}
	});

	test('remembers who decided what', async () => {
		expect(await decisionOn(ignored)).toMatchObject({
			decision: 'ignore',
			vendorName: vendorOf(ignored).name,
			decidedBy: n8n.owner.email,
		});
		expect(await decisionOn(created[0] ?? '')).toMatchObject({
			decision: 'linked',
			partyId: `NEW-${created[0]}`,
		});
		expect(await tables.rows('Vendor decisions')).toHaveLength(linked.length + 3);
	});

	test('leaves ignored and linked ones alone in the next run, and asks for the rest', async () => {
		simulator.clear();
		const origins = () => [...simulator.world.vendors.values()].map(({ origin_id }) => origin_id);
		const before = origins();
		const { person, page } = await start();
		expect(page.choices).toEqual([]);
		expect(page.text).toMatch(
			new RegExp(`${linked.length + 2} linked already, 1 ignored, 0 safe matches`),
		);
		const second = await person.submit(page);
		expect(second.text).not.toContain(vendorOf(ignored).name);
		const last = await person.submit(second);
		expect(last.text).toMatch(/0 linked, 0 of them created/);
		await person.leave(last);
		expect(origins()).toEqual(before);
		expect(writes()).toEqual([]);
		expect(await tables.rows('Vendor decisions')).toHaveLength(linked.length + 3);
	});

	test('does nothing for a party that was chosen for a second vendor, and says so', async () => {
		const taken = vendorOf(linked.find((id) => vendorOf(id).origin_id?.startsWith('P-')));
		const { name, address: street, city, zip, business_phone } = taken;
		const twin = simulator.create('vendor', {
			company_id: taken.company_id,
			name,
			address: street,
			city,
			zip,
			business_phone,
		});
		await tables.insert('Vendor decisions', [
			{ vendorId: String(twin), decision: 'linked', partyId: taken.origin_id },
		]);
		const { person, page } = await start();
		const second = await person.submit(page);
		expect(second.text).toContain(`Earlier decisions give party "${taken.origin_id}" to 2 records`);
		const questions = second.choices.filter(({ label }) => label === `${name} is`);
		const [link = '', again] = questions.map(({ options }) => options[0]);
		expect([link, again]).toEqual([expect.stringContaining(`(${taken.origin_id})`), link]);
		simulator.clear();
		const last = await person.submit(second, { [`${name} is`]: link });
		expect(last.text).toContain(`Party ${taken.origin_id} was chosen for another vendor too`);
		await person.leave(last);
		expect(writes()).toEqual([]);
		await tables.change('Vendor decisions', 'vendorId', String(twin), {
			decision: 'ignore',
			partyId: '',
		});
	});

	test('is for people with a login', async () => {
		const answer = await fetch(`${n8n.url}form/${address}`, {
			method: 'POST',
			body: new FormData(),
		});
		expect(answer.status).toBe(401);
	});
});

describe('keep vendors in sync', () => {
	let id: string;

	const partyOf = async (vendorId: string) =>
		(await tables.rows('Parties')).find((row) => row.vendorId === vendorId);

	const name = 'Osterwald Crane Rental LLC';
	let doubtful: string[] = [];

	beforeAll(async () => {
		id = await imported('keep-vendors-in-sync');
		const company_id = simulator.world.company.id;
		await tables.insert('Parties', [{ partyId: 'P-DOUBT', name }]);
		doubtful = [1, 2].map(() => String(simulator.create('vendor', { company_id, name })));
		simulator.clear();
	});

	test('creates nothing while somebody has to decide about other vendors', async () => {
		const run = await n8n.workflows.run(id, 'Every morning');
		expect(run.error).toBeUndefined();
		const open = run.outputOf('Split by decision', 3).map(({ json }) => json);
		expect(open.map(({ vendorId }) => vendorId)).toEqual(expect.arrayContaining(doubtful));
		const toDecide = open.filter(({ group }) => group !== 'none');
		expect(toDecide.length).toBeGreaterThan(1);
		expect(open.map(({ reason }) => reason).join()).toContain(
			`${toDecide.length} open rows stand in the way`,
		);
		expect(run.outputOf('Create the party')).toEqual([]);
		await tables.insert('Vendor decisions', [
			{ vendorId: doubtful[0], decision: 'linked', partyId: 'P-DOUBT' },
			...toDecide
				.filter(({ vendorId }) => vendorId !== doubtful[0])
				.map(({ vendorId }) => ({ vendorId, decision: 'ignore' })),
		]);
	});

	test('creates nothing where the other system answers nothing', async () => {
		const definition = definitionOf('keep-vendors-in-sync');
		const read = definition.nodes.find((node) => node.name === 'Read the parties');
		Object.assign(read?.parameters ?? {}, {
			filters: { conditions: [{ keyName: 'partyId', condition: 'eq', keyValue: 'nobody' }] },
		});
		const empty = await n8n.workflows.create(definition);
		const run = await n8n.workflows.run(empty.id, 'Every morning');
		expect(run.error).toBeUndefined();
		expect(run.outputOf('Read the parties').map(({ json }) => json)).toEqual([{}]);
		expect(run.outputOf('Create the party')).toEqual([]);
		const reasons = run.outputOf('Split by decision', 3).map(({ json }) => json.reason);
		expect(reasons.join()).toContain('the input has no party with an id and a name');
		expect(writes()).toEqual([]);
	});

	test('then creates the others, links them, and a second time changes nothing', async () => {
		const run = await n8n.workflows.run(id, 'Every morning');
		const created = run.outputOf('Create the party').map(({ json }) => json);
		expect(created.length).toBeGreaterThan(0);
		for (const { vendorId } of created) {
			expect(await partyOf(String(vendorId))).toMatchObject({
				name: vendorOf(vendorId).name,
				partyType: 'Subcontractor',
			});
		}
		const applied = run.outputOf('Apply the links').map(({ json }) => json);
		for (const { vendorId, status } of applied.filter((row) => row.status === 'linked')) {
			expect([status, vendorOf(vendorId).origin_id]).toEqual(['linked', `NEW-${vendorId}`]);
		}
		const parties = await tables.rows('Parties');
		simulator.clear();
		const again = await n8n.workflows.run(id, 'Every morning');
		expect(again.outputOf('Create the party').length).toBe(0);
		expect(writes()).toEqual([]);
		expect(await tables.rows('Parties')).toHaveLength(parties.length);
	});

	test('gives a vendor that is new in Procore a party, as soon as Procore tells', async () => {
		expect(await n8n.workflows.publish(id)).toMatchObject({ status: 'published' });
		const before = (await n8n.workflows.executions(id)).length;
		const vendorId = simulator.create('vendor', {
			company_id: simulator.world.company.id,
			name: 'Quillon Zephyr Shoring Inc.',
			address: '77 Basalt Way',
			city: 'Yreka',
			state_code: 'CA',
			zip: '96097',
		});
		const [newest] = await n8n.workflows.executionsReach(id, before + 1);
		const run = await n8n.workflows.finished(newest?.id ?? '');
		expect(run.outputOf('Only the changed vendor').map(({ json }) => json.vendorId)).toEqual([
			String(vendorId),
		]);
		expect(await partyOf(String(vendorId))).toMatchObject({
			name: 'Quillon Zephyr Shoring Inc.',
			address: '77 Basalt Way',
			partyType: 'Subcontractor',
		});
		expect(vendorOf(vendorId).origin_id).toBe(`NEW-${vendorId}`);
	});

	test('brings a new address to its party, and nothing else', async () => {
		const vendor = [...simulator.world.vendors.values()].find(
			({ name }) => name === 'Quillon Zephyr Shoring Inc.',
		);
		const before = (await n8n.workflows.executions(id)).length;
		const party = await partyOf(String(vendor?.id));
		simulator.change('vendor', vendor?.id ?? 0, { address: '9 Granite Court' });
		const [newest] = await n8n.workflows.executionsReach(id, before + 1);
		const run = await n8n.workflows.finished(newest?.id ?? '');
		expect(run.outputOf('What to change').map(({ json }) => json)).toEqual([
			{ partyId: `NEW-${vendor?.id}`, address: '9 Granite Court' },
		]);
		expect(await partyOf(String(vendor?.id))).toEqual({
			...party,
			address: '9 Granite Court',
			updatedAt: expect.anything(),
		});
		await n8n.workflows.unpublish(id);
	});
});

describe('map projects', () => {
	let id: string;
	const projectOf = (projectId: unknown) => simulator.world.projects.get(Number(projectId));

	beforeAll(async () => {
		id = await imported('map-projects');
		simulator.clear();
	});

	const run = async () => {
		const execution = await n8n.workflows.run(id, 'Start');
		expect(execution.error).toBeUndefined();
		return execution.outputOf('Sum up')[0]?.json;
	};

	test('first proposes', async () => {
		await run();
		const known = [...simulator.accounts.dmsaAdmin.projects]
			.map((projectId) => simulator.world.projects.get(projectId))
			.filter((project) => project?.active && !project.origin_id)
			.slice(0, 3);
		await tables.insert(
			'Projects of the other system',
			known.map((project) => ({
				partyId: `J-${project?.id}`,
				name: project?.name,
				number: project?.project_number,
				address: project?.address,
				city: project?.city,
				zip: project?.zip,
			})),
		);
		const sum = await run();
		expect(sum).toMatchObject({ linked: 0, failed: 0 });
		const proposals = await tables.rows('Project decisions');
		expect(proposals).toHaveLength(Number(sum?.waitingForApproval));
		expect(proposals.filter(({ decision }) => decision === 'match')).toHaveLength(3);
		expect(writes()).toEqual([]);
	});

	test('then links what was ticked, and leaves it so', async () => {
		const proposals = await tables.rows('Project decisions');
		const [first, second] = proposals.filter(({ decision }) => decision === 'match');
		const [fresh, other] = proposals.filter(({ decision }) => decision === 'create');
		await tables.change('Project decisions', 'projectId', first?.projectId, { approved: true });
		await tables.change('Project decisions', 'projectId', fresh?.projectId, { approved: true });
		await tables.change('Project decisions', 'projectId', other?.projectId, {
			approved: true,
			decision: 'ignore',
		});
		expect(await run()).toMatchObject({ linked: 2, failed: 0, failures: [] });
		expect(projectOf(first?.projectId)?.origin_id).toBe(`J-${first?.projectId}`);
		expect(projectOf(fresh?.projectId)?.origin_id).toBe(`NEW-${fresh?.projectId}`);
		expect(projectOf(second?.projectId)?.origin_id).toBeFalsy();
		expect(projectOf(other?.projectId)?.origin_id).toBeFalsy();
		simulator.clear();
		expect(await run()).toMatchObject({ linked: 0, unchanged: 2, failed: 0 });
		expect(writes()).toEqual([]);
		const kept = await tables.rows('Project decisions');
		expect(kept.find(({ projectId }) => projectId === other?.projectId)).toMatchObject({
			decision: 'ignore',
			approved: true,
		});
	});
});
