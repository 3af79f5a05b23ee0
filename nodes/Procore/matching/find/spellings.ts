import { IntList } from '../text/intList';
import { isDigitCode } from '../text/letters';
import { forEachPaced, type Pace } from '../text/pace';
import { PairTable } from '../text/pairTable';
import { FIRST_BASE, FIRST_POWERS, SECOND_BASE, SECOND_POWERS } from '../text/rollingHash';

const SHORTEST = 4;
const LONGEST = 24;
const WORDS_PER_SPELLING = 12;
/**
 * Above this many different words, more than lists of companies have, misspelled words are not
 * looked for: that would take seconds.
 */
const MOST_WORDS = 300_000;

/** What a word adds, about, of which some are known already. */
const SPELLINGS_PER_WORD = 7;

/**
 * Finds words that are one letter apart: both give the same text when one letter is dropped from
 * either (SymSpell's way), so that no two words need to be compared.
 */
export class Spellings {
	/**
	 * The spellings that a word shares with others: those in `keys` from `starts[word]` up to, but
	 * not at, `starts[word + 1]`. Ready after `find`.
	 */
	keys = new Int32Array(0);
	starts = new Int32Array(0);
	/** Spellings that words share; their numbers are below. */
	size = 0;
	private readonly table: PairTable;
	private readonly all: IntList;

	constructor(private readonly words: readonly string[]) {
		const expected = this.areTooMany() ? 0 : words.length * SPELLINGS_PER_WORD;
		this.table = new PairTable(expected);
		this.all = new IntList(expected + 64);
	}

	/** Keeps the spellings that two to twelve words share. */
	async find(pace: Pace): Promise<void> {
		this.starts = new Int32Array(this.words.length + 1);
		if (this.areTooMany()) return;
		const ends = new Int32Array(this.words.length);
		const read = (word: number): void => {
			this.add(this.words[word]);
			ends[word] = this.all.length;
		};
		await forEachPaced(this.words.length, pace, read, 64);
		const all = this.all.view();
		const sharers = new Int32Array(this.table.size);
		for (let index = 0; index < all.length; index++) sharers[all[index]]++;
		const numbers = new Int32Array(this.table.size);
		this.keys = new Int32Array(all.length);
		let kept = 0;
		let at = 0;
		const keep = (word: number): void => {
			for (; at < ends[word]; at++) {
				const spelling = all[at];
				if (sharers[spelling] < 2 || sharers[spelling] > WORDS_PER_SPELLING) continue;
				if (numbers[spelling] === 0) numbers[spelling] = ++this.size;
				this.keys[kept++] = numbers[spelling] - 1;
			}
			this.starts[word + 1] = kept;
		};
		await forEachPaced(this.words.length, pace, keep, 512);
	}

	private areTooMany(): boolean {
		return this.words.length > MOST_WORDS;
	}

	/** Takes in one word. */
	private add(text: string): void {
		const { length } = text;
		if (length < SHORTEST || length > LONGEST || hasDigit(text)) return;
		let first = 0;
		let second = 0;
		for (let index = 0; index < length; index++) {
			const code = text.charCodeAt(index);
			first = (Math.imul(first, FIRST_BASE) + code) | 0;
			second = (Math.imul(second, SECOND_BASE) + code) | 0;
		}
		this.all.push(this.table.add(first, second));
		this.addShortened(text, first, second);
	}

	/** Notes the text without each of its letters in turn; `first` and `second` are its hashes. */
	private addShortened(text: string, first: number, second: number): void {
		let firstBefore = 0;
		let secondBefore = 0;
		let before = -1;
		for (let index = 0; index < text.length; index++) {
			const code = text.charCodeAt(index);
			const firstWith = (Math.imul(firstBefore, FIRST_BASE) + code) | 0;
			const secondWith = (Math.imul(secondBefore, SECOND_BASE) + code) | 0;
			const behind = text.length - index - 1;
			// Of two equal letters either may be dropped.
			if (code !== before)
				this.all.push(
					this.table.add(
						(first + Math.imul(firstBefore - firstWith, FIRST_POWERS[behind])) | 0,
						(second + Math.imul(secondBefore - secondWith, SECOND_POWERS[behind])) | 0,
					),
				);
			firstBefore = firstWith;
			secondBefore = secondWith;
			before = code;
		}
	}
}

function hasDigit(text: string): boolean {
	for (let index = 0; index < text.length; index++) {
		if (isDigitCode(text.charCodeAt(index))) return true;
	}
	return false;
}
