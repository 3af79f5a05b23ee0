import { readPhone, withoutExtension } from '../../matching/read/readPhone';

/** Letters and digits, in capitals. */
const bare = (text: string) => text.replace(/[^0-9a-z]/gi, '').toUpperCase();

/** Leading zeros get lost where a spreadsheet takes a code for a number. */
function codeOf(text: string): { letters: string; number: string } {
	const all = bare(text);
	let start = 0;
	while ((all[start] ?? '') >= 'A') start++;
	let digits = start;
	while (digits < all.length - 1 && all[digits] === '0') digits++;
	return { letters: all.slice(0, start), number: all.slice(digits) };
}

/**
 * One number of a project, with or without punctuation; one of digits alone also without leading
 * zeros.
 */
export function isSameNumber(one: string, other: string): boolean {
	const [a, b] = [codeOf(one), codeOf(other)];
	return bare(one) === bare(other) || (a.letters + b.letters === '' && a.number === b.number);
}

/**
 * One postal code, with or without punctuation, leading zeros and the country in front (`D-80331`).
 */
function isSamePostalCode(one: string, other: string): boolean {
	const [a, b] = [codeOf(one), codeOf(other)];
	if (a.number !== b.number) return false;
	return a.letters === b.letters || a.letters === '' || b.letters === '';
}

/** One tax id, also where only one of the two names the country (`ES B12345678`). */
export function isSameTaxId(one: string, other: string): boolean {
	const [a, b] = [codeOf(one), codeOf(other)];
	if (a.number !== b.number) return false;
	return a.letters.endsWith(b.letters) || b.letters.endsWith(a.letters);
}

/** Four more digits of a ZIP code name a part of the same area. */
const areaOf = (text: string) => {
	const code = bare(text);
	return /^\d{8,9}$/.test(code) ? code.slice(0, -4) : code;
};

/** @param country two letters; '' where it is not known */
export function isSameZip(one: string, other: string, country: string): boolean {
	const mayBeUs = country === 'US' || country === '';
	return mayBeUs ? isSamePostalCode(areaOf(one), areaOf(other)) : isSamePostalCode(one, other);
}

/** Digits from which on a number can be told from a part of another one. */
const LEAST_DIGITS = 8;

/** Without extension, and without zeros in front. */
const digitsOf = (text: string) => withoutExtension(text).replace(/\D/g, '').replace(/^0+/, '');

const isInternational = (text: string) => /^\(?(?:\+|00)/.test(text);

/**
 * Whether the first is the second with the country in front of it, as `+49 89 1234567` of
 * `089 1234567`.
 */
function hasCountry(one: string, other: string): boolean {
	const [long, short] = [digitsOf(one), digitsOf(other)];
	const country = long.slice(0, -short.length);
	if (short.length < LEAST_DIGITS || !long.endsWith(short) || country.length > 3) return false;
	return isInternational(one) || country === '1';
}

/** One phone number, however it is written. */
export function isSamePhone(one: string, other: string): boolean {
	const number = readPhone(one);
	if (number !== '' && number === readPhone(other)) return true;
	return digitsOf(one) === digitsOf(other) || hasCountry(one, other) || hasCountry(other, one);
}
