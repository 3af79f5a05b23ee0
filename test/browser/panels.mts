import { readFileSync } from 'node:fs';
import { startN8n } from '../support/realN8n.mts';
import { chainOf, start } from '../support/workflowDefinitions.mts';
import { Editor } from './editor.mts';

/**
 * How long the panel of a node takes to open, from the double click until its fields are there:
 * Procore and Google Sheets in turn, in the editor of a real n8n.
 *
 *     npx tsx test/browser/panels.mts
 */
const PAIRS = 5;

const NODES = [
	{
		name: 'Procore',
		type: 'n8n-nodes-procore.procore',
		parameters: { resource: 'rfi', operation: 'getAll' },
	},
	{
		name: 'Google Sheets',
		type: 'n8n-nodes-base.googleSheets',
		typeVersion: 4.7,
		parameters: { resource: 'sheet', operation: 'read' },
	},
];

async function openedIn(editor: Editor, name: string): Promise<number> {
	const { page } = editor;
	const node = page.locator(`[data-test-id="canvas-node"][data-node-name="${name}"]`);
	await node.waitFor();
	const began = Date.now();
	await node.dblclick();
	await editor.part('parameter-input-operation').waitFor();
	const took = Date.now() - began;
	await page.waitForTimeout(1_500);
	await page.keyboard.press('Escape');
	await editor.part('ndv').waitFor({ state: 'hidden' });
	await page.waitForTimeout(500);
	return took;
}

const median = (all: number[]) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)];

const n8n = await startN8n();
const editor = await Editor.open(n8n).catch(async (error: unknown) => {
	await n8n.stop();
	throw error;
});
try {
	const { id } = await n8n.workflows.create({ ...chainOf([start, ...NODES]), name: 'Panels' });
	await editor.openWorkflow(id);
	const times: Record<string, number[]> = { Procore: [], 'Google Sheets': [] };
	for (let pair = 0; pair <= PAIRS; pair++) {
		for (const { name } of NODES) {
			const took = await openedIn(editor, name);
			console.log(`${pair === 0 ? 'first, not counted' : `pair ${pair}`}: ${name} ${took} ms`);
			if (pair > 0) times[name]!.push(took);
		}
	}
	for (const [name, all] of Object.entries(times)) {
		console.log(`${name}: median ${median(all)} ms of ${all.join(', ')}`);
	}
	console.log(`load: ${readFileSync('/proc/loadavg', 'utf8').trim()}`);
} finally {
	await editor.close();
	await n8n.stop();
}
