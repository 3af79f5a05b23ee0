import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { IDataObject } from 'n8n-workflow';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { startSimulator } from '../simulator/simulator.mts';
import type { Simulator } from '../simulator/types.mts';
import { credentialData } from '../support/credentialData.mts';
import { plannedRows } from '../support/plannedRows.mts';
import { startN8n, type RealN8n } from '../support/realN8n.mts';
import type { WorkflowDefinition } from '../support/realN8n/workflows.mts';
import { flags } from './editor.mts';
import { smallPng } from './smallPng.mts';

/** The mapping screen as people use it, in a real browser, served by a real n8n. */
let simulator: Simulator;
let n8n: RealN8n;
let browser: Browser;
let definition: WorkflowDefinition;
let workflowId: string;
let rows: IDataObject[];
const pageErrors: string[] = [];

/** Rows of each kind, the first of a larger plan. */
const WANTED: Record<string, number> = { probable: 8, choose: 24, none: 20, match: 40, linked: 20 };

function some(planned: IDataObject[]): IDataObject[] {
	const left = new Map(Object.entries(WANTED));
	return planned.filter(({ decision, group }) => {
		const kind = String(decision === 'review' ? group : decision);
		const count = left.get(kind) ?? 0;
		left.set(kind, count - 1);
		return count > 0;
	});
}

const LIMIT = { limitWait: true, waitAmount: 0.05, waitUnit: 'minutes' };

/** The address of the page, as a step before it would mail it. */
const LINK = {
	assignments: {
		assignments: [
			{ id: 'l', name: 'link', type: 'string', value: '={{ $execution.resumeFormUrl }}' },
		],
	},
};

function workflow(credential: object, parties: IDataObject[]): WorkflowDefinition {
	const to = (node: string, index = 0) => ({ node, type: 'main' as const, index });
	const node = (name: string, type: string, more: object = {}) => ({
		id: name,
		name,
		type: `n8n-nodes-${type}`,
		typeVersion: 1,
		position: [0, 0] as [number, number],
		parameters: {},
		...more,
	});
	return {
		nodes: [
			node('Start', 'base.manualTrigger'),
			node('Link', 'base.set', { typeVersion: 3.4, parameters: LINK }),
			node('Plan', 'base.noOp'),
			node('Parties', 'base.noOp'),
			node('Review', 'procore.procore', {
				parameters: { resource: 'vendorMapping', operation: 'review' },
				credentials: { procoreDmsaOAuth2Api: credential },
			}),
			node('After', 'base.noOp'),
		],
		connections: {
			Start: { main: [[to('Link')]] },
			Link: { main: [[to('Plan'), to('Parties')]] },
			Plan: { main: [[to('Review')]] },
			Parties: { main: [[to('Review', 1)]] },
			Review: { main: [[to('After')]] },
		},
		pinData: {
			Plan: rows.map((json) => ({ json })),
			Parties: parties.map((json) => ({ json })),
		},
	};
}

beforeAll(async () => {
	simulator = await startSimulator({ seed: { vendors: 3000 } });
	const planned = await plannedRows(simulator.world);
	rows = some(planned.rows);
	n8n = await startN8n({ editor: true });
	const credential = await n8n.credentials.create(
		'procoreDmsaOAuth2Api',
		'Procore DMSA',
		credentialData(simulator),
	);
	definition = workflow(credential, planned.parties);
	({ id: workflowId } = await n8n.workflows.create(definition));
	browser = await chromium.launch({
		executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
		args: flags,
	});
});

afterAll(async () => {
	await browser?.close();
	await n8n?.stop();
	await simulator?.stop();
});

/** Starts the workflow, and gives the address of its page. */
async function asks(id = workflowId): Promise<{ executionId: string; url: string }> {
	const { executionId } = await n8n.rest.post<{ executionId: string }>(`rest/workflows/${id}/run`, {
		triggerToStartFrom: { name: 'Start' },
	});
	const waiting = await n8n.workflows.waits(executionId);
	return { executionId, url: String(waiting.outputOf('Link')[0]?.json.link) };
}

async function opened(url: string, options: BrowserContextOptions = {}): Promise<Page> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 918 }, ...options });
	await context.route(
		({ hostname }) => hostname !== '127.0.0.1',
		async (route) => await route.abort(),
	);
	const page = await context.newPage();
	page.on('pageerror', ({ message }) => pageErrors.push(message));
	page.on('dialog', (dialog) => void dialog.accept());
	await page.goto(url);
	await page.locator('.row').first().waitFor();
	return page;
}

/** The pictures of docs/mapping.md, and the part of the page that each is about. */
const IN_DOCS: Record<string, string> = {
	'review-light': 'body',
	'review-light-confirm': '#confirmation',
};

async function picture(page: Page, name: string): Promise<void> {
	const about = process.env.SCREENSHOTS === '1' ? IN_DOCS[name] : undefined;
	const folder = about === undefined ? '.cache/pictures' : 'docs/images';
	mkdirSync(folder, { recursive: true });
	const path = join(folder, `${name}.png`);
	if (about === undefined) await page.screenshot({ path });
	else writeFileSync(path, smallPng(await page.locator(about).screenshot()));
}

const axe = readFileSync(
	createRequire(join(process.cwd(), 'x')).resolve('axe-core/axe.min.js'),
	'utf8',
);

/** What axe-core has against the page as it is now. */
async function faultsOf(page: Page): Promise<string[]> {
	await page.evaluate(axe);
	return await page.evaluate<string[]>(
		`axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target, failureSummary }) => [id, target, failureSummary].join(' '))))`,
	);
}

const filter = (page: Page, name: string) =>
	page.locator('#filters').getByRole('button', { name: new RegExp(`^${name}`) });
const progress = async (page: Page) => await page.locator('#progress-text').innerText();
const press = async (page: Page, ...keys: string[]) => {
	for (const key of keys) await page.keyboard.press(key);
};

test('axe-core finds nothing, in light and dark, wide and on a phone, in each state', async () => {
	const { url } = await asks();
	for (const [name, options] of Object.entries<BrowserContextOptions>({
		light: {},
		dark: { colorScheme: 'dark' },
		phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
	})) {
		const page = await opened(url, options);
		expect([name, await faultsOf(page)]).toEqual([name, []]);
		await picture(page, `review-${name}`);
		await press(page, 'Enter', '1', 'c', 'x', 'l');
		await page.locator('.row').nth(3).click();
		await page.locator('#party').fill('a');
		expect([name, await faultsOf(page)]).toEqual([name, []]);
		const cut = page
			.locator('#others .name')
			.evaluateAll((names) => names.filter((one) => one.scrollWidth > one.clientWidth).length);
		expect([name, await cut]).toEqual([name, 0]);
		await picture(page, `review-${name}-choices`);
		await press(page, 'Escape', 'Control+Enter');
		expect([name, await faultsOf(page)]).toEqual([name, []]);
		await picture(page, `review-${name}-confirm`);
		await page.context().close();
	}
});

test('the keys stand below the rows, and not where there is only a finger', async () => {
	const { url } = await asks();
	for (const [options, isShown] of [
		[{}, true],
		[{ viewport: { width: 1180, height: 820 }, isMobile: true, hasTouch: true }, false],
	] satisfies Array<[BrowserContextOptions, boolean]>) {
		const page = await opened(url, options);
		expect(await page.locator('#keys').isVisible()).toBe(isShown);
		await page.context().close();
	}
});

test('the keyboard alone decides 20 rows, a reload keeps them, and the workflow goes on', async () => {
	const { executionId, url } = await asks();
	const page = await opened(url);
	// Eight probable ones, one moved past and come back to, then those with several candidates.
	await press(page, ...Array<string>(7).fill('Enter'), 'j', 'k', 'Enter');
	await press(page, '1', 'c', 'x', 'l', '1', 'ArrowDown', 'ArrowUp', '1', 'c', 'x', '1', 'c', 'x');
	await press(page, 'u', 'x', 'o');
	await page.keyboard.type('ridge');
	await press(page, 'Enter');
	const total = WANTED.probable! + WANTED.choose! + WANTED.none!;
	expect(await progress(page)).toBe(`20 of ${total} decided`);
	const clashes = await page.locator('.chip.clash').count();
	await page.reload();
	await page.locator('.row').first().waitFor();
	expect(await progress(page)).toBe(`20 of ${total} decided`);
	expect(await page.locator('.chip.clash').count()).toBe(clashes);
	await press(page, 'Control+Enter');
	// Where two rows share a record, the page shows both before it can be confirmed.
	if (clashes > 0) await resolveClashes(page);
	await page.keyboard.type('Olivia Owner');
	await press(page, 'Enter');
	await page.getByRole('heading', { name: 'Confirmed' }).waitFor();
	await picture(page, 'review-confirmed');
	expect(await page.locator('.finished').innerText()).toMatch(
		/Link [\d,]+ vendors, [\d,]+ of them safe/,
	);
	expect(await faultsOf(page)).toEqual([]);
	const run = await n8n.workflows.finished(executionId);
	const out = run.outputOf('After').map(({ json }) => json);
	expect(out.map(({ vendorId }) => vendorId)).toEqual(rows.map(({ vendorId }) => vendorId));
	const decided = out.filter(({ decidedBy }) => decidedBy === 'Olivia Owner');
	expect(decided.length).toBeGreaterThanOrEqual(WANTED.match! + 15);
	await page.context().close();
});

/** Leaves every other row of those that share a record for later. */
async function resolveClashes(page: Page): Promise<void> {
	for (let left = 30; left > 0 && (await page.locator('.chip.clash').count()) > 0; left--) {
		await press(page, 'l');
		await page
			.locator('.chip.clash')
			.click({ timeout: 1000 })
			.catch(() => undefined);
	}
	await press(page, 'Control+Enter');
}

test('a whole group is approved at once, and taken back', async () => {
	const { url } = await asks();
	const page = await opened(url);
	await filter(page, 'Probable').click();
	await page.getByRole('button', { name: `Approve all ${WANTED.probable}` }).click();
	expect(await progress(page)).toMatch(`${WANTED.probable} of`);
	await picture(page, 'review-group');
	await page.locator('#toast').getByRole('button', { name: 'Undo' }).click();
	expect(await progress(page)).toMatch('0 of');
	await filter(page, 'Nothing like it').click();
	await page.getByRole('button', { name: `Create all ${WANTED.none}` }).click();
	expect(await progress(page)).toMatch(`${WANTED.none} of`);
	await page.context().close();
});

test('the search finds rows by either side, and every record of the other system', async () => {
	const { url } = await asks();
	const page = await opened(url);
	const { vendorName, vendorId } = rows.find(({ group }) => group === 'choose') ?? {};
	await press(page, '/');
	await page.keyboard.type(String(vendorName).toUpperCase());
	await expect(page.locator('.row .left .name').first().innerText()).resolves.toBe(vendorName);
	await page.locator('#search').fill(String(vendorId));
	expect(await page.locator('.row').count()).toBe(1);
	await page.locator('#search').fill('no such company anywhere');
	await page.getByText('No row fits the search.').waitFor();
	await page.locator('#search').fill('');
	const [, other] = (rows.find(({ group }) => group === 'choose')?.candidates ??
		[]) as IDataObject[];
	const id = String(other?.partyId);
	await page.locator('#party').fill(id.toLowerCase());
	await page.getByRole('option').first().waitFor();
	expect(await page.getByRole('option').first().innerText()).toMatch(id);
	await page.context().close();
});

test('a page that comes too late says so in words and keeps its choices', async () => {
	const { executionId, url } = await asks();
	const [first, second] = [await opened(url), await opened(url)];
	for (const page of [first, second]) await press(page, 'Enter', 'Enter', 'Control+Enter');
	for (const page of [first, second]) await page.locator('#by').fill('Olivia');
	await first.locator('#go').click();
	await first.getByRole('heading', { name: 'Confirmed' }).waitFor();
	await n8n.workflows.finished(executionId);
	await second.locator('#go').click();
	const notice = second.getByRole('alert');
	await notice.waitFor();
	expect(await notice.innerText()).toMatch(/confirmed this review already/);
	expect(await progress(second)).toMatch(/^2 of/);
	expect(await faultsOf(second)).toEqual([]);
	await picture(second, 'review-stale');
	for (const page of [first, second]) await page.context().close();
});

test('a page that is confirmed after the time limit says that nothing was written', async () => {
	const limited = definition.nodes.map((node) =>
		node.name === 'Review'
			? // n8n looks once a minute for executions whose wait has ended.
				{ ...node, parameters: { ...node.parameters, ...LIMIT } }
			: node,
	);
	const { id } = await n8n.workflows.create({ ...definition, nodes: limited });
	const { executionId, url } = await asks(id);
	const page = await opened(url);
	await press(page, 'Enter');
	const run = await n8n.workflows.finished(executionId);
	expect(run.outputOf('After').map(({ json }) => json.decision)).toEqual(
		rows.map(({ decision }) => decision),
	);
	await press(page, 'Control+Enter');
	await page.keyboard.type('Olivia');
	await press(page, 'Enter');
	const notice = page.getByRole('alert');
	await notice.waitFor();
	expect(await notice.innerText()).toMatch(/^Nothing was written from this page: .* it has ended/);
	expect(await progress(page)).toMatch(/^1 of/);
	await page.context().close();
});

test('rows are in their order wherever the table is scrolled to', async () => {
	const { url } = await asks();
	const page = await opened(url);
	await filter(page, 'All').click();
	const shown = async () =>
		await page.locator('.row').evaluateAll((drawn) =>
			drawn.map((row) => ({
				place: Number(row.getAttribute('aria-rowindex')),
				top: Math.round(row.getBoundingClientRect().top),
				id: row.id,
			})),
		);
	const seen = new Map<number, string>();
	for (const part of [0, 0.5, 0.55, 1, 0.45, 0]) {
		await page
			.locator('#grid')
			.evaluate((grid, at) => (grid.scrollTop = grid.scrollHeight * at), part);
		await page.waitForTimeout(400);
		const drawn = await shown();
		const places = drawn.map(({ place }) => place);
		expect(places).toEqual([...places].sort((a, b) => a - b));
		expect(drawn.map(({ top }) => top)).toEqual(
			drawn.map(({ place }) => drawn[0]!.top + (place - drawn[0]!.place) * 76),
		);
		for (const { place, id } of drawn) {
			expect([place, seen.get(place) ?? id]).toEqual([place, id]);
			seen.set(place, id);
		}
	}
	expect(new Set(seen.values()).size).toBe(seen.size);
	await page.context().close();
});

/** Ways to see fewer colours, as Chromium shows them. */
const VISIONS = ['deuteranopia', 'protanopia', 'tritanopia', 'achromatopsia'] as const;

test('every state has a sign or a word, so that no colour is needed', async () => {
	const { url } = await asks();
	const page = await opened(url);
	await press(page, 'Enter', '1', 'Enter', 'c', 'x', 'l');
	await page.locator('.row').first().click();
	const taken = await page.locator('.row').nth(1).locator('.right .place').innerText();
	await page.locator('#party').fill(String(taken.split(' ')[0]));
	await press(page, 'Enter');
	const texts = async (place: string) => await page.locator(`${place}:visible`).allInnerTexts();
	const pills = await texts('.row .decision');
	for (const text of pills)
		expect(text.trim()).toMatch(
			/^(?:✓ Link(?:ed)?|\+ Create|– Do not add|… Later|\? Undecided|! Chosen twice|Approve)$/,
		);
	const signs = ['✓', '+', '–', '…', '!', 'Approve'];
	expect(signs.filter((sign) => !pills.some((text) => text.trim().startsWith(sign)))).toEqual([]);
	for (const [mark, sign] of [
		['same', '✓'],
		['differs', '≠'],
	] as const) {
		const marks = [...(await texts(`.mark.${mark}`)), ...(await texts(`tr.${mark} th`))];
		expect(marks).not.toEqual([]);
		for (const text of marks) expect(text.trim()).toMatch(new RegExp(`^${sign}`));
	}
	expect(
		await page.evaluate<string>(
			`getComputedStyle(document.querySelector('.choice[aria-pressed="true"] .name'), '::after').content`,
		),
	).toMatch(/✓/);
	const session = await page.context().newCDPSession(page);
	for (const scheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme: scheme });
		for (const type of VISIONS) {
			await session.send('Emulation.setEmulatedVisionDeficiency', { type });
			await picture(page, `review-${scheme}-${type}`);
		}
	}
	await page.context().close();
});

test('the page ran without a fault', () => {
	expect(pageErrors).toEqual([]);
});
