import { TRAIT } from '../words/nameList';
import type { Vocabulary } from '../words/vocabulary';
import { isProper, SORT } from '../words/wordSorts';
import type { UnmatchedWords } from './unmatchedWords';

/** True when what only one name has makes another payee of it, whatever else agrees: an estate, a venture, a generation, a department of a town, a second firm behind an `and`. */
export function isOtherPayee(
	left: UnmatchedWords,
	right: UnmatchedWords,
	leftName: number,
	rightName: number,
	vocabulary: Vocabulary,
): boolean {
	if (left.count + right.count === 0) return false;
	if (left.has(SORT.payee) || right.has(SORT.payee)) return true;
	if (isDepartment(left, right, leftName, rightName, vocabulary)) return true;
	if (left.count > 0 && right.count > 0) return false;
	return left.count > 0
		? addsFirm(left, leftName, vocabulary)
		: addsFirm(right, rightName, vocabulary);
}

/** A public body and a part of it, or two parts. */
function isDepartment(
	left: UnmatchedWords,
	right: UnmatchedWords,
	leftName: number,
	rightName: number,
	{ names }: Vocabulary,
): boolean {
	const onLeft = names.is(leftName, TRAIT.public);
	const onRight = names.is(rightName, TRAIT.public);
	if (left.count > 0 && right.count > 0) return onLeft && onRight;
	return (left.count === 0 && onLeft) || (right.count === 0 && onRight);
}

/** True when all words on one side of the `and` stand in this name alone, and the first of them names somebody. */
function addsFirm(rest: UnmatchedWords, name: number, { names, words }: Vocabulary): boolean {
	const second = names.starts[name] + names.seconds[name];
	if (names.seconds[name] === 0) return false;
	const isSide = (from: number, end: number): boolean => {
		for (let at = from; at < end; at++) if (rest.indexOf(names.words[at]) < 0) return false;
		return from < end && isProper(words[names.words[from]]);
	};
	return isSide(second, names.starts[name + 1]) || isSide(names.starts[name], second);
}
