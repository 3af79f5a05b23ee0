import { readFileSync } from 'node:fs';
import type { INode } from 'n8n-workflow';
import { startSimulator } from '../simulator/simulator.mts';
import type { Simulator } from '../simulator/types.mts';
import { credentialData } from '../support/credentialData.mts';
import { startN8n, type CredentialReference, type RealN8n } from '../support/realN8n.mts';
import type { WorkflowDefinition } from '../support/realN8n/workflows.mts';

jest.setTimeout(180_000);

let simulator: Simulator;
let n8n: RealN8n;
let dmsa: CredentialReference;

beforeAll(async () => {
	simulator = await startSimulator();
	n8n = await startN8n();
	dmsa = await n8n.credentials.create('procoreDmsaOAuth2Api', 'DMSA', credentialData(simulator));
});

afterAll(async () => {
	await n8n?.stop();
	await simulator?.stop();
});

/** An example as a user imports it, with a credential chosen and some nodes filled in. */
function example(file: string, changes: Record<string, INode['parameters']>): WorkflowDefinition {
	const workflow: WorkflowDefinition = JSON.parse(readFileSync(`examples/${file}`, 'utf8'));
	for (const node of workflow.nodes) {
		if (node.credentials) node.credentials = { procoreDmsaOAuth2Api: dmsa };
		node.parameters = { ...node.parameters, ...changes[node.name] };
	}
	return workflow;
}

const settings = (values: Record<string, string | number>) => ({
	assignments: {
		assignments: Object.entries(values).map(([name, value]) => ({
			id: name,
			name,
			value,
			type: typeof value,
		})),
	},
});

const hidden = () => {
	const found = [...simulator.world.projects.values()].find(
		({ id, company_id, active }) =>
			company_id === simulator.world.company.id &&
			active &&
			!simulator.accounts.dmsa.projects.has(id),
	);
	if (!found) throw new Error('Every project is permitted');
	return found;
};

const until = async (isSo: () => boolean, timeout = 60_000) => {
	const deadline = Date.now() + timeout;
	while (!isSo()) {
		if (Date.now() > deadline) throw new Error(`Not so after ${timeout} ms`);
		await new Promise((done) => setTimeout(done, 100));
	}
};
const checksMade = () =>
	simulator.requests.filter(({ path }) => path === '/rest/v1.0/settings/permissions').length;

test('validate until clean tells the admin, waits, and ends when the project is permitted', async () => {
	simulator.clear();
	const project = hidden();
	const { id } = await n8n.workflows.create(
		example('validate-until-clean.json', {
			Settings: settings({ expectedProjects: project.id, waitMinutes: 0.02, rounds: 50 }),
		}),
	);
	const run = n8n.workflows.run(id);
	await until(() => checksMade() >= 2);
	simulator.permit('dmsa', [project.id]);
	const { status, error, outputOf } = await run;
	expect(error).toBeUndefined();
	expect(status).toBe('success');
	expect(outputOf('Clean')[0]?.json).toMatchObject({ valid: true, missingProjects: [] });
	const message = outputOf('Tell the Procore Admin')[0]?.json;
	expect(message?.subject).toBe('Procore: ✗ 1 of 10 checks failed: projects');
	expect(message?.text).toMatch(/App Management > View > Permissions/);
	expect(message?.text).toContain(`${project.id} (missing)`);
});

test('validate until clean gives up after the set number of rounds', async () => {
	simulator.clear();
	const project = hidden();
	const { id } = await n8n.workflows.create(
		example('validate-until-clean.json', {
			Settings: settings({ expectedProjects: project.id, waitMinutes: 0.01, rounds: 2 }),
		}),
	);
	const { error } = await n8n.workflows.run(id);
	expect(error?.message).toMatch(/projects/);
	expect(checksMade()).toBe(2);
});

test('the daily health check speaks when something changed, and only then', async () => {
	simulator.clear();
	const project = hidden();
	simulator.permit('dmsa', [project.id]);
	const { id } = await n8n.workflows.create(
		example('daily-health-check.json', {
			'Every Morning': { rule: { interval: [{ field: 'seconds', secondsInterval: 1 }] } },
			'Validate Configuration': { expectedProjectList: String(project.id) },
		}),
	);
	await n8n.workflows.publish(id);
	try {
		await until(() => checksMade() >= 3);
		simulator.unpermit('dmsa', [project.id]);
		const before = checksMade();
		await until(() => checksMade() >= before + 4);
		simulator.permit('dmsa', [project.id]);
		const after = checksMade();
		await until(() => checksMade() >= after + 3);
	} finally {
		await n8n.workflows.unpublish(id);
	}
	const executions = (await n8n.workflows.executions(id)).reverse();
	const told: string[] = [];
	for (const execution of executions) {
		const { status, error, outputOf } = await n8n.workflows.finished(execution.id);
		expect([status, error?.message]).toEqual(['success', undefined]);
		for (const { json } of outputOf('Tell Someone')) told.push(String(json.subject));
	}
	expect(told).toEqual([
		'Procore: ✗ 1 of 10 checks failed: projects',
		'Procore: ✓ All 10 checks passed',
	]);
	expect(executions.length).toBeGreaterThanOrEqual(8);
});
