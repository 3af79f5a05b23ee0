import { Letters } from './letters';

/** Where texts are read that come as such: one at a time, so that all tables share it. */
const READER = new Letters();

/**
 * Stores each text once and numbers the texts from 1; 0 is the empty text. The letters are in typed
 * arrays: a Map of a hundred thousand short strings takes ten times the memory and time.
 */
export class TextTable {
	/** The highest number given so far. */
	size = 0;
	private letters: Uint16Array;
	/** Where the letters of each number begin, and at the end where the next text will. */
	private starts: Int32Array;
	/** Two places per slot: the hash of a text, and its number; 0 where there is none. */
	private slots: Int32Array;

	/**
	 * `expected`: about how many texts will come, of how many letters, because making room for more
	 * takes time.
	 */
	constructor(expected = 512, letters = 16) {
		this.letters = new Uint16Array(expected * letters);
		this.starts = new Int32Array(expected + 2);
		this.slots = new Int32Array(2 ** Math.ceil(Math.log2(expected * 3)));
	}

	/** The number of a text. */
	add(text: string): number {
		if (text === '') return 0;
		READER.length = 0;
		READER.pushText(text);
		return this.addLetters(READER);
	}

	/** The number of the text that the letters from `from` up to, but not at, `end` make. */
	addLetters(text: Letters, from = 0, end = text.length): number {
		if (from >= end) return 0;
		const { codes } = text;
		const { slots } = this;
		const hash = hashOf(codes, from, end);
		const slot = this.slotOf(hash, codes, from, end);
		if (slots[slot + 1] > 0) return slots[slot + 1];
		this.append(codes, from, end);
		slots[slot] = hash;
		slots[slot + 1] = this.size;
		if (this.size * 4 > slots.length) this.grow();
		return this.size;
	}

	/** As `addLetters`, but 0 for a text that is not there. */
	findLetters({ codes, length }: Letters, from = 0, end = length): number {
		return this.slots[this.slotOf(hashOf(codes, from, end), codes, from, end) + 1];
	}

	/** The text of a number. */
	textOf(number: number): string {
		READER.length = 0;
		this.copy(number, READER);
		return READER.text();
	}

	/** Letters of the text of a number. */
	lengthOf(number: number): number {
		return this.starts[number + 1] - this.starts[number];
	}

	/** Appends the letters of a number's text. */
	copy(number: number, letters: Letters): void {
		letters.pushAll(this.letters, this.starts[number], this.starts[number + 1]);
	}

	/** The `index`-th letter of the text of a number. */
	codeAt(number: number, index: number): number {
		return this.letters[this.starts[number] + index];
	}

	/** True when `long` has the text of `short`, or its first letters, at `index`. */
	standsAt(short: number, long: number, index: number, length = this.lengthOf(short)): boolean {
		const { letters } = this;
		const start = this.starts[short];
		const from = this.starts[long] + index;
		if (from + length > this.starts[long + 1]) return false;
		for (let at = 0; at < length; at++) {
			if (letters[start + at] !== letters[from + at]) return false;
		}
		return true;
	}

	/** True when the text of `long` holds the text of `short`. */
	contains(long: number, short: number): boolean {
		const { letters } = this;
		const first = letters[this.starts[short]];
		const start = this.starts[long];
		const last = start + this.lengthOf(long) - this.lengthOf(short);
		for (let at = start; at <= last; at++) {
			if (letters[at] === first && this.standsAt(short, long, at - start)) return true;
		}
		return false;
	}

	/**
	 * Per number the pairs of neighbouring letters of its text, each as one of 32 bits: a text that
	 * lacks a bit of another does not contain it.
	 */
	letterPairs(): Int32Array {
		const { letters, starts } = this;
		const pairs = new Int32Array(this.size + 1);
		for (let number = 1; number <= this.size; number++) {
			for (let at = starts[number] + 1; at < starts[number + 1]; at++)
				pairs[number] |= 1 << (Math.imul(letters[at - 1] * 31 + letters[at], 0x9e3779b1) >>> 27);
		}
		return pairs;
	}

	/** Where the text is, or where it belongs. */
	private slotOf(hash: number, codes: Uint16Array, from: number, end: number): number {
		const { slots, starts, letters } = this;
		const mask = slots.length - 1;
		let slot = (hash << 1) & mask;
		for (; slots[slot + 1] > 0; slot = (slot + 2) & mask) {
			if (slots[slot] !== hash) continue;
			const start = starts[slots[slot + 1]];
			if (starts[slots[slot + 1] + 1] - start !== end - from) continue;
			let at = from;
			while (at < end && letters[start + at - from] === codes[at]) at++;
			if (at === end) return slot;
		}
		return slot;
	}

	private append(codes: Uint16Array, from: number, end: number): void {
		const start = this.starts[++this.size];
		if (this.size + 1 === this.starts.length) this.lengthen();
		while (start + end - from > this.letters.length) this.widen();
		const { letters } = this;
		for (let at = from; at < end; at++) letters[start + at - from] = codes[at];
		this.starts[this.size + 1] = start + end - from;
	}

	private widen(): void {
		const wider = new Uint16Array(this.letters.length * 2);
		wider.set(this.letters);
		this.letters = wider;
	}

	private lengthen(): void {
		const longer = new Int32Array(this.starts.length * 2);
		longer.set(this.starts);
		this.starts = longer;
	}

	private grow(): void {
		const { slots } = this;
		this.slots = new Int32Array(slots.length * 2);
		const mask = this.slots.length - 1;
		for (let old = 0; old < slots.length; old += 2) {
			if (slots[old + 1] === 0) continue;
			let slot = (slots[old] << 1) & mask;
			while (this.slots[slot + 1] > 0) slot = (slot + 2) & mask;
			this.slots[slot] = slots[old];
			this.slots[slot + 1] = slots[old + 1];
		}
	}
}

function hashOf(codes: Uint16Array, from: number, end: number): number {
	let hash = 0x811c9dc5 | 0;
	for (let at = from; at < end; at++) hash = Math.imul(hash ^ codes[at], 0x01000193);
	return hash ^ (hash >>> 15);
}
