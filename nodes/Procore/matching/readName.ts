import { decodeEntities, fold, foldGermanic, splitWords } from './foldText';
import { takeForeignForm } from './foreignForms';
import { takeLegalForm } from './legalForms';
import { partsOf, type NamePart } from './nameParts';
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
	/** What stands in brackets, in usual form; brackets that differ are different companies. */
	aside: string[];
	/** The words hold what stands in brackets. */
	inside: boolean;
	/** The text may have been cut off by a field's length. */
	cut: boolean;
	/** A trade name, former name or other name, not the name itself. */
	alternate: boolean;
	/** The name stands for nobody. */
	placeholder: boolean;
}

const MAX_WORDS = 24;
const MAX_READINGS = 6;
const NONE: string[] = [];

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
	const about = { alternate, cut, isCompany };
	readFolded(readings, fold(raw), about);
	if (germanic !== undefined) readFolded(readings, germanic, about);
}

/** What is known about a name before its words are read. */
interface About {
	alternate: boolean;
	cut: boolean;
	isCompany: boolean;
}

function readFolded(readings: NameReading[], folded: string, about: About): void {
	const { text, form } = about.isCompany ? takeForeignForm(folded) : { text: folded, form: '' };
	for (const part of about.isCompany ? partsOf(text) : [wholeOf(text)]) {
		if (readings.length < MAX_READINGS) addReading(readings, part, form, about);
	}
}

function wholeOf(text: string): NamePart {
	return { text, alternate: false, aside: '', inside: false };
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

function addReading(
	readings: NameReading[],
	part: NamePart,
	foreignForm: string,
	about: About,
): void {
	const all = wordsOf(part.text);
	const alternate = about.alternate || part.alternate;
	if (alternate && all.length > MAX_WORDS / 2) all.length = MAX_WORDS / 2;
	while (all.length > 1 && all[all.length - 1] === 'the') all.pop();
	const taken = about.isCompany ? takeLegalForm(all, about.cut) : { words: all, form: '' };
	const kept = withoutSmallWords(taken.words);
	if (kept.length === 0) return;
	const form = foreignForm === '' ? taken.form : foreignForm;
	const joined = kept.length === 1 ? kept[0] : kept.join('');
	if (readings.some((known) => known.joined === joined && known.form === form)) return;
	readings.push({
		words: usualForms(kept),
		joined,
		form,
		aside: part.aside === '' ? NONE : usualForms(withoutSmallWords(wordsOf(part.aside))),
		inside: part.inside,
		// Where the form is there in whole, nothing was cut off behind it.
		cut: about.cut && (form === '' || form === 'any'),
		alternate,
		placeholder: isPlaceholderName(all),
	});
}

/** The words that carry meaning, or all where none does. A letter at the end tells `Tower A` from `Tower B`. */
function withoutSmallWords(words: readonly string[]): readonly string[] {
	const kept: string[] = [];
	const last = words.length - 1;
	for (let index = 0; index <= last; index++) {
		const isLetterBehind = index === last && index > 0 && words[index].length === 1;
		if (isLetterBehind || !isSmallWord(words[index])) kept.push(words[index]);
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
