import { RELATION } from './names/nameFit';
import { isFar } from './comparePlaces';
import type { PairFacts } from './pairFacts';

const MIDDLE = 3.5;
const SPREAD = 2;

/** What the legal form, the place and being the only ones of a name can add at most; see below. */
export const MOST_OF_REST = 3.3;

/**
 * The sum of all effects: about 0 for strangers, above 10 for the same company. Allocates nothing.
 */
export function sumEffects(facts: PairFacts): number {
	return (
		nameEffect(facts) +
		uniqueEffect(facts) +
		formEffect(facts.form) +
		pick(facts.phone, 4, -0.4) +
		mailEffect(facts) +
		addressEffect(facts) +
		placeEffect(facts) +
		pick(facts.taxId, 8, -12) +
		pick(facts.license, 6, -1) +
		pick(facts.originId, 12, 0) +
		pick(facts.number, 8, -6)
	);
}

/**
 * The effects one by one, for a person to read: of name, legal form, phone, mail, address, place,
 * tax id, license, origin id and number. Their sum is `sumEffects`.
 */
export function fillEffects(facts: PairFacts, effects: Float64Array): void {
	effects[0] = nameEffect(facts) + uniqueEffect(facts);
	effects[1] = formEffect(facts.form);
	effects[2] = pick(facts.phone, 4, -0.4);
	effects[3] = mailEffect(facts);
	effects[4] = addressEffect(facts);
	effects[5] = placeEffect(facts);
	effects[6] = pick(facts.taxId, 8, -12);
	effects[7] = pick(facts.license, 6, -1);
	effects[8] = pick(facts.originId, 12, 0);
	effects[9] = pick(facts.number, 8, -6);
}

/** Log-odds as a score of 0 to 1: a half at 3.5, 0.96 at 10. */
export function toScore(effects: number): number {
	return 1 / (1 + Math.exp((MIDDLE - effects) / SPREAD));
}

/** The score as it is shown: three decimals. */
export function shownScore(effects: number): number {
	return Math.round(toScore(effects) * 1000) / 1000;
}

/** Initials share no word with the name, but they are evidence for it. */
function nameEffect(facts: PairFacts): number {
	return facts.initials ? 0.5 : facts.name.score;
}

/** The same name means more when no other record has it. */
function uniqueEffect(facts: PairFacts): number {
	return facts.namesakes === 0 && facts.name.relation >= RELATION.cut ? 1 : 0;
}

function formEffect(form: number): number {
	if (form === 0) return 0;
	return form > 0 ? 0.8 : form === -1 ? -1.5 : -4;
}

function mailEffect(facts: PairFacts): number {
	if (facts.email > 0) return 4;
	return facts.domain > 0 ? 3 : 0;
}

function addressEffect(facts: PairFacts): number {
	const { street, unit } = facts.place;
	if (street > 0) return unit > 0 ? 4.5 : 4;
	return street < 0 ? -0.4 : 0;
}

function placeEffect(facts: PairFacts): number {
	const { zip, area, state, city } = facts.place;
	if (zip > 0) return 1.5;
	if (isFar(facts.place)) return state < 0 ? -1.5 : -0.8;
	if (area > 0 || city > 0) return 0.9;
	return state > 0 && !facts.place.byPhone ? 0.3 : 0;
}

function pick(fact: number, same: number, different: number): number {
	if (fact === 0) return 0;
	return fact > 0 ? same : different;
}
