const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const LONG_DIGITS = /\d{16}/;

function keepDigits(token: string): string {
	const isInteger = token[0] !== '"' && !/[.eE]/.test(token);
	return isInteger && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token;
}

/**
 * JSON.parse that loses no digit: an integer beyond ±(2^53 - 1) becomes a string.
 * Procore's ids are 64-bit (procore/documentation `tutorials/tutorial_mpz.md`).
 * @throws SyntaxError like JSON.parse
 */
export function parseJson(text: string): unknown {
	return JSON.parse(LONG_DIGITS.test(text) ? text.replace(TOKEN, keepDigits) : text);
}
