import { chromium, type Browser } from 'playwright-core';
import { actedOn } from './actions.mts';
import { ownWork } from './ownWork.mts';
import { servePages } from './page.mts';
import { scrolled } from './scrolling.mts';

/**
 * How long the mapping screen takes to open and to scroll, without n8n before it, and in turn an
 * empty page, which shows what the machine itself takes.
 * `npm run bench:review -- 20000`
 */
const size = Number(process.argv[2] ?? 20_000);

async function opened(browser: Browser, url: string) {
	const page = await browser.newPage({ viewport: { width: 1400, height: 850 } });
	const session = await page.context().newCDPSession(page);
	const start = performance.now();
	const { total } = await ownWork(session, async () => {
		await page.goto(url);
		await page.locator('.row, #rows').first().waitFor();
	});
	const took = Math.round(performance.now() - start);
	console.log(`  opened in ${took} ms (own ${Math.round(total)})`);
	return { page, session };
}

const pages = await servePages(size);
const browser = await chromium.launch({
	executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
	args: ['--no-sandbox', '--disable-gpu'],
});
try {
	for (let round = 0; round < 3; round++) {
		for (const [name, url] of [
			['empty page', pages.empty],
			['review', pages.review],
		] as const) {
			console.log(name);
			const { page, session } = await opened(browser, url);
			const isReview = name === 'review';
			if (isReview) await page.locator('.chip').last().click();
			console.log(`  scroll ${JSON.stringify(await scrolled(page, session))}`);
			await page.close();
			if (!isReview) continue;
			const again = await opened(browser, url);
			// As long as a person takes to read the first line.
			await again.page.waitForTimeout(1500);
			console.log(`  ${await actedOn(again.page, again.session)}`);
			await again.page.close();
		}
	}
} finally {
	await browser.close();
	pages.close();
}
