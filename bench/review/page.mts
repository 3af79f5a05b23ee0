import type * as Documents from '../../nodes/Procore/review/document';
import type * as PlanRows from '../../nodes/Procore/review/planRow';
import type * as Reviews from '../../nodes/Procore/review/shownReview';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { startSimulator } from '../../test/simulator/simulator.mts';
import { plannedRows } from '../../test/support/plannedRows.mts';
import { published } from '../published.mts';

const { documentOf, headersOf } = published<typeof Documents>('review/document');
const { planRow } = published<typeof PlanRows>('review/planRow');
const { shownReview } = published<typeof Reviews>('review/shownReview');

/** The same table without a row in it: what a scroll costs on this machine whatever is drawn. */
const emptyPage = (rows: number) => `<!doctype html><title>Empty</title>
<style nonce="n">body { margin: 0 } #grid { contain: strict; height: 100vh; overflow: auto }
#rows { background: #def; height: ${rows * 76}px }</style>
<div id="grid"><div id="rows"></div></div>`;

async function reviewPage(count: number) {
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

/** Serves the page and an empty one, as n8n does: packed, and with the page's own headers. */
export async function servePages(count: number) {
	const { html, rows, ms } = await reviewPage(count);
	const pages = new Map([
		['/', gzipSync(html)],
		['/empty', gzipSync(emptyPage(rows))],
	]);
	const sent = pages.get('/')?.length ?? 0;
	const size = `${(html.length / 1e6).toFixed(1)} MB, ${(sent / 1e6).toFixed(2)} MB sent`;
	const about = `${rows} rows: ${size}, made in ${ms} ms`;
	const server = createServer(({ url = '' }, response) => {
		for (const [name, value] of Object.entries(headersOf('n'))) response.setHeader(name, value);
		response.setHeader('Content-Type', 'text/html; charset=utf-8');
		response.setHeader('Content-Encoding', 'gzip');
		response.end(pages.get(url));
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		review: `${base}/`,
		empty: `${base}/empty`,
		rows,
		about,
		close: () => void server.close(),
	};
}
