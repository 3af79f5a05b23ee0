import { ROLE } from './wordRoles';
import type { WordList } from './words';

/** What kind of company the name says it is. `none` and `any` go with every form. */
export type LegalForm = string;

const NONE = '';

/** One word to the form it stands for. `any` is a word such as Company that every form uses. */
const FORMS = new Map<string, LegalForm>([
	...named(
		'corporation',
		'inc incorporated incorp corp corporation pc pa chartered chtd incorporee incorporated',
	),
	...named('llc', 'llc lc pllc llcs'),
	...named('partnership', 'lp llp lllp pllp'),
	...named('limited', 'ltd limited ltee limitee lte'),
	...named('plc', 'plc'),
	...named('any', 'co company cos companies cie compagnie'),
	...named('de', 'gmbh mbh gesmbh'),
	...named('de charity', 'ggmbh'),
	...named('de ug', 'ug'),
	...named('de ag', 'ag aktiengesellschaft'),
	...named('de kgaa', 'kgaa'),
	...named('de kg', 'kg'),
	...named('de ohg', 'ohg'),
	...named('fr sa', 'sa'),
	...named('fr', 'sas sasu'),
	...named('fr sarl', 'sarl eurl'),
	...named('es', 'sl slu'),
	...named('es sa', 'sau'),
	...named('it', 'srl'),
	...named('it srls', 'srls'),
	...named('it spa', 'spa'),
	...named('nl', 'bv besloten'),
	...named('be', 'bvba'),
	...named('nl nv', 'nv'),
	...named('se', 'ab aktiebolag'),
	...named('dk', 'aps'),
	...named('no', 'asa'),
	...named('fi', 'oy'),
	...named('fi listed', 'oyj'),
	...named('ee', 'ou'),
	...named('jp', 'kk'),
	...named('pl', 'spzoo'),
	...named('be charity', 'vzw asbl'),
	...named('my', 'bhd sdnbhd'),
	...named('br', 'ltda'),
	...named('au', 'pty'),
	...named('sg', 'pte'),
	...named('in', 'pvt'),
	...named('ru', 'ооо тоо'),
	...named('ru closed', 'зао'),
	...named('ru open', 'оао пао ао'),
]);

/** Forms written in several words, longest first. */
const PHRASES: ReadonlyArray<readonly [words: readonly string[], form: LegalForm]> = [
	[['limited', 'liability', 'limited', 'partnership'], 'partnership'],
	[['professional', 'limited', 'liability', 'company'], 'llc'],
	[['limited', 'liability', 'partnership'], 'partnership'],
	[['limited', 'liability', 'company'], 'llc'],
	[['limited', 'liability', 'co'], 'llc'],
	[['ltd', 'liability', 'co'], 'llc'],
	[['ltd', 'liability', 'company'], 'llc'],
	[['public', 'limited', 'company'], 'plc'],
	[['professional', 'corporation'], 'corporation'],
	[['professional', 'association'], 'corporation'],
	[['limited', 'liability'], 'llc'],
	[['limited', 'partnership'], 'partnership'],
	[['general', 'partnership'], 'partnership'],
	[['private', 'limited'], 'in'],
	[['pvt', 'ltd'], 'in'],
	[['pte', 'ltd'], 'sg'],
	[['pty', 'ltd'], 'au'],
	[['sdn', 'bhd'], 'my'],
	[['sp', 'zoo'], 'pl'],
	[['societe', 'anonyme'], 'fr sa'],
	[['s', 'de', 'rl', 'de', 'cv'], 'mx'],
	[['sa', 'de', 'cv'], 'mx sa'],
	[['b', 'v'], 'nl'],
	[['n', 'v'], 'nl nv'],
];

/** A way to write a form. */
interface Writing {
	words: readonly string[];
	form: LegalForm;
}

/** Every way to write a form by its last word, longest first. */
const WRITINGS = new Map<string, Writing[]>();
for (const [words, form] of PHRASES) addWriting(words, form);
for (const [word, form] of FORMS) addWriting([word], form);

/** Forms that mean nothing else and are taken out from the middle of a name too. */
export const FORMS_ANYWHERE: readonly string[] = 'inc llc incorporated ltd corp pllc llp'.split(
	' ',
);

/** Forms that stand before the name. */
export const FORM_STARTS: readonly string[] = 'ооо тоо зао оао пао ао'.split(' ');

/** Words with which the writing of a form ends. */
export const FORM_ENDS: readonly string[] = [...WRITINGS.keys()];

/** Countries whose forms are called Co., Ltd. or Inc. in English. */
const TRANSLATED = new Set(['jp', 'cn', 'kr', 'cn joint stock']);

/** What a name that was cut off at 24 to 40 characters may end with. */
const CUT_FORMS = ['incorporated', 'corporation', 'limited', 'company', 'llc'];

/** Takes the legal form out of a name and gives it. `words` are the words in order, of which the form's are taken out; `cut`: the name may have been cut off by a field's length. */
export function takeLegalForm(words: WordList, cut: boolean): LegalForm {
	let form = NONE;
	if (!cut && !words.mayHave(ROLE.formStart | ROLE.formEnd | ROLE.formAnywhere)) return form;
	if (words.count > 1 && words.is(0, ROLE.formStart)) {
		form = FORMS.get(words.text(0)) ?? NONE;
		words.remove(0);
	}
	if (cut && words.count > 2 && isCutForm(words.text(words.count - 1))) words.count--;
	while (words.count > 1 && words.is(words.count - 1, ROLE.formEnd)) {
		const found = writingAtEnd(words);
		// A word such as Spa is only a form where no other form follows: `Day Spa LLC`.
		if (found === undefined) break;
		if (form !== NONE && !isHome(found.form) && found.form !== 'any') break;
		words.count -= found.words.length;
		form = stronger(form, found.form);
	}
	for (let index = words.count - 2; index > 0; index--) {
		if (!words.is(index, ROLE.formAnywhere)) continue;
		form = stronger(form, FORMS.get(words.text(index)) ?? NONE);
		words.remove(index);
	}
	return form;
}

/** How two legal forms go together: 1 the same, 0 says nothing, -1 different forms of one country, -2 forms of different countries or registers. */
export function compareLegalForms(left: LegalForm, right: LegalForm): 1 | 0 | -1 | -2 {
	if (left === right) return left === NONE || left === 'any' ? 0 : 1;
	if (left === NONE || right === NONE || left === 'any' || right === 'any') return 0;
	if (isHome(left) && isHome(right)) return incompatible(left, right) ? -1 : 0;
	return isTranslation(left, right) || isTranslation(right, left) ? 0 : -2;
}

function isTranslation(foreign: LegalForm, english: LegalForm): boolean {
	return TRANSLATED.has(foreign) && (english === 'limited' || english === 'corporation');
}

function incompatible(left: LegalForm, right: LegalForm): boolean {
	return pairOf(left, right) !== 'corporation limited';
}

function pairOf(left: LegalForm, right: LegalForm): string {
	return left < right ? `${left} ${right}` : `${right} ${left}`;
}

/** Forms used in the United States and Canada side by side. */
function isHome(form: LegalForm): boolean {
	return form === 'corporation' || form === 'llc' || form === 'partnership' || form === 'limited';
}

function addWriting(words: readonly string[], form: LegalForm): void {
	const end = words[words.length - 1];
	WRITINGS.set(end, [...(WRITINGS.get(end) ?? []), { words, form }]);
}

/** How the form at the end of a name is written; a name is never only that. */
function writingAtEnd(words: WordList): Writing | undefined {
	const writings = WRITINGS.get(words.text(words.count - 1));
	if (writings === undefined) return undefined;
	for (let index = 0; index < writings.length; index++)
		if (endWith(words, writings[index].words)) return writings[index];
	return undefined;
}

/** True when a name ends with these words and has others before them; the last word does already. */
function endWith(words: WordList, end: readonly string[]): boolean {
	const start = words.count - end.length;
	if (start < 1) return false;
	for (let index = end.length - 2; index >= 0; index--)
		if (words.text(start + index) !== end[index]) return false;
	return true;
}

function stronger(left: LegalForm, right: LegalForm): LegalForm {
	return left === NONE || left === 'any' ? right || left : left;
}

function isCutForm(word: string): boolean {
	return CUT_FORMS.some((form) => form.startsWith(word)) && FORMS.get(word) === undefined;
}

function named(form: LegalForm, words: string): Array<[word: string, form: LegalForm]> {
	return words.split(' ').map((word) => [word, form]);
}
