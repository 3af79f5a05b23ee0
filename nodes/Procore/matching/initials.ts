import type { NameForm } from './subject';
import type { Vocabulary } from './vocabulary';

const LEAST = 3;

/** True when a word of one of the names is the initials of another name: `EMR Inc`, `Environmental Management Resources`. */
export function areInitials(
	left: readonly NameForm[],
	right: readonly NameForm[],
	{ words }: Vocabulary,
): boolean {
	return haveInitials(left, right, words) || haveInitials(right, left, words);
}

function haveInitials(
	long: readonly NameForm[],
	short: readonly NameForm[],
	words: readonly string[],
): boolean {
	for (const { tokens } of long) {
		if (tokens.length < LEAST) continue;
		const initials = tokens.map((token) => words[token][0]).join('');
		if (short.some((name) => name.tokens.some((token) => begins(initials, words[token]))))
			return true;
	}
	return false;
}

function begins(initials: string, word: string): boolean {
	return word.length >= LEAST && initials.startsWith(word);
}
