import { forEachPaced, type Pace } from './pace';
import { isDirection, tradeOf } from './trades';
import { isNumber, usualShare } from './commonWords';
import { kindOfWord } from './plainWords';

const GENERAL_RECORDS = 4000;

/** Every word of both lists, numbered from 0, with how much it tells. */
export class Vocabulary {
	readonly words: string[] = [];
	/** Per word: the negative logarithm of how often it stands in names; 0.5 for the commonest, about 9 for a rare one. Ready after `weigh`. */
	weights = new Float32Array(0);
	/** Per word: 1 for digits and words such as `second`. Ready after `weigh`. */
	digits = new Uint8Array(0);
	/** Per word: see `KIND_OF_WORD`. Ready after `weigh`. */
	kinds = new Uint8Array(0);
	/** Per word: see `tradeOf`. Ready after `weigh`. */
	trades = new Uint8Array(0);
	/** Per word: 1 for a direction such as `north`. Ready after `weigh`. */
	directions = new Uint8Array(0);
	private readonly numbers = new Map<string, number>();
	private readonly records: number[] = [];
	/** Per word the last record that was counted for it. */
	private readonly lastRecord: number[] = [];
	private record = 0;

	/** The number of a word; a new one gets the next number. */
	add(word: string): number {
		const known = this.numbers.get(word);
		if (known !== undefined) return known;
		this.numbers.set(word, this.words.length);
		this.records.push(0);
		this.lastRecord.push(0);
		return this.words.push(word) - 1;
	}

	/** The number of a word, or -1. */
	find(word: string): number {
		return this.numbers.get(word) ?? -1;
	}

	/** Counts one more record, whose names hold these words; a word counts once. */
	count(names: ReadonlyArray<{ tokens: readonly number[] }>): void {
		this.record++;
		for (let index = 0; index < names.length; index++) this.countWords(names[index].tokens);
	}

	private countWords(words: readonly number[]): void {
		for (let index = 0; index < words.length; index++) {
			const word = words[index];
			if (this.lastRecord[word] === this.record) continue;
			this.lastRecord[word] = this.record;
			this.records[word]++;
		}
	}

	/** Weighs every word by how often it stands in these lists, blended with how often it does in general. `total`: records in both lists. */
	async weigh(pace: Pace, total: number): Promise<void> {
		this.weights = new Float32Array(this.words.length);
		this.digits = new Uint8Array(this.words.length);
		this.kinds = new Uint8Array(this.words.length);
		this.trades = new Uint8Array(this.words.length);
		this.directions = new Uint8Array(this.words.length);
		const weighOne = (index: number): void => {
			const word = this.words[index];
			const share =
				(this.records[index] + GENERAL_RECORDS * usualShare(word)) / (total + GENERAL_RECORDS);
			this.weights[index] = Math.max(0.5, -Math.log(share));
			if (isNumber(word)) this.digits[index] = 1;
			this.kinds[index] = kindOfWord(word);
			this.trades[index] = tradeOf(word);
			if (isDirection(word)) this.directions[index] = 1;
		};
		await forEachPaced(this.words.length, pace, weighOne, 256);
	}
}
