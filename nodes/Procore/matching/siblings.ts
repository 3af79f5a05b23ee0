import { usualShare } from './commonWords';
import { RELATION, type NameFit } from './nameFit';
import { isFirstName, KIND_OF_WORD } from './plainWords';
import type { RestWords } from './restWords';
import type { NameForm } from './subject';
import type { Vocabulary } from './vocabulary';

/** Share of names that hold a word from which on it is a word of business and no surname. */
const BUSINESS = 0.003;

/** Different trades on both sides, or an arm of a family or a direction on one. A numbered company has no family. */
export function areSisters(
	left: RestWords,
	right: RestWords,
	leftForm: NameForm,
	rightForm: NameForm,
	fit: NameFit,
	vocabulary: Vocabulary,
): boolean {
	if (fit.serial) return false;
	if (isArm(left, leftForm, vocabulary) || isArm(right, rightForm, vocabulary)) return true;
	return left.hasTrade(vocabulary, 1) && right.hasTrade(vocabulary, 1);
}

/** A country or direction is an arm at the end of the name or where hardly anything else is left: not in the name of a building behind the name. */
function isArm(rest: RestWords, { tokens }: NameForm, vocabulary: Vocabulary): boolean {
	if (rest.hasTrade(vocabulary, 2)) return true;
	const last = rest.count === 0 ? -1 : rest.at(rest.count - 1);
	if (rest.count < 3) return rest.hasDirection(vocabulary) || rest.hasTrade(vocabulary, 3);
	if (last !== tokens[tokens.length - 1]) return false;
	return vocabulary.directions[last] === 1 || vocabulary.trades[last] === 3;
}

/** True when one word is all that both have, and one name adds a trade to it. */
export function isBare(
	left: RestWords,
	right: RestWords,
	fit: NameFit,
	vocabulary: Vocabulary,
): boolean {
	if (fit.sharedWords !== 1) return false;
	return left.hasTrade(vocabulary, 1) || right.hasTrade(vocabulary, 1);
}

/** Letters that only one name has: `Series A` is not `Series B`, and `Tower A` may not be `Tower`. */
export function readLetters(
	left: RestWords,
	right: RestWords,
	leftForm: NameForm,
	rightForm: NameForm,
	fit: NameFit,
	vocabulary: Vocabulary,
): void {
	const onLeft = left.hasLetter(vocabulary);
	const onRight = right.hasLetter(vocabulary);
	if (onLeft && onRight) fit.numberGap = 2;
	else if (endsInLetter(left, leftForm, rightForm, vocabulary)) fit.sisters = true;
	else if (endsInLetter(right, rightForm, leftForm, vocabulary)) fit.sisters = true;
}

/** Where the other name was cut off, its I, C or L was taken for the start of Inc, Corp or LLC. */
function endsInLetter(
	rest: RestWords,
	{ tokens }: NameForm,
	other: NameForm,
	{ words, digits }: Vocabulary,
): boolean {
	const last = tokens[tokens.length - 1];
	if (rest.count === 0 || rest.at(rest.count - 1) !== last) return false;
	if (words[last].length !== 1 || digits[last] === 1) return false;
	return !(other.cut && /[icl]/.test(words[last]));
}

/** True when the first words of the names are first names of two persons of one family: `Maria` and `Mario`. A slip of the pen drops, doubles or swaps letters. */
export function areTwoPersons(
	first: number,
	second: number,
	leftForm: NameForm,
	rightForm: NameForm,
	vocabulary: Vocabulary,
): boolean {
	if (first !== leftForm.tokens[0] || second !== rightForm.tokens[0]) return false;
	if (!isPerson(leftForm, vocabulary) || !isPerson(rightForm, vocabulary)) return false;
	return areTwoNames(vocabulary.words[first], vocabulary.words[second]);
}

/** Another letter in the same place, or a known first name with an ending: `Jean` and `Joan`, `Paul` and `Paula`. */
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

/** Two words besides initials, and the last is a surname as far as one can tell. */
function isPerson({ tokens }: NameForm, { words, kinds }: Vocabulary): boolean {
	let count = 0;
	let last = -1;
	for (const token of tokens) {
		if (words[token].length === 1) continue;
		if (usualShare(words[token]) >= BUSINESS) return false;
		count++;
		last = token;
	}
	return count === 2 && (kinds[last] === KIND_OF_WORD.distinct || usualShare(words[last]) > 0.001);
}

/** What stands in brackets belongs to the name: `Acme (2)` is not `Acme (3)`, and `Acme (North)` is not `Acme (South)`. */
export function compareAsides(
	left: NameForm,
	right: NameForm,
	fit: NameFit,
	vocabulary: Vocabulary,
): void {
	if (fit.shared === 0 || areEqual(left.aside, right.aside)) return;
	if (left.aside.length > 0 && right.aside.length > 0) setApart(left, right, fit, vocabulary);
	else addAside(left.aside.length > 0 ? left : right, left.aside.length > 0, fit, vocabulary);
}

/** Both have brackets, and they differ. */
function setApart(left: NameForm, right: NameForm, fit: NameFit, vocabulary: Vocabulary): void {
	if (left.inside && right.inside) return;
	if (!left.inside) fit.onlyLeft += weigh(left.aside, vocabulary);
	if (!right.inside) fit.onlyRight += weigh(right.aside, vocabulary);
	fit.within = fit.relation >= RELATION.cut;
	fit.relation = RELATION.overlap;
	fit.sisters = true;
	fit.literal = false;
	if (hasNumber(left.aside, vocabulary) && hasNumber(right.aside, vocabulary)) fit.numberGap = 2;
}

/** Only one has brackets: a number, a side or an arm in them sets it apart; a code, a place or a remark does not. */
function addAside(form: NameForm, onLeft: boolean, fit: NameFit, vocabulary: Vocabulary): void {
	if (form.inside) return;
	const numbered = form.aside.some((token) => isBranchNumber(vocabulary.words[token]));
	const isArm = form.aside.some(
		(token) => vocabulary.trades[token] >= 2 || vocabulary.directions[token] === 1,
	);
	if (!numbered && !isArm) return;
	if (numbered) fit.numberGap = Math.max(fit.numberGap, 1);
	if (isArm) fit.sisters = true;
	if (fit.relation > RELATION.contained) fit.relation = RELATION.contained;
	fit.literal = false;
	if (onLeft) fit.onlyLeft += weigh(form.aside, vocabulary);
	else fit.onlyRight += weigh(form.aside, vocabulary);
}

/** One to three digits, or a year: longer numbers are codes. */
function isBranchNumber(word: string): boolean {
	return /^(?:\d{1,3}|(?:19|20)\d\d)$/.test(word);
}

function hasNumber(aside: readonly number[], { digits }: Vocabulary): boolean {
	return aside.some((token) => digits[token] === 1);
}

function weigh(aside: readonly number[], { weights }: Vocabulary): number {
	return aside.reduce((sum, token) => sum + weights[token], 0);
}

function areEqual(left: readonly number[], right: readonly number[]): boolean {
	return left.length === right.length && left.every((token, index) => token === right[index]);
}
