import { chromium, type Browser } from 'playwright-core';
import type { Section, Settings } from '../report/section.mts';
import { figure } from '../report/table.mts';
import { actedOn } from './actions.mts';
import { ownWork } from './ownWork.mts';
import { servePages } from './page.mts';
import { scrolled } from './scrolling.mts';

const ROUNDS = 3;

/** As long as a person takes to read the first line. */
const READING_MS = 1500;

type Figures = Record<string, number>;

async function opened(browser: Browser, url: string) {
	const page = await browser.newPage({ viewport: { width: 1400, height: 850 } });
	const session = await page.context().newCDPSession(page);
	const start = performance.now();
	const { total } = await ownWork(session, async () => {
		await page.goto(url);
		await page.locator('.row, #rows').first().waitFor();
	});
	return { page, session, figures: { open: performance.now() - start, 'open, own': total } };
}

async function scrolling(browser: Browser, url: string): Promise<Figures> {
	const { page, session, figures } = await opened(browser, url);
	const all = page.locator('.chip').last();
	if ((await all.count()) > 0) await all.click();
	const { between, own, over50 } = await scrolled(page, session);
	await page.close();
	return {
		...figures,
		'frame, median': between.median,
		'frame, 99 of 100': between.p99,
		'frame, longest': between.longest,
		'frame, longest, own': own.longest,
		'frames over 50 ms': over50,
	};
}

async function acting(browser: Browser, url: string): Promise<Figures> {
	const { page, session } = await opened(browser, url);
	await page.waitForTimeout(READING_MS);
	const found = await actedOn(page, session);
	await page.close();
	return Object.fromEntries(
		Object.entries(found).flatMap(([name, { took, own }]) => [
			[name, took],
			[`${name}, own`, own],
		]),
	);
}

const rowsOf = (rounds: Figures[]) =>
	Object.keys(rounds[0] ?? {}).map((name) => [
		name,
		...rounds.map((one) => figure(one[name] ?? Number.NaN)),
	]);

/**
 * How long the review page takes to open and to scroll, without n8n before it, and in turn an empty
 * page, which shows what the machine itself takes.
 */
export async function measureReview({ quick }: Settings): Promise<Section> {
	const pages = await servePages(quick ? 1_000 : 20_000);
	const browser = await chromium.launch({
		executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
		args: ['--no-sandbox', '--disable-gpu'],
	});
	const empty: Figures[] = [];
	const review: Figures[] = [];
	try {
		for (let round = 0; round < ROUNDS; round++) {
			empty.push(await scrolling(browser, pages.empty));
			review.push({
				...(await scrolling(browser, pages.review)),
				...(await acting(browser, pages.review)),
			});
		}
	} finally {
		await browser.close();
		pages.close();
	}
	const columns = ['', ...review.map((_, index) => `Round ${index + 1}`)];
	return {
		title: 'The review page',
		about: `${pages.about}. Milliseconds, round by round; "own" is work of the page, the rest is the browser's and the machine's.`,
		tables: [
			{ title: `${pages.rows} rows`, columns, rows: rowsOf(review) },
			{ title: 'An empty page of the same height', columns, rows: rowsOf(empty) },
		],
	};
}
