import { isDigits, usualShare } from './commonWords';
import { editsBetween } from './edits';
import { isKnownWord } from './plainWords';
import type { NameForm } from './subject';
import type { Vocabulary } from './vocabulary';

/** Share of the weight of a word that is cut off by a field's length. */
export const CUT_SHARE = 0.9;

/** 0 for different words, else the share of their weight that counts as the same. `left` and `right`: words that stand in the two names. */
export function likenessOf(
	left: number,
	right: number,
	leftForm: NameForm,
	rightForm: NameForm,
	vocabulary: Vocabulary,
): number {
	const { words, digits, directions } = vocabulary;
	const a = words[left];
	const b = words[right];
	if (digits[left] === 1 && digits[right] === 1) return 0;
	if (isDigits(a) || isDigits(b)) return 0;
	if (isCutOff(a, b, left, leftForm) || isCutOff(b, a, right, rightForm)) return CUT_SHARE;
	const shorter = Math.min(a.length, b.length);
	if (shorter === 1) return a[0] === b[0] ? 0.5 : 0;
	if (a[0] !== b[0] && a[1] !== b[1] && a[0] !== b[1] && a[1] !== b[0]) return 0;
	if (
		Math.max(a.length, b.length) < 4 ||
		shorter < 3 ||
		directions[left] === 1 ||
		directions[right] === 1
	)
		return 0;
	const most = Math.max(a.length, b.length) >= 8 ? 2 : 1;
	if (editsBetween(a, b, most) <= most) return 0.8;
	return shorter >= 5 && (a.startsWith(b) || b.startsWith(a)) ? 0.6 : 0;
}

/** True when two words that are alike are one but for a slip of the pen: everybody knows the one and the other is no word, or two letters within are swapped. */
export function isSlip(left: string, right: string): boolean {
	if (left.length === right.length && areSwapped(left, right)) return true;
	return isMistaken(left, right) || isMistaken(right, left);
}

function isMistaken(known: string, other: string): boolean {
	return isKnownWord(known) && usualShare(other) <= 0.0001 && !isKnownWord(other);
}

/** True when two neighbouring letters are swapped, not at the end: `Christian` and `Christina` are two names. */
function areSwapped(left: string, right: string): boolean {
	let at = 0;
	while (left[at] === right[at] && at < left.length) at++;
	const isInside = left.length >= 5 && at + 2 < left.length;
	if (!isInside || left[at] !== right[at + 1] || left[at + 1] !== right[at]) return false;
	return left.slice(at + 2) === right.slice(at + 2);
}

/** True when `short` is the last word of a name that was cut off within the word `long`. */
function isCutOff(short: string, long: string, token: number, form: NameForm): boolean {
	return (
		form.cut &&
		form.tokens[form.tokens.length - 1] === token &&
		short.length < long.length &&
		long.startsWith(short)
	);
}
