import type { ZodType, ZodTypeDef } from 'zod';
import type { Account } from './account';
import { bodyOf, recordOf, rowsOf } from './wire/answers/answer';
import { FileContent } from './wire/answers/file';
import type { Redact } from './wire/answers/errorBody';
import { readWhole } from './wire/answers/readWhole';
import { strangeAnswer } from './wire/answers/strangeAnswer';
import { openFile } from './wire/files/download';
import { nextAddress, reach } from './wire/files/follow';
import { Exchange, type Content, type ClientDependencies } from './wire/Exchange';
import type { CallInfo } from './wire/explain';
import { isWrite, type HttpResponse, type Method } from './wire/http';
import type { RateLimit } from './wire/pacing/limits';
import { fitting, PAGE_SIZE, pagesOf, upTo, type Reading } from './wire/lists/pages';
import type { Page } from './wire/lists/page';
import { bareOf, type Path } from './wire/path';
import { isRedirect } from './wire/redirect';
import { StorageHost } from './wire/files/StorageHost';
import { withCompany } from './tools/companyQuery';
import { inputError, ProcoreError } from './ProcoreError';

/** A parser for one record. It checks the fields that the code uses; the rest passes through. */
export type Schema<T> = ZodType<T, ZodTypeDef, unknown>;

export interface CallOptions extends Content {
	/** The company of the data; by default the credential's. */
	companyId?: string;
}

export interface ListOptions extends Omit<CallOptions, 'body'> {
	/** Maximum number of records; by default all. */
	limit?: number;
	/** Records per page; by default 100, unless the endpoint has another maximum. */
	perPage?: number;
}

/** A filter that the endpoint does not have. Only records that match count for the limit. */
export interface Fitting<T> {
	fits?: (record: T) => boolean;
}

export interface Answer {
	body: unknown;
	status: number;
	headers: Record<string, string>;
}

/** Seconds. */
const PAUSE_BEFORE_REREADING = 1;

/** Calls Procore's REST API: sets the company, reads pages and checks answers. */
export class ProcoreClient {
	readonly account: Account;

	/** The hosts that keep files. */
	readonly storage: StorageHost;

	private readonly exchange: Exchange;

	constructor(private readonly around: ClientDependencies) {
		this.account = around.account;
		this.exchange = new Exchange(around);
		this.storage = new StorageHost(around);
	}

	/** The limit as the last answer stated it. */
	get rateLimit(): RateLimit | undefined {
		return this.exchange.rateLimit;
	}

	/**
	 * A client whose running call is finished when a person stops the execution; no new one starts.
	 */
	finishing(): ProcoreClient {
		const { send } = this.around;
		return new ProcoreClient({
			...this.around,
			send: async (request) => await send({ ...request, despiteStop: true }),
		});
	}

	/**
	 * A client that continues after a stop, to clean up what the stopped execution left unfinished.
	 */
	despiteStop(): ProcoreClient {
		const { around } = this.finishing();
		return new ProcoreClient({
			...around,
			isCancelled: () => false,
			wait: async (seconds) => await around.wait(seconds, true),
			waitFor: async (work) => await around.waitFor(work, true),
		});
	}

	/**
	 * The company of a call: the chosen one or else the credential's.
	 * @throws ProcoreError if there is neither
	 */
	company(chosen: string): string {
		const { companyId, companyIdTyped } = this.account;
		if (chosen) return chosen;
		if (companyId) return companyId;
		if (companyId === undefined) {
			throw inputError(
				`Company ID in the credential is not a company ID: "${companyIdTyped}"`,
				`Open the Procore credential and enter the number from Procore's address bar, for example 598134325683880, or paste the address of the company's home page.`,
			);
		}
		throw inputError(
			'No company is chosen',
			'Choose a company in the node, or fill in Company ID in the Procore credential.',
		);
	}

	/**
	 * Makes one call, and repeats it if that may help; see {@link Exchange}.
	 * @throws ProcoreError for any answer but a success
	 */
	async request(method: Method, path: Path, options: CallOptions = {}): Promise<Answer> {
		const companyId = options.companyId ?? this.account.companyId ?? '';
		const call: CallInfo = { method, path: bareOf(path), companyId, account: this.account };
		this.refuseWrites(call);
		const query = withCompany(method, path, options.query ?? {}, companyId);
		const again = async () => await this.request(method, path, options);
		const send = async (): Promise<Answer> => {
			const response = await this.answerTo(path, { ...options, query }, call);
			const { status, headers } = response;
			return { body: this.contentOf(response, call, again), status, headers };
		};
		if (isWrite(method)) return await send();
		return await readWhole(send, async () => await this.around.wait(PAUSE_BEFORE_REREADING));
	}

	/** The answer to a call; a read goes on to where it is redirected, a write goes nowhere else. */
	private async answerTo(path: Path, content: Content, call: CallInfo): Promise<HttpResponse> {
		if (isWrite(call.method)) return await this.exchange.send(path, content, call);
		const kept = { ...content, keepsRedirects: true };
		const response = await this.exchange.send(path, kept, call);
		if (!isRedirect(response.status)) return response;
		const { account, companyId } = call;
		const from = new URL(path.text, account.hosts[content.host ?? 'api']);
		const next = nextAddress(response.headers.location, from);
		const how = { companyId, account, answerAs: content.answerAs };
		return (await reach(next, how, this.exchange, this.storage)).answer;
	}

	/**
	 * Opens the file at an address that Procore gave; see {@link openFile}.
	 * @throws ProcoreError when it cannot be read
	 */
	async open(url: string, companyId: string): Promise<FileContent> {
		const file = await openFile(url, companyId, this.account, this.exchange, this.storage);
		return file.rereadBy(async () => {
			await this.around.wait(PAUSE_BEFORE_REREADING);
			return await this.open(url, companyId);
		});
	}

	/** What an answer brings; a file that was read can be asked for again. */
	private contentOf(response: HttpResponse, call: CallInfo, again: () => Promise<Answer>): unknown {
		const content = bodyOf(response, call);
		if (!(content instanceof FileContent) || isWrite(call.method)) return content;
		return content.rereadBy(async () => {
			await this.around.wait(PAUSE_BEFORE_REREADING);
			const { body } = await again();
			return body instanceof FileContent ? body : content;
		});
	}

	/** Reads one record, without the envelope of v2 (`{ data }`). */
	async get<T>(path: Path, schema: Schema<T>, options: CallOptions = {}): Promise<T> {
		const { body } = await this.request('GET', path, options);
		return this.parse(schema, recordOf(body, path), path);
	}

	/** The pages of a list, one after the other; see {@link pagesOf}. */
	async *pages<T>(
		path: Path,
		schema: Schema<T>,
		{ query = {}, companyId, perPage = PAGE_SIZE, limit, fits }: ListOptions & Fitting<T> = {},
	): AsyncGenerator<T[]> {
		const size = fits ? perPage : Math.max(1, Math.min(perPage, limit ?? perPage));
		const read = async (page: number): Promise<Page<T>> => {
			const options = { companyId, query: { ...query, page, per_page: size } };
			const { body, headers } = await this.request('GET', path, options);
			const items = rowsOf(body, path).map((row) => this.parse(schema, row, path));
			return { items, headers };
		};
		const pages = this.pagesBy(read, path, { perPage: size, limit: fits ? undefined : limit });
		yield* upTo(fits ? fitting(pages, fits) : pages, limit);
	}

	/** The pages of a list, read by `read`. Warns the user if records may be missing. */
	pagesBy<T>(
		read: (page: number) => Promise<Page<T>>,
		path: Path,
		reading: Reading = {},
	): AsyncGenerator<T[]> {
		const doubted = (why: string) => {
			this.around.notice(
				`The list ${bareOf(path)} may not be complete: ${why}. Run again to be sure.`,
			);
			reading.doubted?.(why);
		};
		return pagesOf(read, { ...reading, doubted });
	}

	/** A whole list, or its first `limit` records. */
	async list<T>(
		path: Path,
		schema: Schema<T>,
		options: ListOptions & Fitting<T> = {},
	): Promise<T[]> {
		const all: T[] = [];
		for await (const items of this.pages(path, schema, options)) {
			for (const item of items) all.push(item);
		}
		return all;
	}

	/** Returns a function that removes the credential's secrets from Procore's messages. */
	async redactor(): Promise<Redact> {
		await this.around.learnSecrets();
		return this.around.redact;
	}

	/**
	 * @param method the method of the call
	 * @throws ProcoreError that names endpoint and field, if an answer is not as documented
	 */
	parse<T>(schema: Schema<T>, value: unknown, path: Path, method: Method = 'GET'): T {
		const parsed = schema.safeParse(value);
		if (parsed.success) return parsed.data;
		const [issue] = parsed.error.issues;
		const field = issue?.path.join('.') || 'the answer';
		const fault = this.around.redact(`${field}: ${issue?.message ?? 'unreadable'}`);
		throw strangeAnswer(value, fault, { path, method, host: this.account.hosts.api });
	}

	private refuseWrites({ method, path }: CallInfo): void {
		if (!this.account.readOnly || !isWrite(method)) return;
		throw new ProcoreError({
			kind: 'readOnly',
			message: `${method} ${path} was not sent: the credential is read-only`,
			advice:
				'To let this workflow write to Procore, switch off "Read Only" in the Procore credential, or use a credential without it.',
			method,
			path,
		});
	}
}
