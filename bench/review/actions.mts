import type { CDPSession, Page } from 'playwright-core';
import { ownWork } from './ownWork.mts';

/** What a person does, as it happens in the page. */
const ACTIONS = {
	'all rows': `[...document.querySelectorAll('.chip')].at(-1).click()`,
	move: `press('j')`,
	decide: `press('Enter')`,
	search: `type('search', 'mason')`,
	'search again': `type('search', 'masonry c')`,
	'find a record': `type('party', 'ridge')`,
	confirm: `document.getElementById('confirm').click()`,
};

const inPage = (act: string) => `(async () => {
	const press = (key) => document.getElementById('grid').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
	const type = (id, text) => { const input = document.getElementById(id); input.value = text; input.dispatchEvent(new Event('input')); };
	const start = performance.now();
	${act};
	await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
	return performance.now() - start;
})()`;

/** How long each takes until the next frame is drawn, and how much of it is work of the page. */
export async function actedOn(page: Page, session: CDPSession): Promise<Record<string, number>> {
	const figures: Record<string, number> = {};
	for (const [name, act] of Object.entries(ACTIONS)) {
		const { result, total } = await ownWork(
			session,
			async () => await page.evaluate<number>(inPage(act)),
		);
		figures[name] = result;
		figures[`${name}, own`] = total;
	}
	return figures;
}
