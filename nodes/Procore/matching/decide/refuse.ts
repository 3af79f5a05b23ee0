import { isFar, isNear, type PlaceFit } from '../compare/comparePlaces';
import type { PairFacts } from '../compare/pairFacts';
import { countContacts, hasContact } from '../compare/contacts';
import { RARE_WORD, RELATION, TELLING, VERY_TELLING } from '../compare/names/nameFit';
import { likeNameRefusal } from './refuseLike';
import { projectRefusal } from './refuseProject';
import { REFUSAL } from './refusals';
import type { Caution } from '../types';

/**
 * The first reason not to link a pair without asking. The order is from the gravest to the
 * slightest.
 */
export function refusalOf(facts: PairFacts, caution: Caution): number {
	const grave = graveRefusal(facts, caution);
	if (grave !== REFUSAL.none) return grave;
	if (facts.originId > 0 || facts.initials) return REFUSAL.none;
	const atSite = facts.project ? projectRefusal(facts, caution) : REFUSAL.none;
	if (atSite !== REFUSAL.none) return atSite;
	const { relation } = facts.name;
	if (relation >= RELATION.cut) return sameNameRefusal(facts, caution);
	return likeNameRefusal(facts, caution);
}

function graveRefusal(facts: PairFacts, caution: Caution): number {
	const { name } = facts;
	if (facts.placeholder) return REFUSAL.placeholder;
	if (facts.retired) return REFUSAL.retired;
	if (facts.taxId < 0) return REFUSAL.taxIds;
	if (facts.number < 0) return REFUSAL.projectNumbers;
	if (facts.nameless)
		return facts.originId > 0 || facts.number > 0 ? REFUSAL.none : REFUSAL.nameless;
	if (name.numberGap === 2) return REFUSAL.numbers;
	if (facts.project && name.copy) return REFUSAL.copy;
	if (name.payee && facts.originId <= 0) return REFUSAL.payee;
	if (name.numberGap === 1 && facts.originId <= 0 && facts.number <= 0) return REFUSAL.oneNumber;
	if (name.opposed) return REFUSAL.opposed;
	if (facts.form === -2 && facts.taxId <= 0) return REFUSAL.foreignForms;
	if (name.shared > 0 && name.sharedPeak >= 3.2) return REFUSAL.none;
	if (name.relation >= RELATION.cut) return REFUSAL.none;
	if (isShortName(facts, caution)) return REFUSAL.none;
	return name.shared > 0 ? REFUSAL.commonWords : REFUSAL.renamed;
}

/** `EMR Inc` and `Environmental Management Resources` at one address. */
function isShortName({ initials, place, phone, form, name }: PairFacts, caution: Caution): boolean {
	if (!initials || caution === 'careful') return false;
	return place.street > 0 && place.unit >= 0 && phone >= 0 && form >= 0 && name.numberGap === 0;
}

function sameNameRefusal(facts: PairFacts, caution: Caution): number {
	const { name, place } = facts;
	if (hasContact(facts)) return provenRefusal(facts, caution);
	if (facts.domain < 0) return REFUSAL.domains;
	if (isOnlyOfItsName(facts)) return REFUSAL.none;
	if (facts.form < 0 && !mayHaveNewForm(facts, caution)) return REFUSAL.forms;
	if (facts.alternate && !isNear(place) && !isOwnName(facts, caution)) return REFUSAL.otherName;
	if (isOneOfSeveral(facts, caution)) return REFUSAL.namesakes;
	if (caution === 'careful' && name.relation === RELATION.cut) return REFUSAL.moreWords;
	if (isNear(place)) return nearRefusal(facts, caution);
	if (name.relation === RELATION.reordered && name.sharedPeak < 6.5) return REFUSAL.order;
	if (facts.phone < 0 && isContradicted(facts, caution)) return REFUSAL.contradicted;
	if (caution === 'careful' ? isPlain(facts) : isPlainAway(facts)) return plainRefusal(place);
	if (!isFar(place)) return name.shared >= RARE_WORD ? REFUSAL.none : REFUSAL.commonName;
	return name.relation === RELATION.same
		? farRefusal(facts, caution)
		: farVariantRefusal(facts, caution);
}

/** The same name, and something else agrees. */
function provenRefusal(facts: PairFacts, caution: Caution): number {
	const { name, form, taxId, place, namesakes, within } = facts;
	const contacts = countContacts(facts);
	const others = within ? namesakes - 1 : namesakes;
	if (name.clipped && others > 0 && taxId <= 0 && caution === 'careful') return REFUSAL.namesakes;
	if (taxId > 0 && contacts === 1 && isFar(place) && namesakes > 0) return REFUSAL.taxElsewhere;
	if (form >= 0 || caution !== 'careful' || contacts > 1) return REFUSAL.none;
	return place.street > 0 && hasTellingName(facts) ? REFUSAL.none : REFUSAL.forms;
}

/**
 * A name so distinctive that a company in the same street has only changed its legal form. A
 * partnership is often a different company.
 */
function hasTellingName({ name, distinct, spoken, formsOfOne, namesakes }: PairFacts): boolean {
	return formsOfOne && name.shared >= TELLING && distinct + spoken > 0 && namesakes === 0;
}

/**
 * The same full name in one state, where no other record of either side has it, and nothing speaks
 * against the pair.
 */
function isOnlyOfItsName(facts: PairFacts): boolean {
	const { name, place, form, namesakes, alternate } = facts;
	const isSame = name.relation === RELATION.same && !alternate;
	if (!isSame || namesakes > 0 || place.state <= 0 || form < 0) return false;
	return facts.phone >= 0 || hasSeveralLines(facts);
}

/** Another number where the address is another too, or the name may be that of many companies. */
function isContradicted({ place, distinct }: PairFacts, caution: Caution): boolean {
	return caution === 'careful' || place.street < 0 || place.otherRegion || distinct === 0;
}

/** Two numbers of one area code for a name of its own, and no other street: lines of one office. */
function hasSeveralLines({ place, distinct }: PairFacts): boolean {
	return place.byPhone && place.sameAreaCode && place.street >= 0 && distinct > 0;
}

/** True when others have the name, and neither street nor postal code shows which one it is. */
function isOneOfSeveral(
	{ namesakes, place, distinct, form }: PairFacts,
	caution: Caution,
): boolean {
	if (namesakes === 0) return false;
	// Without an address the legal form may tell.
	if (form > 0 && place.street === 0 && place.zip === 0 && !isFar(place)) return false;
	if (caution === 'balanced' && (isNear(place) || distinct > 0)) return false;
	return place.street < 0 || place.zip <= 0;
}

/** The same name close by: enough, unless the name is common and the phone differs. */
function nearRefusal({ distinct, spoken, phone, place }: PairFacts, caution: Caution): number {
	const isDoubtful = distinct === 0 && phone < 0 && place.zip <= 0;
	const isElsewhere = spoken === 0 && place.street < 0;
	return isDoubtful && (caution === 'careful' || isElsewhere) ? REFUSAL.contradicted : REFUSAL.none;
}

/** Another legal form of a telling name close by: most often the company has changed its form. */
function mayHaveNewForm({ name, place, phone, namesakes }: PairFacts, caution: Caution): boolean {
	if (caution === 'careful' || name.shared < TELLING) return false;
	if (place.zip > 0) return true;
	return isNear(place) && phone >= 0 && namesakes === 0 && name.sharedPeak >= RARE_WORD;
}

/** A trade name or other name that no other record in the state has. */
function isOwnName({ name, place, namesakes }: PairFacts, caution: Caution): boolean {
	const unique = namesakes === 0 && name.sharedPeak >= RARE_WORD && name.shared >= TELLING;
	return caution === 'balanced' && unique && place.state > 0;
}

/**
 * True when many companies may have the name. If the place is not known, initials or a number that
 * no other record has are enough.
 */
function isPlain({ distinct, spoken, coded, place, namesakes, name, form }: PairFacts): boolean {
	if (place.remote && 2 * distinct + spoken < 3) return true;
	if (distinct > 0 || spoken > 1 || (spoken === 1 && name.sharedWords > 4 && form > 0))
		return false;
	return !coded || isFar(place) || namesakes > 0;
}

/**
 * True for such a name where the places differ, or payments go elsewhere, unless both name one
 * legal form and no other record has the name.
 */
function isPlainAway(facts: PairFacts): boolean {
	const { distinct, spoken, coded, place, form, namesakes } = facts;
	// Initials or a number alone are not a name of one's own: `Boilermakers Local 27`.
	if (distinct > 0 || spoken > (coded ? 1 : 0)) return false;
	if (place.remote) return true;
	return place.state < 0 && (form <= 0 || namesakes > 0);
}

/** Words of the dictionary, places and first names: many companies have such a name. */
function plainRefusal(place: PlaceFit): number {
	return isFar(place) ? REFUSAL.elsewhere : REFUSAL.commonName;
}

/**
 * The same name in another place: a move, a branch, or another company. Only a distinctive name
 * that no other record has decides.
 */
function farRefusal(facts: PairFacts, caution: Caution): number {
	const { name, place, namesakes } = facts;
	const unique = namesakes === 0 && name.sharedPeak >= RARE_WORD;
	if (place.state > 0) {
		if (name.shared >= TELLING) return REFUSAL.none;
		return unique && caution === 'balanced' ? REFUSAL.none : REFUSAL.elsewhere;
	}
	if (!unique) return REFUSAL.elsewhere;
	const needed = place.street < 0 ? VERY_TELLING + 3 : VERY_TELLING;
	if (caution === 'careful') {
		const known = name.literal && isOneOfAKind(facts) && name.shared >= needed;
		return known || isInvented(facts) ? REFUSAL.none : REFUSAL.elsewhere;
	}
	return name.shared >= TELLING ? REFUSAL.none : REFUSAL.elsewhere;
}

/**
 * True if two companies would hardly have this name by chance. A dictionary word counts half as much
 * as a surname, and so do many words beside one. Two known addresses make a move less likely.
 */
function isOneOfAKind({ distinct, spoken, place, name, form }: PairFacts): boolean {
	const told = 2 * distinct + spoken;
	const many = told > 0 ? Math.max(0, Math.min(name.sharedWords - 3, distinct > 0 ? 1 : 2)) : 0;
	const formed = form > 0 && spoken > 1 ? 1 : 0;
	return told + many + formed >= (place.street < 0 ? 3 : 2);
}

/**
 * True for an invented word, alone or with one of business, under the same legal form: a company
 * that has moved.
 */
function isInvented({ name, place, distinct, form }: PairFacts): boolean {
	if (!name.literal || form <= 0 || distinct === 0 || place.street === 0) return false;
	return name.sharedWords === 1
		? name.shared > TELLING
		: name.sharedWords === 2 && name.shared >= VERY_TELLING;
}

/** The same name cut off, or its words in another order (`Baker, Carlene P`), in another place. */
function farVariantRefusal({ name, place, namesakes }: PairFacts, caution: Caution): number {
	const isCut = name.relation === RELATION.cut;
	const refusal = isCut ? REFUSAL.elsewhere : REFUSAL.order;
	if (caution === 'careful' || namesakes > 0 || name.sharedPeak < RARE_WORD) return refusal;
	const needed = isCut && place.state > 0 ? TELLING : isCut ? VERY_TELLING : VERY_TELLING + 3;
	return name.shared >= needed ? REFUSAL.none : refusal;
}
