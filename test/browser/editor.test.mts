import { dirname } from 'node:path';
import { gettingStarted, spreadsheet } from '../demo/gettingStarted.mts';
import { approveProbable } from '../demo/reviewer.mts';
import { startSimulator } from '../simulator/simulator.mts';
import type { Simulator } from '../simulator/types.mts';
import { credentialData } from '../support/credentialData.mts';
import { startN8n, type CredentialReference, type RealN8n } from '../support/realN8n.mts';
import { chainOf, start } from '../support/workflowDefinitions.mts';
import { Editor } from './editor.mts';

let simulator: Simulator;
let n8n: RealN8n;
let editor: Editor;
let dmsa: CredentialReference;

beforeAll(async () => {
	simulator = await startSimulator();
	n8n = await startN8n({
		editor: true,
		env: { N8N_RESTRICT_FILE_ACCESS_TO: dirname(spreadsheet) },
	});
	simulator.registerRedirectUri(n8n.callbackUrl, 'user');
	editor = await Editor.open(n8n);
});

afterAll(async () => {
	await editor?.close();
	await n8n?.stop();
	await simulator?.stop();
});

const typed = (account: 'dmsa' | 'user') => {
	const { loginUrl, apiUrl, companyId, clientId, clientSecret } = credentialData(
		simulator,
		account,
	);
	return { loginUrl, apiUrl, companyId, clientId, clientSecret };
};

test('a DMSA credential is filled in, saved and tested', async () => {
	await editor.newCredential('Procore DMSA OAuth2 API');
	await editor.choose('environment', /^Custom/);
	await editor.fill(typed('dmsa'));
	await editor.saveCredential();
	expect(await (await editor.testResult()).innerText()).toMatch('Connection tested successfully');
	dmsa = (await n8n.credentials.list()).find(
		({ type }) => type === 'procoreDmsaOAuth2Api',
	) as CredentialReference;
	expect(dmsa.name).toMatch(/Procore DMSA/);
});

test('a user credential is filled in, and the person signs in', async () => {
	await editor.newCredential('Procore User OAuth2 API');
	await editor.choose('environment', /^Custom/);
	await editor.fill(typed('user'));
	await editor.connect();
});

/** What a person types who looks for what the package does. */
const words = [
	'Procore',
	'list companies',
	'validate configuration',
	'find duplicates',
	'list projects',
	'map vendors',
	'supplier',
	'subcontractor',
	'commitment',
	'RFI',
	'submittal',
	'insurance',
	'certificate',
	'COI',
	'webhook',
	'event',
	'DMSA',
];

describe('the node creator of an empty workflow', () => {
	beforeAll(async () => {
		const { id } = await n8n.workflows.create({ nodes: [], connections: {}, name: 'Empty' });
		await editor.openEmptyWorkflow(id);
	});

	test.each(words)('finds Procore by "%s"', async (word) => {
		expect(await editor.search(word)).toContain('Procore');
	});
});

describe('the node creator', () => {
	beforeAll(async () => {
		const { id } = await n8n.workflows.create({ ...chainOf([start]), name: 'By hand' });
		await editor.openWorkflow(id);
		await editor.openNodeCreator();
	});

	test.each(words)('finds Procore by "%s"', async (word) => {
		expect(await editor.search(word)).toContain('Procore');
	});

	test('lists what a person comes for', async () => {
		expect(await editor.actionsOf('Procore')).toEqual(
			expect.arrayContaining([
				'List companies',
				'Validate configuration',
				'List permitted projects',
				'Map vendors',
			]),
		);
	});

	test('adds an action whose company list fills', async () => {
		await editor.addAction('List permitted projects');
		const names = await editor.listOf('companyId');
		expect(names.map((name) => name.trim())).toContain(simulator.world.company.name);
	});
});

test('the example workflow runs in the editor', async () => {
	const projects = [...simulator.world.projects.values()].filter(
		({ company_id, active }) => company_id === simulator.world.company.id && active,
	);
	const { dmsa: account } = simulator.accounts;
	const permitted = projects.filter(({ id }) => account.projects.has(id)).slice(0, 3);
	simulator.setLevel('dmsa', 'directory', 'admin');
	const { definition, nameOf, startName } = gettingStarted(
		[dmsa],
		permitted.map(({ id }) => String(id)),
	);
	const { id } = await n8n.workflows.create(definition);
	await editor.openWorkflow(id);
	await editor.executeWorkflow(startName);
	const [{ id: executionId }] = await n8n.workflows.executionsReach(id, 1);
	await approveProbable(await n8n.workflows.pageOf(executionId));
	const run = await n8n.workflows.finished(executionId);
	expect(run.status).toBe('success');
	await editor.part('canvas-node-status-success').nth(7).waitFor();
	await editor.part('zoom-to-fit').click();
	for (const node of [nameOf('configuration', 'validate'), nameOf('vendorMapping', 'plan')]) {
		await editor.openNode(node);
		await editor.part('ndv-data-container').first().waitFor();
		await editor.part('ndv-close-button').click();
	}
});

test('the pages themselves ran without a fault', () => {
	expect(editor.pageErrors).toEqual([]);
});
