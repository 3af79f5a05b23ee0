import { NameComparer } from './compareNames';
import { NameFit } from './nameFit';
import { comparePlaces, PlaceFit } from './comparePlaces';
import { areInitials } from './initials';
import { compareLegalForms } from './legalForms';
import type { NameForm, Subject } from './subject';
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

/** Compares pairs of subjects. */
export class PairComparer {
	private readonly names: NameComparer;

	constructor(private readonly vocabulary: Vocabulary) {
		this.names = new NameComparer(vocabulary);
	}

	/** Fills `facts` with what speaks for and against the pair. */
	compare(left: Subject, right: Subject, facts: PairFacts): void {
		this.names.compareAll(left.names, right.names, facts.name);
		comparePlaces(left.place, right.place, facts.place);
		facts.phone = compareLists(left.phones, right.phones);
		facts.email = compareLists(left.emails, right.emails);
		facts.domain = compareLists(left.domains, right.domains);
		facts.taxId = compareCodes(left.taxId, right.taxId);
		facts.licence = compareCodes(left.licence, right.licence);
		facts.number = compareCodes(left.number, right.number);
		facts.originId = compareOrigins(left, right);
		facts.placeholder = left.placeholder || right.placeholder;
		facts.nameless = left.names.length === 0 || right.names.length === 0;
		facts.initials = facts.place.street > 0 && this.areInitials(left, right, facts.name);
		compareForms(left.names[facts.name.left], right.names[facts.name.right], facts);
	}

	private areInitials(left: Subject, right: Subject, fit: NameFit): boolean {
		return fit.sharedPeak < 3.2 && areInitials(left.names, right.names, this.vocabulary);
	}
}

function compareForms(
	left: NameForm | undefined,
	right: NameForm | undefined,
	facts: PairFacts,
): void {
	facts.alternate = left?.alternate === true || right?.alternate === true;
	facts.form =
		left === undefined || right === undefined ? 0 : compareLegalForms(left.form, right.form);
	facts.distinct = Math.min(left?.distinct ?? 0, right?.distinct ?? 0);
	facts.spoken = Math.min(left?.spoken ?? 0, right?.spoken ?? 0);
	facts.namesakes = Math.max(left?.bearers ?? 1, right?.bearers ?? 1) - 1;
}

function compareOrigins(left: Subject, right: Subject): number {
	if (left.originId !== '' && (left.originId === right.id || left.originId === right.originId))
		return 1;
	return right.originId !== '' && right.originId === left.id ? 1 : 0;
}

function compareCodes(left: string, right: string): number {
	if (left === '' || right === '') return 0;
	return left === right ? 1 : -1;
}

function compareLists(left: readonly number[], right: readonly number[]): number {
	if (left.length === 0 || right.length === 0) return 0;
	for (let index = 0; index < left.length; index++) {
		if (right.includes(left[index])) return 1;
	}
	return -1;
}
