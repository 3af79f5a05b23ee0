import type { AxiosResponse } from 'axios';
import type { RealN8n } from '../support/realN8n.mts';
import { PATIENCE_MS, visitor } from '../support/realN8n/visitor.mts';

export interface Choice {
	label: string;
	/** What can be chosen; of ticks and of a list alike. A text has none. */
	options: string[];
	/** What is chosen unless the person changes it. */
	chosen: string[];
	kind: 'ticks' | 'list' | 'text';
}

/** One page of an n8n form as a person sees it. */
export interface Page {
	url: string;
	title: string;
	/** All its text, without tags. */
	text: string;
	choices: Choice[];
}

type Answers = Record<string, string | string[]>;

/** Somebody with a login who fills in a form of n8n, from its address to its last page. */
export class FormVisitor {
	private readonly cookies = new Map<string, string>();

	private token = '';

	constructor(private readonly n8n: RealN8n) {
		this.keep([n8n.rest.headers.cookie ?? '']);
	}

	async open(path: string): Promise<Page> {
		return this.pageOf(await this.get(`${this.n8n.url}form/${path}`), path);
	}

	/** Sends a page with the answers, by label; what is not answered stays as it was chosen. */
	async submit(page: Page, answers: Answers = {}): Promise<Page> {
		const form = new FormData();
		for (const { name, choice } of fieldsOf(this.html)) {
			const chosen = [answers[choice.label] ?? choice.chosen].flat();
			const unknown =
				choice.kind === 'text' ? [] : chosen.filter((option) => !choice.options.includes(option));
			if (unknown.length > 0) throw new Error(`"${choice.label}" has no ${unknown.join()}`);
			form.append(name, choice.kind === 'ticks' ? JSON.stringify(chosen) : (chosen[0] ?? ''));
		}
		const { status, data } = await this.post(page.url, form);
		if (status >= 300) throw new Error(`The form answered ${status}`);
		const next = String(data.formWaitingUrl ?? page.url);
		await this.reaches(next, 'form-waiting');
		return this.pageOf(await this.get(next), next);
	}

	/** Looks at the last page, which lets the workflow end as the page does in a browser. */
	async leave(page: Page): Promise<void> {
		await this.post(page.url, new FormData());
	}

	private html = '';

	private async post(url: string, form: FormData): Promise<AxiosResponse> {
		form.append('by', 'a person');
		return await visitor.post(url, form, {
			headers: { cookie: this.cookie, 'x-auth-token': this.token },
		});
	}

	/** Asks for the state of the execution as the page in a browser does. */
	private async reaches(url: string, wanted: string, timeout = PATIENCE_MS): Promise<void> {
		const status = new URL(url);
		status.pathname += '/n8n-execution-status';
		const deadline = Date.now() + timeout;
		for (;;) {
			await new Promise((done) => setTimeout(done, 300));
			const state = String((await this.get(status.href)).data).trim();
			if (state === wanted) return;
			if (['error', 'crashed', 'canceled', 'success'].includes(state) || Date.now() > deadline) {
				throw new Error(`The form's execution is ${state} instead of ${wanted}`);
			}
		}
	}

	private pageOf(answer: AxiosResponse, path: string): Page {
		this.html = String(answer.data);
		this.token = /authToken = '([^']+)'/.exec(this.html)?.[1] ?? this.token;
		return {
			url: new URL(path.startsWith('http') ? path : `form/${path}`, this.n8n.url).href,
			title: plain(/<title>([\s\S]*?)<\/title>/.exec(this.html)?.[1] ?? ''),
			text: plain(this.html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '')),
			choices: fieldsOf(this.html).map(({ choice }) => choice),
		};
	}

	private get cookie(): string {
		return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
	}

	private keep(cookies: string[]): void {
		for (const cookie of cookies) {
			const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
			this.cookies.set(name, value);
		}
	}

	/** Follows redirects, and allows the form to know who it is talking to where n8n asks for that. */
	private async get(url: string): Promise<AxiosResponse> {
		let target = url;
		for (let hops = 0; hops < 10; hops++) {
			const answer = await visitor.get(target, {
				headers: { cookie: this.cookie },
				maxRedirects: 0,
			});
			this.keep(answer.headers['set-cookie'] ?? []);
			const { location } = answer.headers;
			if (!location) return answer;
			target = new URL(location, target).href;
			if (new URL(target).pathname === '/oauth/consent') target = await this.consent();
		}
		throw new Error(`Too many redirects from ${url}`);
	}

	private async consent(): Promise<string> {
		const { data } = await visitor.post(
			`${this.n8n.url}rest/consent/approve`,
			{ approved: true },
			{ headers: { cookie: this.cookie } },
		);
		return String(data.data.redirectUrl);
	}
}

const decode = (text: string) =>
	text
		.replace(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_, hex, decimal) =>
			String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
		)
		.replaceAll('&quot;', '"')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&');

const plain = (html: string) =>
	decode(html.replace(/<[^>]+>/g, ' '))
		.replace(/\s+/g, ' ')
		.trim();

/** The fields of a page with the names that they are sent by. */
function fieldsOf(html: string): Array<{ name: string; choice: Choice }> {
	const blocks = html.split(/<label class='form-label/).slice(1);
	return blocks.flatMap((block) => {
		const label = plain(/^[^>]*>([\s\S]*?)<\/label>/.exec(block)?.[1] ?? '');
		const list = /<select id='(field-\d+)'[\s\S]*?<\/select>/.exec(block);
		if (list) {
			const options = [...list[0].matchAll(/<option value='([^']+)'( selected)?/g)];
			return {
				name: list[1] ?? '',
				choice: choiceOf(label, 'list', options),
			};
		}
		const text = /<input\s+class='form-input[^>]*?type='text'\s+id='(field-\d+)'/.exec(block);
		if (text) return { name: text[1] ?? '', choice: choiceOf(label, 'text', []) };
		const ticks = /class='multiselect[^>]*?id='(field-\d+)'/.exec(block);
		if (!ticks) return [];
		const boxes = [...block.matchAll(/type='checkbox'[^>]*?value='([^']*)'( checked)?/g)];
		return { name: ticks[1] ?? '', choice: choiceOf(label, 'ticks', boxes) };
	});
}

function choiceOf(label: string, kind: Choice['kind'], found: RegExpMatchArray[]): Choice {
	return {
		label,
		kind,
		options: found.map(([, option = '']) => decode(option)),
		chosen: found.flatMap(([, option = '', isChosen]) => (isChosen ? [decode(option)] : [])),
	};
}
