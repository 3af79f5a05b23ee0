import { isStateName, stateCode } from '../../words/lists/usStates';
import { fold } from '../../text/foldText';
import { isStreetKind, isUnitWord } from './streetWords';

/** What an address cell holds; '' for what it does not. */
export interface AddressCell {
	line: string;
	city: string;
	state: string;
	zip: string;
}

/** A cell with more than a street in it: lines, commas, a person, a ZIP code at the end. */
const IS_CELL =
	/[\n\r,;|]|\b(?:attn|attention|c\/o|care of|remit|lock\s?box|a\/r)\b|[a-z]\.?\s+\d{5}(?:-\d{4})?\s*$/i;

const COUNTRY = /^(?:u\.?s\.?a?\.?|united states(?: of america)?|canada|mexico|m[eé]xico)$/i;

/** The person that a letter is for, up to the number or box that the address begins with. */
const FOR_WHOM =
	/^\W*(?:(?:attn|attention|c\/o|care of|remit(?:tance)?(?: to)?|lock\s?box|mail to|pay to)\b|a\/r\b)[^\d\n]*?(?=\d|\bp\W{0,2}o\W{0,2}\s*box|$)/i;

const LABEL =
	/\((?:remit|remittance|billing|mailing|physical|main|hq)[^)]*\)|^\W*(?:remit(?:tance)?(?: address| to)?|mailing address|physical address|address)\s*:/gi;

const US_ZIP = /^(.*?)[\s.]*\b(\d{5}(?:-?\d{4})?)$/;
const CANADIAN = /^(.*?)\s*\b([a-z]\d[a-z]\s?\d[a-z]\d)$/i;

/**
 * Takes the cell of a spreadsheet apart that holds a whole address, or undefined for one that holds
 * a street alone.
 */
export function takeCellApart(raw: string): AddressCell | undefined {
	if (!IS_CELL.test(raw)) return undefined;
	const parts = raw
		.replace(/<br\s*\/?>/gi, '\n')
		.split(/[\n\r,;|]+/)
		.map((part) => part.replace(LABEL, ' ').replace(FOR_WHOM, '').trim())
		.filter((part) => /[\p{L}\p{N}]/u.test(part) && !COUNTRY.test(part));
	const zip = takeZip(parts);
	const state = takeState(parts, zip !== '');
	const city = zip === '' && state === '' ? '' : takeCity(parts);
	return { line: streetAmong(parts), city, state, zip };
}

/** Takes the postal code off the end. */
function takeZip(parts: string[]): string {
	const last = parts.length - 1;
	const found = last < 0 ? null : (US_ZIP.exec(parts[last]) ?? CANADIAN.exec(parts[last]));
	// The number of a house or box alone is not a postal code.
	if (found === null || (last === 0 && !endsInState(found[1]))) return '';
	replaceLast(parts, found[1]);
	return found[2];
}

/** Takes the state off the end, as a code or written out. */
function takeState(parts: string[], hasZip: boolean): string {
	if (parts.length === 0) return '';
	const words = parts[parts.length - 1].split(/\s+/);
	for (let count = Math.min(3, words.length); count > 0; count--) {
		const name = words.slice(-count).join(' ').replace(/\.$/, '');
		if (!isStateName(fold(name)) || (!hasZip && count === words.length && parts.length < 3))
			continue;
		// Without a postal code only a part of its own, or capitals, are a state.
		if (!hasZip && count < words.length && name !== name.toUpperCase()) continue;
		replaceLast(parts, words.slice(0, -count).join(' '));
		return stateCode(fold(name));
	}
	return '';
}

/** Takes the town: the last part, or the words after the street if there is only one part. */
function takeCity(parts: string[]): string {
	const last = parts[parts.length - 1] ?? '';
	if (last === '') return '';
	if (!/\d/.test(last) && parts.length > 1) {
		parts.pop();
		return last;
	}
	const words = last.split(/\s+/);
	let end = lastWhere(words, (word, index) => index > 1 && isStreetKind(fold(word)));
	const unit = lastWhere(words, (word, index) => index > 1 && isUnitWord(fold(word)));
	if (unit > end) end = unit + (words[unit].startsWith('#') && words[unit].length > 1 ? 0 : 1);
	const digits = lastWhere(words, (word) => /\d/.test(word));
	if (digits > end) end = digits;
	if (end < 1 || end >= words.length - 1) return '';
	replaceLast(parts, words.slice(0, end + 1).join(' '));
	return words.slice(end + 1).join(' ');
}

/** The index of the last word that is so, or -1. */
function lastWhere(words: readonly string[], is: (word: string, index: number) => boolean): number {
	let index = words.length - 1;
	while (index >= 0 && !is(words[index], index)) index--;
	return index;
}

/** The parts from the first with a number on: the text before it is the firm or a person. */
function streetAmong(parts: readonly string[]): string {
	const first = parts.findIndex((part) => /^\W*(?:\d|p\W{0,2}o\W{0,2}\s*box|box\s)/i.test(part));
	const start = first < 0 ? parts.findIndex((part) => /\d/.test(part)) : first;
	return start < 0 ? '' : parts.slice(start).join(' ');
}

function endsInState(text: string): boolean {
	const words = fold(text).replace(/\.$/, '').split(/\s+/);
	return words.length > 2 && [1, 2, 3].some((count) => isStateName(words.slice(-count).join(' ')));
}

function replaceLast(parts: string[], text: string): void {
	const rest = text.replace(/[\s.-]+$/, '');
	if (rest === '') parts.pop();
	else parts[parts.length - 1] = rest;
}
