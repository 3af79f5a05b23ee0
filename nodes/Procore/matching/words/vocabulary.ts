import { IntList } from '../text/intList';
import { NameList } from './nameList';
import { forEachPaced, type Pace } from '../text/pace';
import { usualShare } from './lists/commonWords';
import { FIRST_POWERS, hashOf } from '../text/rollingHash';
import { TextTable } from '../text/textTable';
import { SORT, sortOf } from './wordSorts';

/** Letters of a word, about. */
export const LETTERS_PER_WORD = 8;

const GENERAL_RECORDS = 4000;

/** With this many different first words, a word is in the names of many companies. */
const MANY_FIRSTS = 3;

/** The greatest weight of a word of business, however rare it is in the lists. */
const MOST_OF_ORDINARY = 5;

/** Room for words in addition to one per record. */
const ROOM = 512;

/** Every word of both lists, numbered from 0, with its weight, and the names made of them. */
export class Vocabulary {
	readonly names: NameList;
	readonly words: string[] = [];
	/**
	 * Per word: the negative logarithm of its share of names; 0.5 for the most common, about 9 for a
	 * rare one. Ready after `weigh`.
	 */
	weights = new Float32Array(0);
	/**
	 * Per word: the codes of its first two letters, the second in the upper half. Ready after
	 * `weigh`.
	 */
	heads = new Int32Array(0);
	/** Per word: its letters, each as one of 32 bits. Ready after `weigh`. */
	letters = new Int32Array(0);
	/** Per word: see `SORT`. Ready after `weigh`. */
	sorts = new Uint16Array(0);
	private readonly texts: TextTable;
	/** Per word: see `hashOf`. */
	private hashes = new Int32Array(0);
	/** Words plus one by their hashes, 0 where there is none. */
	private byHash = new Int32Array(0);
	private readonly records: IntList;
	/** Per word the last record that was counted for it. */
	private readonly lastRecord: IntList;
	/**
	 * Per word how many different first words come before it in names, up to `MANY_FIRSTS`, and all
	 * but the last of them.
	 */
	private readonly firsts: IntList;
	private readonly firstWords: IntList;

	/** `records`: in both lists. */
	constructor(private readonly total: number) {
		this.names = new NameList(total);
		this.texts = new TextTable(ROOM, LETTERS_PER_WORD);
		this.records = new IntList(total + ROOM);
		this.lastRecord = new IntList(total + ROOM);
		this.firsts = new IntList(total + ROOM);
		this.firstWords = new IntList((total + ROOM) * (MANY_FIRSTS - 1));
	}

	/** The number of a word; a new one gets the next number. */
	add(word: string): number {
		const number = this.texts.add(word) - 1;
		if (number === this.words.length) {
			this.words.push(word);
			this.records.push(0);
			this.lastRecord.push(0);
			this.firsts.push(0);
			for (let index = 1; index < MANY_FIRSTS; index++) this.firstWords.push(0);
		}
		return number;
	}

	/** Records of both lists that have a name with this word. */
	recordsWith(word: number): number {
		return this.records.at(word);
	}

	/**
	 * True for a word that follows several different first words: it says what companies do, even if
	 * no list knows it.
	 */
	isBesideMany(word: number): boolean {
		return this.firsts.at(word) === MANY_FIRSTS;
	}

	/** The number of the word that two words make together, or -1. Ready after `weigh`. */
	joined(first: number, second: number): number {
		const end = this.words[second];
		const power = FIRST_POWERS[end.length] ?? 0;
		const hash = (Math.imul(this.hashes[first], power) + this.hashes[second]) | 0;
		const mask = this.byHash.length - 1;
		for (let slot = slotOf(hash, mask); this.byHash[slot] > 0; slot = (slot + 1) & mask) {
			const word = this.byHash[slot] - 1;
			if (this.hashes[word] === hash && this.isJoined(word, this.words[first], end)) return word;
		}
		return -1;
	}

	/**
	 * Counts the words of a name of a record; a word counts once per record. Records come in the
	 * order of their numbers, from 1.
	 */
	count(words: IntList, record: number): void {
		const first = words.length === 0 ? -1 : words.at(0);
		for (let index = 0; index < words.length; index++) {
			const word = words.at(index);
			if (index > 0) this.noteFirst(word, first);
			if (this.lastRecord.at(word) === record) continue;
			this.lastRecord.set(word, record);
			this.records.set(word, this.records.at(word) + 1);
		}
	}

	/** Notes that a word is in a name that begins with another one. */
	private noteFirst(word: number, first: number): void {
		const known = this.firsts.at(word);
		if (known === MANY_FIRSTS) return;
		for (let index = 0; index < known; index++)
			if (this.firstWords.at(word * (MANY_FIRSTS - 1) + index) === first) return;
		if (known < MANY_FIRSTS - 1) this.firstWords.set(word * (MANY_FIRSTS - 1) + known, first);
		this.firsts.set(word, known + 1);
	}

	/**
	 * Weighs every word by how often it is in these lists, blended with how often it is in names in
	 * general.
	 */
	async weigh(pace: Pace): Promise<void> {
		this.weights = new Float32Array(this.words.length);
		this.sorts = new Uint16Array(this.words.length);
		this.heads = new Int32Array(this.words.length);
		this.letters = new Int32Array(this.words.length);
		this.hashes = new Int32Array(this.words.length);
		this.byHash = new Int32Array(2 ** Math.ceil(Math.log2(this.words.length * 2 + 2)));
		const weighOne = (index: number): void => {
			const word = this.words[index];
			const share =
				(this.records.at(index) + GENERAL_RECORDS * usualShare(word)) /
				(this.total + GENERAL_RECORDS);
			this.sorts[index] = this.sortOf(index);
			const isOrdinary = (this.sorts[index] & SORT.ordinary) !== 0;
			const weight = Math.max(0.5, -Math.log(share));
			this.weights[index] = isOrdinary ? Math.min(weight, MOST_OF_ORDINARY) : weight;
			this.heads[index] = word.charCodeAt(0) | (word.charCodeAt(1) << 16);
			this.letters[index] = lettersOf(word);
			this.noteHash(index, hashOf(word));
		};
		await forEachPaced(this.words.length, pace, weighOne, 256);
	}

	private sortOf(word: number): number {
		const sort = sortOf(this.words[word]);
		const isUnknown = (sort & SORT.distinct) !== 0;
		return isUnknown && this.isBesideMany(word) ? sort - SORT.distinct + SORT.ordinary : sort;
	}

	private noteHash(word: number, hash: number): void {
		const mask = this.byHash.length - 1;
		let slot = slotOf(hash, mask);
		while (this.byHash[slot] > 0) slot = (slot + 1) & mask;
		this.byHash[slot] = word + 1;
		this.hashes[word] = hash;
	}

	private isJoined(word: number, start: string, end: string): boolean {
		const text = this.words[word];
		if (text.length !== start.length + end.length) return false;
		return text.startsWith(start) && text.endsWith(end);
	}
}

/** The letters of a word, each as one of 32 bits. */
function lettersOf(word: string): number {
	let letters = 0;
	for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) & 31);
	return letters;
}

function slotOf(hash: number, mask: number): number {
	return (hash ^ (hash >>> 15)) & mask;
}
