import { editsBetween } from '../../text/edits';
import { PUBLIC_STARTS } from '../../words/lists/payeeWords';
import { ROLE } from '../../words/wordRoles';
import type { WordList } from '../../words/words';

const STARTS = PUBLIC_STARTS.split(' ');

/** `City of Reno`, `Franklin County`, also with a letter wrong before `of`: `Villge of Reno`. */
export function isPublicBody(words: WordList): boolean {
	const { count } = words;
	if (count > 2 && words.is(1, ROLE.small)) {
		if (words.is(0, ROLE.publicStart)) return true;
		if (words.text(1) === 'of' && isNearlyStart(words.text(0))) return true;
	}
	if (!words.mayHave(ROLE.publicEnd)) return false;
	for (let index = 1; index < count && index < 3; index++)
		if (words.is(index, ROLE.publicEnd)) return true;
	return false;
}

function isNearlyStart(word: string): boolean {
	return STARTS.some((start) => editsBetween(start, word, 1) <= 1);
}
