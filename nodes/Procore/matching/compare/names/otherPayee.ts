import { TRAIT } from '../../words/nameList';
import type { Vocabulary } from '../../words/vocabulary';
import { isProper, SORT, startsFirm } from '../../words/wordSorts';
import type { UnmatchedWords } from './unmatchedWords';

/** Letters that are left of a word by which it is known. */
const LEAST_OF_WORD = 4;

/** From this number of words on, what stands behind an `and` is more than a second trade. */
const WORDS_OF_FIRM = 4;

/**
 * True when the words that only one name has make it another payee, whatever else agrees: an
 * estate, a venture, a generation, a department of a town, a second firm after `and`.
 */
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

/**
 * True when only this name has the words before or after an `and`, and they name a person or firm.
 */
function addsFirm(rest: UnmatchedWords, name: number, vocabulary: Vocabulary): boolean {
	const { names } = vocabulary;
	if (names.ands[name] === 0) return false;
	for (let index = 1; index < names.size(name); index++) {
		if ((names.ands[name] & (1 << index)) === 0) continue;
		if (isFirmApart(rest, name, index, names.size(name), vocabulary)) return true;
		if (isFirmApart(rest, name, 0, index, vocabulary)) return true;
	}
	return false;
}

function isFirmApart(
	rest: UnmatchedWords,
	name: number,
	from: number,
	end: number,
	vocabulary: Vocabulary,
): boolean {
	const { names } = vocabulary;
	for (let at = from; at < end; at++)
		if (rest.indexOf(names.words[names.starts[name] + at]) < 0) return false;
	return namesFirm(name, from, end, vocabulary);
}

/**
 * True when the words of a name from `from` up to, but not at, `end` are a firm's: the first or the
 * last one names a person or firm (`Maçonnerie Verrier`), or others follow the first.
 */
function namesFirm(name: number, from: number, end: number, vocabulary: Vocabulary): boolean {
	const { names, words, sorts } = vocabulary;
	const first = names.words[names.starts[name] + from];
	if (isProper(words[first])) return true;
	const last = names.words[names.starts[name] + end - 1];
	if (end - from > 1 && isProper(words[last])) return true;
	if (end - from > 1 && startsFirm(words[first])) return true;
	if (end - from >= WORDS_OF_FIRM) return true;
	if ((sorts[first] & SORT.ordinary) !== 0) return false;
	if (end - from > 1) return true;
	return end === names.size(name) && (names.is(name, TRAIT.cut) || trailsOff(name, vocabulary));
}

/**
 * True when what a field's length cut off from the end of a name may be a second firm, or the name
 * ends with the start of one. `long`: the name that has more.
 */
export function losesFirm(short: number, long: number, vocabulary: Vocabulary): boolean {
	const { names, words } = vocabulary;
	const last = words[names.words[names.starts[short + 1] - 1]];
	const kept = names.size(short) - (last.length < LEAST_OF_WORD ? 1 : 0);
	for (let index = Math.max(1, kept); index < names.size(long); index++) {
		const isBehind = (names.ands[long] & (1 << index)) !== 0;
		if (isBehind && namesFirm(long, index, names.size(long), vocabulary)) return true;
	}
	return trailsOff(long, vocabulary) !== trailsOff(short, vocabulary);
}

/** True for a name that was cut off after its `and`, so that the second firm is missing. */
export function trailsOff(name: number, { names }: Vocabulary): boolean {
	return names.ands[name] >>> names.size(name) !== 0;
}
