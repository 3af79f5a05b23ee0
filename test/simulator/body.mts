import type { JsonObject, JsonValue } from './types.mts';
import { badRequest } from './errors.mts';
import { parse } from './json.mts';

export interface Part {
	name: string;
	filename?: string;
	contentType?: string;
	content: Buffer;
}

export function isObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The parts of a multipart body, in their order. */
export function parseMultipart(content: Buffer, contentType: string): Part[] {
	const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1];
	if (!boundary) return [];
	const mark = Buffer.from(`--${boundary}`);
	const parts: Part[] = [];
	let at = content.indexOf(mark);
	while (at >= 0) {
		const start = at + mark.length + 2;
		const next = content.indexOf(mark, start);
		if (next < 0) break;
		const part = parsePart(content.subarray(start, next - 2));
		if (part) parts.push(part);
		at = next;
	}
	return parts;
}

function parsePart(content: Buffer): Part | undefined {
	const end = content.indexOf('\r\n\r\n');
	if (end < 0) return undefined;
	const head = content.subarray(0, end).toString('utf8');
	const name = /name="([^"]*)"/.exec(head)?.[1];
	if (name === undefined) return undefined;
	return {
		name,
		filename: /filename="([^"]*)"/.exec(head)?.[1],
		contentType: /content-type: *([^\r\n]+)/i.exec(head)?.[1],
		content: content.subarray(end + 4),
	};
}

/** `a[b][c][]=1` as Rails nests it. */
function assign(target: JsonObject, key: string, value: JsonValue): void {
	const keys = key.split('[').map((part) => part.replace(/\]$/, ''));
	let at = target;
	for (const [index, name] of keys.entries()) {
		const next = keys[index + 1];
		if (next === undefined) at[name] = value;
		else if (next === '') {
			const list = at[name];
			at[name] = Array.isArray(list) ? [...list, value] : [value];
			return;
		} else {
			const inner = at[name];
			const object = isObject(inner) ? inner : {};
			at[name] = object;
			at = object;
		}
	}
}

/** A file inside the body. */
const fileOf = ({ filename, contentType, content }: Part): JsonObject => ({
	filename,
	content_type: contentType ?? null,
	data: content.toString('base64'),
});

/** A body as Procore reads it: JSON, form or multipart; an empty one counts as none. */
export function parseBody(content: Buffer | undefined, contentType: string | undefined): unknown {
	if (!content || content.length === 0) return undefined;
	if (contentType?.startsWith('application/x-www-form-urlencoded')) {
		const form: JsonObject = {};
		for (const [key, value] of new URLSearchParams(content.toString('utf8')))
			assign(form, key, value);
		return form;
	}
	if (contentType?.startsWith('multipart/form-data')) {
		const form: JsonObject = {};
		for (const part of parseMultipart(content, contentType)) {
			assign(
				form,
				part.name,
				part.filename === undefined ? part.content.toString('utf8') : fileOf(part),
			);
		}
		return form;
	}
	if (!/^application\/([\w.]+\+)?json\b/.test(contentType ?? '')) return undefined;
	try {
		return parse(content.toString('utf8'));
	} catch {
		throw badRequest('There was a problem in the JSON you submitted');
	}
}
