import { readFileSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';
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

interface Opening {
	/** Until the fields are there. */
	shownMs: number;
	/** What the page's own thread worked until it was at rest; other work of the machine is not in it. */
	workedMs: number;
}

const workedBy = async (session: CDPSession) => {
	const { metrics } = await session.send('Performance.getMetrics');
	return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
};

async function openedIn(editor: Editor, session: CDPSession, name: string): Promise<Opening> {
	const { page } = editor;
	const node = page.locator(`[data-test-id="canvas-node"][data-node-name="${name}"]`);
	await node.waitFor();
	const before = await workedBy(session);
	const began = Date.now();
	await node.dblclick();
	await editor.part('parameter-input-operation').waitFor();
	const shownMs = Date.now() - began;
	await page.waitForTimeout(3_000);
	const workedMs = (await workedBy(session)) - before;
	await page.keyboard.press('Escape');
	await editor.part('ndv').waitFor({ state: 'hidden' });
	await page.waitForTimeout(500);
	return { shownMs, workedMs: Math.round(workedMs) };
}

const median = (all: number[]) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)];

const n8n = await startN8n({ editor: true });
const editor = await Editor.open(n8n).catch(async (error: unknown) => {
	await n8n.stop();
	throw error;
});
try {
	const { id } = await n8n.workflows.create({ ...chainOf([start, ...NODES]), name: 'Panels' });
	await editor.openWorkflow(id);
	const session = await editor.page.context().newCDPSession(editor.page);
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
	const openings = new Map<string, Opening[]>(NODES.map(({ name }) => [name, []]));
	for (let pair = 0; pair <= PAIRS; pair++) {
		for (const { name } of NODES) {
			const opening = await openedIn(editor, session, name);
			console.log(pair === 0 ? 'first, not counted' : `pair ${pair}`, name, opening);
			if (pair > 0) openings.get(name)?.push(opening);
		}
	}
	for (const [name, all] of openings) {
		const shown = median(all.map(({ shownMs }) => shownMs));
		const worked = median(all.map(({ workedMs }) => workedMs));
		console.log(`${name}: shown after ${shown} ms, worked ${worked} ms (medians of ${PAIRS})`);
	}
	console.log(`load: ${readFileSync('/proc/loadavg', 'utf8').trim()}`);
} finally {
	await editor.close();
	await n8n.stop();
}
