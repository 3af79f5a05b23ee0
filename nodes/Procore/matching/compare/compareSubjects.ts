import { FAINT } from './caution';
import { NameComparer } from './names/compareNames';
import { areRareAlike, RARE_WORD } from './names/nameFit';
import { comparePlaces, compareRegions, isFar, PlaceFit } from './comparePlaces';
import { sameWords } from './names/nameRelations';
import { areInitials } from './names/initials';
import { compareLegalForms } from '../words/legalForms';
import { TRAIT } from '../words/nameList';
import type { PairFacts } from './pairFacts';
import { PART } from '../read/place/placeList';
import type { SubjectList } from '../read/subjectList';
import type { Vocabulary } from '../words/vocabulary';
import { SORT } from '../words/wordSorts';
import { MOST_OF_REST } from './weighPair';

/**
 * A name so strongly against a pair that only contacts, identifiers or the address can make up for
 * it.
 */
const STRANGE = FAINT - MOST_OF_REST;

/** The two lists whose records are compared; for duplicates both are the same one. */
interface Lists {
	left: SubjectList;
	right: SubjectList;
	vocabulary: Vocabulary;
	within: boolean;
	isCompany: boolean;
}

/** Compares pairs of subjects: `one` of the left list with `other` of the right list. */
export class PairComparer {
	private readonly names: NameComparer;
	private readonly place = new PlaceFit();
	private readonly left: SubjectList;
	private readonly right: SubjectList;

	constructor(private readonly lists: Lists) {
		this.left = lists.left;
		this.right = lists.right;
		this.names = new NameComparer(lists);
	}

	/** Fills `facts` with what speaks for and against the pair. */
	compare(one: number, other: number, facts: PairFacts): void {
		facts.name = this.names.compareAll(one, other);
		this.compareRest(one, other, facts);
	}

	/**
	 * True when two records of the right list have the same name and nothing that tells them apart.
	 */
	areTwins(one: number, other: number): boolean {
		const { right } = this;
		const { names } = right;
		if (right.isNameless(one) || right.isNameless(other)) return false;
		const [name, same] = [right.nameStarts[one], right.nameStarts[other]];
		if (names.texts[name] !== names.texts[same] && !sameWords(name, same, names)) return false;
		if (compareCodes(right.taxIds, one, right.taxIds, other) < 0) return false;
		comparePlaces(right.places, one, right.places, other, this.place);
		const isElsewhere = isFar(this.place) || this.place.street < 0;
		return !isElsewhere && right.phones.compare(one, right.phones, other) >= 0;
	}

	/**
	 * Fills `facts.name`; true when the names are so different and so little else agrees that the
	 * pair cannot come to `FAINT`, and the records are equal in no respect.
	 */
	areStrangers(one: number, other: number, facts: PairFacts): boolean {
		const fit = this.names.compareAll(one, other);
		facts.name = fit;
		if (fit.score >= STRANGE || areRareAlike(fit)) return false;
		if (this.left.isNameless(one) || this.right.isNameless(other)) return false;
		if (fit.sharedPeak >= RARE_WORD && this.haveSameZip(one, other)) return false;
		return !this.haveContact(one, other) && !this.mayShareStreet(one, other);
	}

	/** Fills all of `facts` but the name. */
	compareRest(one: number, other: number, facts: PairFacts): void {
		const { left, right } = this;
		comparePlaces(left.places, one, right.places, other, facts.place);
		compareRegions(left, one, right, other, facts.place);
		facts.phone = left.phones.compare(one, right.phones, other);
		facts.email = left.emails.compare(one, right.emails, other);
		facts.domain = left.domains.compare(one, right.domains, other);
		facts.taxId = compareCodes(left.taxIds, one, right.taxIds, other);
		facts.license = compareCodes(left.licenses, one, right.licenses, other);
		facts.number = compareCodes(left.numbers, one, right.numbers, other);
		facts.originId = this.compareOrigins(one, other);
		facts.project = !this.lists.isCompany;
		facts.placeholder = left.placeholders[one] + right.placeholders[other] > 0;
		// Among duplicates, a record that is no longer used is what we look for.
		facts.retired = !this.lists.within && left.retired[one] + right.retired[other] > 0;
		facts.nameless = left.isNameless(one) || right.isNameless(other);
		facts.initials =
			facts.place.street > 0 &&
			facts.name.sharedPeak < 3.2 &&
			areInitials(left, one, right, other, this.lists.vocabulary);
		if (facts.nameless) clearForms(facts);
		else compareForms(facts, this.lists.vocabulary);
		facts.within = this.lists.within;
	}

	/** True when telephone, mail, website or an identifier is the same. */
	private haveContact(one: number, other: number): boolean {
		const { left, right } = this;
		return (
			left.phones.compare(one, right.phones, other) > 0 ||
			left.emails.compare(one, right.emails, other) > 0 ||
			left.domains.compare(one, right.domains, other) > 0 ||
			compareCodes(left.taxIds, one, right.taxIds, other) > 0 ||
			compareCodes(left.licenses, one, right.licenses, other) > 0 ||
			compareCodes(left.numbers, one, right.numbers, other) > 0 ||
			this.compareOrigins(one, other) > 0
		);
	}

	private haveSameZip(one: number, other: number): boolean {
		const zip = this.left.places.at(one, PART.zip);
		return zip > 0 && zip === this.right.places.at(other, PART.zip);
	}

	/** False where house or box are known to be different, or the street is not known. */
	private mayShareStreet(one: number, other: number): boolean {
		const ours = this.left.places;
		const theirs = this.right.places;
		const box = ours.at(one, PART.box);
		if (box > 0 && box === theirs.at(other, PART.box)) return true;
		const house = ours.at(one, PART.house);
		if (house !== theirs.at(other, PART.house)) return false;
		return house > 0 || (ours.at(one, PART.street) > 0 && theirs.at(other, PART.street) > 0);
	}

	private compareOrigins(one: number, other: number): number {
		const { left, right } = this;
		const origin = left.originIds[one];
		const otherOrigin = right.originIds[other];
		if (origin > 0 && (origin === right.idNumbers[other] || origin === otherOrigin)) return 1;
		return otherOrigin > 0 && otherOrigin === left.idNumbers[one] ? 1 : 0;
	}
}

/** Takes in what is known of the two names that fit best. */
function compareForms(facts: PairFacts, vocabulary: Vocabulary): void {
	const { names } = vocabulary;
	const { left, right } = facts.name;
	facts.alternate = names.is(left, TRAIT.alternate) || names.is(right, TRAIT.alternate);
	facts.form = compareLegalForms(names.forms[left], names.forms[right]);
	facts.formsOfOne =
		facts.form === -1 &&
		names.forms[left] !== 'partnership' &&
		names.forms[right] !== 'partnership';
	facts.distinct = Math.min(names.distinct[left], names.distinct[right]);
	facts.spoken = Math.min(names.spoken[left], names.spoken[right]);
	facts.coded = hasCode(left, vocabulary);
	facts.namesakes = Math.max(names.bearers[left], names.bearers[right]) - 1;
}

/** True when initials or a number tell who it is. */
function hasCode(name: number, { names, words, sorts }: Vocabulary): boolean {
	for (let at = names.starts[name]; at < names.starts[name + 1]; at++) {
		const word = names.words[at];
		if (
			(sorts[word] & SORT.spoken) !== 0 &&
			(words[word].length < 4 || (sorts[word] & SORT.digits) !== 0)
		)
			return true;
	}
	return false;
}

function clearForms(facts: PairFacts): void {
	facts.alternate = facts.formsOfOne = facts.coded = false;
	facts.form = facts.distinct = facts.spoken = facts.namesakes = 0;
}

/** The other record is looked at last: it is anywhere in memory, and many have no code at all. */
function compareCodes(left: Int32Array, one: number, right: Int32Array, other: number): number {
	if (left[one] === 0 || right[other] === 0) return 0;
	return left[one] === right[other] ? 1 : -1;
}
