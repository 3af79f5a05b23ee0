import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { IDataObject, INode, INodeExecutionData } from 'n8n-workflow';
import { approveProbable } from '../demo/reviewer.mts';
import { partiesOf } from '../simulator/parties.mts';
import type { Simulator } from '../simulator/types.mts';
import type { FinishedExecution, RealN8n } from '../support/realN8n.mts';
import type { WorkflowDefinition } from '../support/realN8n/workflows.mts';
import { startScriptedModel } from '../support/scriptedModel.mts';
import { FormVisitor } from './formVisitor.mts';
import { useRealN8n } from './useRealN8n.mts';

/** Workflows as each release saved them, imported into a real n8n and run with this version. */
const releases = 'test/fixtures/workflows';
const saved = readdirSync(releases).flatMap((release) =>
	readdirSync(join(releases, release)).map((file): [string, string] => [release, file]),
);

let simulator: Simulator;
let n8n: RealN8n;
let store: Server;
let model: Awaited<ReturnType<typeof startScriptedModel>>;

const seed = { vendors: 40, projects: 6, permittedProjects: 4, recordsPerTool: 3 };
useRealN8n({ account: 'dmsaAdmin', seed }, async (running) => {
	({ simulator, n8n } = running);
	model = await startScriptedModel();
	store = createServer((request, response) => {
		request.resume();
		response.writeHead(201).end();
	});
	await new Promise<void>((done) => store.listen(0, '127.0.0.1', done));
	await n8n.credentials.create('openAiApi', 'OpenAI', { apiKey: 'sk-test', url: model.url });
});
afterAll(async () => {
	await model?.stop();
	store?.close();
});

const isOurs = ({ type }: INode) => type.startsWith('n8n-nodes-procore.');
const isTrigger = ({ type }: INode) => /trigger$/i.test(type);

/** What Procore would send about a vendor. */
function event(): IDataObject {
	const [vendor] = simulator.world.vendors.values();
	return {
		id: '1',
		eventType: 'update',
		resourceName: 'Company Vendors',
		resourceId: String(vendor?.id),
		companyId: String(simulator.world.company.id),
		projectId: null,
		record: null,
	};
}

/** What stands in for the systems beside Procore, by the name of the step that reads them. */
function given(file: string): Record<string, IDataObject[]> {
	const parties = partiesOf(simulator.world).parties.map(({ id, ...fields }): IDataObject => ({
		id,
		partyId: id,
		...fields,
	}));
	const project = [...simulator.world.projects.values()].find(
		({ id, active }) => active && simulator.accounts.dmsaAdmin.projects.has(id),
	);
	const [vendor] = simulator.world.vendors.values();
	const number = String(project?.project_number);
	const link = {
		projectId: String(project?.id),
		partyId: 'J-1',
		decision: 'linked',
		approved: true,
	};
	return {
		...(file === 'map-projects.json' ? { 'Read the decisions': [link] } : {}),
		'A vendor changed': [event()],
		'A Vendor Changed': [event()],
		'Vendor Changed': [event()],
		Chat: [{ sessionId: 's1', action: 'sendMessage', chatInput: 'Which RFIs are open?' }],
		'Folder Store': [{ url: `http://127.0.0.1:${(store.address() as AddressInfo).port}` }],
		Parties: parties,
		'Read the parties': parties,
		'Read the Spreadsheet': [{}],
		'Read the other projects': [{ partyId: 'J-1', name: project?.name ?? '', number }],
		'Read the vendors': [{ erpId: 'E-1', name: 'Alder Masonry', projects: number }],
		'Read the certificates': [
			{
				certificateId: 'C-1',
				vendorId: String(vendor?.id),
				insuranceType: 'Umbrella',
				policyNumber: 'U-1',
				expirationDate: '2039-01-01',
				status: 'compliant',
			},
		],
	};
}

async function imported(
	release: string,
	file: string,
): Promise<WorkflowDefinition & { id: string }> {
	const text = readFileSync(join(releases, release, file), 'utf8');
	const definition = JSON.parse(text) as WorkflowDefinition;
	const known = await n8n.credentials.list();
	const pinData: Record<string, INodeExecutionData[]> = {};
	for (const { name, credentials = {} } of definition.nodes) {
		const items = given(file)[name];
		if (items) pinData[name] = items.map((json) => ({ json }));
		for (const [type, reference] of Object.entries(credentials))
			reference.id = known.find((one) => one.type === type)?.id ?? null;
	}
	const { id } = await n8n.workflows.create({ ...definition, pinData });
	return { ...definition, id };
}

/** Fills in the form as a person does who changes nothing. */
async function throughForm(id: string, path: string): Promise<FinishedExecution> {
	expect(await n8n.workflows.publish(id)).toMatchObject({ status: 'published' });
	const person = new FormVisitor(n8n);
	let page = await person.submit(await person.open(path));
	for (let pages = 0; pages < 2; pages++) page = await person.submit(page);
	await person.leave(page);
	const [execution] = await n8n.workflows.executionsReach(id, 1);
	return await n8n.workflows.finished(String(execution?.id));
}

/** Lets the agent use each of its tools once. */
function scriptAgent(): void {
	const [rfi] = [...simulator.world.records.values()].filter(({ tool }) => tool === 'rfi');
	const project = String(rfi?.project_id);
	model.follow([
		{ use: /list/i, with: { limit: 5, search: '' } },
		{ use: /get/i, with: { project_id: project, rfi_id: String(rfi?.id) } },
		{ use: /punch/i, with: { project_id: project, name: 'Door', description: 'Cracked' } },
		{ say: 'Done.' },
	]);
}

async function runFrom(
	{ id, nodes }: WorkflowDefinition & { id: string },
	{ name, type, parameters }: INode,
): Promise<FinishedExecution> {
	if (type.endsWith('.formTrigger'))
		return await throughForm(
			id,
			String((parameters.options as IDataObject | undefined)?.path ?? parameters.path),
		);
	if (type.endsWith('.chatTrigger')) scriptAgent();
	const executionId = await n8n.workflows.start(id, name);
	if (!nodes.some((node) => node.parameters.operation === 'review'))
		return await n8n.workflows.rests(executionId);
	await approveProbable(await n8n.workflows.pageOf(executionId));
	return await n8n.workflows.finished(executionId);
}

/** What a step of ours could not do, whichever output n8n put it on. */
const faultsOf = ({ outputOf }: FinishedExecution, name: string) =>
	[...outputOf(name, 0), ...outputOf(name, 1)].flatMap(({ json }) =>
		json.error === undefined ? [] : [[name, json.error]],
	);

test.each(saved)('%s: %s runs, and each of its Procore steps does', async (release, file) => {
	const workflow = await imported(release, file);
	const ran = new Set<string>();
	for (const trigger of workflow.nodes.filter(isTrigger)) {
		const run = await runFrom(workflow, trigger);
		// "Waiting": a step of n8n's own that waits until it tries again.
		expect([run.error, run.status]).toEqual([
			undefined,
			expect.stringMatching(/^(?:success|waiting)$/),
		]);
		for (const name of run.ran) ran.add(name);
		for (const { name } of workflow.nodes.filter(isOurs)) expect(faultsOf(run, name)).toEqual([]);
	}
	const own = workflow.nodes.filter(isOurs).map(({ name }) => name);
	expect(own.filter((name) => !ran.has(name))).toEqual([]);
	expect(simulator.violations).toEqual([]);
});
