import type { CDPSession, Page } from 'playwright-core';
import { ownWork } from './ownWork.mts';

/** In the page: how long each frame takes while it scrolls from the top to the end in five seconds. */
const SCROLL = `new Promise((done) => {
	const grid = document.getElementById('grid');
	const most = grid.scrollHeight;
	const frames = [];
	const start = performance.now();
	let last = start;
	const step = (now) => {
		frames.push(now - last);
		last = now;
		const part = (now - start) / 5000;
		grid.scrollTop = most * part;
		if (part < 1) return requestAnimationFrame(step);
		done(frames.slice(1));
	};
	requestAnimationFrame(step);
})`;

/** The median, the 99th of a hundred, and the longest of some times. */
function spread(name: string, times: number[]): Record<string, number> {
	const sorted = [...times].sort((a, b) => a - b);
	const at = (part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
	return { [`${name}, median`]: at(0.5), [`${name}, p99`]: at(0.99), [`${name}, longest`]: at(1) };
}

/** Scrolls to the end: the time between frames, and how much of it is work of the page's own. */
export async function scrolled(page: Page, session: CDPSession) {
	const { result, frames } = await ownWork(
		session,
		async () => await page.evaluate<number[]>(SCROLL),
	);
	return {
		...spread('frame', result),
		...spread('frame, own', frames),
		'frames over 50 ms': result.filter((time) => time > 50.5).length,
	};
}
