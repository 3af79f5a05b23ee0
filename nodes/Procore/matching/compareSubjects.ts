import { FAINT } from './caution';
import { NameComparer } from './compareNames';
import { areRareAlike, NameFit } from './nameFit';
import { comparePlaces, PlaceFit } from './comparePlaces';
import { areInitials } from './initials';
import { compareLegalForms } from './legalForms';
import { TRAIT, type NameList } from './nameList';
import { PART } from './placeList';
import type { SubjectList } from './subjectList';
import type { Vocabulary } from './vocabulary';

/** All that is known about a pair. Unless said otherwise: 1 the same, -1 different, 0 not known on one of the sides. One object is filled again and again. */
export class PairFacts {
	readonly name = new NameFit();
	readonly place = new PlaceFit();
	/** See `compareLegalForms`. */
	form = 0;
	phone = 0;
	email = 0;
	domain = 0;
	taxId = 0;
	licence = 0;
	/** The ids that one system keeps of the other. */
	originId = 0;
	number = 0;
	placeholder = false;
	/** One of the names is missing. */
	nameless = false;
	/** A name other than the first one was used. */
	alternate = false;
	/** One name is the initials of the other, and the street is the same. */
	initials = false;
	/** Words of each kind in the name (see `KIND_OF_WORD`); of the two names the lesser number. */
	distinct = 0;
	spoken = 0;
	/** Other records on either side that have this very name. */
	namesakes = 0;
}

/** What the legal form, the place and being the only ones of a name can add at most, in log-odds. */
const MOST_OF_REST = 3.3;

/** A name that speaks so much against a pair that nothing but contacts, identifiers or the address can make up for it. */
const STRANGE = FAINT - MOST_OF_REST;

/** Compares pairs of subjects. */
export class PairComparer {
	private readonly names: NameComparer;

	constructor(private readonly vocabulary: Vocabulary) {
		this.names = new NameComparer(vocabulary);
	}

	/** Fills `facts` with what speaks for and against the pair of a record of `left` and a record of `right`. */
	compare(
		left: SubjectList,
		one: number,
		right: SubjectList,
		other: number,
		facts: PairFacts,
	): void {
		this.names.compareAll(left, one, right, other, facts.name);
		this.compareRest(left, one, right, other, facts);
	}

	/** Fills `fit`; true when the names are so different and so little else agrees that the pair cannot come to `FAINT`, and the records are equal in no respect. */
	areStrangers(
		left: SubjectList,
		one: number,
		right: SubjectList,
		other: number,
		fit: NameFit,
	): boolean {
		this.names.compareAll(left, one, right, other, fit);
		if (fit.score >= STRANGE || areRareAlike(fit)) return false;
		if (left.isNameless(one) || right.isNameless(other)) return false;
		return !haveContact(left, one, right, other) && !mayShareStreet(left, one, right, other);
	}

	/** Fills all of `facts` but the name. */
	compareRest(
		left: SubjectList,
		one: number,
		right: SubjectList,
		other: number,
		facts: PairFacts,
	): void {
		comparePlaces(left.places, one, right.places, other, facts.place);
		facts.phone = left.phones.compare(one, right.phones, other);
		facts.email = left.emails.compare(one, right.emails, other);
		facts.domain = left.domains.compare(one, right.domains, other);
		facts.taxId = compareCodes(left.taxIds[one], right.taxIds[other]);
		facts.licence = compareCodes(left.licences[one], right.licences[other]);
		facts.number = compareCodes(left.numbers[one], right.numbers[other]);
		facts.originId = compareOrigins(left, one, right, other);
		facts.placeholder = left.placeholders[one] + right.placeholders[other] > 0;
		facts.nameless = left.isNameless(one) || right.isNameless(other);
		facts.initials =
			facts.place.street > 0 &&
			facts.name.sharedPeak < 3.2 &&
			areInitials(left, one, right, other, this.vocabulary);
		if (facts.nameless) clearForms(facts);
		else compareForms(facts, this.vocabulary.names);
	}
}

/** True when telephone, mail, website or an identifier is the same. */
function haveContact(left: SubjectList, one: number, right: SubjectList, other: number): boolean {
	return (
		left.phones.compare(one, right.phones, other) > 0 ||
		left.emails.compare(one, right.emails, other) > 0 ||
		left.domains.compare(one, right.domains, other) > 0 ||
		compareCodes(left.taxIds[one], right.taxIds[other]) > 0 ||
		compareCodes(left.licences[one], right.licences[other]) > 0 ||
		compareCodes(left.numbers[one], right.numbers[other]) > 0 ||
		compareOrigins(left, one, right, other) > 0
	);
}

/** False where house or box are known to be different, or the street is not known. */
function mayShareStreet(
	{ places }: SubjectList,
	one: number,
	right: SubjectList,
	other: number,
): boolean {
	const box = places.at(one, PART.box);
	if (box > 0 && box === right.places.at(other, PART.box)) return true;
	const house = places.at(one, PART.house);
	if (house !== right.places.at(other, PART.house)) return false;
	return house > 0 || (places.at(one, PART.street) > 0 && right.places.at(other, PART.street) > 0);
}

/** Takes in what is known of the two names that fit best. */
function compareForms(facts: PairFacts, names: NameList): void {
	const { left, right } = facts.name;
	facts.alternate = names.is(left, TRAIT.alternate) || names.is(right, TRAIT.alternate);
	facts.form = compareLegalForms(names.forms[left], names.forms[right]);
	facts.distinct = Math.min(names.distinct[left], names.distinct[right]);
	facts.spoken = Math.min(names.spoken[left], names.spoken[right]);
	facts.namesakes = Math.max(names.bearers[left], names.bearers[right]) - 1;
}

function clearForms(facts: PairFacts): void {
	facts.alternate = false;
	facts.form = facts.distinct = facts.spoken = facts.namesakes = 0;
}

function compareOrigins(left: SubjectList, one: number, right: SubjectList, other: number): number {
	const origin = left.originIds[one];
	const otherOrigin = right.originIds[other];
	if (origin > 0 && (origin === right.idNumbers[other] || origin === otherOrigin)) return 1;
	return otherOrigin > 0 && otherOrigin === left.idNumbers[one] ? 1 : 0;
}

function compareCodes(left: number, right: number): number {
	if (left === 0 || right === 0) return 0;
	return left === right ? 1 : -1;
}
