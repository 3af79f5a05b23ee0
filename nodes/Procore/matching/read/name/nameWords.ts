import { splitWords } from '../../text/foldText';

/** Words of a name that are read. */
export const MAX_WORDS = 24;

/** Letters with full stops belong together, and not to other letters beside them: `I S L.L.C.` */
const DOTTED = /(?<![a-z0-9])(?:[a-z]\.){2,}(?![a-z0-9])/g;

const joinDotted = (letters: string): string => letters.replace(/\./g, '');

/** The folded words of a name, single letters that belong together joined (`A.B.C.` is `abc`). */
export function wordsOf(folded: string): string[] {
	const plain = /['&+/]/.test(folded) ? writtenOut(folded) : folded;
	const words = splitWords(/\.[a-z]\./.test(plain) ? plain.replace(DOTTED, joinDotted) : plain);
	if (words.length > MAX_WORDS) words.length = MAX_WORDS;
	for (let index = 0; index < words.length; index++) {
		if (isInitial(words[index])) return joinInitials(words);
	}
	return words;
}

/** Signs as words; between two names a slash is an `and`. */
function writtenOut(folded: string): string {
	return folded
		.replace(/'/g, '')
		.replace(/[&+]/g, ' and ')
		.replace(/([^\W_]{2})\s*\/\s*(?=[^\W_]{2})/g, '$1 and ');
}

function joinInitials(words: readonly string[]): string[] {
	const joined: string[] = [];
	let run = '';
	words.forEach((word, index) => {
		const next = words[index + 1] ?? '';
		if (isInitial(word)) run += word;
		else if (!(word === 'and' && run !== '' && isInitial(next))) {
			if (run !== '') joined.push(run);
			run = '';
			joined.push(word);
		}
	});
	if (run !== '') joined.push(run);
	return joined;
}

function isInitial(word: string): boolean {
	return word.length === 1 && word >= 'a' && word <= 'z';
}
