import type * as Documents from '../../nodes/Procore/review/document';
import type * as PlanRows from '../../nodes/Procore/review/planRow';
import type * as Reviews from '../../nodes/Procore/review/shownReview';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { startSimulator } from '../../test/simulator/simulator.mts';
import { plannedRows } from '../../test/support/plannedRows.mts';
import { published } from '../published.mts';

const { documentOf, headersOf } = published<typeof Documents>('review/document');
const { planRow } = published<typeof PlanRows>('review/planRow');
const { shownReview } = published<typeof Reviews>('review/shownReview');

/**
 * How long the mapping screen takes to open and to scroll, without n8n before it.
 * `npm run bench:review -- 20000`
 */
const size = Number(process.argv[2] ?? 20_000);

async function pageFor(count: number): Promise<{ html: string; rows: number }> {
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
	console.log(`made in ${Math.round(performance.now() - start)} ms`);
	return { html, rows: rows.length };
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

const { html, rows } = await pageFor(size);
const packed = gzipSync(html);
console.log(
	`${rows} rows: ${(html.length / 1e6).toFixed(1)} MB, ${(packed.length / 1e6).toFixed(2)} MB sent`,
);
const server = createServer((_, response) => {
	for (const [name, value] of Object.entries(headersOf('n'))) response.setHeader(name, value);
	response.setHeader('Content-Type', 'text/html; charset=utf-8');
	response.setHeader('Content-Encoding', 'gzip');
	response.end(packed);
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const browser = await chromium.launch({
	executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
	args: ['--no-sandbox', '--disable-gpu'],
});
try {
	const page = await browser.newPage({ viewport: { width: 1400, height: 850 } });
	// Of the page's own thread, so that other work of this machine does not count.
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
	await session.send('Performance.enable');
	const cpu = async () => {
		const { metrics } = await session.send('Performance.getMetrics');
		return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
	};
	for (let round = 0; round < 3; round++) {
		const start = performance.now();
		await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
		await page.locator('.row').first().waitFor();
		const opened = Math.round(performance.now() - start);
		const openedBy = Math.round(await cpu());
		const actions = await page.evaluate(ACTIONS);
		await page.reload();
		await page.locator('.row').first().waitFor();
		await page.locator('.chip').last().click();
		const before = await cpu();
		const scroll = await page.evaluate<{ count: number }>(SCROLL);
		const perFrame = Math.round(((await cpu()) - before) / scroll.count);
		console.log(JSON.stringify({ opened, openedBy, actions, scroll, perFrame }));
	}
} finally {
	await browser.close();
	server.close();
}
