import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { smallPng } from './smallPng.mts';

interface Clip {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** What lies over the canvas without belonging to the workflow. */
const OVERLAYS = [
	'.el-notification',
	'[data-test-id="canvas-controls"]',
	'[data-test-id="canvas-minimap"]',
	'[data-test-id="node-creator-plus-button"]',
	'[data-test-id^="execute-workflow-button"]',
	'[class*="executionButtons"]',
	'.vue-flow__controls',
	'.vue-flow__minimap',
];
const AROUND = 64;
/** The last step has a plus beside it. */
const BESIDE = 90;
const BESIDE_LINE = 24;
/** The name and the subtitle of a node stand below it. */
const BELOW = 64;

/** Takes the pictures of the guides, cropped to what they show. */
export class Camera {
	constructor(
		private readonly page: Page,
		private readonly folder = 'docs/images',
	) {}

	/** @param most the greatest height; what is below it is left out */
	async take(name: string, what: Locator, { height: most }: { height?: number } = {}) {
		await this.calm();
		const box = await what.boundingBox();
		if (!box) throw new Error(`There is nothing to show for ${name}`);
		await this.keep(name, { ...box, height: Math.min(box.height, most ?? box.height) });
	}

	/** The nodes, notes and connections of the workflow that is open. */
	async takeCanvas(name: string): Promise<void> {
		await this.page.locator('[data-test-id="zoom-to-fit"]').click();
		await this.page.mouse.move(0, 0);
		await this.calm();
		const boxes = await this.boxesOf('.vue-flow__node');
		// A loop runs below the nodes, and needs no room for a name there.
		const lines = await this.boxesOf('.vue-flow__edge-path');
		const left = Math.min(...boxes.map((box) => box.left)) - AROUND;
		const top = Math.min(...boxes.map((box) => box.top)) - AROUND;
		const right = Math.max(...boxes.map((box) => box.right)) + BESIDE;
		const bottom = Math.max(
			...boxes.map((box) => box.bottom + BELOW),
			...lines.map((line) => line.bottom + BESIDE_LINE),
		);
		await this.keep(name, { x: left, y: top, width: right - left, height: bottom - top });
	}

	private async boxesOf(selector: string) {
		return await this.page.locator(selector).evaluateAll((parts) =>
			parts.map((part) => {
				const { left, top, right, bottom } = part.getBoundingClientRect();
				return { left, top, right, bottom };
			}),
		);
	}

	private async calm(): Promise<void> {
		await this.page.addStyleTag({
			content: `${OVERLAYS.join(', ')} { visibility: hidden !important }`,
		});
		await this.page.waitForTimeout(900);
		await this.page.waitForFunction('[...document.images].every(({ complete }) => complete)');
	}

	private async keep(name: string, wanted: Clip): Promise<void> {
		const { width, height } = this.page.viewportSize() ?? { width: 0, height: 0 };
		const x = Math.max(0, Math.floor(wanted.x));
		const y = Math.max(0, Math.floor(wanted.y));
		const clip = {
			x,
			y,
			width: Math.min(Math.ceil(wanted.width), width - x),
			height: Math.min(Math.ceil(wanted.height), height - y),
		};
		const path = join(this.folder, `${name}.png`);
		mkdirSync(dirname(path), { recursive: true });
		const png = smallPng(await this.page.screenshot({ clip }));
		writeFileSync(path, png);
		console.log(`${path}: ${clip.width} x ${clip.height}, ${Math.round(png.length / 1000)} kB`);
	}
}
