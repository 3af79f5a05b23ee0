import type { BinaryHelperFunctions } from 'n8n-workflow';
import { isRecord } from '../../client/record';
import { isFile } from '../../client/wire/answers/file';
import {
	isSuccess,
	type AnswerForm,
	type ByteStream,
	type HttpFailure,
	type HttpResponse,
} from '../../client/wire/http';
import { responseOf } from './response';
import type { Patience } from '../Patience';

type Readable = Exclude<Parameters<BinaryHelperFunctions['prepareBinaryData']>[0], Buffer>;

const isStream = (value: unknown): value is Readable =>
	isRecord(value) && Symbol.asyncIterator in value && 'destroy' in value;

/**
 * The text of an answer, read piece by piece. Where n8n reads it, all bytes lie in memory twice, and
 * Node.js goes through the whole of its memory again and again to make room for them.
 * @param heard is told of each piece
 */
async function textOf(pieces: ByteStream, heard = () => {}): Promise<string> {
	const decoder = new TextDecoder();
	let text = '';
	for await (const piece of pieces) {
		heard();
		text += decoder.decode(piece, { stream: true });
	}
	return text + decoder.decode();
}

/** The text of an answer; undefined where nothing came for too long. */
async function heardText(stream: ByteStream, patience: Patience): Promise<string | undefined> {
	let heardAt = Date.now();
	const text = textOf(stream, () => {
		heardAt = Date.now();
	});
	return await patience.unlessSilent(text, () => heardAt);
}

/** Seconds to wait for what a refusal says. */
const REFUSAL_WITHIN = 15;

/** What a refusal says; undefined where it takes too long. */
async function refusalText(stream: ByteStream, patience: Patience): Promise<string | undefined> {
	return await patience.inTime(textOf(stream), Math.min(REFUSAL_WITHIN, patience.seconds));
}

const isWanted = (form: AnswerForm, headers: Record<string, string>) =>
	form === 'file' ||
	(form === 'textOrFile' && isFile(headers) && headers['content-length'] !== '0');

export const TIMED_OUT: HttpFailure = { failure: 'incomplete', code: 'ETIMEDOUT', message: '' };

/** An answer that came as a stream: a file is handed on, anything else is read. */
export async function streamedResponse(
	status: number,
	headers: unknown,
	body: unknown,
	form: AnswerForm,
	patience: Patience,
): Promise<HttpResponse | HttpFailure> {
	const response = responseOf(status, headers, '');
	if (!isStream(body)) return responseOf(status, headers, body);
	if (isSuccess(status) && status !== 204 && isWanted(form, response.headers)) {
		return { ...response, stream: body };
	}
	try {
		if (!isSuccess(status)) {
			return { ...response, text: (await refusalText(body, patience)) ?? '' };
		}
		const text = await heardText(body, patience);
		return text === undefined ? TIMED_OUT : { ...response, text };
	} catch (error) {
		const code = isRecord(error) ? String(error.code ?? '') : '';
		if (code === 'ERR_CANCELED') return { failure: 'cancelled', code, message: '' };
		// The status of a refusal says enough.
		return isSuccess(status) ? { failure: 'incomplete', code, message: '' } : response;
	}
}

const isRequest = (value: unknown): value is { destroy(): void } =>
	isRecord(value) && typeof value.destroy === 'function';

/**
 * An error that n8n's HTTP client threw, its body read where it is a stream. The client no longer
 * listens whether a call is aborted once it threw, so what is silent is ended here.
 */
export async function withReadBody(error: unknown, patience: Patience): Promise<unknown> {
	const response = isRecord(error) ? error.response : undefined;
	if (isRecord(response) && isStream(response.data)) {
		const text = await refusalText(response.data, patience).catch(() => '');
		if (text === undefined && isRequest(response.request)) response.request.destroy();
		response.data = text ?? '';
	}
	return error;
}
