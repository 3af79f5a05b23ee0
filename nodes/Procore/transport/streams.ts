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

const isStream = (value: unknown): value is ByteStream =>
	isRecord(value) && Symbol.asyncIterator in value;

async function bytesOf(stream: ByteStream): Promise<Buffer> {
	const pieces: Uint8Array[] = [];
	for await (const piece of stream) pieces.push(piece);
	return Buffer.concat(pieces);
}

const isWanted = (form: AnswerForm, headers: Record<string, string>) =>
	form === 'file' || (isFile(headers) && headers['content-length'] !== '0');

/** An answer that came as a stream: a file is handed on, anything else is read. */
export async function streamedResponse(
	status: number,
	headers: unknown,
	body: unknown,
	form: AnswerForm,
): Promise<HttpResponse | HttpFailure> {
	const response = responseOf(status, headers, '');
	if (!isStream(body)) return responseOf(status, headers, body);
	if (isSuccess(status) && status !== 204 && isWanted(form, response.headers)) {
		return { ...response, stream: body };
	}
	try {
		return responseOf(status, headers, await bytesOf(body));
	} catch (error) {
		const code = isRecord(error) ? String(error.code ?? '') : '';
		return { failure: code === 'ERR_CANCELED' ? 'cancelled' : 'incomplete', code, message: '' };
	}
}

/** An error that n8n's HTTP client threw, its body read where it is a stream. */
export async function withReadBody(error: unknown): Promise<unknown> {
	const response = isRecord(error) ? error.response : undefined;
	if (isRecord(response) && isStream(response.data)) {
		response.data = await bytesOf(response.data).catch(() => Buffer.alloc(0));
	}
	return error;
}
