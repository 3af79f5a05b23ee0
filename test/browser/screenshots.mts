import { readdirSync, readFileSync } from 'node:fs';
import { startSimulator } from '../simulator/simulator.mts';
import type { Simulator } from '../simulator/types.mts';
import { credentialData } from '../support/credentialData.mts';
import { startN8n, type CredentialReference, type RealN8n } from '../support/realN8n.mts';
import type { WorkflowDefinition } from '../support/realN8n/workflows.mts';
import { chainOf, procoreWorkflow, start } from '../support/workflowDefinitions.mts';
import { Camera } from './camera.mts';
import { Editor } from './editor.mts';

/**
 * Takes the pictures of the guides: a real n8n with the package, and the simulator.
 *
 *     npm run screenshots
 *     npm run screenshots -- validate certificates
 */
const named = process.argv.slice(2);

/** Without names all pictures are taken. */
const isWanted = (...pictures: string[]) =>
	named.length === 0 || pictures.some((picture) => named.includes(picture));

async function main(): Promise<void> {
	const simulator = await startSimulator();
	const n8n = await startN8n({ editor: true });
	simulator.registerRedirectUri(n8n.callbackUrl, 'user');
	const editor = await Editor.open(n8n);
	const camera = new Camera(editor.page);
	try {
		if (isWanted('credential', 'credential-user')) {
			await takeCredentials(editor, camera, simulator);
		}
		const dmsa = await n8n.credentials.create(
			'procoreDmsaOAuth2Api',
			'Procore DMSA',
			credentialData(simulator),
		);
		if (isWanted('node-creator')) await takeNodeCreator(n8n, editor, camera);
		if (isWanted('validate')) {
			await takeValidation(n8n, editor, camera, { dmsa, missing: missingIn(simulator) });
		}
		await takeExamples(n8n, editor, camera);
	} finally {
		await editor.close();
		await n8n.stop();
		await simulator.stop();
	}
}

/** A project that the service account may not see. */
function missingIn({ world, accounts }: Simulator): string {
	const found = [...world.projects.values()].find(
		({ id, active, company_id }) =>
			active && company_id === world.company.id && !accounts.dmsa.projects.has(id),
	);
	if (!found) throw new Error('The simulator has permitted every project');
	return found.name;
}

/**
 * The form of each credential, filled in and accepted, in a window that is high enough for it. The
 * pictures end between two fields.
 */
async function takeCredentials(editor: Editor, camera: Camera, simulator: Simulator) {
	await editor.page.setViewportSize({ width: 1440, height: 1300 });
	for (const [account, name, height] of [
		['dmsa', 'credential', 706],
		['user', 'credential-user', 646],
	] as const) {
		const { loginUrl, apiUrl, companyId, clientId, clientSecret } = credentialData(
			simulator,
			account,
		);
		await editor.newCredential(
			account === 'dmsa' ? 'Procore DMSA OAuth2 API' : 'Procore User OAuth2 API',
		);
		await editor.choose('environment', /^Custom/);
		await editor.fill({ loginUrl, apiUrl, companyId, clientId, clientSecret });
		if (account === 'dmsa') {
			await editor.saveCredential();
			await editor.testResult();
		} else await editor.connect();
		await camera.take(name, editor.page.locator('.el-dialog:visible').last(), { height });
	}
	await editor.page.setViewportSize({ width: 1440, height: 900 });
}

/** The list of actions of the Procore node. */
async function takeNodeCreator(n8n: RealN8n, editor: Editor, camera: Camera) {
	const { id } = await n8n.workflows.create({ ...chainOf([start]), name: 'First workflow' });
	await editor.openWorkflow(id);
	await editor.openNodeCreator();
	await editor.actionsOf('Procore');
	await camera.take('node-creator', editor.part('node-creator'), { height: 730 });
}

/** One line for each check; one project that is expected is not permitted. */
async function takeValidation(
	n8n: RealN8n,
	editor: Editor,
	camera: Camera,
	{ dmsa, missing }: { dmsa: CredentialReference; missing: string },
) {
	const { id } = await n8n.workflows.create({
		...procoreWorkflow(
			{
				resource: 'configuration',
				operation: 'validate',
				output: 'checks',
				expectedProjects: 'list',
				expectedProjectList: missing,
			},
			{ procoreDmsaOAuth2Api: dmsa },
		),
		name: 'Validate configuration',
	});
	await editor.openWorkflow(id);
	await editor.executeWorkflow('Start');
	await editor.part('canvas-node-status-success').nth(1).waitFor();
	await editor.openNode('Procore');
	await editor.widenOutput();
	await camera.take('validate', editor.part('output-panel'), { height: 588 });
}

/** The canvas of each example. */
async function takeExamples(n8n: RealN8n, editor: Editor, camera: Camera) {
	const examples = readdirSync('examples')
		.filter((name) => name.endsWith('.json'))
		.map((name) => name.slice(0, -'.json'.length));
	// Wide enough for the longest to be read in its full size.
	await editor.page.setViewportSize({ width: 3000, height: 1400 });
	for (const example of examples.filter((name) => isWanted(name))) {
		const definition = JSON.parse(
			readFileSync(`examples/${example}.json`, 'utf8'),
		) as WorkflowDefinition;
		const { id } = await n8n.workflows.create(definition);
		await editor.openWorkflow(id);
		await camera.takeCanvas(`examples/${example}`);
	}
}

main().then(
	() => process.exit(),
	(error: unknown) => {
		console.error(error);
		process.exit(1);
	},
);
