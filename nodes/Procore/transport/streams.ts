import type { BinaryHelperFunctions } from 'n8n-workflow';
import { isRecord } from '../client/record';
import { isFile } from '../client/wire/answers/file';
import {
	isSuccess,
	type AnswerForm,
	type ByteStream,
	type HttpFailure,
	type HttpResponse,
} from '../client/wire/http';
import { responseOf } from './response';
import { unlessSilent } from './stop';

type Readable = Exclude<Parameters<BinaryHelperFunctions['prepareBinaryData']>[0], Buffer>;

const isStream = (value: unknown): value is Readable =>
	isRecord(value) && Symbol.asyncIterator in value && 'destroy' in value;

/**
 * The text of an answer, read piece by piece. Where n8n reads it, all bytes lie in memory twice, and
 * Node.js goes through the whole of its memory again and again to make room for them.
 * @param seconds for which nothing may come
 * @returns undefined if nothing came for longer
 */
async function textOf(stream: Readable, seconds: number): Promise<string | undefined> {
	const pieces: ByteStream = stream;
	const decoder = new TextDecoder();
	let heardAt = Date.now();
	const read = async () => {
		let text = '';
		for await (const piece of pieces) {
			heardAt = Date.now();
			text += decoder.decode(piece, { stream: true });
		}
		return text + decoder.decode();
	};
	const text = await unlessSilent(read(), seconds, () => heardAt);
	if (text === undefined) stream.destroy();
	return text;
}

const isWanted = (form: AnswerForm, headers: Record<string, string>) =>
	form === 'file' ||
	(form === 'textOrFile' && isFile(headers) && headers['content-length'] !== '0');

export const TIMED_OUT: HttpFailure = { failure: 'incomplete', code: 'ETIMEDOUT', message: '' };

/**
 * An answer that came as a stream: a file is handed on, anything else is read.
 * @param seconds to wait for each piece
 */
export async function streamedResponse(
	status: number,
	headers: unknown,
	body: unknown,
	form: AnswerForm,
	seconds: number,
): Promise<HttpResponse | HttpFailure> {
	const response = responseOf(status, headers, '');
	if (!isStream(body)) return responseOf(status, headers, body);
	if (isSuccess(status) && status !== 204 && isWanted(form, response.headers)) {
		return { ...response, stream: body };
	}
	try {
		const text = await textOf(body, seconds);
		return text === undefined ? TIMED_OUT : { ...response, text };
	} catch (error) {
		const code = isRecord(error) ? String(error.code ?? '') : '';
		return { failure: code === 'ERR_CANCELED' ? 'cancelled' : 'incomplete', code, message: '' };
	}
}

/** Seconds to wait for each piece of what a refusal says. */
const REFUSAL_WITHIN = 15;

/** An error that n8n's HTTP client threw, its body read where it is a stream. */
export async function withReadBody(error: unknown): Promise<unknown> {
	const response = isRecord(error) ? error.response : undefined;
	if (isRecord(response) && isStream(response.data)) {
		response.data = (await textOf(response.data, REFUSAL_WITHIN).catch(() => '')) ?? '';
	}
	return error;
}
