import { TRAIT } from '../words/nameList';
import type { Vocabulary } from '../words/vocabulary';
import { SORT } from '../words/wordSorts';
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

/** True when the words that only this name has are all those on one side of its `and`, and one of them names somebody. */
function addsFirm(rest: UnmatchedWords, name: number, { names, sorts }: Vocabulary): boolean {
	const second = names.seconds[name];
	if (second === 0) return false;
	let before = 0;
	let named = 0;
	for (let index = 0; index < rest.count; index++) {
		const word = rest.at(index);
		if ((sorts[word] & SORT.ordinary) === 0) named++;
		for (let at = 0; at < second; at++)
			if (names.words[names.starts[name] + at] === word) {
				before++;
				break;
			}
	}
	return named > 0 && (before === 0 || before === rest.count);
}
