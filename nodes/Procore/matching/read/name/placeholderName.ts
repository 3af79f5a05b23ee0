import { isDigits } from '../../words/lists/commonWords';
import { PLACEHOLDERS } from '../../words/lists/placeholders';
import { ROLE } from '../../words/wordRoles';
import type { WordList } from '../../words/words';

/** Letters of the longest of the names above. */
const LONGEST = 13;

const LETTER_X = 'x'.charCodeAt(0);
const ZERO = '0'.charCodeAt(0);

/** True for a placeholder instead of a name: TBD, N/A, Misc Vendor, Cash. `words` are its words. */
export function isPlaceholderName(words: WordList): boolean {
	const { count } = words;
	if (count === 0 || (count > 3 && words.lengthOf(0) > LONGEST)) return false;
	if (count <= 3 && hasPlaceholder(words) && !hasMeaning(words)) return true;
	if (areSigns(words)) return true;
	const joined = joinShort(words);
	return PLACEHOLDERS.has(joined) || joined === 'donotuse';
}

function hasPlaceholder(words: WordList): boolean {
	if (!words.mayHave(ROLE.placeholder)) return false;
	for (let index = 0; index < words.count; index++)
		if (words.is(index, ROLE.placeholder)) return true;
	return false;
}

/** True when a word is neither of the lists above nor a number. */
function hasMeaning(words: WordList): boolean {
	for (let index = 0; index < words.count; index++) {
		const isListed = words.is(index, ROLE.placeholder | ROLE.filler);
		if (!isListed && !isDigits(words.text(index))) return true;
	}
	return false;
}

/** The words as one text; '' when they are longer than any placeholder. */
function joinShort(words: WordList): string {
	let letters = 0;
	for (let index = 0; index < words.count; index++) letters += words.lengthOf(index);
	if (letters > LONGEST) return '';
	let joined = '';
	for (let index = 0; index < words.count; index++) joined += words.text(index);
	return joined;
}

/** Nothing but x and 0. */
function areSigns(words: WordList): boolean {
	for (let index = 0; index < words.count; index++) {
		for (let at = 0; at < words.lengthOf(index); at++)
			if (words.codeAt(index, at) !== LETTER_X && words.codeAt(index, at) !== ZERO) return false;
	}
	return true;
}
