import { isRecord } from '../../record';
import { parseJson } from './json';

type Json = Record<string, unknown>;

/** Takes whatever signs a call out of a text. */
export type Redact = (text: string) => string;

/** More than any error says; what a server sends beyond it is not looked at. */
export const LONGEST_BODY = 65_536;
const LONGEST_REASON = 500;
/** Procore's own errors are three or four levels deep. */
const DEEPEST = 10;
const LONG_TOKEN = /\b[A-Za-z0-9_-]{40,}(?:\.[A-Za-z0-9_-]+)*/g;
const BEARER = /\bBearer\s+(?!tokens?\b|auth\w*\b|realm\b)[^\s\\"',;<>]+/gi;
/**
 * A key with its value, unless a sentence about the key follows, as in "password: is too short".
 */
const KEYED =
	/\b((?:access|refresh|id)[_-]?token|x-amz-(?:credential|security-token)|awsaccesskeyid|(?:signature|sig)(?==)|client[_-]?secret|api[_-]?key|authorization|password)([\\"']*\s*[:=]\s*[\\"']*)(?!(?:is|was|are|has|must|can|cannot|should|does|not|missing|required|invalid|expired)\b)(?:(?:Bearer|Basic|Token)\s+)?[^\s\\"',;<>&}]+/gi;

/** A text without anything that signs a call, whosever it is. */
function withoutSecrets(text: string): string {
	return text.replace(KEYED, '$1$2…').replace(BEARER, 'Bearer …').replace(LONG_TOKEN, '…');
}

function tidy(text: string): string {
	const line = withoutSecrets(text).replace(/\s+/g, ' ').trim();
	return line.length > LONGEST_REASON ? `${line.slice(0, LONGEST_REASON)}…` : line;
}

/** Keys whose words are told without the key. */
const TELLING = ['errors', 'error_description', 'error', 'reason'];

function wordsOfFields(fields: Json, depth: number, known: readonly string[] = []): string {
	return Object.entries(fields)
		.filter(([field]) => !known.includes(field))
		.map(([field, messages]) => {
			const words = wordsOf(messages, depth + 1);
			return field === 'base' || words === '' ? words : `${field}: ${words}`;
		})
		.filter(Boolean)
		.join('; ');
}

/** With the field that it is about, unless it names it: `Name can't be blank`. */
function sourced(message: string, source: unknown): string {
	if (typeof source !== 'string' || source === '') return message;
	const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
	return plain(message).includes(plain(source)) ? message : `${source}: ${message}`;
}

function wordsOfObject(body: Json, depth: number): string {
	const details = Array.isArray(body.details) ? wordsOf(body.details, depth + 1) : '';
	if (details) return details;
	if (typeof body.message === 'string' && body.message !== '') {
		const more = isRecord(body.fields) ? wordsOfFields(body.fields, depth + 1) : '';
		return [sourced(body.message, body.source), more].filter(Boolean).join(': ');
	}
	for (const key of TELLING) {
		const words = wordsOf(body[key], depth + 1);
		if (words) return words;
	}
	return '';
}

/** No value is read twice on the way down, or the work would double with every level. */
function wordsOf(value: unknown, depth: number): string {
	if (typeof value === 'string') return value;
	if (depth > DEEPEST) return '';
	if (Array.isArray(value)) {
		const words = value.map((each) => wordsOf(each, depth + 1));
		return words.filter(Boolean).join('; ');
	}
	if (!isRecord(value)) return '';
	const known = Array.isArray(value.details) ? [...TELLING, 'details'] : TELLING;
	return wordsOfObject(value, depth) || wordsOfFields(value, depth, known);
}

function wordsOfHtml(text: string): string {
	const [, title = ''] = /<(?:title|h1)[^<>]*>([^<]*)</i.exec(text) ?? [];
	return title;
}

function wordsOfBody(body: Json): string {
	const { errors, error } = body;
	const words = isRecord(errors) ? wordsOfFields(errors, 0) : wordsOf(errors, 0);
	if (words) return words;
	if (isRecord(error)) return wordsOfObject(error, 0);
	if (typeof error === 'string') {
		const told = [body.error_description, body.message].find((each) => typeof each === 'string');
		// `message: "string"` beside `error` is a placeholder in Procore's own specification.
		return typeof told === 'string' && told !== 'string' ? told : error;
	}
	return wordsOfObject(body, 0);
}

/** Undefined for what is not JSON. */
function wordsOfJson(text: string): string | undefined {
	try {
		const body = parseJson(text);
		return isRecord(body) ? wordsOfBody(body) : wordsOf(body, 0);
	} catch {
		return undefined;
	}
}

/**
 * Procore's own words in an error body, whichever of its many shapes it has: `errors` as a list,
 * an object of fields or a text; `error` as a text or an object with `message` and `details`;
 * a flat `message` or `reason`; plain text; an HTML page of a gateway. One line, at most 500
 * characters, with anything that looks like a token removed. Empty when the body says nothing.
 * @param redact removes the secrets that are known: from the whole text, of which a cut could leave
 * a part of one, and from the words, in which JSON's escapes are no longer in the way
 */
export function wordsOfErrorBody(text: string, redact: Redact): string {
	const start = redact(text).trimStart().slice(0, LONGEST_BODY);
	if (start.startsWith('<')) return tidy(wordsOfHtml(start));
	const words = /^[[{"]/.test(start) ? wordsOfJson(start) : undefined;
	return words === undefined ? tidy(start) : tidy(redact(words));
}

/** The same for errors inside a body, such as those of one row. */
export const wordsOfErrors = (errors: unknown, redact: Redact): string =>
	tidy(redact(isRecord(errors) ? wordsOfFields(errors, 0) : wordsOf(errors, 0)));

/** REST v2's machine-readable codes, for example FORBIDDEN; empty for bodies of REST v1. */
export function reasonCodesOf(text: string): string[] {
	const found = text.slice(0, LONGEST_BODY).matchAll(/"reason_code"\s*:\s*"([A-Z_]+)"/g);
	return [...found].map(([, code = '']) => code);
}
