import { startSimulator } from '../simulator/simulator.mts';
import type { Simulator } from '../simulator/types.mts';
import { credentialData } from '../support/credentialData.mts';
import { eventually } from '../support/eventually.mts';
import { startN8n, type CredentialReference, type RealN8n } from '../support/realN8n.mts';
import { chainOf, start, type NodeDefinition } from '../support/workflowDefinitions.mts';

/** Those of the modules that the tests do without which this n8n knows; it refuses a name it does not. */
const DISABLED = 'instance-ai,mcp,chat-hub,source-control,external-secrets,log-streaming,otel';

let simulator: Simulator;
let n8n: RealN8n;
let dmsa: CredentialReference;

const create = async (changes = {}) =>
	await n8n.credentials.create(
		'procoreDmsaOAuth2Api',
		'Procore DMSA',
		credentialData(simulator, 'dmsaAdmin', changes),
	);

beforeAll(async () => {
	simulator = await startSimulator({ webhooks: { timeScale: 0.01 } });
	n8n = await startN8n({
		installed: 'oldestServer',
		env: { N8N_DISABLED_MODULES: DISABLED },
	});
	dmsa = await create();
});

afterAll(async () => await n8n?.stop());
afterAll(async () => await simulator?.stop());

/** This n8n answers 500 for an execution that has not begun to write, so the list is asked first. */
async function ended(workflowId: string, executionId: string) {
	await eventually(async () => {
		const executions = await n8n.workflows.executions(workflowId);
		const status = executions.find(({ id }) => id === executionId)?.status;
		expect(['success', 'error']).toContain(status);
	});
	return await n8n.workflows.finished(executionId);
}

const procore = (name: string, parameters: NodeDefinition['parameters']): NodeDefinition => ({
	name,
	type: 'n8n-nodes-procore.procore',
	parameters,
	credentials: { procoreDmsaOAuth2Api: dmsa },
});

const company = () => ({ mode: 'id', value: String(simulator.world.company.id) });

test('the test of a credential tells a good one from bad ones', async () => {
	expect(await n8n.credentials.test(dmsa)).toEqual({
		status: 'OK',
		message: 'Connection successful!',
	});
	const wrong = await create({ clientSecret: 'not-the-secret' });
	const refused = await n8n.credentials.test(wrong);
	expect(refused.status).toBe('Error');
	expect(refused.message).toContain('does not know this Client ID');
	const elsewhere = await create({ companyId: '999' });
	expect(await n8n.credentials.test(elsewhere)).toMatchObject({ status: 'Error' });
});

test('an item that fails leaves by the error output, and the others go on', async () => {
	const ids = [...simulator.world.vendors.keys()].slice(0, 2);
	const { nodes, connections } = chainOf([
		start,
		{
			...procore('Vendor', {
				resource: 'vendor',
				operation: 'get',
				companyId: company(),
				vendorId: { __rl: true, mode: 'id', value: '={{ $json.id }}' },
			}),
			onError: 'continueErrorOutput',
		},
	]);
	const items = [ids[0], 4711, ids[1]].map((id) => ({ json: { id } }));
	const { id } = await n8n.workflows.create({
		nodes,
		connections,
		pinData: { [start.name]: items },
	});
	const run = await ended(id, await n8n.workflows.start(id));
	expect(run.error).toBeUndefined();
	expect(run.outputOf('Vendor').map(({ json }) => json.id)).toEqual(ids);
	expect(run.outputOf('Vendor', 1)).toHaveLength(1);
	expect(JSON.stringify(run.outputOf('Vendor', 1))).toMatch(/vendor/i);
});

test('a published trigger gets an event, and takes its hook away', async () => {
	const trigger: NodeDefinition = {
		name: 'Procore Trigger',
		type: 'n8n-nodes-procore.procoreTrigger',
		parameters: { scope: 'company', events: ['Company Vendors:update'] },
		credentials: { procoreDmsaOAuth2Api: dmsa },
		webhookId: '00000000-0000-4000-9000-000000000001',
	};
	const { id, versionId } = await n8n.workflows.create(
		chainOf([trigger, { name: 'Next', type: 'n8n-nodes-base.noOp' }]),
	);
	const { hooks, vendors } = simulator.world;
	await n8n.rest.post(`rest/workflows/${id}/activate`, { versionId });
	expect([...hooks.values()].map(({ payload_version }) => payload_version)).toEqual(['v4.0']);

	const [vendorId] = vendors.keys();
	simulator.change('vendor', vendorId, { notes: 'Changed' });
	const [execution] = await n8n.workflows.executionsReach(id, 1);
	const { outputOf, status } = await ended(id, execution.id);
	expect(status).toBe('success');
	expect(outputOf('Next').map(({ json }) => json.resourceId)).toEqual([String(vendorId)]);

	await n8n.rest.post(`rest/workflows/${id}/deactivate`, {});
	await eventually(() => expect(hooks.size).toBe(0));
});
