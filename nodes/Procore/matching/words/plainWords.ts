import { isDigits, isNumber, usualShare } from './lists/commonWords';
import { DICTIONARY_WORDS } from './lists/dictionaryWords';
import { FIRST_NAMES, INSTITUTION_WORDS, PLACE_WORDS } from './lists/properWords';
import { usualForm } from './lists/tradeWords';

const DICTIONARY = setOf(DICTIONARY_WORDS);
const FIRST = setOf(FIRST_NAMES);
const NAMES = new Set([...setOf(PLACE_WORDS, INSTITUTION_WORDS), ...FIRST]);

/** A word with a share above this is known to stand in many names. */
const SELDOM = 0.0001;

/** So few letters are often initials, which many share. */
const INITIALS = 3;

/** What a word tells about who bears it. `common`: nothing; `spoken`: it is in the dictionary, a number of several digits, or initials; `distinct`: it is a surname or an invented word and names one company. */
export const KIND_OF_WORD = { common: 0, spoken: 1, distinct: 2 } as const;

/** The kind of a word in its usual form. Places, first names, the words of business and single letters are common. */
export function kindOfWord(word: string): number {
	if (word.length === 1 || NAMES.has(word)) return KIND_OF_WORD.common;
	if (isDigits(word)) return KIND_OF_WORD.spoken;
	if (isNumber(word) || isKnown(word)) return KIND_OF_WORD.common;
	const isSpoken = word.length <= INITIALS || DICTIONARY.has(word);
	return isSpoken ? KIND_OF_WORD.spoken : KIND_OF_WORD.distinct;
}

/** Two letters stand in many names, whatever they are. */
function isKnown(word: string): boolean {
	return word.length > 2 && usualShare(word) > SELDOM;
}

/** True for a first name. */
export function isFirstName(word: string): boolean {
	return FIRST.has(word);
}

/** True for a word that everybody spells alike: of business or the dictionary, and long. */
export function isKnownWord(word: string): boolean {
	return word.length >= 5 && (DICTIONARY.has(word) || usualShare(word) > 0.0025);
}

function setOf(...lists: readonly string[]): Set<string> {
	return new Set(lists.flatMap((words) => words.trim().split(/\s+/)).map(usualForm));
}
