import type { PairFacts } from './pairFacts';

/** True when telephone, mail, street or an identifier agree. */
export function hasContact(facts: PairFacts): boolean {
	return countContacts(facts) > 0;
}

/** How many of telephone, mail, street and identifiers agree. */
export function countContacts(facts: PairFacts): number {
	const mail = facts.email > 0 || facts.domain > 0 ? 1 : 0;
	const reached = mail + (facts.phone > 0 ? 1 : 0) + (facts.place.street > 0 ? 1 : 0);
	const taxed = (facts.taxId > 0 ? 1 : 0) + (facts.license > 0 ? 1 : 0);
	return reached + taxed + (facts.number > 0 ? 1 : 0) + (facts.originId > 0 ? 1 : 0);
}
