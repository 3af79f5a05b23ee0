import { editsBetween } from './edits';
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
	if (digits[left] === 1 || digits[right] === 1) return 0;
	const a = words[left];
	const b = words[right];
	if (isCutOff(a, b, left, leftForm) || isCutOff(b, a, right, rightForm)) return CUT_SHARE;
	const shorter = Math.min(a.length, b.length);
	if (shorter === 1) return a[0] === b[0] ? 0.5 : 0;
	if (a[0] !== b[0] && a[1] !== b[1] && a[0] !== b[1] && a[1] !== b[0]) return 0;
	if (shorter < 4 || directions[left] === 1 || directions[right] === 1) return 0;
	const most = shorter >= 8 ? 2 : 1;
	if (editsBetween(a, b, most) <= most) return 0.8;
	return shorter >= 5 && (a.startsWith(b) || b.startsWith(a)) ? 0.6 : 0;
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
