import { usualShare } from '../../words/lists/commonWords';
import { RELATION, type NameFit } from './nameFit';
import { TRAIT } from '../../words/nameList';
import { isFirstName, SORT } from '../../words/wordSorts';
import type { UnmatchedWords } from './unmatchedWords';
import type { Vocabulary } from '../../words/vocabulary';

/** Share of names that hold a word from which on it is a word of business and no surname. */
const BUSINESS = 0.003;

/**
 * Different trades on both sides, or an arm of a family or a direction on one; or one word alone is
 * the same and the others are those of any business. A numbered company has no family.
 */
export function areSisters(
	left: UnmatchedWords,
	right: UnmatchedWords,
	leftName: number,
	rightName: number,
	fit: NameFit,
	vocabulary: Vocabulary,
): boolean {
	if (fit.serial) return false;
	if (isArm(left, leftName, vocabulary) || isArm(right, rightName, vocabulary)) return true;
	if (left.has(SORT.trade) && right.has(SORT.trade)) return true;
	return fit.sharedWords === 1 && left.areAll(SORT.ordinary) && right.areAll(SORT.ordinary);
}

/**
 * A country or direction is a branch at the end of the name, or if hardly anything else is left;
 * not in the name of a building after it.
 */
function isArm(rest: UnmatchedWords, name: number, vocabulary: Vocabulary): boolean {
	if (rest.has(SORT.arm)) return true;
	if (!rest.has(SORT.direction | SORT.country)) return false;
	if (rest.count < 3) return true;
	const last = rest.last();
	if (last !== lastWord(name, vocabulary)) return false;
	return (vocabulary.sorts[last] & (SORT.direction | SORT.country)) !== 0;
}

/** True when one word is all that both have, and one name adds a trade or words of business to it. */
export function isBare(left: UnmatchedWords, right: UnmatchedWords, fit: NameFit): boolean {
	if (fit.sharedWords !== 1) return false;
	return addTrade(left, right) || left.areAll(SORT.business) || right.areAll(SORT.business);
}

/** True for bare names of which one adds a trade, or of which others have the one word too. */
export function areFamily(left: UnmatchedWords, right: UnmatchedWords, fit: NameFit): boolean {
	return fit.bare && (!fit.alone || addTrade(left, right));
}

function addTrade(left: UnmatchedWords, right: UnmatchedWords): boolean {
	return isTrade(left) || isTrade(right);
}

/**
 * True for words that name a trade or an arm, however long, and hardly anything else; a misspelt
 * trade only where nothing else is left, because it may be a surname.
 */
function isTrade(rest: UnmatchedWords): boolean {
	if (rest.count === 1 && rest.has(SORT.misspeltTrade)) return true;
	return rest.has(SORT.trade | SORT.arm) && (rest.count < 3 || rest.areAll(SORT.ordinary));
}

/**
 * Letters that only one name has: `Series A` is not `Series B`, and `Tower A` may not be `Tower`.
 */
export function readLetters(
	left: UnmatchedWords,
	right: UnmatchedWords,
	leftName: number,
	rightName: number,
	fit: NameFit,
	vocabulary: Vocabulary,
): void {
	const onLeft = left.has(SORT.letter);
	const onRight = right.has(SORT.letter);
	if (onLeft && onRight) fit.numberGap = 2;
	else if (onLeft && endsInLetter(left, leftName, rightName, vocabulary)) fit.sisters = true;
	else if (onRight && endsInLetter(right, rightName, leftName, vocabulary)) fit.sisters = true;
}

/** Where the other name was cut off, its I, C or L was taken for the start of Inc, Corp or LLC. */
function endsInLetter(
	rest: UnmatchedWords,
	name: number,
	other: number,
	vocabulary: Vocabulary,
): boolean {
	const { words, sorts, names } = vocabulary;
	const last = lastWord(name, vocabulary);
	if (rest.last() !== last || (sorts[last] & SORT.letter) === 0) return false;
	return !(names.is(other, TRAIT.cut) && /[icl]/.test(words[last]));
}

/**
 * True when the first words of the names are first names of two persons of one family: `Maria` and
 * `Mario`. A slip of the pen drops, doubles or swaps letters.
 */
export function areTwoPersons(
	first: number,
	second: number,
	leftName: number,
	rightName: number,
	vocabulary: Vocabulary,
): boolean {
	const { names } = vocabulary;
	if (first !== names.words[names.starts[leftName]]) return false;
	if (second !== names.words[names.starts[rightName]]) return false;
	if (!isPerson(leftName, vocabulary) || !isPerson(rightName, vocabulary)) return false;
	return areTwoNames(vocabulary.words[first], vocabulary.words[second]);
}

/** First names in the place of each other: all that is left, or one known in the names of persons. */
export function haveFirstNames(
	left: UnmatchedWords,
	right: UnmatchedWords,
	leftName: number,
	rightName: number,
	vocabulary: Vocabulary,
): boolean {
	const onLeft = left.areAll(SORT.firstName);
	const onRight = right.areAll(SORT.firstName);
	if (onLeft && onRight) return true;
	if ((!onLeft && !onRight) || left.count !== 1 || right.count !== 1) return false;
	return isPerson(leftName, vocabulary) && isPerson(rightName, vocabulary);
}

/**
 * Another letter in the same place, or a known first name with an ending: `Jean` and `Joan`, `Paul`
 * and `Paula`.
 */
function areTwoNames(left: string, right: string): boolean {
	if (left.length !== right.length) {
		const [short, long] = left.length < right.length ? [left, right] : [right, left];
		const isEnding = long.startsWith(short) && /^(?:[aeiy]|ie|ia)$/.test(long.slice(short.length));
		return isEnding && (isFirstName(short) || isFirstName(long));
	}
	let changes = 0;
	for (let index = 0; index < left.length; index++) {
		if (left[index] !== right[index]) changes++;
	}
	return changes === 1;
}

/** Two words apart from initials, and the last is probably a surname. */
function isPerson(name: number, { words, sorts, names }: Vocabulary): boolean {
	let count = 0;
	let last = -1;
	for (let at = names.starts[name]; at < names.starts[name + 1]; at++) {
		const token = names.words[at];
		if (words[token].length === 1) continue;
		if (usualShare(words[token]) >= BUSINESS) return false;
		count++;
		last = token;
	}
	if (count !== 2) return false;
	return (sorts[last] & SORT.distinct) !== 0 || usualShare(words[last]) > 0.001;
}

/**
 * Text in brackets belongs to the name: `Acme (2)` is not `Acme (3)`, and `Acme (North)` is not
 * `Acme (South)`.
 */
export function compareAsides(
	left: number,
	right: number,
	fit: NameFit,
	vocabulary: Vocabulary,
): void {
	const { names } = vocabulary;
	if (fit.shared === 0 || areEqual(names.aside(left), names.aside(right))) return;
	const onLeft = names.aside(left).length > 0;
	if (onLeft && names.aside(right).length > 0) setApart(left, right, fit, vocabulary);
	else addAside(onLeft ? left : right, onLeft, fit, vocabulary);
}

/** Both have brackets, and they differ. */
function setApart(left: number, right: number, fit: NameFit, vocabulary: Vocabulary): void {
	const { names } = vocabulary;
	const leftInside = names.is(left, TRAIT.inside);
	const rightInside = names.is(right, TRAIT.inside);
	if (leftInside && rightInside) return;
	if (!leftInside) fit.onlyLeft += weigh(names.aside(left), vocabulary);
	if (!rightInside) fit.onlyRight += weigh(names.aside(right), vocabulary);
	fit.within = fit.relation >= RELATION.cut;
	fit.relation = RELATION.overlap;
	fit.sisters = true;
	fit.literal = false;
	const isNumbered = hasNumber(names.aside(left), vocabulary);
	if (isNumbered && hasNumber(names.aside(right), vocabulary)) fit.numberGap = 2;
}

/**
 * Only one has brackets: a number, a side or an arm in them sets it apart; a code, a place or a
 * remark does not.
 */
function addAside(name: number, onLeft: boolean, fit: NameFit, vocabulary: Vocabulary): void {
	const { names, words, sorts } = vocabulary;
	const arms = SORT.arm | SORT.country | SORT.direction;
	if (names.is(name, TRAIT.inside)) return;
	const aside = names.aside(name);
	const numbered = aside.some((token) => isBranchNumber(words[token]));
	const isArm = aside.some((token) => (sorts[token] & arms) !== 0);
	if (!numbered && !isArm) return;
	if (numbered) fit.numberGap = Math.max(fit.numberGap, 1);
	if (isArm) fit.sisters = true;
	if (fit.relation > RELATION.contained) fit.relation = RELATION.contained;
	fit.literal = false;
	if (onLeft) fit.onlyLeft += weigh(aside, vocabulary);
	else fit.onlyRight += weigh(aside, vocabulary);
}

/** One to three digits, or a year: longer numbers are codes. */
function isBranchNumber(word: string): boolean {
	return /^(?:\d{1,3}|(?:19|20)\d\d)$/.test(word);
}

function hasNumber(aside: readonly number[], { sorts }: Vocabulary): boolean {
	return aside.some((token) => (sorts[token] & SORT.number) !== 0);
}

function weigh(aside: readonly number[], { weights }: Vocabulary): number {
	return aside.reduce((sum, token) => sum + weights[token], 0);
}

function areEqual(left: readonly number[], right: readonly number[]): boolean {
	return left.length === right.length && left.every((token, index) => token === right[index]);
}

function lastWord(name: number, { names }: Vocabulary): number {
	return names.words[names.starts[name + 1] - 1];
}
