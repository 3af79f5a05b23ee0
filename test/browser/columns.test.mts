import { startSimulator } from '../simulator/simulator.mts';
import type { Simulator } from '../simulator/types.mts';
import { credentialData } from '../support/credentialData.mts';
import { startN8n, type RealN8n } from '../support/realN8n.mts';
import { byId } from '../support/tools.mts';
import { procoreWorkflow } from '../support/workflowDefinitions.mts';
import { Editor } from './editor.mts';

let simulator: Simulator;
let n8n: RealN8n;
let editor: Editor;

beforeAll(async () => {
	simulator = await startSimulator({
		seed: { vendors: 20, projects: 1, permittedProjects: 1, usersPerProject: 2_000 },
	});
	n8n = await startN8n({ editor: true });
	const dmsa = await n8n.credentials.create(
		'procoreDmsaOAuth2Api',
		'Procore DMSA',
		credentialData(simulator, 'dmsaAdmin'),
	);
	const fields = { mappingMode: 'defineBelow', value: null };
	const projectId = byId(String(project().id));
	const definition = procoreWorkflow(
		{ resource: 'rfi', operation: 'create', projectId, fields },
		{ procoreDmsaOAuth2Api: dmsa },
		[{ json: { subject: 'Door D-12', due_date: '2026-01-31' } }],
	);
	const { id } = await n8n.workflows.create({ ...definition, name: 'New RFI' });
	editor = await Editor.open(n8n);
	await editor.openWorkflow(id);
	await editor.openNode('Procore');
});

afterAll(async () => {
	await editor?.close();
	await n8n?.stop();
	await simulator?.stop();
});

const project = () => {
	const [largest] = [...simulator.world.projects.values()].sort(
		(a, b) => b.userIds.size - a.userIds.size,
	);
	return largest!;
};

describe('in a project with 2,000 users', () => {
	test('the mapper shows the columns that Procore requires', async () => {
		expect(project().userIds.size).toBe(2_000);
		for (const column of ['subject', 'rfi_manager_id', 'question.body']) {
			await editor.column(column).waitFor();
		}
	});

	test('the people of the project are offered by name, and found by a part of it', async () => {
		const offered = await editor.choicesOf('rfi_manager_id');
		const people = [...project().userIds].map((id) => simulator.world.users.get(id)!);
		const names = people.map(({ first_name: first, last_name: last }) =>
			`${first ?? ''} ${last}`.trim(),
		);
		const unlike = offered.filter((name) => !name.includes('@'));
		expect(offered.length).toBeGreaterThan(100);
		expect(names).toEqual(expect.arrayContaining(unlike));
		const [wanted = ''] = unlike.slice(-1);
		await editor.page.keyboard.type(wanted);
		const found = await editor.shownChoices((names) => names.length < offered.length);
		expect(found).toContain(wanted);
		expect(found.every((name) => name.toLowerCase().includes(wanted.toLowerCase()))).toBe(true);
		await editor.page.getByRole('option', { name: wanted, exact: true }).first().click();
		expect(await editor.column('rfi_manager_id').locator('input').first().inputValue()).toBe(
			wanted,
		);
	});

	test('the pages themselves ran without a fault', () => {
		expect(editor.pageErrors).toEqual([]);
	});
});
