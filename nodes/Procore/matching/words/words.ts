import { IntList } from '../text/intList';
import type { Letters } from '../text/letters';
import { TextTable } from '../text/textTable';
import { usualForm } from './shortForms';
import { LETTERS_PER_WORD, type Vocabulary } from './vocabulary';
import { ROLE } from './wordRoles';

/** Every word of the names of both lists as it is written, numbered from 1. */
export class Words {
	/** The letters of the words. */
	readonly texts: TextTable;
	private readonly written: string[] = [];
	private readonly roles: IntList;
	/** Per word the number of its usual form in the vocabulary; -1 until it is asked for. */
	private readonly tokens: IntList;

	/** `listed`: words with their roles; `expected`: about how many others will come. */
	constructor(
		private readonly vocabulary: Vocabulary,
		listed: ReadonlyMap<string, number>,
		expected: number,
	) {
		// A small table that grows is read faster: names share most of their words.
		this.texts = new TextTable(listed.size, LETTERS_PER_WORD);
		this.roles = new IntList(expected + listed.size);
		this.tokens = new IntList(expected + listed.size);
		this.note(0, 0, '');
		for (const [word, role] of listed) this.note(this.texts.add(word), role, word);
	}

	/** The number of a folded word. */
	of(text: string): number {
		return this.note(this.texts.add(text), 0, text);
	}

	/**
	 * The number of the word that the letters make; they were read from `raw` from `start` up to, but
	 * not at, `end`.
	 */
	ofLetters(letters: Letters, raw: string, start: number, end: number): number {
		const word = this.texts.addLetters(letters);
		if (word < this.written.length) return word;
		const isWhole = end - start === letters.length;
		return this.note(word, 0, isWhole ? raw.slice(start, end).toLowerCase() : letters.text());
	}

	text(word: number): string {
		return this.written[word];
	}

	/** The sum of a word's roles, see `ROLE`. */
	rolesOf(word: number): number {
		return this.roles.at(word);
	}

	/** The number of a word's usual form in the vocabulary. */
	tokenOf(word: number): number {
		if (this.tokens.at(word) < 0)
			this.tokens.set(word, this.vocabulary.add(usualForm(this.text(word))));
		return this.tokens.at(word);
	}

	private note(word: number, role: number, text: string): number {
		if (word === this.written.length) {
			this.written.push(text);
			this.roles.push(role);
			this.tokens.push(-1);
		}
		return word;
	}
}

/**
 * The words of a name that is being read. One object is filled for every name, so that reading makes no lists.
 */
export class WordList {
	count = 0;
	/** All roles of all words since `clear`, so that checks that no word needs are skipped. */
	private roles = 0;
	private readonly items: number[] = [];

	constructor(readonly known: Words) {}

	clear(): void {
		this.count = this.roles = 0;
	}

	push(word: number): void {
		this.roles |= this.known.rolesOf(word);
		if (this.count === this.items.length) this.items.push(word);
		else this.items[this.count] = word;
		this.count++;
	}

	at(index: number): number {
		return this.items[index];
	}

	/** True when the word at `index` has a role, see `ROLE`. */
	is(index: number, role: number): boolean {
		return (this.known.rolesOf(this.items[index]) & role) !== 0;
	}

	/** False when no word has one of these roles. */
	mayHave(roles: number): boolean {
		return (this.roles & roles) !== 0;
	}

	text(index: number): string {
		return this.known.text(this.items[index]);
	}

	/** Letters of the word at `index`. */
	lengthOf(index: number): number {
		return this.known.texts.lengthOf(this.items[index]);
	}

	/** The `letter`-th letter of the word at `index`. */
	codeAt(index: number, letter: number): number {
		return this.known.texts.codeAt(this.items[index], letter);
	}

	/**
	 * Keeps the words that carry meaning, or all if none does. A letter at the end distinguishes
	 * `Tower A` from `Tower B`.
	 */
	dropSmall(): void {
		if (!this.mayHave(ROLE.small)) return;
		const last = this.count - 1;
		let kept = 0;
		for (let index = 0; index <= last; index++) if (this.isKept(index, last)) kept++;
		if (kept === 0) return;
		for (let index = last; index >= 0; index--) if (!this.isKept(index, last)) this.remove(index);
	}

	/** Moves the words before `index` to the end: `Baker, Carlene` becomes `Carlene Baker`. */
	rotate(index: number): void {
		for (let moved = 0; moved < index; moved++) {
			const word = this.items[0];
			for (let at = 1; at < this.count; at++) this.items[at - 1] = this.items[at];
			this.items[this.count - 1] = word;
		}
	}

	/** How many of the words before `index` carry meaning. */
	keptBefore(index: number): number {
		let kept = 0;
		for (let at = 0; at < index; at++) if (!this.is(at, ROLE.small)) kept++;
		return kept;
	}

	/** Writes `air conditioning` as `ac`. */
	shortenPhrases(): void {
		if (!this.mayHave(ROLE.phraseEnd)) return;
		for (let index = this.count - 1; index > 0; index--) {
			if (!this.is(index, ROLE.phraseEnd) || this.text(index - 1) !== 'air') continue;
			this.items[index - 1] = this.known.of('ac');
			this.remove(index);
		}
	}

	/** Removes a word; the others keep their order. */
	remove(index: number): void {
		this.count--;
		for (let at = index; at < this.count; at++) this.items[at] = this.items[at + 1];
	}

	private isKept(index: number, last: number): boolean {
		if (!this.is(index, ROLE.small)) return true;
		return index === last && index > 0 && this.lengthOf(index) === 1;
	}
}
