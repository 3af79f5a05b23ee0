import { Readable } from 'node:stream';
import { streamedResponse, withReadBody } from '../../../../nodes/Procore/transport/streams';

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
	const answer = await streamedResponse(200, JSON_TYPE, Readable.from(bytesOf(text)), 'text', 5);
	expect(answer).toMatchObject({
		status: 200,
		text,
		headers: { 'content-type': expect.any(String) },
	});
});

it('a mark for the order of bytes at the start is left out', async () => {
	const stream = Readable.from([Buffer.from('\uFEFF[]')]);
	expect(await streamedResponse(200, JSON_TYPE, stream, 'text', 5)).toMatchObject({ text: '[]' });
});

it('an answer in which nothing comes any more is given up, and its connection with it', async () => {
	const stream = silentAfter('[{"id":');
	expect(await streamedResponse(200, JSON_TYPE, stream, 'text', 0.05)).toEqual({
		failure: 'incomplete',
		code: 'ETIMEDOUT',
		message: '',
	});
	expect(stream.destroyed).toBe(true);
});

it('an answer that comes slowly is read to its end', async () => {
	const pieces = ['[', '1', ',', '2', ']'];
	async function* slowly() {
		for (const piece of pieces) {
			await new Promise((resolve) => setTimeout(resolve, 300));
			yield Buffer.from(piece);
		}
	}
	const answer = await streamedResponse(200, JSON_TYPE, Readable.from(slowly()), 'text', 1.2);
	expect(answer).toMatchObject({ text: '[1,2]' });
});

it.each([
	['text', { 'content-type': 'application/pdf' }, false],
	['textOrFile', { 'content-type': 'application/pdf' }, true],
	['textOrFile', JSON_TYPE, false],
	['file', JSON_TYPE, true],
] as const)('asked for %s, %j is handed on as a file: %s', async (form, headers, isFile) => {
	const answer = await streamedResponse(200, headers, Readable.from([Buffer.from('x')]), form, 5);
	expect('stream' in answer).toBe(isFile);
});

it('what a refusal says is read as text', async () => {
	const error = { response: { status: 401, data: Readable.from(bytesOf('{"error":"é"}')) } };
	expect(await withReadBody(error)).toEqual({ response: { status: 401, data: '{"error":"é"}' } });
});
