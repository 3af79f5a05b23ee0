import type { HttpResponse } from '../../client/wire/http';

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

/** What n8n received, as the client reads it. @param body text, or what n8n has made of it */
export function responseOf(status: number, headers: unknown, body: unknown): HttpResponse {
	return { status, headers: headersOf(headers), text: body === undefined ? '' : textOf(body) };
}
