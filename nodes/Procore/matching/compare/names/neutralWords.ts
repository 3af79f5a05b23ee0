import type { Vocabulary } from '../../words/vocabulary';
import { SORT } from '../../words/wordSorts';
import type { OwnPlace } from './ownPlace';
import type { UnmatchedWords } from './unmatchedWords';

/** More words than the name of a town or state has. */
const MOST = 3;

/**
 * Removes words that only one name has and that mean nothing: the town or state of both records,
 * and the middle initial of a person.
 */
export function takeNeutral(
	rest: UnmatchedWords,
	name: number,
	one: number,
	other: number,
	place: OwnPlace,
	vocabulary: Vocabulary,
): void {
	if (rest.count === 0 || rest.count > MOST) return;
	takeInitial(rest, name, vocabulary);
	if (rest.count === 0) return;
	const letter = vocabulary.heads[rest.at(0)] & 0xffff;
	if (!place.mayBegin(letter, one, other)) return;
	const words = Array.from({ length: rest.count }, (_, index) => vocabulary.words[rest.at(index)]);
	if (place.isOf(words, one, other)) rest.clear();
}

/** `Robert J Smith` is `Robert Smith`: a letter between a known first name and another word. */
function takeInitial(rest: UnmatchedWords, name: number, { names, sorts }: Vocabulary): void {
	if (names.size(name) < 3) return;
	const first = names.starts[name];
	if ((sorts[names.words[first]] & SORT.firstName) === 0) return;
	const letter = names.words[first + 1];
	if ((sorts[letter] & SORT.letter) === 0) return;
	const index = rest.indexOf(letter);
	if (index >= 0) rest.remove(index);
}
