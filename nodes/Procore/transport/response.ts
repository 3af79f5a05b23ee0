import { isFile } from '../client/wire/answers/file';
import { isSuccess, type HttpResponse } from '../client/wire/http';

const UTF8 = new TextDecoder();

function headersOf(headers: unknown): Record<string, string> {
	const lower: Record<string, string> = {};
	const given = typeof headers === 'object' && headers !== null ? headers : {};
	for (const [name, value] of Object.entries(given)) lower[name.toLowerCase()] = String(value);
	return lower;
}

function textOf(body: unknown): string {
	if (Buffer.isBuffer(body)) return UTF8.decode(body);
	return typeof body === 'string' ? body : JSON.stringify(body ?? '');
}

/**
 * What n8n received, as the client reads it: bytes where a success is a file, otherwise text.
 * @param body bytes, with n8n's encoding `arraybuffer`
 */
export function responseOf(status: number, headers: unknown, body: unknown): HttpResponse {
	const lower = headersOf(headers);
	const content = Buffer.isBuffer(body) && body.length > 0 ? body : undefined;
	if (content && isSuccess(status) && isFile(lower)) {
		return { status, headers: lower, text: '', bytes: content };
	}
	return { status, headers: lower, text: body === undefined ? '' : textOf(body) };
}
