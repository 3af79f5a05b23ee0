import { isRecord } from '../../record';
import { cutOff, type CallInfo } from '../explain';
import { fileOf } from './file';
import { isWrite, type HttpResponse } from '../http';
import { parseJson } from './json';
import { bareOf, type Path } from '../path';
import { ProcoreError } from '../../ProcoreError';
import { STRANGE_HOST } from './strangeAnswer';

const JSON_TYPE = /^(?:application|text)\/(?:[\w.-]+\+)?json\b/i;
const LOOKS_LIKE_JSON = /^(?:\{\s*(?:["}]|$)|\[\s*(?:[[{"\]]|$))/;

/**
 * The content of an answer: JSON as values, a file as FileContent, anything else as text, nothing
 * as undefined.
 * @throws ProcoreError for JSON that was cut off
 */
export function bodyOf(response: HttpResponse, call: CallInfo): unknown {
	if (response.stream) return fileOf(response.stream, response.headers, call.path);
	const text = response.text.trim();
	if (text === '') return undefined;
	const type = response.headers['content-type']?.trim() ?? '';
	const isJson = JSON_TYPE.test(type) || (type === '' && LOOKS_LIKE_JSON.test(text));
	if (!isJson && type !== '' && !LOOKS_LIKE_JSON.test(text)) return response.text;
	try {
		return parseJson(text);
	} catch {
		if (!isJson) return response.text;
	}
	throw new ProcoreError({
		kind: 'incomplete',
		message: `Procore's answer to ${call.path} was cut off: it is not complete JSON`,
		advice: cutOff(call.account.hosts.api),
		status: response.status,
		method: call.method,
		path: call.path,
		mayBeMade: isWrite(call.method),
	});
}

/** The content of a REST v2 envelope, `{"data": …}`; any other body unchanged. */
export function dataOf(body: unknown): unknown {
	return isRecord(body) && 'data' in body ? body.data : body;
}

/** One record, unchanged; only REST v2 has an envelope, elsewhere `data` is an ordinary field. */
export function recordOf(body: unknown, path: Path): unknown {
	return /^\/rest\/v2\./.test(path.text) ? dataOf(body) : body;
}

/** The records of a list, with or without an envelope; undefined for anything but a list. */
export function rowsIn(body: unknown, path: Path): unknown[] | undefined {
	const record = recordOf(body, path);
	if (Array.isArray(record)) return record;
	const rows = isRecord(record) && 'id' in record ? undefined : dataOf(record);
	return Array.isArray(rows) ? rows : undefined;
}

/**
 * The records where a list must be; none for `null`, which some endpoints give for an empty one.
 * @param advice what to do where it is none
 * @throws ProcoreError for anything but a list, and for an answer without content
 */
export function rowsOf(body: unknown, path: Path, advice = STRANGE_HOST): unknown[] {
	const rows = rowsIn(body, path);
	if (rows) return rows;
	if (body !== undefined && (dataOf(body) ?? null) === null) return [];
	const isEmpty = body === undefined;
	throw new ProcoreError({
		kind: isEmpty ? 'incomplete' : 'unexpected',
		message: `Procore's answer to ${bareOf(path)} ${isEmpty ? 'is empty, where a list must be' : 'is not a list'}`,
		advice: isEmpty ? cutOff('Procore') : advice,
	});
}
