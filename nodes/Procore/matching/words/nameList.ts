import { IntList } from '../text/intList';
import { TextTable } from '../text/textTable';

/** What else is known about a name. */
export const TRAIT = {
	/** The text may have been cut off by a field's length. */
	cut: 1,
	/** A trade name, former name or other name, not the name itself. */
	alternate: 2,
	/** The text in brackets is among its words. */
	inside: 4,
	/** It has an aside, or joins. */
	aside: 8,
	joins: 16,
	/** It is a public body: `City of Reno`, `Franklin County`. */
	public: 32,
} as const;

/** A name as it was read. */
export interface NewName {
	/**
	 * Numbers of its words in the vocabulary, in order: in their usual form, without legal form and
	 * small words.
	 */
	words: IntList;
	/** Number of all words as written, joined, in `NameList.joined`. */
	text: number;
	/** Legal form, '' when none is named. */
	form: string;
	/** Sum of `TRAIT`. */
	traits: number;
	/** Numbers of the words in brackets; brackets that differ are different companies. */
	aside: readonly number[];
	/** A bit for the index of each word after an `and`. */
	ands: number;
}

/** Two neighboring words, and the word they make together; by their numbers in the vocabulary. */
export interface Join {
	word: number;
	first: number;
	second: number;
}

/** Words of a name, about. */
const WORDS_PER_NAME = 4;

const NO_WORDS: readonly number[] = [];
const NO_JOINS: readonly Join[] = [];

/**
 * The names of the records of both lists, numbered from 0. Typed arrays, one column per property,
 * because objects for a hundred thousand names take several times the memory, and the time to get
 * it.
 */
export class NameList {
	/** All names, each with its words as written and joined: `North Peak` is `northpeak`. */
	readonly joined: TextTable;
	/** Legal form per name, '' when none is named. */
	readonly forms: string[] = [];
	/**
	 * The words of all names, one name after the other, and where those of each name begin. Ready
	 * after `close`, as is what follows.
	 */
	words: Int32Array = new Int32Array(0);
	starts: Int32Array = new Int32Array(0);
	/** Number in `joined` per name: equal numbers are equal names. */
	texts: Int32Array = new Int32Array(0);
	/** Per number in `joined`, see `TextTable.letterPairs`. */
	letterPairs: Int32Array = new Int32Array(0);
	/**
	 * Sum of the weights of the words, and weight of the heaviest. These and what follows are filled
	 * by `settleNames`.
	 */
	weights = new Float64Array(0);
	peaks = new Float32Array(0);
	/** Words of either kind, see `KIND_OF_WORD`. */
	distinct = new Uint8Array(0);
	spoken = new Uint8Array(0);
	/** Records that have this very name, on the side where it is more common. */
	bearers = new Int32Array(0);
	/** A bit per name for the index of each word after an `and`. */
	ands: Int32Array = new Int32Array(0);
	private traits: Int32Array = new Int32Array(0);
	private readonly newWords: IntList;
	private readonly newStarts: IntList;
	private readonly newTexts: IntList;
	private readonly newTraits: IntList;
	private readonly newAnds: IntList;
	private readonly asides = new Map<number, readonly number[]>();
	private readonly joins = new Map<number, readonly Join[]>();

	/** `expected`: about how many names will come. */
	constructor(expected: number) {
		this.joined = new TextTable(expected + 64);
		this.newWords = new IntList(expected * WORDS_PER_NAME + 64);
		this.newStarts = new IntList(expected + 64);
		this.newTexts = new IntList(expected + 64);
		this.newTraits = new IntList(expected + 64);
		this.newAnds = new IntList(expected + 64);
		this.newStarts.push(0);
	}

	/** Names so far. */
	get count(): number {
		return this.forms.length;
	}

	add({ words, text, form, traits, aside, ands }: NewName): void {
		for (let index = 0; index < words.length; index++) this.newWords.push(words.at(index));
		if (aside.length > 0) this.asides.set(this.count, aside);
		this.newStarts.push(this.newWords.length);
		this.newTexts.push(text);
		this.newAnds.push(ands);
		this.newTraits.push(traits | (aside.length > 0 ? TRAIT.aside : 0));
		this.forms.push(form);
	}

	/** True when a name from `first` on is the same, under the same form. */
	has({ text, form }: NewName, first: number): boolean {
		for (let name = first; name < this.count; name++)
			if (this.newTexts.at(name) === text && this.forms[name] === form) return true;
		return false;
	}

	/** All names are there: makes them ready to be compared. */
	close(): void {
		this.words = this.newWords.view();
		this.starts = this.newStarts.view();
		this.texts = this.newTexts.view();
		this.traits = this.newTraits.view();
		this.ands = this.newAnds.view();
		this.letterPairs = this.joined.letterPairs();
		this.weights = new Float64Array(this.count);
		this.peaks = new Float32Array(this.count);
		this.distinct = new Uint8Array(this.count);
		this.spoken = new Uint8Array(this.count);
		this.bearers = new Int32Array(this.count);
	}

	/** True for a name with this trait, see `TRAIT`. */
	is(name: number, trait: number): boolean {
		return (this.traits[name] & trait) !== 0;
	}

	/** Words of a name. */
	size(name: number): number {
		return this.starts[name + 1] - this.starts[name];
	}

	/** Numbers of the words in brackets; with `TRAIT.inside` they are among the words. */
	aside(name: number): readonly number[] {
		return this.is(name, TRAIT.aside) ? (this.asides.get(name) ?? NO_WORDS) : NO_WORDS;
	}

	/** Neighbouring words that are one word elsewhere. */
	joinsOf(name: number): readonly Join[] {
		return this.is(name, TRAIT.joins) ? (this.joins.get(name) ?? NO_JOINS) : NO_JOINS;
	}

	addJoin(name: number, join: Join): void {
		this.traits[name] |= TRAIT.joins;
		this.joins.set(name, [...this.joinsOf(name), join]);
	}
}
