import type { Vocabulary } from '../words/vocabulary';
import { isFirstName, isKnownWord, isOrdinary, SORT } from '../words/wordSorts';

const SHORTEST = 3;
const VOWELS = /[aeiouy]/g;

/** True when one word is written short for the other: its letters stand in the other in this order, from the first on. A word that is one by itself is not short for another. */
export function isAbbreviation(left: number, right: number, vocabulary: Vocabulary): boolean {
	const { words, sorts, heads } = vocabulary;
	if (((heads[left] ^ heads[right]) & 0xffff) !== 0) return false;
	if (((sorts[left] | sorts[right]) & (SORT.digits | SORT.number)) !== 0) return false;
	const [one, other] = [words[left], words[right]];
	return one.length < other.length ? isShortFor(one, other) : isShortFor(other, one);
}

function isShortFor(short: string, long: string): boolean {
	if (short.length < SHORTEST || long.length < short.length + 2 || long.length < 5) return false;
	if (isKnownWord(short) || isOrdinary(short) || isFirstName(short)) return false;
	if (!standsInOrder(short, long)) return false;
	const [kept, all] = [short, long].map((word) => word.replace(VOWELS, '').length);
	return kept >= 2 && kept * 2 >= all;
}

function standsInOrder(short: string, long: string): boolean {
	let at = 0;
	for (let index = 0; index < long.length && at < short.length; index++)
		if (long[index] === short[at]) at++;
	return at === short.length;
}
