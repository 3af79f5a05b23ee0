import type { ContactBook } from './crowdedContacts';
import { textOf, textsOf } from './foldText';
import { KIND_OF_WORD } from './plainWords';
import { readCode, readDomain, readEmail, readPhone } from './readContacts';
import { readNames, type NameReading } from './readName';
import { readPlace, type Place } from './readPlace';
import { fieldsOf, type RecordFields } from './recordFields';
import type { TextNumbers } from './textNumbers';
import type { MatchRecord } from './types';
import type { Vocabulary } from './vocabulary';

/** One way a subject is called, ready to be compared. */
export interface NameForm {
	/** Numbers of the words in the vocabulary, in order. */
	tokens: number[];
	joined: string;
	form: string;
	cut: boolean;
	alternate: boolean;
	/** Numbers of the words in brackets; with `inside` they are among the tokens. */
	aside: readonly number[];
	inside: boolean;
	/** Words of either kind, see `KIND_OF_WORD`; filled by `settleNames`. */
	distinct: number;
	spoken: number;
	/** Records that have this very name, on the side where it is more common; filled by `countNames`. */
	bearers: number;
	/** Sum of the weights of the words, and weight of the heaviest; filled by `settleNames`. */
	weight: number;
	peak: number;
	/** Neighbouring words that are one word elsewhere; filled by `settleNames`. */
	joins: readonly Join[];
}

/** Two words that stand side by side, and the word they make together; by their numbers in the vocabulary. */
export interface Join {
	word: number;
	first: number;
	second: number;
}

const NO_JOINS: readonly Join[] = [];
const NO_WORDS: readonly number[] = [];
const NOTHING: readonly string[] = [];

/** A record, read once: everything that comparing needs, in comparable form. Unknown texts are ''. */
export interface Subject {
	id: string;
	names: NameForm[];
	/** The name stands for nobody. */
	placeholder: boolean;
	place: Place;
	/** Numbers of the contact book, as are the mail addresses and domains. */
	phones: readonly number[];
	emails: readonly number[];
	domains: readonly number[];
	taxId: string;
	licence: string;
	originId: string;
	number: string;
}

/** What the subjects of both lists share: the numbers of their words, places and contacts. */
export interface Numbering {
	vocabulary: Vocabulary;
	places: TextNumbers;
	contacts: ContactBook;
}

/** Reads a record. Wrong types count as absent; nothing throws. Counts its words in the vocabulary. */
export function readSubject(
	record: MatchRecord,
	numbering: Numbering,
	isCompany: boolean,
): Subject {
	const { vocabulary, places, contacts } = numbering;
	const fields = fieldsOf(record);
	const name = textOf(fields.name);
	const readings = readNames(name, textsOf(fields.otherNames), isCompany);
	const emails = isCompany ? textsOf(fields.emails) : NOTHING;
	return {
		id: textOf(fields.id),
		names: readForms(readings, vocabulary),
		placeholder: name !== '' && name.length < 40 && readings[0]?.placeholder === true,
		place: readPlaceOf(fields, places),
		phones: contacts.list(isCompany ? textsOf(fields.phones) : NOTHING, readPhone),
		emails: contacts.list(emails, readEmail),
		domains: contacts.list(isCompany ? withWebsite(emails, fields.website) : NOTHING, readDomain),
		taxId: isCompany ? readCode(textOf(fields.taxId), 6) : '',
		licence: isCompany ? readCode(textOf(fields.licence), 4) : '',
		originId: textOf(fields.originId),
		number: readNumber(textOf(fields.number)),
	};
}

function withWebsite(emails: readonly string[], website: unknown): readonly string[] {
	const text = textOf(website);
	return text === '' ? emails : [...emails, text];
}

function readNumber(raw: string): string {
	return raw === '' ? '' : raw.replace(/[^0-9a-z]/gi, '').toUpperCase();
}

function readForms(readings: readonly NameReading[], vocabulary: Vocabulary): NameForm[] {
	const forms: NameForm[] = [];
	for (let index = 0; index < readings.length; index++)
		forms.push(readForm(readings[index], vocabulary));
	vocabulary.count(forms);
	return fitting(forms);
}

function readForm(reading: NameReading, vocabulary: Vocabulary): NameForm {
	const { words, joined, form, cut, alternate, aside, inside } = reading;
	return {
		tokens: numbersOf(words, vocabulary),
		joined,
		form,
		cut,
		alternate,
		aside: aside.length === 0 ? NO_WORDS : numbersOf(aside, vocabulary),
		inside,
		distinct: 0,
		spoken: 0,
		bearers: 1,
		weight: 0,
		peak: 0,
		joins: NO_JOINS,
	};
}

function numbersOf(words: readonly string[], vocabulary: Vocabulary): number[] {
	const numbers: number[] = [];
	for (let index = 0; index < words.length; index++) numbers.push(vocabulary.add(words[index]));
	return fitting(numbers);
}

/** A copy without the room that a growing array keeps for more: with 50,000 records on each side that is 30 MB. */
function fitting<Item>(items: Item[]): Item[] {
	return items.slice();
}

/** Weighs the names and finds neighbouring words that are one word in another name. To be called when all subjects are read and all words weighed. */
export function settleNames(subject: Subject, vocabulary: Vocabulary): void {
	for (const form of subject.names) {
		for (let index = 0; index < form.tokens.length; index++) {
			const token = form.tokens[index];
			const weight = vocabulary.weights[token];
			form.weight += weight;
			if (weight > form.peak) form.peak = weight;
			const kind = vocabulary.kinds[token];
			if (kind === KIND_OF_WORD.distinct) form.distinct++;
			else if (kind === KIND_OF_WORD.spoken) form.spoken++;
			if (index > 0) addJoin(form, form.tokens[index - 1], token, vocabulary);
		}
	}
}

function addJoin(form: NameForm, first: number, second: number, vocabulary: Vocabulary): void {
	const word = vocabulary.find(vocabulary.words[first] + vocabulary.words[second]);
	if (word >= 0) form.joins = [...form.joins, { word, first, second }];
}

function readPlaceOf(fields: RecordFields, numbers: TextNumbers): Place {
	return readPlace(
		{
			address: textOf(fields.address),
			city: textOf(fields.city),
			state: textOf(fields.state),
			zip: textOf(fields.zip),
			country: textOf(fields.country),
		},
		numbers,
	);
}
