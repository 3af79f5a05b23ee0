import type { FailedCall } from './explain';
import type { HttpResponse } from './http';
import { parseJson } from './json';
import type { Path } from './path';
import { ProcoreError } from './ProcoreError';

/**
 * The content of an answer: JSON as values, anything else as text, nothing as undefined.
 * @throws ProcoreError for JSON that breaks off
 */
export function bodyOf(response: HttpResponse, call: FailedCall): unknown {
	const text = response.text.trim();
	if (text === '') return undefined;
	const looksLikeJson = /^(?:[[{"]|-?\d|true$|false$|null$)/.test(text);
	try {
		return parseJson(text);
	} catch {
		if (!looksLikeJson) return response.text;
	}
	throw new ProcoreError({
		trouble: 'unexpected',
		message: `Procore's answer to ${call.path} broke off: it is not complete JSON`,
		advice: 'Run again. If it stays so, a proxy between n8n and Procore may cut answers.',
		status: response.status,
		method: call.method,
		path: call.path,
	});
}

/**
 * The records of a list, with or without an envelope.
 * @throws ProcoreError for anything but a list
 */
export function rowsOf(body: unknown, path: Path): unknown[] {
	const rows = dataOf(body);
	if (Array.isArray(rows)) return rows;
	if (rows === undefined || rows === null) return [];
	throw new ProcoreError({
		trouble: 'unexpected',
		message: `Procore's answer to ${path.text.split('?')[0]} is not a list`,
		advice: 'Switch off "Return All" to read this endpoint as one record.',
	});
}

/** The content of a REST v2 envelope, `{"data": …}`; any other body as it is. */
export function dataOf(body: unknown): unknown {
	const isEnvelope =
		typeof body === 'object' && body !== null && !Array.isArray(body) && 'data' in body;
	return isEnvelope ? body.data : body;
}
