import { parseJson } from './json';

type Json = Record<string, unknown>;

const isRecord = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const LONGEST_REASON = 500;
const LONG_TOKEN = /\b[A-Za-z0-9_-]{40,}(?:\.[A-Za-z0-9_-]+)*/g;
const BEARER = /\bBearer\s+(?!tokens?\b|auth\w*\b|realm\b)[^\s\\"',;<>]+/gi;
/** A key with its value, unless a sentence about the key follows, as in "password: is too short". */
const KEYED =
	/\b((?:access|refresh|id)[_-]?token|client[_-]?secret|api[_-]?key|authorization|password)([\\"']*\s*[:=]\s*[\\"']*)(?!(?:is|was|are|has|must|can|cannot|should|does|not|missing|required|invalid|expired)\b)(?:(?:Bearer|Basic|Token)\s+)?[^\s\\"',;<>&}]+/gi;

/** A text without anything that signs a call, whosever it is. */
function withoutSecrets(text: string): string {
	return text.replace(KEYED, '$1$2…').replace(BEARER, 'Bearer …').replace(LONG_TOKEN, '…');
}

function tidy(text: string): string {
	const line = withoutSecrets(text).replace(/\s+/g, ' ').trim();
	return line.length > LONGEST_REASON ? `${line.slice(0, LONGEST_REASON)}…` : line;
}

function wordsOfFields(fields: Json): string {
	return Object.entries(fields)
		.map(([field, messages]) => {
			const words = wordsOf(messages);
			return field === 'base' || words === '' ? words : `${field}: ${words}`;
		})
		.filter(Boolean)
		.join('; ');
}

function wordsOfObject(body: Json): string {
	const details = Array.isArray(body.details) ? wordsOf(body.details) : '';
	if (details) return details;
	if (typeof body.message === 'string' && body.message !== '') {
		const more = isRecord(body.fields) ? wordsOfFields(body.fields) : '';
		return [body.message, more].filter(Boolean).join(': ');
	}
	for (const key of ['errors', 'error_description', 'error', 'reason']) {
		const words = wordsOf(body[key]);
		if (words) return words;
	}
	return '';
}

function wordsOf(value: unknown): string {
	if (typeof value === 'string') return value;
	if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join('; ');
	if (!isRecord(value)) return '';
	const known = wordsOfObject(value);
	return known || wordsOfFields(value);
}

function wordsOfHtml(text: string): string {
	const [, title = ''] = /<(?:title|h1)[^>]*>([^<]*)</i.exec(text) ?? [];
	return title;
}

function wordsOfBody(body: Json): string {
	if ('errors' in body) {
		const { errors } = body;
		const words = isRecord(errors) ? wordsOfFields(errors) : wordsOf(errors);
		if (words) return words;
	}
	if (isRecord(body.error)) return wordsOfObject(body.error);
	if (typeof body.error === 'string') {
		const told = [body.error_description, body.message].find((words) => typeof words === 'string');
		// `message: "string"` beside `error` is a placeholder in Procore's own specification.
		return typeof told === 'string' && told !== 'string' ? told : body.error;
	}
	return wordsOfObject(body);
}

/**
 * Procore's own words in an error body, whichever of its many shapes it has: `errors` as a list,
 * an object of fields or a text; `error` as a text or an object with `message` and `details`;
 * a flat `message` or `reason`; plain text; an HTML page of a gateway. One line, at most 500
 * characters, with anything that looks like a token removed. Empty when the body says nothing.
 */
export function wordsOfErrorBody(text: string): string {
	const trimmed = text.trim();
	if (trimmed === '') return '';
	if (trimmed.startsWith('<')) return tidy(wordsOfHtml(trimmed));
	if (!/^[[{"]/.test(trimmed)) return tidy(trimmed);
	try {
		const body = parseJson(trimmed);
		return tidy(isRecord(body) ? wordsOfBody(body) : wordsOf(body));
	} catch {
		return tidy(trimmed);
	}
}

/** REST v2's machine-readable codes, for example FORBIDDEN; empty for bodies of REST v1. */
export function reasonCodesOf(text: string): string[] {
	return [...text.matchAll(/"reason_code"\s*:\s*"([A-Z_]+)"/g)].map(([, code = '']) => code);
}
