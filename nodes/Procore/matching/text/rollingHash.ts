/**
 * Two multipliers for two hashes of one text: words that share both are practically always the
 * same.
 */
export const FIRST_BASE = 0x01000193;
export const SECOND_BASE = 0x5bd1e995;

/** More letters than a word has. */
const MOST = 256;
export const FIRST_POWERS = powersOf(FIRST_BASE);
export const SECOND_POWERS = powersOf(SECOND_BASE);

/**
 * A 32-bit number for a text or its first letters; `hashOf(a + b)` is
 * `hashOf(a) * power of b's length + hashOf(b)`, so that joined and shortened texts need not be
 * made.
 */
export function hashOf(text: string, most = text.length): number {
	let hash = 0;
	for (let index = 0; index < most && index < text.length; index++)
		hash = (Math.imul(hash, FIRST_BASE) + text.charCodeAt(index)) | 0;
	return hash;
}

/** The powers of a base from 0 on. */
function powersOf(base: number): Int32Array {
	const powers = new Int32Array(MOST).fill(1);
	for (let index = 1; index < MOST; index++) powers[index] = Math.imul(powers[index - 1], base);
	return powers;
}
