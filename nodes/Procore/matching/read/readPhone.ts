import { isRegional, stateOfAreaCode } from '../words/lists/areaCodes';
import { isPlaceholderNumber } from '../words/lists/placeholders';
import { BLANK, FOREIGN, isDigitCode, Letters, LOWER } from '../text/letters';

const [ZERO, ONE, PLUS] = ['0', '1', '+'].map((sign) => sign.charCodeAt(0));

/** What may begin an extension or a second number. */
const SECOND = new Set(['#', '/', ';', ',', '\n'].map((sign) => sign.charCodeAt(0)));

const LETTERS = new Letters();

/** The words before the number of an extension. */
const EXTENSION = /(?:extension|extn|ext|ex|x|#|poste|int|anexo|durchwahl|dw)$/i;
const LONGEST_EXTENSION = 'extension'.length;

/** What separates two numbers in one cell. */
const BETWEEN = /\bor\b|[;,/\n]/i;

/** Letters of a North American number, of its area code, and the fewest that make any number. */
const NORTH_AMERICAN = 10;
const AREA = 3;
const LEAST_DIGITS = 7;

/** Letters of the longest number that there is. */
const MOST_DIGITS = 15;

/** Calling codes with the letters that their national numbers have, without the zero in front. */
const COUNTRIES: ReadonlyArray<readonly [code: string, least: number, most: number]> = [
	['61', 9, 9],
	['64', 8, 10],
	['353', 7, 9],
	['49', 6, 11],
	['971', 8, 9],
	['44', 9, 10],
	['33', 9, 9],
	['34', 9, 9],
	['52', 10, 10],
	['39', 9, 11],
	['31', 9, 9],
	['32', 8, 9],
	['41', 9, 9],
	['43', 7, 12],
	['45', 8, 8],
	['46', 7, 10],
	['47', 8, 8],
	['48', 9, 9],
	['351', 9, 9],
	['358', 7, 11],
	['65', 8, 8],
	['852', 8, 8],
	['81', 9, 10],
	['82', 9, 10],
	['86', 10, 11],
	['91', 10, 10],
	['55', 10, 11],
	['27', 9, 9],
	['966', 8, 9],
	['974', 8, 8],
	['63', 9, 10],
	['60', 8, 10],
	['57', 10, 10],
	['56', 9, 9],
	['54', 10, 11],
	['51', 8, 9],
];

/**
 * The digits of a telephone number without extension, country code and the zero in front; '' for a
 * placeholder, or for text that is not a number.
 */
export function readPhone(raw: string): string {
	return phoneLetters(raw, LETTERS) ? LETTERS.text() : '';
}

/** As `readPhone`, but into `letters`; false where that gives ''. */
export function phoneLetters(raw: string, letters: Letters): boolean {
	readDigits(raw, letters);
	if (letters.length > MOST_DIGITS) return false;
	const isAbroad = hasPlus(raw);
	if (isAbroad || letters.length !== NORTH_AMERICAN || letters.codes[0] === ZERO)
		toNational(isAbroad, letters);
	const { length, codes } = letters;
	if (length < LEAST_DIGITS || letters.isRepeated(length - LEAST_DIGITS)) return false;
	return !(codes[1] === codes[0] + 1 && isPlaceholderNumber(letters.text()));
}

/**
 * Reads a number once more where a plus may stand before an area code in place of a country code:
 * `+602-555-0134`. False for any other number.
 */
export function plainLetters(raw: string, letters: Letters): boolean {
	if (!hasPlus(raw)) return false;
	readDigits(raw, letters);
	// The number after an area code begins with 2 or a higher digit.
	return letters.codes[AREA] > ONE && stateOfAreaCode(areaCodeOf(letters)) !== '';
}

/** Whether a plus stands before the first digit: `+49 30`, `(+49) 30`, `Tel. +49 30`. */
function hasPlus(raw: string): boolean {
	for (let index = 0; index < raw.length; index++) {
		const code = raw.charCodeAt(index);
		if (code === PLUS) return true;
		if (isDigitCode(code)) return false;
	}
	return false;
}

/** The area code of a North American number that has been read, else 0. */
export function areaCodeOf({ codes, length }: Letters): number {
	if (length !== NORTH_AMERICAN) return 0;
	const code = (codes[0] - ZERO) * 100 + (codes[1] - ZERO) * 10 + codes[2] - ZERO;
	return isRegional(code) ? code : 0;
}

/** Takes the digits of the first number of a text, without its extension. */
function readDigits(raw: string, letters: Letters): void {
	if (!takeDigits(raw, letters))
		takeDigits(withoutExtension(firstNumber(raw)).replace(/\D+/g, ''), letters);
}

/**
 * Takes the digits of a text; false when there are letters or signs among them that may begin an
 * extension or a second number.
 */
function takeDigits(raw: string, letters: Letters): boolean {
	letters.length = 0;
	for (let index = 0; index < raw.length; index++) {
		const code = raw.charCodeAt(index);
		if (isDigitCode(code)) letters.push(code);
		else if (code >= FOREIGN || LOWER[code] !== BLANK || SECOND.has(code)) return false;
	}
	return true;
}

/** The first number of a text that holds several, with what belongs to it. */
function firstNumber(raw: string): string {
	const parts = raw.split(BETWEEN);
	const numbers = parts.filter((part) => isLongEnough(part));
	return numbers.length > 1 || numbers[0] === parts[0] ? numbers[0] : raw;
}

function isLongEnough(text: string): boolean {
	return text.replace(/\D/g, '').length >= LEAST_DIGITS;
}

/**
 * A telephone number without its extension. Begins at the end: a pattern that begins everywhere
 * takes seconds over ten thousand blanks.
 */
export function withoutExtension(raw: string): string {
	const text = raw.trimEnd();
	let start = text.length;
	while (start > 0 && isDigitCode(text.charCodeAt(start - 1))) start--;
	if (start === text.length) return raw;
	const before = text.slice(0, start).trimEnd();
	const sign = /[.:]$/.test(before) ? before.slice(0, -1) : before;
	const word = EXTENSION.exec(sign.slice(-LONGEST_EXTENSION))?.[0];
	return word === undefined ? raw : sign.slice(0, -word.length);
}

/** Takes off the country code and the zero before the national number. */
function toNational(hasPlus: boolean, letters: Letters): void {
	const digits = letters.text().replace(/^00/, '');
	const isAbroad = hasPlus || digits.length < letters.length;
	letters.length = 0;
	letters.pushText(nationalOf(digits, isAbroad));
}

function nationalOf(digits: string, isAbroad: boolean): string {
	if (digits.length === NORTH_AMERICAN + 1 && digits.charCodeAt(0) === ONE) return digits.slice(1);
	// Without a plus a shorter number may begin with such digits by itself.
	if (isAbroad || digits.length > NORTH_AMERICAN) {
		for (const [code, least, most] of COUNTRIES) {
			const national = digits.slice(code.length).replace(/^0/, '');
			const fits = national.length >= least && national.length <= most;
			if (digits.startsWith(code) && fits) return national;
		}
	}
	const own = digits.replace(/^0/, '');
	return own.length > NORTH_AMERICAN + 1 ? own.slice(-NORTH_AMERICAN) : own;
}
