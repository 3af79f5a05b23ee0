import { isFar, isNear, type PlaceFit } from '../compare/comparePlaces';
import type { PairFacts } from '../compare/pairFacts';
import { countContacts } from '../compare/contacts';
import { RARE_WORD, RELATION, TELLING, VERY_TELLING, type NameFit } from '../compare/names/nameFit';
import { REFUSAL } from './refusals';
import type { Caution } from '../types';

/**
 * Names that are alike: only with proof from another field, except for very telling names in the
 * same ZIP code.
 */
export function likeNameRefusal(facts: PairFacts, caution: Caution): number {
	const { name, place } = facts;
	const contacts = countContacts(facts);
	if (facts.form < 0 && contacts < (caution === 'careful' ? 2 : 1)) return REFUSAL.forms;
	if (contacts === 0 && facts.domain < 0) return REFUSAL.domains;
	if (isAtOneDoor(facts)) return REFUSAL.none;
	if (name.relation === RELATION.overlap) return overlapRefusal(facts, caution);
	if (name.family && facts.taxId <= 0) return REFUSAL.moreWords;
	if (name.persons && facts.taxId <= 0) return REFUSAL.spelling;
	if (caution === 'careful' && facts.taxId <= 0 && (name.sisters || name.bare))
		return REFUSAL.moreWords;
	if (contacts === 0) return unprovenRefusal(facts, caution);
	const misspelt = name.relation === RELATION.spelling;
	if (contacts === 1 && isFar(place) && caution === 'careful' && !misspelt)
		return REFUSAL.elsewhereAlike;
	const telling = name.sharedPeak >= RARE_WORD || name.shared >= TELLING;
	return telling || isPlainButProven(facts, caution) ? REFUSAL.none : REFUSAL.commonName;
}

/** Phone, street and unit are the same, two words too, and nothing suggests two companies. */
function isAtOneDoor({ name, place, phone, form }: PairFacts): boolean {
	if (name.sharedWords < 2 || name.sisters || name.persons || name.opposed) return false;
	return phone > 0 && place.door && form >= 0 && name.numberGap === 0;
}

/**
 * A plainer name is enough if the legal form is the same and no trade or branch tells them apart.
 */
function isPlainButProven({ name, form, place, phone }: PairFacts, caution: Caution): boolean {
	const proven = form > 0 && phone >= 0 && place.unit >= 0 && !isFar(place);
	return caution === 'balanced' && proven && !name.sisters && name.sharedPeak >= 4.5;
}

/**
 * Each name has words of its own: only at one street, and never where they may be sister companies
 * or two persons.
 */
function overlapRefusal(facts: PairFacts, caution: Caution): number {
	const { name, place } = facts;
	const met = place.street > 0 && facts.phone >= 0 && place.unit >= 0 && facts.form >= 0;
	const isApart = name.persons || (name.sisters && !isOneFamily(facts));
	return caution === 'balanced' && met && !isApart ? REFUSAL.none : REFUSAL.otherWords;
}

/**
 * True for related names that no sister company in the lists has, with the same legal form and no
 * different phone.
 */
function isOneFamily({ name, form, phone }: PairFacts): boolean {
	return form > 0 && phone === 0 && (name.alone || name.sharedWords > 1);
}

/**
 * Names that are alike and close by: enough where what both have letter by letter is telling by
 * itself.
 */
function unprovenRefusal(facts: PairFacts, caution: Caution): number {
	const { name, place } = facts;
	const unique = facts.phone >= 0 && facts.namesakes === 0 && name.sharedPeak >= RARE_WORD;
	const telling = unique && name.exact >= VERY_TELLING;
	const balanced = caution === 'balanced';
	if (name.relation === RELATION.contained) {
		if (!balanced || !unique || name.sisters) return REFUSAL.moreWords;
		const linked = addsLittle(name, place) || (telling && isNear(place));
		return linked ? REFUSAL.none : REFUSAL.moreWords;
	}
	if (name.misspelt !== 1) return REFUSAL.spelling;
	if (unique && isNear(place) && (balanced || isSlipOnly(facts))) return REFUSAL.none;
	const close = place.zip > 0 || (balanced && place.state > 0);
	return telling && close ? REFUSAL.none : REFUSAL.spelling;
}

/** A known word with a letter wrong, in one town, under the same legal form. */
function isSlipOnly({ name, place, form }: PairFacts): boolean {
	return name.slips === name.misspelt && place.zip > 0 && form >= 0;
}

/**
 * True when the words that only one name has tell less than those that both have: in one ZIP code,
 * or clearly so in one state.
 */
function addsLittle(name: NameFit, place: PlaceFit): boolean {
	const { exact, sharedPeak, misspelt } = name;
	const extra = name.onlyLeft + name.onlyRight;
	if (misspelt > 0) return false;
	if (place.zip > 0 && exact >= TELLING && extra <= exact) return true;
	return (isNear(place) || place.state > 0) && sharedPeak >= 7 && extra <= 6;
}
