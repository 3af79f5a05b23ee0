/** What kind of company the name says it is. `none` and `any` go with every form. */
export type LegalForm = string;

/** No form is named. */
export const NO_FORM = '';

/** One word to the form it means. `any` is a word such as Company that every form uses. */
export const FORMS: ReadonlyMap<string, LegalForm> = new Map([
	...named(
		'corporation',
		'inc incorporated incorp corp corporation pc pa chartered chtd incorporee incorporated',
	),
	...named('llc', 'llc lc pllc llcs'),
	...named('partnership', 'lp llp lllp pllp'),
	...named('limited', 'ltd limited ltee limitee lte'),
	...named('plc', 'plc'),
	...named('ulc', 'ulc'),
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
	[['sociedad', 'de', 'responsabilidad', 'limitada', 'de', 'capital', 'variable'], 'mx'],
	[['sociedad', 'anonima', 'de', 'capital', 'variable'], 'mx sa'],
	[['gesellschaft', 'mit', 'beschrankter', 'haftung'], 'de'],
	[['sociedad', 'de', 'responsabilidad', 'limitada'], 'es'],
	[['societe', 'a', 'responsabilite', 'limitee'], 'fr sarl'],
	[['societe', 'par', 'actions', 'simplifiee'], 'fr'],
	[['societe', 'en', 'nom', 'collectif'], 'partnership'],
	[['limited', 'liability', 'limited', 'partnership'], 'partnership'],
	[['professional', 'limited', 'liability', 'company'], 'llc'],
	[['unlimited', 'liability', 'corporation'], 'ulc'],
	[['unlimited', 'liability', 'company'], 'ulc'],
	[['societe', 'en', 'commandite'], 'partnership'],
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
	[['sociedad', 'anonima'], 'fr sa'],
	[['sociedade', 'anonima'], 'fr sa'],
	[['sociedad', 'limitada'], 'es'],
	[['proprietary', 'limited'], 'au'],
	[['proprietary', 'ltd'], 'au'],
	[['private', 'limited'], 'in'],
	[['private', 'ltd'], 'in'],
	[['pvt', 'limited'], 'in'],
	[['pty', 'limited'], 'au'],
	[['pte', 'limited'], 'sg'],
	[['pvt', 'ltd'], 'in'],
	[['pte', 'ltd'], 'sg'],
	[['pty', 'ltd'], 'au'],
	[['sdn', 'bhd'], 'my'],
	[['sp', 'zoo'], 'pl'],
	[['societe', 'anonyme'], 'fr sa'],
	[['s', 'de', 'rl', 'de', 'cv'], 'mx'],
	[['sa', 'de', 'cv'], 'mx sa'],
	[['srl', 'de', 'cv'], 'mx'],
	[['sapi', 'de', 'cv'], 'mx sapi'],
	[['b', 'v'], 'nl'],
	[['n', 'v'], 'nl nv'],
];

/** A way to write a form. */
export interface Writing {
	words: readonly string[];
	form: LegalForm;
}

/** Every way to write a form by its last word, longest first. */
export const WRITINGS = new Map<string, Writing[]>();
for (const [words, form] of PHRASES) addWriting(words, form);
for (const [word, form] of FORMS) addWriting([word], form);

/** Forms that mean nothing else and are taken out from the middle of a name too. */
export const FORMS_ANYWHERE: readonly string[] = 'inc llc incorporated ltd corp pllc llp'.split(
	' ',
);

/** Forms that come before the name. */
export const FORM_STARTS: readonly string[] = 'ооо тоо зао оао пао ао'.split(' ');

/** Words with which the writing of a form ends. */
export const FORM_ENDS: readonly string[] = [...WRITINGS.keys()];

/** Forms used in the United States and Canada side by side. */
const HOME = new Set(['corporation', 'llc', 'partnership', 'limited', 'ulc']);

/** Countries whose forms are called Co., Ltd. or Inc. in English. */
const TRANSLATED = new Set(['jp', 'cn', 'kr', 'cn joint stock']);

/**
 * How two legal forms go together: 1 the same, 0 says nothing, -1 different forms of one country,
 * -2 forms of different countries or registers.
 */
export function compareLegalForms(left: LegalForm, right: LegalForm): 1 | 0 | -1 | -2 {
	if (left === right) return left === NO_FORM || left === 'any' ? 0 : 1;
	if (left === NO_FORM || right === NO_FORM || left === 'any' || right === 'any') return 0;
	if (isHome(left) && isHome(right)) return incompatible(left, right) ? -1 : 0;
	return isTranslation(left, right) || isTranslation(right, left) ? 0 : -2;
}

function isTranslation(foreign: LegalForm, english: LegalForm): boolean {
	return TRANSLATED.has(foreign) && (english === 'limited' || english === 'corporation');
}

/** Only Corporation and Limited go together. */
function incompatible(left: LegalForm, right: LegalForm): boolean {
	if (left === 'corporation') return right !== 'limited';
	return left !== 'limited' || right !== 'corporation';
}

/** True for a form that is used in the United States or Canada. */
export function isHome(form: LegalForm): boolean {
	return HOME.has(form);
}

function addWriting(words: readonly string[], form: LegalForm): void {
	const end = words[words.length - 1];
	WRITINGS.set(end, [...(WRITINGS.get(end) ?? []), { words, form }]);
}

function named(form: LegalForm, words: string): Array<[word: string, form: LegalForm]> {
	return words.split(' ').map((word) => [word, form]);
}
