import { Readable } from 'node:stream';
import { Patience } from '../../../../../nodes/Procore/transport/Patience';
import {
	streamedResponse,
	withReadBody,
} from '../../../../../nodes/Procore/transport/answers/streams';

const JSON_TYPE = { 'Content-Type': 'application/json' };
const bytesOf = (text: string) => [...Buffer.from(text)].map((byte) => Buffer.from([byte]));

/** A stream that gives what it has and then nothing, without an end. */
const silentAfter = (text: string) => {
	const stream = new Readable({ read: () => undefined });
	stream.push(text);
	return stream;
};

it('a letter of several bytes is read whole, wherever a piece ends', async () => {
	const text = '[{"name":"Łódź – 株式会社 🏗"}]';
	const answer = await streamedResponse(
		200,
		JSON_TYPE,
		Readable.from(bytesOf(text)),
		'text',
		new Patience(5),
	);
	expect(answer).toMatchObject({
		status: 200,
		text,
		headers: { 'content-type': expect.any(String) },
	});
});

it('a mark for the order of bytes at the start is left out', async () => {
	const stream = Readable.from([Buffer.from('\uFEFF[]')]);
	expect(await streamedResponse(200, JSON_TYPE, stream, 'text', new Patience(5))).toMatchObject({
		text: '[]',
	});
});

it('an answer in which nothing comes any more is given up, and its call is ended', async () => {
	const patience = new Patience(0.05);
	const stop = new AbortController();
	const signal = patience.signalWith(stop.signal);
	const stream = silentAfter('[{"id":');
	expect(await streamedResponse(200, JSON_TYPE, stream, 'text', patience)).toEqual({
		failure: 'incomplete',
		code: 'ETIMEDOUT',
		message: '',
	});
	expect(signal.aborted).toBe(true);
	expect(stop.signal.aborted).toBe(false);
});

it('an answer that comes slowly is read to its end', async () => {
	const pieces = ['[', '1', ',', '2', ']'];
	async function* slowly() {
		for (const piece of pieces) {
			await new Promise((resolve) => setTimeout(resolve, 300));
			yield Buffer.from(piece);
		}
	}
	const answer = await streamedResponse(
		200,
		JSON_TYPE,
		Readable.from(slowly()),
		'text',
		new Patience(1.2),
	);
	expect(answer).toMatchObject({ text: '[1,2]' });
});

it.each([
	['text', { 'content-type': 'application/pdf' }, false],
	['textOrFile', { 'content-type': 'application/pdf' }, true],
	['textOrFile', JSON_TYPE, false],
	['file', JSON_TYPE, true],
] as const)('asked for %s, %j is handed on as a file: %s', async (form, headers, isFile) => {
	const answer = await streamedResponse(
		200,
		headers,
		Readable.from([Buffer.from('x')]),
		form,
		new Patience(5),
	);
	expect('stream' in answer).toBe(isFile);
});

it('what a refusal says is read as text', async () => {
	const error = { response: { status: 401, data: Readable.from(bytesOf('{"error":"é"}')) } };
	expect(await withReadBody(error, new Patience(5))).toEqual({
		response: { status: 401, data: '{"error":"é"}' },
	});
});

/** A stream that gives what it has and then fails. */
const cutAfter = (text: string, code: string) =>
	Readable.from(
		(async function* () {
			yield Buffer.from(text);
			throw Object.assign(new Error('cut'), { code });
		})(),
	);

it.each([429, 403, 404, 422, 503])(
	'a refusal that is cut off keeps its status and headers: %i',
	async (status) => {
		const headers = { ...JSON_TYPE, 'Retry-After': '3' };
		const stream = cutAfter('{"errors":', 'ERR_BAD_RESPONSE');
		expect(await streamedResponse(status, headers, stream, 'text', new Patience(5))).toEqual({
			status,
			headers: { 'content-type': 'application/json', 'retry-after': '3' },
			text: '',
		});
	},
);

it.each(['text', 'file', 'textOrFile'] as const)(
	'a refusal that is silent or destroyed keeps its status where %s is wanted',
	async (form) => {
		const silent = silentAfter('{"errors":');
		const patience = new Patience(0.05);
		const signal = patience.signalWith(undefined);
		expect(await streamedResponse(503, JSON_TYPE, silent, form, patience)).toMatchObject({
			status: 503,
			text: '',
		});
		expect(signal.aborted).toBe(true);
		const destroyed = silentAfter('{"errors":');
		const answer = streamedResponse(429, JSON_TYPE, destroyed, form, new Patience(5));
		destroyed.destroy(new Error('aborted'));
		expect(await answer).toMatchObject({ status: 429, text: '' });
	},
);

it.each([200, 503])('one that is stopped is no answer, whatever its status: %i', async (status) => {
	const stream = cutAfter('{', 'ERR_CANCELED');
	expect(await streamedResponse(status, JSON_TYPE, stream, 'text', new Patience(5))).toMatchObject({
		failure: 'cancelled',
	});
});

it('a success that is cut off is no answer', async () => {
	const stream = cutAfter('[', 'ERR_BAD_RESPONSE');
	expect(await streamedResponse(200, JSON_TYPE, stream, 'text', new Patience(5))).toMatchObject({
		failure: 'incomplete',
	});
});

it('a call whose time is up is not sent again', async () => {
	const patience = new Patience(0.02);
	const first = patience.signalWith(undefined);
	expect(await patience.inWholeTime(new Promise(() => {}))).toBeUndefined();
	expect(first.aborted).toBe(true);
	expect(patience.signalWith(undefined).aborted).toBe(true);
});
