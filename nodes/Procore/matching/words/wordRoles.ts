import { FORM_ENDS, FORM_STARTS, FORMS_ANYWHERE } from './legalForms';
import { PUBLIC_ENDS, PUBLIC_STARTS } from './lists/payeeWords';
import { FILLERS, PLACEHOLDERS } from './lists/placeholders';
import { FIRST_NAMES } from './lists/properWords';
import { SMALL_WORDS } from './shortForms';

/** The roles that a word of a name may have; their sum is kept per word. */
export const ROLE = {
	/** It carries no meaning, such as `of`. */
	small: 1,
	/** A legal form may begin or end with it, or it is one in any place (`inc`). */
	formStart: 2,
	formEnd: 4,
	formAnywhere: 8,
	/** It is a placeholder (`tbd`), or may be next to one (`vendor`). */
	placeholder: 16,
	filler: 32,
	/** A name with it needs a closer look, see `SIGNALS` below. */
	signal: 64,
	/** The article, which may come after a name. */
	the: 128,
	/** A first name. */
	firstName: 256,
	/** It puts two names side by side. */
	and: 512,
	/** A public body may begin or end with it: `City of`, `Franklin County`. */
	publicStart: 1024,
	publicEnd: 2048,
	/** It ends a phrase that is often written as initials: `air conditioning`. */
	phraseEnd: 4096,
} as const;

/**
 * Words without which a text without brackets holds one name. Single letters may be parts of
 * `d/b/a` and the like, or initials.
 */
const SIGNALS: readonly string[] = [
	...'abcdefghijklmnopqrstuvwxyz',
	...'dba fka aka nka doing formerly also trading operating now attn attention care'.split(' '),
	// A record that is no longer used says so in such words, see `takeRetired`.
	...'xx xxx zz zzz zzzz do dont don not no dnu out use see usar utilizar utiliser voir inactive inactivated deactivated archive archived obsolete closed duplicate duplicated dup dupe merged retired discontinued defunct terminated deleted bankrupt hold suspended blocked former old void inactivo inactiva cerrado cerrada archivado duplicado duplicada fusionado obsoleto inactif ferme ancien doublon fusionne hors ne fuera'.split(
		' ',
	),
	// Marks of bookkeeping, see `withoutMarks`.
	...'v vend vendor ven sub subs subcontractor subk supp supplier proveedor fournisseur'.split(' '),
];

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
	give(FIRST_NAMES.trim().split(/\s+/), ROLE.firstName);
	give(['and', 'y', 'e', 'et', 'und'], ROLE.and);
	give(PUBLIC_STARTS.split(' '), ROLE.publicStart);
	give(PUBLIC_ENDS.split(' '), ROLE.publicEnd);
	give(['conditioning'], ROLE.phraseEnd);
	return listed;
}
