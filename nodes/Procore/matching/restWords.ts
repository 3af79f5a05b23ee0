import type { Vocabulary } from './vocabulary';

/** More words than a name is read with. */
const MOST = 64;

/** The words of a name that are still to be compared. Filled again and again, so that comparing allocates nothing. */
export class RestWords {
	count = 0;
	private readonly items = new Int32Array(MOST);

	fill(tokens: readonly number[]): void {
		this.count = Math.min(tokens.length, MOST);
		for (let index = 0; index < this.count; index++) this.items[index] = tokens[index];
	}

	at(index: number): number {
		return this.items[index];
	}

	indexOf(token: number): number {
		for (let index = 0; index < this.count; index++) {
			if (this.items[index] === token) return index;
		}
		return -1;
	}

	/** Takes out words; the order of the others stays. */
	remove(index: number, words = 1): void {
		this.count -= words;
		for (let at = index; at < this.count; at++) this.items[at] = this.items[at + words];
	}

	/** Marks a word as gone without moving the others. */
	strike(index: number): void {
		this.items[index] = -1;
	}

	/** Takes out the words that were struck. */
	closeUp(): void {
		let kept = 0;
		for (let index = 0; index < this.count; index++) {
			if (this.items[index] >= 0) this.items[kept++] = this.items[index];
		}
		this.count = kept;
	}

	weight({ weights }: Vocabulary): number {
		let sum = 0;
		for (let index = 0; index < this.count; index++) sum += weights[this.items[index]];
		return sum;
	}

	/** Weight of the heaviest word. */
	peak({ weights }: Vocabulary): number {
		let peak = 0;
		for (let index = 0; index < this.count; index++) {
			const weight = weights[this.items[index]];
			if (weight > peak) peak = weight;
		}
		return peak;
	}

	hasNumber({ digits }: Vocabulary): boolean {
		for (let index = 0; index < this.count; index++) {
			if (digits[this.items[index]] === 1) return true;
		}
		return false;
	}

	/** True for a single letter. */
	hasLetter({ words, digits }: Vocabulary): boolean {
		for (let index = 0; index < this.count; index++) {
			const word = this.items[index];
			if (words[word].length === 1 && digits[word] === 0) return true;
		}
		return false;
	}

	hasTrade({ trades }: Vocabulary, trade: number): boolean {
		for (let index = 0; index < this.count; index++) {
			if (trades[this.items[index]] === trade) return true;
		}
		return false;
	}

	hasDirection({ directions }: Vocabulary): boolean {
		for (let index = 0; index < this.count; index++) {
			if (directions[this.items[index]] === 1) return true;
		}
		return false;
	}
}
