import fastify from 'fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { record } from './core.mts';
import type { Core } from './core.mts';
import { brokenAnswer, sendBroken } from './brokenAnswers.mts';
import { ProcoreFailure } from './errors.mts';
import { parse, stringify } from './json.mts';
import { lying } from './lyingLists.mts';
import { withoutOmitted } from './omitted.mts';
import { signedUrl } from './signatures.mts';
import type { Answer } from './route.mts';
import type { AccountName, Fault, Host, JsonValue } from './types.mts';

/** A listener that hands every body over as bytes, or leaves them to be read as they come. */
export function createListener({ streaming = false } = {}): FastifyInstance {
	const app = fastify({
		exposeHeadRoutes: false,
		forceCloseConnections: true,
		bodyLimit: streaming ? Number.MAX_SAFE_INTEGER : 300 * 1024 * 1024,
		routerOptions: { maxParamLength: 500 },
	});
	app.removeAllContentTypeParsers();
	if (streaming) app.addContentTypeParser('*', (_request, _body, done) => done(null));
	else {
		const parser = { parseAs: 'buffer' as const };
		app.addContentTypeParser('*', parser, (_request, body, done) => done(null, body));
	}
	return app;
}

export function bytesOf(request: FastifyRequest): Buffer | undefined {
	return Buffer.isBuffer(request.body) ? request.body : undefined;
}

export function splitUrl(url: string): { path: string; queryText: string } {
	const at = url.indexOf('?');
	return at < 0
		? { path: url, queryText: '' }
		: { path: url.slice(0, at), queryText: url.slice(at + 1) };
}

function bodyForRecord(bytes: Buffer | undefined): { body: unknown; text?: string } {
	if (!bytes || bytes.length === 0) return { body: undefined };
	if (bytes.length > 2_000_000) return { body: `${bytes.length} bytes` };
	const text = bytes.toString('utf8');
	try {
		return { body: parse(text), text };
	} catch {
		return { body: text, text };
	}
}

function headersForRecord(
	request: FastifyRequest,
	account: AccountName | null,
): Record<string, string> {
	const headers: Record<string, string> = {};
	for (const [name, value] of Object.entries(request.headers)) {
		if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
	}
	if (headers.authorization !== undefined) headers.authorization = account ?? 'invalid';
	return headers;
}

export interface Exchange {
	request: FastifyRequest;
	reply: FastifyReply;
	host: Host;
	account: AccountName | null;
	/** Told instead of the body, where that was read as it came. */
	received?: string;
}

/** Runs one request: faults first, then the work, then what faults do to the answer; everything is recorded. */
export async function exchange(
	core: Core,
	at: Exchange,
	work: (faults: Fault[]) => Promise<Answer>,
): Promise<void> {
	const started = core.clock.now();
	const { path, queryText } = splitUrl(at.request.url);
	const query = queryObject(queryText);
	const faults = core.faults.take({ ...at, method: at.request.method, path, query });
	const finish = (status: number) =>
		record(core, {
			host: at.host,
			method: at.request.method,
			path,
			query,
			headers: headersForRecord(at.request, at.account),
			...(at.received ? { body: at.received } : bodyForRecord(bytesOf(at.request))),
			status,
			account: at.account,
			time: started,
			durationMs: core.clock.now() - started,
		});
	for (const fault of faults) if (fault.kind === 'latency') await late(fault.delayMs);
	if (faults.some((fault) => fault.kind === 'drop')) return cut(at, () => finish(0));
	const replaced = instead(core, at, faults);
	const done = replaced === undefined || isDone(faults) ? await work(faults) : undefined;
	const given = replaced ?? done ?? {};
	const answer = withoutOmitted(lying(given, faults), faults);
	if (faults.some((fault) => fault.kind === 'loseAnswer')) return cut(at, () => finish(0));
	finish(answer.status ?? 200);
	at.reply.header('date', core.clock.date().toUTCString());
	await send(at.reply, answer, faults);
}

/** Whether the work is done although another answer is given. */
const isDone = (faults: Fault[]) =>
	faults.some((fault) => fault.kind === 'answer' && fault.isDone === true);

function queryObject(text: string): Record<string, string[]> {
	const query: Record<string, string[]> = {};
	for (const [key, value] of new URLSearchParams(text)) query[key] = [...(query[key] ?? []), value];
	return query;
}

function cut(at: Exchange, finish: () => void): void {
	finish();
	at.reply.hijack();
	at.request.raw.socket.destroy();
}

function instead(core: Core, { request, host }: Exchange, faults: Fault[]): Answer | undefined {
	for (const fault of faults) {
		if (fault.kind === 'answer') return { ...fault };
		if (fault.kind === 'redirectLoop') {
			return { status: 302, text: '', headers: { location: `${core.urls[host]}${request.url}` } };
		}
		if (fault.kind === 'redirectToStorage') {
			return { status: 302, text: '', headers: { location: storedAddress(core, fault.signed) } };
		}
	}
	return undefined;
}

/** Signed: any file that is there. Unsigned: a public one, as some redirects lead to. */
function storedAddress(core: Core, signed: boolean): string {
	const [version] = core.world.files.values().next().value?.versions ?? [];
	if (!signed || !version) return `${core.urls.storage}/public/file.txt`;
	return signedUrl(
		core.urls.storage,
		version.storage_key,
		Math.floor(core.clock.now() / 1000) + 600,
	);
}

async function send(reply: FastifyReply, answer: Answer, faults: Fault[]): Promise<void> {
	reply.code(answer.status ?? 200);
	const headers = { ...answer.headers };
	if (answer.text === undefined && answer.body !== undefined) {
		headers['content-type'] ??= 'application/json; charset=utf-8';
	} else headers['content-type'] ??= guessType(answer.text);
	for (const [name, value] of Object.entries(headers)) reply.header(name, value);
	const text = answer.text ?? (answer.body === undefined ? '' : stringify(answer.body));
	const isMalformed = faults.some((fault) => fault.kind === 'malformed');
	const content = answer.bytes ?? (isMalformed ? text.slice(0, text.length / 2) : text);
	const broken = brokenAnswer(faults);
	if (!broken) return void (await reply.send(answer.stream ?? content));
	const whole = answer.stream ? Buffer.concat(await answer.stream.toArray()) : content;
	sendBroken(reply, Buffer.from(whole), broken);
}

function guessType(text: string | undefined): string {
	return text?.startsWith('<') ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8';
}

/** Keeps no process alive, since whoever waits may have hung up. */
const late = (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms).unref());

export const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export function failureOf(error: unknown): ProcoreFailure {
	if (error instanceof ProcoreFailure) return error;
	const body: JsonValue = {
		error: { code: 'Internal Server Error', message: 'Internal Server Error' },
	};
	return new ProcoreFailure(500, 'badRequest', String(error), undefined, body);
}
