import { readFileSync, writeFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { DataTables } from '../e2e/dataTables.mts';
import { FormVisitor } from '../e2e/formVisitor.mts';
import { partiesOf } from '../simulator/parties.mts';
import { startSimulator } from '../simulator/simulator.mts';
import { credentialData } from '../support/credentialData.mts';
import { startN8n, type RealN8n } from '../support/realN8n.mts';
import type { WorkflowDefinition } from '../support/realN8n/workflows.mts';
import { procoreWorkflow } from '../support/workflowDefinitions.mts';
import { Editor } from './editor.mts';
import { smallPng } from './smallPng.mts';

/**
 * Takes the pictures of docs/mapping.md.
 *
 *     node test/support/setup.mjs n8n && npx tsx test/browser/mappingPictures.mts
 */
async function main(): Promise<void> {
	const simulator = await startSimulator({
		seed: { vendors: 120, projects: 12, permittedProjects: 10 },
	});
	const n8n = await startN8n({ editor: true });
	const editor = await Editor.open(n8n);
	try {
		const dmsa = await n8n.credentials.create(
			'procoreDmsaOAuth2Api',
			'Procore DMSA',
			credentialData(simulator),
		);
		for (const vendor of [...simulator.world.vendors.values()].slice(10, 70)) {
			const { company_id, name, address, city, zip, state_code } = vendor;
			if (vendor.id % 9 === 0 && company_id === simulator.world.company.id)
				simulator.create('vendor', { company_id, name, address, city, zip, state_code });
		}
		const { parties } = partiesOf(simulator.world, { seed: 7 });
		await takePlan(
			n8n,
			editor,
			procoreWorkflow(
				{ resource: 'vendorMapping', operation: 'plan', options: { flatRows: true } },
				{ procoreDmsaOAuth2Api: dmsa },
				// Some vendors have no party, so that the first rows are of several kinds.
				parties.filter((_, at) => at % 3 !== 1).map((party) => ({ json: { ...party } })),
			),
		);
		await takeTicks(
			n8n,
			editor,
			[...simulator.world.projects.values()]
				.filter(({ active, id }) => active && simulator.accounts.dmsa.projects.has(id))
				.slice(0, 7)
				.map(({ id, name, project_number, address, city, zip }) => {
					return { partyId: `J-${id % 10000}`, name, number: project_number, address, city, zip };
				}),
		);
		await takeApproval(
			n8n,
			editor,
			parties.map(({ id, ...fields }) => ({ partyId: id, ...fields })),
		);
	} finally {
		await editor.close();
		await n8n.stop();
		await simulator.stop();
	}
}

/** The settings of Plan, and as many rows of its table as fit whole. */
async function takePlan(n8n: RealN8n, editor: Editor, plan: WorkflowDefinition): Promise<void> {
	const { id } = await n8n.workflows.create({ ...plan, name: 'Map vendors' });
	await editor.openWorkflow(id);
	await editor.executeWorkflow('Start');
	await editor.part('canvas-node-status-success').first().waitFor();
	await editor.openNode('Procore');
	await editor.widenOutput();
	await editor.page
		.getByText(/\d+ items/)
		.last()
		.waitFor();
	await editor.page.mouse.move(0, 0);
	await editor.page.waitForTimeout(1000);
	const { x, y, width, height } = await boxOf(editor.part('output-panel'));
	const end = await lastEnd(editor.part('output-panel').locator('tbody tr'), y + height);
	const left = x - SETTINGS;
	await hideCut(editor.part('ndv').locator('*'), { right: x, edge: end });
	await picture(editor, 'plan', { x: left, y, width: width + SETTINGS, height: end - y });
}

/** How wide the settings of a node are beside a wide output. */
const SETTINGS = 420;

async function boxOf(what: Locator) {
	const box = await what.boundingBox();
	if (!box) throw new Error('There is nothing to show');
	return box;
}

/** Hides the fields of the settings that the lower edge of the picture would cut. */
async function hideCut(parts: Locator, line: { right: number; edge: number }): Promise<void> {
	await parts.evaluateAll((found, { right, edge }) => {
		for (const part of found) {
			const box = part.getBoundingClientRect();
			const isCut = box.top < edge && box.bottom > edge && box.height < 80;
			if (isCut && box.right <= right) part.setAttribute('style', 'visibility: hidden');
		}
	}, line);
}

/** Where the last of these ends that ends above the line. */
async function lastEnd(parts: Locator, line: number): Promise<number> {
	const ends = await parts.evaluateAll((found) =>
		found.map((one) => one.getBoundingClientRect().bottom),
	);
	return Math.max(...ends.filter((end) => end <= line));
}

/** The data table with a tick for each project. */
async function takeTicks(n8n: RealN8n, editor: Editor, projects: object[]): Promise<void> {
	const definition = JSON.parse(readFileSync('examples/map-projects.json', 'utf8'));
	const { id } = await n8n.workflows.create(definition as WorkflowDefinition);
	await n8n.workflows.run(id);
	const tables = await DataTables.of(n8n);
	await tables.insert('Projects of the other system', projects);
	await n8n.workflows.run(id);
	const [first, second] = await tables.rows('Project decisions');
	for (const row of [first, second])
		await tables.change('Project decisions', 'projectId', row?.projectId, { approved: true });
	const { id: home } = await n8n.rest.get<{ id: string }>('rest/projects/personal');
	await editor.page.goto(`${n8n.url}projects/${home}/datatables`);
	await editor.page.getByText('Project decisions').first().click();
	await editor.page.waitForTimeout(3000);
	await editor.page.addStyleTag({ content: 'button { visibility: hidden !important }' });
	const cells = editor.page.locator('.ag-center-cols-container .ag-row');
	const ticked = await boxOf(editor.page.locator('.ag-header-cell', { hasText: 'approved' }));
	const height = await lastEnd(cells, 900);
	await picture(editor, 'ticks', { x: 40, y: 0, width: ticked.x + ticked.width - 40, height });
}

/** The first page of the form. */
async function takeApproval(n8n: RealN8n, editor: Editor, parties: object[]): Promise<void> {
	const definition = JSON.parse(
		readFileSync('examples/map-vendors-by-form.json', 'utf8'),
	) as WorkflowDefinition;
	const { id } = await n8n.workflows.create(definition);
	await n8n.workflows.publish(id);
	const person = new FormVisitor(n8n);
	await person.submit(await person.open('procore-map-vendors-form'));
	await (await DataTables.of(n8n)).insert('Parties', parties);

	const { page } = editor;
	await page.goto(`${n8n.url}form/procore-map-vendors-form`);
	await allow(page);
	await page.locator('#submit-btn').click();
	await page.getByText('Page 1 of 2').waitFor();
	const height = await lastEnd(page.locator('label'), 640);
	await picture(editor, 'matches', { x: 280, y: 0, width: 880, height: height + 2 });
}

interface Clip {
	x: number;
	y: number;
	width: number;
	height: number;
}

async function picture({ page }: Editor, name: string, clip: Clip): Promise<void> {
	await page.addStyleTag({ content: '.el-notification { display: none !important }' });
	await page.waitForTimeout(700);
	writeFileSync(`docs/images/mapping-${name}.png`, smallPng(await page.screenshot({ clip })));
}

/** n8n asks once whether the form may know who is filling it in. */
async function allow(page: Page): Promise<void> {
	const button = page.getByRole('button', { name: /allow|continue|accept/i });
	await Promise.race([button.waitFor(), page.locator('#submit-btn').waitFor()]);
	if (await button.isVisible()) await button.click();
	await page.locator('#submit-btn').waitFor();
}

main().then(
	() => process.exit(),
	(error: unknown) => {
		console.error(error);
		process.exit(1);
	},
);
