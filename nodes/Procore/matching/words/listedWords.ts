import { FORM_ENDS, FORM_STARTS, FORMS_ANYWHERE } from './legalForms';
import { SIGNALS } from './nameParts';
import { FILLERS, PLACEHOLDERS } from './placeholders';
import { SMALL_WORDS } from './lists/tradeWords';
import { ROLE } from './wordRoles';

/** Words that play a role in names; per word the sum of its roles. */
export const LISTED_WORDS: ReadonlyMap<string, number> = listWords();

function listWords(): Map<string, number> {
	const listed = new Map<string, number>();
	const give = (words: Iterable<string>, role: number): void => {
		for (const word of words) listed.set(word, (listed.get(word) ?? 0) | role);
	};
	give(SMALL_WORDS, ROLE.small);
	give(FORM_STARTS, ROLE.formStart);
	give(FORM_ENDS, ROLE.formEnd);
	give(FORMS_ANYWHERE, ROLE.formAnywhere);
	give(PLACEHOLDERS, ROLE.placeholder);
	give(FILLERS, ROLE.filler);
	give(SIGNALS, ROLE.signal);
	give(['the'], ROLE.the);
	return listed;
}
