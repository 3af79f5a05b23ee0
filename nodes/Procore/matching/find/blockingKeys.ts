import { IntList } from '../text/intList';
import type { NumberLists } from '../text/numberLists';
import { PairTable } from '../text/pairTable';
import { PART, type PlaceList } from '../read/place/placeList';
import { hashOf } from '../text/rollingHash';
import type { Spellings } from './spellings';
import type { SubjectList } from '../read/subjectList';
import type { Vocabulary } from '../words/vocabulary';

/**
 * How much sharing a key speaks for a pair while candidates are looked for; whole numbers. A word
 * weighs what the vocabulary says, a spelling a little less than a rare word.
 */
const WEIGHTS = {
	identifier: 30,
	name: 14,
	email: 12,
	phone: 10,
	street: 8,
	domain: 7,
	near: 3,
	neighbours: 3,
} as const;
const SPELLING = 4.5;

/** Kinds of keys that are made of two numbers. */
const KINDS = {
	neighbours: 0,
	street: 1,
	house: 2,
	startInZip: 3,
	startInCity: 4,
	name: 5,
	words: 6,
	identifier: 7,
} as const;
const LOWER_BITS = 0x1fffffff;

/** Letters at the start of a name by which it is found near by. */
const START = 4;

/** Pairs of numbers that a subject of the first list adds to those of the others, about. */
const PAIRS_PER_SUBJECT = 6;

/**
 * How many there are of what is numbered already, each number being a key of its own, and of the
 * subjects of the first list.
 */
export interface KnownNumbers {
	contacts: number;
	subjects: number;
	hasOriginIds: boolean;
}

/**
 * The keys under which each record is found, numbered over both lists: words, names, contacts and
 * spellings by their own numbers, then pairs of numbers as they come.
 */
export class BlockingKeys {
	private readonly names: number;
	private readonly contacts: number;
	private readonly shared: number;
	private readonly pairs: number;
	private readonly table: PairTable;
	/** Weight per pair. */
	private readonly pairWeights: IntList;
	private readonly contactWeights: Uint8Array;
	/** Per known number: 1 when a subject of the first list has it. */
	private readonly onFirst: Uint8Array;
	private isClosed = false;

	/** `vocabulary` must be weighed and `spellings` found. */
	constructor(
		private readonly vocabulary: Vocabulary,
		private readonly spellings: Spellings,
		private readonly known: KnownNumbers,
	) {
		this.names = vocabulary.words.length;
		this.contacts = this.names + vocabulary.names.joined.size + 1;
		this.shared = this.contacts + known.contacts + 1;
		this.pairs = this.shared + spellings.size;
		this.onFirst = new Uint8Array(this.pairs);
		this.table = new PairTable(known.subjects * PAIRS_PER_SUBJECT);
		this.pairWeights = new IntList(known.subjects * PAIRS_PER_SUBJECT + 64);
		this.contactWeights = new Uint8Array(known.contacts + 1);
	}

	/** Appends the numbers of a subject's keys to `keys`. */
	read(list: SubjectList, subject: number, keys: IntList): void {
		if (this.known.hasOriginIds) {
			this.identifier(keys, 1, list.idNumbers[subject]);
			this.identifier(keys, 1, list.originIds[subject]);
		}
		this.identifier(keys, 2, list.taxIds[subject]);
		this.identifier(keys, 3, list.licenses[subject]);
		this.identifier(keys, 4, list.numbers[subject]);
		this.readContacts(keys, list.phones, subject, WEIGHTS.phone);
		this.readContacts(keys, list.emails, subject, WEIGHTS.email);
		this.readContacts(keys, list.domains, subject, WEIGHTS.domain);
		const zip = list.places.at(subject, PART.zip);
		this.readPlace(list, subject, zip, keys);
		for (let at = list.nameStarts[subject]; at < list.nameStarts[subject + 1]; at++)
			this.readName(at, zip, keys);
	}

	/**
	 * From now on keys that no subject had so far are left out: what only the second list has leads
	 * nowhere.
	 */
	close(): void {
		this.isClosed = true;
	}

	/** The weight per key, when all subjects are read. */
	weights(): Float32Array {
		const weights = new Float32Array(this.pairs + this.table.size);
		weights.set(this.vocabulary.weights);
		weights.fill(WEIGHTS.name, this.names, this.contacts);
		weights.set(this.contactWeights, this.contacts);
		weights.fill(SPELLING, this.shared, this.pairs);
		weights.set(this.pairWeights.view(), this.pairs);
		return weights;
	}

	private identifier(keys: IntList, kind: number, number: number): void {
		if (number > 0) this.pair(keys, KINDS.identifier, number, kind, WEIGHTS.identifier);
	}

	private readContacts(
		keys: IntList,
		contacts: NumberLists,
		subject: number,
		weight: number,
	): void {
		const end = contacts.startOf(subject + 1);
		for (let at = contacts.startOf(subject); at < end; at++) {
			this.contactWeights[contacts.at(at)] = weight;
			this.add(keys, this.contacts + contacts.at(at));
		}
	}

	private readPlace(list: SubjectList, subject: number, zip: number, keys: IntList): void {
		const { words, names } = this.vocabulary;
		const { places } = list;
		const city = places.at(subject, PART.city);
		const area = places.at(subject, PART.area) || city;
		this.pair(keys, KINDS.street, streetOf(places, subject), area, WEIGHTS.street);
		this.pair(keys, KINDS.house, places.at(subject, PART.house), zip, WEIGHTS.near);
		for (let at = list.nameStarts[subject]; at < list.nameStarts[subject + 1]; at++) {
			const start = hashOf(words[names.words[names.starts[at]]], START);
			this.pair(keys, KINDS.startInZip, start, zip, WEIGHTS.near);
			this.pair(keys, KINDS.startInCity, start, city, WEIGHTS.near);
		}
	}

	private readName(name: number, zip: number, keys: IntList): void {
		const { names } = this.vocabulary;
		const { words } = names;
		const start = names.starts[name];
		const end = names.starts[name + 1];
		const joins = names.joinsOf(name);
		this.add(keys, this.names + names.texts[name]);
		this.pair(keys, KINDS.name, names.texts[name], zip, WEIGHTS.near);
		if (end - start > 1) this.readWords(start, end, keys);
		for (let at = start; at < end; at++) {
			const token = words[at];
			this.add(keys, token);
			this.readSpellings(token, keys);
			if (at === start) continue;
			const before = words[at - 1];
			const lower = token < before ? token : before;
			const upper = token < before ? before : token;
			this.pair(keys, KINDS.neighbours, lower + 1, upper + 1, WEIGHTS.neighbours);
		}
		for (let index = 0; index < joins.length; index++) this.add(keys, joins[index].word);
	}

	/** The words whatever their order. */
	private readWords(start: number, end: number, keys: IntList): void {
		let sum = end - start;
		let other = 0x41c6ce57;
		for (let at = start; at < end; at++) {
			const mixed = mix(this.vocabulary.names.words[at]);
			sum = (sum + mixed) | 0;
			other = (other + mix(mixed ^ 0x9e3779b9)) | 0;
		}
		this.pair(keys, KINDS.words, sum, other, WEIGHTS.name);
	}

	private readSpellings(token: number, keys: IntList): void {
		const { starts } = this.spellings;
		for (let at = starts[token]; at < starts[token + 1]; at++)
			this.add(keys, this.shared + this.spellings.keys[at]);
	}

	/** Adds a key that is a number given already. */
	private add(keys: IntList, key: number): void {
		if (!this.isClosed) this.onFirst[key] = 1;
		else if (this.onFirst[key] === 0) return;
		keys.push(key);
	}

	/**
	 * `first` may be a number or a hash, of which the lower 29 bits count; 0 is nothing, as is a
	 * `second` of 0.
	 */
	private pair(keys: IntList, kind: number, first: number, second: number, weight: number): void {
		if (first === 0 || second === 0) return;
		const salted = (first & LOWER_BITS) ^ (kind << 29);
		const key = this.isClosed ? this.table.find(salted, second) : this.table.add(salted, second);
		if (key < 0) return;
		if (key === this.pairWeights.length) this.pairWeights.push(weight);
		keys.push(this.pairs + key);
	}
}

/**
 * One number for house and street, or box. A street without a number is enough only if its name is
 * long.
 */
function streetOf(places: PlaceList, subject: number): number {
	const box = places.at(subject, PART.box);
	if (box > 0) return mix(box) | 1;
	const house = places.at(subject, PART.house);
	const street = places.at(subject, PART.street);
	if (house === 0 && places.texts.lengthOf(street) < 10) return 0;
	return mix(house ^ mix(street)) & ~1;
}

/** Spreads a number over all 32 bits. */
function mix(number: number): number {
	const first = Math.imul(number ^ (number >>> 16), 0x7feb352d);
	const second = Math.imul(first ^ (first >>> 15), 0x846ca68b);
	return second ^ (second >>> 16);
}
