import { chromium, type Browser } from 'playwright-core';
import type { Section, Settings } from '../report/section.mts';
import { figure } from '../report/table.mts';
import { actedOn } from './actions.mts';
import { ownWork } from './ownWork.mts';
import { servePages } from './page.mts';
import { scrolled } from './scrolling.mts';

const ROUNDS = 3;

type Figures = Record<string, number>;

async function opened(browser: Browser, url: string) {
	const page = await browser.newPage({ viewport: { width: 1400, height: 850 } });
	const session = await page.context().newCDPSession(page);
	const { result, total } = await ownWork(session, async () => {
		const start = performance.now();
		await page.goto(url);
		await page.locator('.row, #rows').first().waitFor();
		return performance.now() - start;
	});
	return { page, session, figures: { open: result, 'open, own': total } };
}

/** Opens the page, scrolls it to the end, opens it again and uses it. */
async function review(browser: Browser, url: string): Promise<Figures> {
	const { page, session, figures } = await opened(browser, url);
	await page.locator('.chip').last().click();
	const scroll = await scrolled(page, session);
	await page.close();
	const again = await opened(browser, url);
	// As long as a person takes to read the first line.
	await again.page.waitForTimeout(1500);
	const actions = await actedOn(again.page, again.session);
	await again.page.close();
	return { ...figures, ...scroll, ...actions };
}

/** What the machine itself takes: a page without a row, as high. */
async function empty(browser: Browser, url: string): Promise<Figures> {
	const { page, session } = await opened(browser, url);
	const scroll = await scrolled(page, session);
	await page.close();
	return Object.fromEntries(
		Object.entries(scroll).map(([name, found]) => [`empty page: ${name}`, found]),
	);
}

async function rounds(pages: { review: string; empty: string }): Promise<Figures[]> {
	const browser = await chromium.launch({
		executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
		args: ['--no-sandbox', '--disable-gpu'],
	});
	try {
		const all: Figures[] = [];
		for (let count = 0; count < ROUNDS; count++) {
			const floor = await empty(browser, pages.empty);
			all.push({ ...(await review(browser, pages.review)), ...floor });
		}
		return all;
	} finally {
		await browser.close();
	}
}

/** How long the review page takes to open and to scroll, without n8n before it. */
export async function measureReview({ quick }: Settings): Promise<Section> {
	const pages = await servePages(quick ? 1_000 : 20_000);
	const found = await rounds(pages).finally(pages.close);
	const about = [
		`${pages.about}. Milliseconds, round by round.`,
		'"Own" is processor time of the page\'s own thread, so that other work of this machine does not count.',
		'An empty page of the same height, measured in turn, shows what the machine itself takes.',
	];
	return {
		title: 'The review page',
		about: about.join(' '),
		tables: [
			{
				title: `${pages.rows} rows`,
				columns: ['', ...found.map((_, index) => `Round ${index + 1}`)],
				rows: Object.keys(found[0] ?? {}).map((name) => [
					name,
					...found.map((one) => figure(one[name] ?? Number.NaN)),
				]),
			},
		],
	};
}
