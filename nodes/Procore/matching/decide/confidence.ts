import { countContacts } from '../compare/contacts';
import { isFar, isNear } from '../compare/comparePlaces';
import { RELATION } from '../compare/names/nameFit';
import type { PairFacts } from '../compare/pairFacts';
import { COEFFICIENTS } from './coefficients';
import { REFUSAL } from './refusals';

/** How a pair compares with the other pairs of its records. */
export interface Position {
	/** How far it lies above the best other pair of either record that is still open, in log-odds. */
	leadLeft: number;
	leadRight: number;
	isLinked: boolean;
	/** See `REFUSAL`. */
	refusal: number;
}

/** A larger lead does not raise the confidence. */
const MOST_LEAD = 5;

/** What the confidence is made of: each gives 0 to 1, or about that. */
const FEATURES: ReadonlyArray<(facts: PairFacts, position: Position) => number> = [
	() => 1,
	({ name }) => Math.max(-1, Math.min(name.score, 13) / 10),
	({ name }) => is(name.relation === RELATION.same),
	({ name }) => is(name.relation === RELATION.reordered),
	({ name }) => is(name.relation === RELATION.cut),
	({ name }) => is(name.relation === RELATION.spelling),
	({ name }) => is(name.relation === RELATION.contained),
	({ name }) => is(name.relation === RELATION.overlap),
	({ name, namesakes }) => is(namesakes === 0 && name.relation >= RELATION.cut),
	({ form }) => is(form > 0),
	({ form }) => is(form === -1),
	({ form }) => is(form < -1),
	({ phone }) => is(phone > 0),
	({ phone }) => is(phone < 0),
	({ email }) => is(email > 0),
	({ email, domain }) => is(domain > 0 && email <= 0),
	({ domain }) => is(domain < 0),
	({ place }) => is(place.street > 0),
	({ place }) => is(place.street < 0),
	({ place }) => is(place.unit < 0),
	({ place }) => is(place.zip > 0),
	({ place }) => is(isNear(place)),
	({ place }) => is(isFar(place)),
	({ place }) => is(place.state < 0),
	({ place }) => is(place.state > 0),
	({ place }) => is(place.remote),
	({ taxId }) => is(taxId > 0),
	({ taxId, number }) => is(taxId < 0 || number < 0),
	({ license, originId, number }) => is(license > 0 || originId > 0 || number > 0),
	({ distinct }) => is(distinct > 0),
	({ spoken }) => is(spoken > 0),
	({ name }) => is(name.sharedWords > 1),
	({ name }) => is(name.sharedWords > 2),
	({ name }) => is(name.bare),
	({ name }) => is(name.family),
	({ name }) => is(name.sisters),
	({ name }) => is(name.payee),
	({ name }) => is(name.persons),
	({ name }) => is(name.numberGap > 0),
	({ name }) => is(name.opposed),
	({ alternate }) => is(alternate),
	({ name }) => is(name.relation === RELATION.same && !name.literal),
	(facts) => is(isOneMisspelt(facts) && countContacts(facts) === 0),
	(facts) => is(isNameAlone(facts)),
	(facts) => is(isNameAlone(facts) && facts.name.relation === RELATION.same),
	(facts) => is(isNameAlone(facts) && facts.name.misspelt > 0),
	(facts) => is(isNameAlone(facts) && (facts.alternate || facts.name.relation === RELATION.cut)),
	({ initials }) => is(initials),
	({ retired, placeholder }) => is(retired || placeholder),
	(facts) => is(countContacts(facts) > 0),
	(facts) => is(countContacts(facts) > 1),
	(facts) => is(countContacts(facts) > 0 && facts.name.relation >= RELATION.cut),
	(facts) => is(countContacts(facts) === 0 && facts.name.relation < RELATION.spelling),
	({ place, distinct }) => is(isFar(place) && distinct === 0),
	(facts) => is(isPlain(facts) && countContacts(facts) === 0),
	(facts) => is(isPlain(facts) && facts.phone < 0),
	(facts) => is(isPlain(facts) && facts.name.bare),
	(facts) => is(facts.phone < 0 && countContacts(facts) === 0),
	(_, { leadLeft }) => within(leadLeft),
	(_, { leadRight }) => within(leadRight),
	(_, { leadLeft }) => is(leadLeft <= 0),
	(_, { leadRight }) => is(leadRight <= 0),
	(_, { leadLeft, leadRight }) => within(Math.min(leadLeft, leadRight)),
	(_, { isLinked }) => is(isLinked),
	(_, { isLinked, leadLeft, leadRight }) => is(!isLinked) * within(Math.min(leadLeft, leadRight)),
	...Object.values(REFUSAL).map(
		(refusal) => (_: PairFacts, position: Position) =>
			is(position.refusal === refusal && !position.isLinked),
	),
];

/** How many features there are. */
export const FEATURE_COUNT = FEATURES.length;

/** Fills `features` with what is known about a pair, for a script to find the coefficients. */
export function fillFeatures(facts: PairFacts, position: Position, features: Float64Array): void {
	for (let index = 0; index < FEATURES.length; index++)
		features[index] = FEATURES[index](facts, position);
}

/**
 * The probability that a pair is right, 0 to 1: a logistic fit over labelled data, see
 * `coefficients.ts`.
 */
export function confidenceOf(facts: PairFacts, position: Position): number {
	let sum = 0;
	for (let index = 0; index < FEATURES.length; index++)
		sum += COEFFICIENTS[index] * FEATURES[index](facts, position);
	return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}

/** True for a name of places, first names and words of business alone. */
function isPlain({ distinct, spoken }: PairFacts): boolean {
	return distinct + spoken === 0;
}

/** True for names of one word, in which a letter differs. */
function isOneMisspelt({ name }: PairFacts): boolean {
	return name.relation === RELATION.spelling && name.sharedWords === 1;
}

/** True where nothing but the names can be compared. */
function isNameAlone({ place, phone, email, domain }: PairFacts): boolean {
	const { street, zip, state, city } = place;
	const isPlaceKnown = street !== 0 || zip !== 0 || state !== 0 || city !== 0;
	return !isPlaceKnown && phone === 0 && email === 0 && domain === 0;
}

function is(fact: boolean): number {
	return fact ? 1 : 0;
}

function within(lead: number): number {
	return Math.max(0, Math.min(lead, MOST_LEAD)) / MOST_LEAD;
}
