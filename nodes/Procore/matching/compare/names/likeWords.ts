import { usualShare } from '../../words/lists/commonWords';
import { editsBetween } from '../../text/edits';
import { TRAIT, type NameList } from '../../words/nameList';
import { isKnownWord, SORT } from '../../words/wordSorts';
import type { Vocabulary } from '../../words/vocabulary';

/** Share of the weight of a word that is cut off by a field's length. */
export const CUT_SHARE = 0.9;

/**
 * 0 for different words, else the share of their weight that counts as the same. `left` and
 * `right`: words of the two names.
 */
export function likenessOf(
	left: number,
	right: number,
	leftName: number,
	rightName: number,
	vocabulary: Vocabulary,
): number {
	const { words, sorts, letters, names } = vocabulary;
	const both = sorts[left] & sorts[right];
	const either = sorts[left] | sorts[right];
	if ((both & SORT.number) !== 0 || (either & SORT.digits) !== 0) return 0;
	const a = words[left];
	const b = words[right];
	if (names.is(leftName, TRAIT.cut) && isCutOff(a, b, left, leftName, names)) return CUT_SHARE;
	if (names.is(rightName, TRAIT.cut) && isCutOff(b, a, right, rightName, names)) return CUT_SHARE;
	const shorter = Math.min(a.length, b.length);
	if (shorter === 1) return a.charCodeAt(0) === b.charCodeAt(0) ? 0.5 : 0;
	if (!beginAlike(left, right, vocabulary)) return 0;
	const longer = Math.max(a.length, b.length);
	if (longer < 4 || shorter < 3 || (either & SORT.direction) !== 0) return 0;
	const most = longer >= 8 ? 2 : 1;
	const onlyLeft = countBits(letters[left] & ~letters[right]);
	const onlyRight = countBits(letters[right] & ~letters[left]);
	// Each letter that only one of them has takes an edit; the start of a word has none.
	if (onlyLeft > most && onlyRight > most) return 0;
	if (onlyLeft <= most && onlyRight <= most && editsBetween(a, b, most) <= most) return 0.8;
	return shorter >= 5 && (a.startsWith(b) || b.startsWith(a)) ? 0.6 : 0;
}

function countBits(bits: number): number {
	let count = 0;
	for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
	return count;
}

/**
 * True when one of the first two letters is among the first two of the other word, at the same
 * place or swapped.
 */
export function beginAlike(left: number, right: number, { heads }: Vocabulary): boolean {
	const head = heads[left];
	const other = heads[right];
	const differing = head ^ other;
	if ((differing & 0xffff) === 0 || differing >>> 16 === 0) return true;
	return (head & 0xffff) === other >>> 16 || head >>> 16 === (other & 0xffff);
}

/**
 * True when two similar words differ by a typing error: one is well known and the other is not a
 * word, or two letters inside are swapped, or a letter is doubled or missing.
 */
export function isSlip(left: string, right: string): boolean {
	if (left.length === right.length && areSwapped(left, right)) return true;
	if (isDropped(left, right) || isDropped(right, left)) return true;
	return isMistaken(left, right) || isMistaken(right, left);
}

/**
 * True when a letter is doubled, or a vowel inside a longer word is missing: `Ilka` and `Illka`,
 * `Crombeen` and `Crmbeen`.
 */
function isDropped(short: string, long: string): boolean {
	if (long.length !== short.length + 1 || short.length < 3) return false;
	let at = 0;
	while (at < short.length && short[at] === long[at]) at++;
	if (at === 0 || short.slice(at) !== long.slice(at + 1)) return false;
	if (long[at] === long[at - 1]) return true;
	return at < short.length && long.length > 5 && /[aeiou]/.test(long[at]);
}

function isMistaken(known: string, other: string): boolean {
	return isKnownWord(known) && usualShare(other) <= 0.0001 && !isKnownWord(other);
}

/**
 * True when two neighbouring letters are swapped, not at the end: `Christian` and `Christina` are
 * two names.
 */
function areSwapped(left: string, right: string): boolean {
	let at = 0;
	while (left[at] === right[at] && at < left.length) at++;
	const isInside = left.length >= 5 && at + 2 < left.length;
	if (!isInside || left[at] !== right[at + 1] || left[at + 1] !== right[at]) return false;
	return left.slice(at + 2) === right.slice(at + 2);
}

/** True when `short` is the last word of a name that was cut off within the word `long`. */
function isCutOff(
	short: string,
	long: string,
	token: number,
	name: number,
	names: NameList,
): boolean {
	if (names.words[names.starts[name + 1] - 1] !== token) return false;
	return short.length < long.length && long.startsWith(short);
}
