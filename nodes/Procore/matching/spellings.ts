import { HashTable, hashText, hashWithout } from './hashTable';
import { IntList } from './intList';
import { forEachPaced, type Pace } from './pace';
import type { Vocabulary } from './vocabulary';

const SHORTEST = 4;
const LONGEST = 24;
const WORDS_PER_SPELLING = 12;

/** Finds words that are one letter apart: both give the same text when one letter is dropped from either (SymSpell's way), so that no two words need to be compared. */
export class Spellings {
	private readonly table: HashTable;
	private readonly keys = new IntList(4096);
	private readonly words = new IntList(4096);
	private readonly byWord: number[][] = [];

	constructor(private readonly vocabulary: Vocabulary) {
		this.table = new HashTable(vocabulary.words.length * 8);
	}

	/** Takes in one word of the vocabulary. */
	add(word: number): void {
		const text = this.vocabulary.words[word];
		if (text.length < SHORTEST || text.length > LONGEST || hasDigit(text)) return;
		this.note(hashText(text), word);
		for (let index = 0; index < text.length; index++) {
			if (index > 0 && text.charCodeAt(index) === text.charCodeAt(index - 1)) continue;
			this.note(hashWithout(text, index), word);
		}
	}

	/** Keeps the spellings that two to twelve words share. */
	async finish(pace: Pace): Promise<void> {
		for (let word = 0; word < this.vocabulary.words.length; word++) this.byWord.push([]);
		const counts = new Int32Array(this.table.size);
		for (let at = 0; at < this.keys.length; at++) counts[this.keys.at(at)]++;
		const keep = (index: number): void => {
			const key = this.keys.at(index);
			if (counts[key] < 2 || counts[key] > WORDS_PER_SPELLING) return;
			this.byWord[this.words.at(index)].push(key);
		};
		await forEachPaced(this.keys.length, pace, keep, 4096);
	}

	/** The numbers of the spellings that a word shares with others. */
	of(word: number): readonly number[] {
		return this.byWord[word];
	}

	private note(hash: number, word: number): void {
		this.keys.push(this.table.add(hash));
		this.words.push(word);
	}
}

function hasDigit(text: string): boolean {
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code >= 48 && code <= 57) return true;
	}
	return false;
}
