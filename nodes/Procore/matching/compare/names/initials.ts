import type { SubjectList } from '../../read/subjectList';
import type { Vocabulary } from '../../words/vocabulary';

const LEAST = 3;

/**
 * True when a word of one of the names of a record is the initials of a name of another: `EMR Inc`,
 * `Environmental Management Resources`.
 */
export function areInitials(
	left: SubjectList,
	one: number,
	right: SubjectList,
	other: number,
	vocabulary: Vocabulary,
): boolean {
	const names = wordsOfNames(left, one, vocabulary);
	const others = wordsOfNames(right, other, vocabulary);
	return haveInitials(names, others) || haveInitials(others, names);
}

function haveInitials(long: readonly string[][], short: readonly string[][]): boolean {
	return long.some((words) => {
		if (words.length < LEAST) return false;
		const initials = words.map(([letter]) => letter).join('');
		return short.some((others) => others.some((word) => begins(initials, word)));
	});
}

/** The words of each name of a record. */
function wordsOfNames(list: SubjectList, record: number, vocabulary: Vocabulary): string[][] {
	const { names, words } = vocabulary;
	const found: string[][] = [];
	for (let name = list.nameStarts[record]; name < list.nameStarts[record + 1]; name++) {
		const tokens = names.words.subarray(names.starts[name], names.starts[name + 1]);
		found.push(Array.from(tokens, (token) => words[token]));
	}
	return found;
}

function begins(initials: string, word: string): boolean {
	return word.length >= LEAST && initials.startsWith(word);
}
