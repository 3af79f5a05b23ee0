/** JSON as a person typed it: sent unchanged, so that no digit is lost. */
export class JsonText {
	/** @param text valid JSON */
	constructor(readonly text: string) {}
}

const INTEGER = /^-?(?:0|[1-9]\d*)$/;
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

const isUnsafeInteger = (token: string) =>
	INTEGER.test(token) && !Number.isSafeInteger(Number(token));

/** Where a string that opens at `open` ends: the place of its closing quote, -1 for none. */
function closingQuote(text: string, open: number): number {
	for (let close = text.indexOf('"', open + 1); close >= 0; close = text.indexOf('"', close + 1)) {
		let slash = close - 1;
		while (text[slash] === '\\') slash--;
		if ((close - slash) % 2 === 1) return close;
	}
	return -1;
}

/**
 * Finds places outside strings, in one walk from left to right: where the next string opens
 * is remembered, since looking for it again from each place would take the square of the time.
 * @param candidate a global pattern
 */
function outsideStrings(text: string, candidate: RegExp) {
	let open = text.indexOf('"');
	/** The first one at or after `from`, which never goes back; -1 for none. */
	return (from: number): number => {
		candidate.lastIndex = from;
		for (let found = candidate.exec(text); found; found = candidate.exec(text)) {
			let behind = found.index;
			while (open >= 0 && open < found.index) {
				const close = closingQuote(text, open);
				if (close < 0) return -1;
				behind = close + 1;
				open = text.indexOf('"', behind);
			}
			if (behind <= found.index) return found.index;
			candidate.lastIndex = behind;
		}
		return -1;
	};
}

const NUMBER_START = /[-+.\deE]/;
const NUMBER = /[-+.\deE]+/y;
const AFTER_VALUE = /\s*(?:[,\]}]|$)/y;

/**
 * Puts numbers in quotes. A walk over the text, not one pattern for all of it, which would run out
 * of stack on a string with millions of escapes.
 * @param candidate finds digits of a number that may be wanted
 */
function quoteNumbers(text: string, candidate: RegExp, isWanted: (token: string) => boolean) {
	const pieces: string[] = [];
	let copied = 0;
	const next = outsideStrings(text, candidate);
	for (let found = next(0); found >= 0;) {
		let start = found;
		while (start > copied && NUMBER_START.test(text[start - 1] ?? '')) start--;
		NUMBER.lastIndex = start;
		const [token = ''] = NUMBER.exec(text) ?? [];
		const end = start + token.length;
		AFTER_VALUE.lastIndex = end;
		if (isWanted(token) && AFTER_VALUE.test(text)) {
			pieces.push(text.slice(copied, start), '"', token, '"');
			copied = end;
		}
		found = next(end);
	}
	return copied === 0 ? text : pieces.join('') + text.slice(copied);
}

const DIGITS_OF_UNSAFE = 16;

const isDigit = (text: string, at: number) => {
	const code = text.charCodeAt(at);
	return code >= 48 && code <= 57;
};

/** Whether this number of digits stands in a row; each such row covers one of the places looked at. */
function hasManyDigits(text: string): boolean {
	for (let at = DIGITS_OF_UNSAFE - 1; at < text.length; at += DIGITS_OF_UNSAFE) {
		if (!isDigit(text, at)) continue;
		let start = at;
		let end = at + 1;
		while (isDigit(text, start - 1)) start--;
		while (isDigit(text, end)) end++;
		if (end - start >= DIGITS_OF_UNSAFE) return true;
	}
	return false;
}

/**
 * JSON.parse that loses no digit: an integer beyond ±(2^53 - 1) becomes a string.
 * Procore's ids are 64-bit (procore/documentation `tutorials/tutorial_mpz.md`).
 * @throws SyntaxError like JSON.parse
 */
export function parseJson(text: string): unknown {
	return JSON.parse(hasManyDigits(text) ? quoteNumbers(text, /\d{16}/g, isUnsafeInteger) : text);
}

/**
 * JSON.parse in which every plain number is the text that was typed, for what is sent as text.
 * @throws SyntaxError like JSON.parse
 */
export function parseJsonAsTyped(text: string): unknown {
	return JSON.parse(quoteNumbers(text, /\d/g, (token) => PLAIN_NUMBER.test(token)));
}

const EXACT = '\u0000';

/**
 * JSON.stringify that also writes a BigInt, as the number that it is, so that no digit is lost.
 * n8n gives BigInt a toJSON that makes text of it, so the value is looked up in its object.
 */
export function jsonOf(value: unknown): string {
	const text = JSON.stringify(value, function (this: Record<string, unknown>, key, one: unknown) {
		const own = this[key];
		return typeof own === 'bigint' ? `${EXACT}${own}` : one;
	});
	return text.replace(/"\\u0000(-?\d+)"/g, '$1');
}

/** A whole number as text or number: a number where it is safe, else a BigInt with every digit. */
export function wholeNumberIn(given: string | number): number | bigint | undefined {
	const text = String(given).trim();
	if (!/^[+-]?\d+(?:\.0+)?$/.test(text)) return undefined;
	const digits = text.replace(/^\+|\.0+$/g, '');
	const number = Number(digits);
	return Number.isSafeInteger(number) ? number : BigInt(digits);
}
