import { isNear } from '../compare/comparePlaces';
import type { PairFacts } from '../compare/pairFacts';
import { countContacts, hasContact } from '../compare/contacts';
import { areRareAlike, RARE_WORD, RELATION, VERY_TELLING } from '../compare/names/nameFit';
import type { Caution } from '../types';

/** What a pair means for other pairs of its records. */
export const STANDING = {
	/** A rival casts doubt on it. */
	weak: 1,
	/** It is such a rival. */
	rival: 2,
	/** One thing is so equal that neither record is new. */
	equal: 4,
	/** Only name and phone agree; the street differs. */
	moved: 8,
	/** Door and phone agree, which casts doubt on pairs that moved. */
	sameDoor: 16,
} as const;

/** The sum of what a pair means to others. */
export function standingOf(facts: PairFacts, caution: Caution): number {
	const weak = fearsRivals(facts, caution) ? STANDING.weak : 0;
	const rival = isRival(facts) ? STANDING.rival : 0;
	const equal = isEqualInPart(facts) ? STANDING.equal : 0;
	const moved = hasMoved(facts) ? STANDING.moved : 0;
	const sameDoor = facts.phone > 0 && facts.place.door ? STANDING.sameDoor : 0;
	return weak + rival + equal + moved + sameDoor;
}

/**
 * True when another company with the same address or phone would cast doubt on the pair: only the
 * names agree.
 */
function fearsRivals(facts: PairFacts, caution: Caution): boolean {
	if (hasContact(facts) || isNear(facts.place)) return false;
	return caution === 'careful' || !isSureByName(facts);
}

/**
 * The same distinctive name, which no other record has, in one state: such a company has moved
 * within it.
 */
function isSureByName({ name, form, namesakes, phone, place }: PairFacts): boolean {
	const unique = name.relation === RELATION.same && form >= 0 && namesakes === 0;
	const telling = name.shared >= VERY_TELLING && name.sharedPeak >= RARE_WORD;
	return unique && telling && phone >= 0 && place.state > 0;
}

/** True when only name and phone agree, and the streets differ. */
function hasMoved(facts: PairFacts): boolean {
	return facts.phone > 0 && facts.place.street < 0 && countContacts(facts) === 1;
}

/** True when phone, mail or street agree: the pair competes with others that only share a name. */
function isRival(facts: PairFacts): boolean {
	return facts.phone > 0 || facts.email > 0 || facts.place.door;
}

/**
 * True when the records are so equal in one respect that neither may be called new. Projects with
 * different numbers may share a site.
 */
function isEqualInPart(facts: PairFacts): boolean {
	const { phone, email, taxId, license, originId, number, name, place } = facts;
	if (name.relation === RELATION.same || areRareAlike(name)) return true;
	if (name.sharedPeak >= RARE_WORD && place.zip > 0) return true;
	if (facts.number < 0 && name.shared === 0) return false;
	if (phone > 0 || email > 0 || taxId > 0 || license > 0 || originId > 0 || number > 0) return true;
	return place.street > 0 && place.unit >= 0;
}
