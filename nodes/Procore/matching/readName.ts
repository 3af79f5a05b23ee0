import { decodeEntities, fold, foldGermanic, splitWords } from './foldText';
import { takeLegalForm } from './legalForms';
import { isPlaceholderName } from './placeholders';
import { isSmallWord, usualForm } from './tradeWords';

/** One way a record is called. */
export interface NameReading {
	/** Words in order, in their usual form, without legal form and small words. */
	words: string[];
	/** All words as written, joined: finds `North Peak` and `NorthPeak`. */
	joined: string;
	/** Legal form, '' when none is named. */
	form: string;
	/** The text may have been cut off by a field's length. */
	cut: boolean;
	/** A trade name, former name or other name, not the name itself. */
	alternate: boolean;
	/** The name stands for nobody. */
	placeholder: boolean;
}

const MAX_WORDS = 24;
const MAX_READINGS = 6;

const SECOND_NAME =
	/\b(?:d\W{0,2}b\W{0,2}a|doing business as|f\W{0,2}k\W{0,2}a|formerly known as|formerly|a\W{0,2}k\W{0,2}a|also known as|trading as|t\/a|o\/a|operating as|now known as|n\W{0,2}k\W{0,2}a)\b[\s:.,]*/;

const CARE_OF = /\b(?:c\/o|attn|attention:|care of)\b.*$/;

/** All the ways in which a record is called: its name, trade and former names found inside it, other names, umlauts written out. */
export function readNames(
	name: string,
	otherNames: readonly string[],
	isCompany: boolean,
): NameReading[] {
	const readings: NameReading[] = [];
	readInto(readings, name, false, isCompany);
	for (const other of otherNames) readInto(readings, other, true, isCompany);
	if (readings.length > MAX_READINGS) readings.length = MAX_READINGS;
	return readings;
}

/** The folded words of a name, single letters that belong together joined (`A.B.C.` is `abc`). */
export function wordsOf(folded: string): string[] {
	const plain = /['&+]/.test(folded) ? folded.replace(/'/g, '').replace(/[&+]/g, ' and ') : folded;
	const words = splitWords(plain);
	if (words.length > MAX_WORDS) words.length = MAX_WORDS;
	return words.some(isInitial) ? joinInitials(words) : words;
}

function readInto(
	readings: NameReading[],
	raw: string,
	alternate: boolean,
	isCompany: boolean,
): void {
	if (raw === '') return;
	const cut = isFieldLength(raw.includes('&') ? decodeEntities(raw).length : raw.length);
	const germanic = foldGermanic(raw);
	readFolded(readings, fold(raw), cut, alternate, isCompany);
	if (germanic !== undefined) readFolded(readings, germanic, cut, alternate, isCompany);
}

function readFolded(
	readings: NameReading[],
	folded: string,
	cut: boolean,
	alternate: boolean,
	isCompany: boolean,
): void {
	if (!isCompany || isSimple(folded)) {
		addReading(readings, folded, cut, alternate, isCompany);
		return;
	}
	const parts = partsOf(folded);
	parts.forEach((part, index) => addReading(readings, part, cut, alternate || index > 0, true));
}

/** True for a name without brackets, second names or care of: most names. */
function isSimple(folded: string): boolean {
	return !folded.includes('(') && !CARE_OF.test(folded) && !SECOND_NAME.test(folded);
}

/** True for the lengths at which systems cut names off: 30 is the commonest. A blank or full stop at the end may be gone. */
function isFieldLength(length: number): boolean {
	return (
		(length >= 28 && length <= 31) ||
		length === 35 ||
		length === 40 ||
		length === 50 ||
		length === 60
	);
}

/** The name without what stands in brackets first, then second names. What stands in brackets is also read as part of the name. */
function partsOf(folded: string): string[] {
	const text = folded.replace(/\(\s*#?\d+\s*\)(?:\s*\d+\s*$)?/g, ' ').replace(CARE_OF, '');
	if (!text.includes('(') && !SECOND_NAME.test(text)) return [text];
	const bracket = /\(([^)]*)\)?/.exec(text);
	if (bracket === null) return splitSecondNames(text);
	const outside = text.replace(bracket[0], ' ');
	if (SECOND_NAME.test(bracket[1])) return [outside, ...splitSecondNames(bracket[1])];
	return [...splitSecondNames(outside), text.replace(/[()]/g, ' ')];
}

function splitSecondNames(text: string): string[] {
	const parts = text.split(SECOND_NAME).filter((part) => /[\p{L}\p{N}]/u.test(part));
	return parts.length === 0 ? [text] : parts;
}

function addReading(
	readings: NameReading[],
	part: string,
	cut: boolean,
	alternate: boolean,
	isCompany: boolean,
): void {
	const all = wordsOf(part);
	while (all.length > 1 && all[all.length - 1] === 'the') all.pop();
	const { words: core, form } = isCompany ? takeLegalForm(all, cut) : { words: all, form: '' };
	const kept = withoutSmallWords(core);
	if (kept.length === 0) return;
	const joined = kept.length === 1 ? kept[0] : kept.join('');
	if (readings.some((known) => known.joined === joined && known.form === form)) return;
	const placeholder = isPlaceholderName(all);
	readings.push({ words: usualForms(kept), joined, form, cut, alternate, placeholder });
}

/** The words that carry meaning, or all where none does. */
function withoutSmallWords(words: readonly string[]): readonly string[] {
	const kept: string[] = [];
	for (let index = 0; index < words.length; index++) {
		if (!isSmallWord(words[index])) kept.push(words[index]);
	}
	return kept.length > 0 ? kept : words;
}

function usualForms(words: readonly string[]): string[] {
	const usual: string[] = [];
	for (let index = 0; index < words.length; index++) usual.push(usualForm(words[index]));
	return usual;
}

function joinInitials(words: readonly string[]): string[] {
	const joined: string[] = [];
	let run = '';
	words.forEach((word, index) => {
		const next = words[index + 1] ?? '';
		if (isInitial(word)) run += word;
		else if (!(word === 'and' && run !== '' && isInitial(next))) {
			if (run !== '') joined.push(run);
			run = '';
			joined.push(word);
		}
	});
	if (run !== '') joined.push(run);
	return joined;
}

function isInitial(word: string): boolean {
	return word.length === 1 && word >= 'a' && word <= 'z';
}
