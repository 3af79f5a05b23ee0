import { RELATION } from '../compare/names/nameFit';
import { isFar } from '../compare/comparePlaces';
import type { PairFacts } from '../compare/pairFacts';
import { REFUSAL } from './refusals';
import type { MatchRecord } from '../types';

/**
 * What agrees about a pair, in a few words: `same name, same street and same phone`; with a capital
 * letter at the start of a sentence.
 */
export function sayAgreement(facts: PairFacts, isStart: boolean): string {
	const name = sayName(facts);
	const parts = new Enumeration(isStart ? name[0].toUpperCase() + name.slice(1) : name);
	if (facts.originId > 0) parts.add('linked by id');
	if (facts.taxId > 0) parts.add('same tax id');
	if (facts.license > 0) parts.add('same license number');
	if (facts.number > 0) parts.add('same number');
	if (facts.phone > 0) parts.add('same phone');
	if (facts.email > 0) parts.add('same e-mail address');
	else if (facts.domain > 0) parts.add('same e-mail domain or website');
	parts.add(sayPlace(facts));
	return parts.text();
}

/** Why a pair is left to a person. '' when the pair itself is in order. */
export function sayRefusal(refusal: number): string {
	return SENTENCES[refusal] ?? '';
}

/** Words as in a sentence: `a, b and c`. */
class Enumeration {
	private front = '';

	constructor(private last: string) {}

	/** Adds a word; '' is left out. */
	add(word: string): void {
		if (word === '') return;
		this.front = this.front === '' ? this.last : `${this.front}, ${this.last}`;
		this.last = word;
	}

	text(): string {
		return this.front === '' ? this.last : `${this.front} and ${this.last}`;
	}
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
	[REFUSAL.otherWords]: 'each name has words that the other does not have',
	[REFUSAL.moreWords]:
		'one name has more words than the other (it may be a parent, a branch or a different company)',
	[REFUSAL.spelling]: 'the spelling differs and nothing else confirms that it is the same',
	[REFUSAL.order]: 'the words are the same in another order and the places differ',
	[REFUSAL.commonName]: 'the name is made of common words and nothing else confirms it',
	[REFUSAL.elsewhere]: 'the name is the same but the places are different',
	[REFUSAL.rival]: 'the name is the same but the address or phone belongs to another record',
	[REFUSAL.namesakes]: 'several records have this name and nothing else tells which one it is',
	[REFUSAL.commonWords]: 'the names share only common words although other details agree',
	[REFUSAL.payee]:
		'one name has words that make it another payee (such as a department, an estate, a venture or a second firm)',
	[REFUSAL.copy]: 'one name says that it is a copy, a test or a template',
	[REFUSAL.retired]: 'its name says that it is no longer used',
	[REFUSAL.domains]: 'each has a web or mail domain of its own and nothing else agrees',
	[REFUSAL.taxElsewhere]:
		'the tax id is the same but the place is another, and another record has this name too',
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
	if (facts.place.byPhone) return 'same state by phone number';
	if (isFar(facts.place)) return state < 0 ? 'another state' : 'another place';
	if (zip > 0) return 'same ZIP code';
	return area > 0 || city > 0 ? 'same area' : '';
}

/** A score with two decimals, never more than it is: 0.999 must not become 1.00 beside it. */
export function sayScore(score: number): string {
	return (Math.floor(score * 100 + 1e-6) / 100).toFixed(2);
}

/** What a record is called, shortened where it is long. */
export function nameOf({ name }: MatchRecord): string {
	if (typeof name !== 'string' || name.trim() === '') return 'a record without a name';
	return firstLetters(name.trim(), 60);
}

/** The start of a text, never half a character. */
function firstLetters(text: string, most: number): string {
	if (text.length <= most) return text;
	return [...text.slice(0, 2 * most)].slice(0, most).join('');
}
