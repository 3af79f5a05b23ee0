import { writesShort } from '../../words/shortForms';
import type { Vocabulary } from '../../words/vocabulary';
import { isFirstName, isKnownWord, isShortTrade, SORT } from '../../words/wordSorts';

/**
 * True when one of two words is written short for the other. A word that is one by itself is not
 * short for another.
 */
export function isAbbreviation(left: number, right: number, vocabulary: Vocabulary): boolean {
	const { words, sorts, heads } = vocabulary;
	if (((heads[left] ^ heads[right]) & 0xffff) !== 0) return false;
	if (((sorts[left] | sorts[right]) & (SORT.digits | SORT.number)) !== 0) return false;
	const [one, other] = [words[left], words[right]];
	return one.length < other.length ? isShortFor(one, other) : isShortFor(other, one);
}

function isShortFor(short: string, long: string): boolean {
	const isWord = (isKnownWord(short) && !isShortTrade(short)) || isFirstName(short);
	return !isWord && writesShort(short, long);
}
