import { HashTable, hashAll, hashPair, hashText } from './hashTable';
import type { IntList } from './intList';
import type { Place } from './readPlace';
import type { Spellings } from './spellings';
import type { NameForm, Subject } from './subject';
import type { Vocabulary } from './vocabulary';

/** How much sharing a key speaks for a pair while candidates are looked for. A word weighs what the vocabulary says. */
const WEIGHTS = {
	identifier: 30,
	name: 14,
	email: 12,
	phone: 10,
	street: 8,
	domain: 7,
	near: 3,
	neighbours: 3,
	spelling: 4.5,
} as const;

/** Kinds of keys that hold only in one place. */
const KINDS = { street: 1, house: 2, startInZip: 3, startInCity: 4, name: 5 } as const;
const LOWER_BITS = 0x1fffffff;

/** Keys that a subject adds to those of the others, about. */
const KEYS_PER_SUBJECT = 8;

/** The keys of every subject under which it can be found, numbered over both lists. */
export class BlockingKeys {
	/** Weight per key. */
	readonly weights: number[] = [];
	private readonly table: HashTable;

	/** `vocabulary` must be weighed and `spellings` finished. */
	constructor(
		private readonly vocabulary: Vocabulary,
		private readonly spellings: Spellings,
		private readonly hasOriginIds: boolean,
		subjects: number,
	) {
		this.table = new HashTable(subjects * KEYS_PER_SUBJECT);
	}

	/** Appends the numbers of a subject's keys to `keys`. */
	read(subject: Subject, keys: IntList): void {
		if (this.hasOriginIds) {
			this.text(keys, 'o', subject.id, WEIGHTS.identifier);
			this.text(keys, 'o', subject.originId, WEIGHTS.identifier);
		}
		this.text(keys, 't', subject.taxId, WEIGHTS.identifier);
		this.text(keys, 'l', subject.licence, WEIGHTS.identifier);
		this.text(keys, 'n', subject.number, WEIGHTS.identifier);
		this.contacts(keys, subject.phones, WEIGHTS.phone);
		this.contacts(keys, subject.emails, WEIGHTS.email);
		this.contacts(keys, subject.domains, WEIGHTS.domain);
		this.readPlace(subject, keys);
		this.readNames(subject, keys);
	}

	private readPlace({ place, names }: Subject, keys: IntList): void {
		this.near(keys, KINDS.street, streetOf(place), place.area || place.city, WEIGHTS.street);
		this.near(keys, KINDS.house, place.house, place.zip, WEIGHTS.near);
		for (let index = 0; index < names.length; index++) {
			const start = hashText(this.vocabulary.words[names[index].tokens[0]], 4);
			this.near(keys, KINDS.startInZip, start, place.zip, WEIGHTS.near);
			this.near(keys, KINDS.startInCity, start, place.city, WEIGHTS.near);
		}
	}

	private readNames({ names, place }: Subject, keys: IntList): void {
		for (let index = 0; index < names.length; index++) this.readName(names[index], place, keys);
	}

	private readName({ joined, tokens, joins }: NameForm, place: Place, keys: IntList): void {
		const hash = hashText(joined);
		keys.push(this.number(hash, WEIGHTS.name));
		this.near(keys, KINDS.name, hash, place.zip, WEIGHTS.near);
		if (tokens.length > 1) keys.push(this.number(hashAll(tokens), WEIGHTS.name));
		for (let index = 0; index < tokens.length; index++) this.readToken(tokens, index, keys);
		for (let index = 0; index < joins.length; index++) this.word(keys, joins[index].word);
	}

	private readToken(tokens: readonly number[], index: number, keys: IntList): void {
		const token = tokens[index];
		this.word(keys, token);
		const spellings = this.spellings.of(token);
		for (let at = 0; at < spellings.length; at++)
			keys.push(this.number(hashPair(spellings[at], -2), WEIGHTS.spelling));
		if (index === 0) return;
		const before = tokens[index - 1];
		keys.push(
			this.number(hashPair(Math.min(before, token), Math.max(before, token)), WEIGHTS.neighbours),
		);
	}

	private word(keys: IntList, token: number): void {
		keys.push(this.number(hashPair(token, -1), this.vocabulary.weights[token]));
	}

	private contacts(keys: IntList, contacts: readonly number[], weight: number): void {
		for (let index = 0; index < contacts.length; index++)
			keys.push(this.number(hashPair(contacts[index], -3), weight));
	}

	/** `what` may be a number or a hash; its lower 29 bits count, 0 is nothing. */
	private near(keys: IntList, kind: number, what: number, where: number, weight: number): void {
		if (what === 0 || where === 0) return;
		keys.push(this.number(hashPair((what & LOWER_BITS) ^ (kind << 29), where), weight));
	}

	private text(keys: IntList, kind: string, text: string, weight: number): void {
		if (text !== '') keys.push(this.number(hashText(kind + text), weight));
	}

	private number(hash: number, weight: number): number {
		const key = this.table.add(hash);
		if (key === this.weights.length) this.weights.push(weight);
		return key;
	}
}

/** One number for house and street, or box. A street without a number tells enough only when its name is long. */
function streetOf({ box, house, street, streetNumber }: Place): number {
	if (box > 0) return hashPair(box, -4);
	return house === 0 && street.length < 10 ? 0 : hashPair(house, streetNumber);
}
