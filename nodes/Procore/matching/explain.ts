import { RELATION } from './nameFit';
import { isFar } from './comparePlaces';
import type { PairFacts } from './compareSubjects';
import { REFUSAL } from './refusals';
import type { Evidence, MatchRecord } from './types';
import { listEffects, type Effects } from './weighPair';
import { textOf, textsOf } from './foldText';

/** What agrees about a pair, in a few words: `same name, same street and same phone`. */
export function sayAgreement(facts: PairFacts): string {
	const parts = [sayName(facts)];
	if (facts.originId > 0) parts.push('linked by id');
	if (facts.taxId > 0) parts.push('same tax id');
	if (facts.licence > 0) parts.push('same licence');
	if (facts.number > 0) parts.push('same number');
	if (facts.phone > 0) parts.push('same phone');
	if (facts.email > 0) parts.push('same e-mail address');
	else if (facts.domain > 0) parts.push('same e-mail domain or website');
	const place = sayPlace(facts);
	if (place !== '') parts.push(place);
	return joinWords(parts);
}

/** Why a pair is left to a person. '' when the pair itself is in order. */
export function sayRefusal(refusal: number): string {
	return SENTENCES[refusal] ?? '';
}

/** What was compared and what it did, strongest first, at most six. */
export function listEvidence(facts: PairFacts, left: MatchRecord, right: MatchRecord): Evidence[] {
	const effects = listEffects(facts);
	const found: Evidence[] = [];
	for (const [field, key, read] of FIELDS) {
		const effect = effects[key];
		if (effect === 0) continue;
		const rounded = Math.round(effect * 100) / 100;
		found.push({ field, left: read(left), right: read(right), effect: rounded });
	}
	return found.sort((one, other) => Math.abs(other.effect) - Math.abs(one.effect)).slice(0, 6);
}

/** A list of words as in a sentence: `a, b and c`. */
export function joinWords(words: readonly string[]): string {
	if (words.length < 2) return words.join('');
	return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

const SENTENCES: Readonly<Record<number, string>> = {
	[REFUSAL.placeholder]: 'the name is a placeholder, not a company',
	[REFUSAL.taxIds]: 'the tax ids are different',
	[REFUSAL.projectNumbers]: 'the project numbers are different',
	[REFUSAL.numbers]: 'the numbers in the names are different',
	[REFUSAL.opposed]: 'the names point in different directions (such as North and South)',
	[REFUSAL.foreignForms]: 'the legal forms belong to different companies',
	[REFUSAL.nameless]: 'one of the names is missing',
	[REFUSAL.renamed]: 'the names are different although other details agree',
	[REFUSAL.oneNumber]: 'only one of the names has a number',
	[REFUSAL.forms]: 'the legal forms differ and nothing else proves that it is the same company',
	[REFUSAL.otherName]:
		'only a trade name or other name agrees and the location does not confirm it',
	[REFUSAL.otherWords]: 'each name has words that the other has not',
	[REFUSAL.moreWords]:
		'one name has more words than the other (it may be a parent, a branch or a different company)',
	[REFUSAL.spelling]: 'the spelling differs and nothing else confirms it',
	[REFUSAL.order]: 'the words are the same in another order and the places differ',
	[REFUSAL.commonName]: 'the name is made of common words and nothing else confirms it',
	[REFUSAL.elsewhere]: 'the name is the same but the places are different',
	[REFUSAL.rival]: 'the name is the same but the address or phone belongs to another record',
	[REFUSAL.namesakes]:
		'several records have this name and nothing but the name tells which one it is',
	[REFUSAL.elsewhereAlike]: 'the names differ a little and the places are different',
	[REFUSAL.contradicted]: 'phone and address are both different',
};

function sayName(facts: PairFacts): string {
	const { relation } = facts.name;
	if (facts.nameless) return 'a name is missing';
	if (relation === RELATION.same)
		return facts.alternate ? 'same name as another name of it' : 'same name';
	if (relation === RELATION.reordered) return 'same words in another order';
	if (relation === RELATION.cut) return 'same name, cut off on one side';
	if (relation === RELATION.spelling) return 'same name but for spelling';
	if (relation === RELATION.contained) return 'one name contains the other';
	return relation === RELATION.overlap ? 'similar name' : 'different name';
}

function sayPlace(facts: PairFacts): string {
	const { street, zip, area, city, state } = facts.place;
	if (street > 0) return 'same street';
	if (isFar(facts.place)) return state < 0 ? 'another state' : 'another place';
	if (zip > 0) return 'same ZIP code';
	return area > 0 || city > 0 ? 'same area' : '';
}

function withBlank(text: string, more: string): string {
	return text === '' || more === '' ? text + more : `${text} ${more}`;
}

function list(values: unknown): string {
	return textsOf(values).slice(0, 3).join(', ');
}

const nameText = (record: MatchRecord): string => textOf(record.name);
const phoneText = (record: MatchRecord): string => list(record.phones);
const mailText = (record: MatchRecord): string =>
	list([...textsOf(record.emails), textOf(record.website)]);
const addressText = (record: MatchRecord): string => textOf(record.address);
const placeText = ({ city, state, zip }: MatchRecord): string =>
	withBlank(withBlank(textOf(city), textOf(state)), textOf(zip));
const taxIdText = (record: MatchRecord): string => textOf(record.taxId);
const licenceText = (record: MatchRecord): string => textOf(record.licence);
const originText = (record: MatchRecord): string => textOf(record.originId) || textOf(record.id);
const numberText = (record: MatchRecord): string => textOf(record.number);

/** What is shown of each effect: the name of the field, and how it is read. */
const FIELDS: ReadonlyArray<
	readonly [field: string, key: keyof Effects, read: (record: MatchRecord) => string]
> = [
	['name', 'name', nameText],
	['legal form', 'form', nameText],
	['phone', 'phone', phoneText],
	['email', 'email', mailText],
	['address', 'address', addressText],
	['place', 'place', placeText],
	['taxId', 'taxId', taxIdText],
	['licence', 'licence', licenceText],
	['originId', 'originId', originText],
	['number', 'number', numberText],
];
