import { FORMS, isHome, NO_FORM, WRITINGS, type LegalForm, type Writing } from './legalForms';
import { ROLE } from './wordRoles';
import type { WordList } from './words';

/** What a name that was cut off at 24 to 40 characters may end with. */
const CUT_FORMS = ['incorporated', 'corporation', 'limited', 'company', 'llc'];

/**
 * Takes the legal form out of a name and gives it. `words` are the words in order, of which the
 * form's are taken out; `cut`: the name may have been cut off by a field's length.
 */
export function takeLegalForm(words: WordList, cut: boolean): LegalForm {
	let form = NO_FORM;
	if (!cut && !words.mayHave(ROLE.formStart | ROLE.formEnd | ROLE.formAnywhere)) return form;
	if (words.count > 1 && words.is(0, ROLE.formStart)) {
		form = FORMS.get(words.text(0)) ?? NO_FORM;
		words.remove(0);
	}
	if (cut && words.count > 2 && isCutForm(words.text(words.count - 1))) words.count--;
	while (words.count > 1 && words.is(words.count - 1, ROLE.formEnd)) {
		const found = writingAtEnd(words);
		// A word such as Spa is only a form where no other form follows: `Day Spa LLC`.
		if (found === undefined) break;
		if (form !== NO_FORM && !isHome(found.form) && found.form !== 'any') break;
		words.count -= found.words.length;
		form = stronger(form, found.form);
	}
	for (let index = words.count - 2; index > 0; index--) {
		if (!words.is(index, ROLE.formAnywhere)) continue;
		form = stronger(form, FORMS.get(words.text(index)) ?? NO_FORM);
		words.remove(index);
	}
	return form;
}

/** How the form at the end of a name is written; a name is never only that. */
function writingAtEnd(words: WordList): Writing | undefined {
	const writings = WRITINGS.get(words.text(words.count - 1));
	if (writings === undefined) return undefined;
	for (let index = 0; index < writings.length; index++)
		if (endWith(words, writings[index].words)) return writings[index];
	return undefined;
}

/**
 * True when a name ends with these words and has others before them; the last word does already.
 */
function endWith(words: WordList, end: readonly string[]): boolean {
	const start = words.count - end.length;
	if (start < 1) return false;
	for (let index = end.length - 2; index >= 0; index--)
		if (words.text(start + index) !== end[index]) return false;
	return true;
}

function stronger(left: LegalForm, right: LegalForm): LegalForm {
	return left === NO_FORM || left === 'any' ? right || left : left;
}

function isCutForm(word: string): boolean {
	return CUT_FORMS.some((form) => form.startsWith(word)) && FORMS.get(word) === undefined;
}
