import type * as Documents from '../../nodes/Procore/review/document';
import type * as PlanRows from '../../nodes/Procore/review/planRow';
import type * as Reviews from '../../nodes/Procore/review/shownReview';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { startSimulator } from '../../test/simulator/simulator.mts';
import { plannedRows } from '../../test/support/plannedRows.mts';
import { published } from '../published.mts';
import type { Section, Settings } from '../report/section.mts';
import { figure } from '../report/table.mts';

const { documentOf, headersOf } = published<typeof Documents>('review/document');
const { planRow } = published<typeof PlanRows>('review/planRow');
const { shownReview } = published<typeof Reviews>('review/shownReview');

const ROUNDS = 3;

async function pageFor(count: number) {
	const simulator = await startSimulator({ seed: { vendors: count, projects: 5 } });
	const planned = await plannedRows(simulator.world);
	await simulator.stop();
	const start = performance.now();
	const rows = planned.rows.map((row) => planRow(row, 'vendor'));
	const parties = planned.parties.map(({ id, name, ...values }) => ({
		id: String(id),
		name: String(name),
		values: Object.fromEntries(Object.entries(values).filter(([, text]) => text !== null)),
	}));
	const kept = { round: 'r', kind: 'vendor' as const, parties };
	const html = await documentOf(shownReview(rows, kept), 'n');
	return { html, rows: rows.length, ms: Math.round(performance.now() - start) };
}

/** In the page: the longest and the median frame while it scrolls from the top to the end. */
const SCROLL = `new Promise((done) => {
	const grid = document.getElementById('grid');
	const frames = [];
	const start = performance.now();
	let last = start;
	const step = (now) => {
		frames.push(now - last);
		last = now;
		const part = (now - start) / 5000;
		grid.scrollTop = grid.scrollHeight * part;
		if (part < 1) return requestAnimationFrame(step);
		frames.shift();
		frames.sort((a, b) => a - b);
		done({ count: frames.length, median: frames[frames.length >> 1], p99: frames[Math.floor(frames.length * 0.99)], longest: frames.at(-1) });
	};
	requestAnimationFrame(step);
})`;

/** In the page: how long each of these takes until the next frame is drawn. */
const ACTIONS = `(async () => {
	const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
	const timed = async (act) => { const start = performance.now(); act(); await frame(); return Math.round(performance.now() - start); };
	const key = (k) => () => document.getElementById('grid').dispatchEvent(new KeyboardEvent('keydown', { key: k, bubbles: true }));
	const type = (id, text) => () => { const input = document.getElementById(id); input.value = text; input.dispatchEvent(new Event('input')); };
	return {
		'all rows': await timed(() => [...document.querySelectorAll('.chip')].at(-1).click()),
		move: await timed(key('j')),
		decide: await timed(key('Enter')),
		search: await timed(type('search', 'mason')),
		'search again': await timed(type('search', 'masonry c')),
		'find a record': await timed(type('party', 'ridge')),
		confirm: await timed(() => document.getElementById('confirm').click()),
	};
})()`;

/** Serves the page as n8n does, packed. */
async function serve(packed: Buffer): Promise<{ url: string; close: () => void }> {
	const server = createServer((_, response) => {
		for (const [name, value] of Object.entries(headersOf('n'))) response.setHeader(name, value);
		response.setHeader('Content-Type', 'text/html; charset=utf-8');
		response.setHeader('Content-Encoding', 'gzip');
		response.end(packed);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	return { url: `http://127.0.0.1:${port}/`, close: () => void server.close() };
}

/** Milliseconds of the page's own thread, so that other work of this machine does not count. */
async function threadTime(page: Page): Promise<() => Promise<number>> {
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
	await session.send('Performance.enable');
	return async () => {
		const { metrics } = await session.send('Performance.getMetrics');
		return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
	};
}

/** Opens the page once, uses it, and scrolls it: milliseconds of each, by name. */
async function round(page: Page, url: string, cpu: () => Promise<number>) {
	const start = performance.now();
	await page.goto(url);
	await page.locator('.row').first().waitFor();
	const opened = performance.now() - start;
	const openedBy = await cpu();
	const actions = await page.evaluate<Record<string, number>>(ACTIONS);
	await page.reload();
	await page.locator('.row').first().waitFor();
	await page.locator('.chip').last().click();
	const before = await cpu();
	const { count, ...frames } = await page.evaluate<{ count: number } & Record<string, number>>(
		SCROLL,
	);
	return {
		open: opened,
		'open, processor': openedBy,
		...actions,
		...Object.fromEntries(Object.entries(frames).map(([name, ms]) => [`frame, ${name}`, ms])),
		'frame, processor': ((await cpu()) - before) / count,
	};
}

async function rounds(url: string): Promise<Array<Record<string, number>>> {
	const browser = await chromium.launch({
		executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
		args: ['--no-sandbox', '--disable-gpu'],
	});
	try {
		const page = await browser.newPage({ viewport: { width: 1400, height: 850 } });
		const cpu = await threadTime(page);
		const all: Array<Record<string, number>> = [];
		for (let count = 0; count < ROUNDS; count++) all.push(await round(page, url, cpu));
		return all;
	} finally {
		await browser.close();
	}
}

/** How long the review page takes to open and to scroll, without n8n before it. */
export async function measureReview({ quick }: Settings): Promise<Section> {
	const { html, rows, ms } = await pageFor(quick ? 1_000 : 20_000);
	const packed = gzipSync(html);
	const server = await serve(packed);
	const found = await rounds(server.url).finally(server.close);
	const size = `${(html.length / 1e6).toFixed(1)} MB, ${(packed.length / 1e6).toFixed(2)} MB sent`;
	return {
		title: 'The review page',
		about: `${rows} rows: ${size}, made in ${ms} ms. Milliseconds, round by round.`,
		tables: [
			{
				title: `${rows} rows`,
				columns: ['', ...found.map((_, index) => `Round ${index + 1}`)],
				rows: Object.keys(found[0] ?? {}).map((name) => [
					name,
					...found.map((one) => figure(one[name] ?? Number.NaN)),
				]),
			},
		],
	};
}
