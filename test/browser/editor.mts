import {
	chromium,
	type Browser,
	type BrowserContext,
	type Locator,
	type Page,
} from 'playwright-core';
import type { RealN8n } from '../support/realN8n.mts';

export const flags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** n8n's editor in a browser, by the words that a person would use for what they do. */
export class Editor {
	/** What went wrong in the page's own scripts. */
	readonly pageErrors: string[] = [];

	private constructor(
		private readonly n8n: RealN8n,
		private readonly browser: Browser,
		private readonly context: BrowserContext,
		readonly page: Page,
	) {
		page.on('pageerror', ({ message }) => this.pageErrors.push(message));
	}

	/** Opens the editor, signed in as the owner. Only loopback can be reached. */
	static async open(n8n: RealN8n): Promise<Editor> {
		const browser = await chromium.launch({
			executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
			args: flags,
		});
		const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
		await context.route(
			({ hostname }) => hostname !== '127.0.0.1',
			async (route) => await route.abort(),
		);
		context.setDefaultTimeout(180_000);
		const page = await context.newPage();
		const editor = new Editor(n8n, browser, context, page);
		await page.goto(`${n8n.url}signin`);
		await page.locator('[name=emailOrLdapLoginId]').fill(n8n.owner.email);
		await page.locator('[name=password]').fill(n8n.owner.password);
		await page.getByRole('button', { name: 'Sign in' }).click();
		await page.waitForURL(/home|workflow/);
		return editor;
	}

	async close(): Promise<void> {
		await this.browser.close();
	}

	part(testId: string): Locator {
		return this.page.locator(`[data-test-id="${testId}"]`);
	}

	async newCredential(displayName: string): Promise<void> {
		await this.page.goto(`${this.n8n.url}home/credentials/create`);
		await this.part('new-credential-type-select').locator('input').fill(displayName);
		await this.page.getByText(displayName, { exact: true }).first().click();
		await this.part('new-credential-type-button').click();
		await this.part('credential-save-button').waitFor();
	}

	async choose(field: string, option: RegExp): Promise<void> {
		await this.part(`parameter-input-${field}`).locator('input').first().click();
		await this.page.getByRole('option', { name: option }).first().click();
	}

	async fill(fields: Record<string, string>): Promise<void> {
		for (const [name, value] of Object.entries(fields)) {
			await this.part(`parameter-input-${name}`).locator('input').first().fill(value);
		}
	}

	async saveCredential(): Promise<void> {
		await this.part('credential-save-button').click();
	}

	/** Scrolls the dialog to its beginning, where the result of the test is. */
	async testResult(): Promise<Locator> {
		const result = this.part('credentials-config-container-test-success');
		await result.waitFor();
		await result.scrollIntoViewIfNeeded();
		return result;
	}

	/** "Connect": the sign-in window opens, and the person presses Allow there. */
	async connect(): Promise<void> {
		const opened = this.context.waitForEvent('page');
		await this.page.locator('[data-test-id="quick-connect-button"]:visible').first().click();
		const popup = await opened;
		await popup.waitForURL(/\/oauth\/authorize/);
		await popup.locator('#allow').click();
		const connected = this.page.locator('[data-test-id="oauth-connect-success-banner"]:visible');
		await connected.waitFor();
		await connected.scrollIntoViewIfNeeded();
	}

	async openWorkflow(id: string): Promise<void> {
		await this.page.goto(`${this.n8n.url}workflow/${id}`);
		await this.part('canvas-node').first().waitFor();
	}

	/** Opens a workflow without nodes, and the list of what can start it. */
	async openEmptyWorkflow(id: string): Promise<void> {
		await this.page.goto(`${this.n8n.url}workflow/${id}`);
		await this.part('canvas-plus-button').first().click();
		await this.part('node-creator-search-bar').waitFor();
	}

	async openNodeCreator(): Promise<void> {
		await this.part('node-creator-plus-button').click();
		await this.part('node-creator-search-bar').waitFor();
	}

	/** Names of the nodes that the node creator finds by a word. */
	async search(word: string): Promise<string[]> {
		await this.part('node-creator-search-bar').fill(word);
		await this.part('node-creator-item-name').first().waitFor();
		return await this.drawnNames();
	}

	/** Opens the node's page in the node creator and gives the actions that it lists. */
	async actionsOf(node: string): Promise<string[]> {
		await this.search(node);
		await this.part('node-creator-item-name').getByText(node, { exact: true }).first().click();
		await this.part('node-creator-category-item').first().waitFor();
		return await this.drawnNames();
	}

	/** The list is drawn piece by piece, so that it is whole when it no longer changes. */
	private async drawnNames(): Promise<string[]> {
		const names = this.part('node-creator-item-name');
		for (let before = ''; ;) {
			await this.page.waitForTimeout(700);
			const drawn = await names.allInnerTexts();
			if (drawn.join() === before) return drawn;
			before = drawn.join();
		}
	}

	/** Adds an action to the workflow, which opens its panel. */
	async addAction(action: string): Promise<void> {
		await this.part('node-creator-item-name').getByText(action, { exact: true }).click();
		await this.part('ndv').waitFor();
	}

	/** Opens the list of a resource locator and gives the names in it. */
	async listOf(parameter: string): Promise<string[]> {
		await this.part(`resource-locator-${parameter}`)
			.locator('[data-test-id="rlc-input-container"] input')
			.last()
			.click();
		await this.part('rlc-item').first().waitFor();
		return await this.part('rlc-item').allInnerTexts();
	}

	/** Opens a node's panel from the canvas. */
	async openNode(name: string): Promise<void> {
		await this.page.locator(`[data-test-id="canvas-node"][data-node-name="${name}"]`).dblclick();
		await this.part('ndv').waitFor();
	}

	/** A column of the resource mapper in the open panel. */
	column(name: string): Locator {
		return this.part(`parameter-input-${name}`);
	}

	/** Opens the list of a column and gives the names in it. */
	async choicesOf(column: string): Promise<string[]> {
		await this.column(column).locator('input').first().click();
		return await this.shownChoices((names) => names.length > 0);
	}

	/** The names in the open list, as soon as they are as expected. */
	async shownChoices(isExpected: (names: string[]) => boolean): Promise<string[]> {
		const options = this.page.locator('[role=option]:visible');
		const deadline = Date.now() + 60_000;
		for (;;) {
			const names = (await options.allInnerTexts()).map((name) => name.trim());
			if (isExpected(names) || Date.now() > deadline) return names;
			await this.page.waitForTimeout(200);
		}
	}

	/** Gives the output the room of the input, as a person does who drags the settings aside. */
	async widenOutput(): Promise<void> {
		const { mouse } = this.page;
		await mouse.move(721, 60);
		await mouse.down();
		await mouse.move(60, 60, { steps: 10 });
		await mouse.up();
	}

	/** Runs the workflow from one of its start nodes. */
	async executeWorkflow(startNode: string): Promise<void> {
		await this.page.locator(`[data-test-id="canvas-node"][data-node-name="${startNode}"]`).hover();
		await this.part(`execute-workflow-button-${startNode}`).click();
	}
}
