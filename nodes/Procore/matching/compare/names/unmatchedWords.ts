import type { NameList } from '../../words/nameList';
import type { Vocabulary } from '../../words/vocabulary';

/** More words than a name is read with. */
const MOST = 64;

/**
 * The words of a name that are still to be compared. Filled again and again, so that comparing
 * allocates nothing.
 */
export class UnmatchedWords {
	count = 0;
	/** Sum of the weights, and weight of the heaviest word. Ready after `sumUp`. */
	weight = 0;
	peak = 0;
	private sorts = 0;
	/** What all of the words tell. */
	private common = 0;
	private readonly items = new Int32Array(MOST);

	fill(name: number, names: NameList): void {
		const start = names.starts[name];
		this.count = Math.min(names.size(name), MOST);
		for (let index = 0; index < this.count; index++) this.items[index] = names.words[start + index];
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

	/** Sums up what the words tell. */
	sumUp({ weights, sorts }: Vocabulary): void {
		this.weight = this.peak = this.sorts = 0;
		this.common = -1;
		for (let index = 0; index < this.count; index++) {
			const word = this.items[index];
			this.weight += weights[word];
			if (weights[word] > this.peak) this.peak = weights[word];
			this.sorts |= sorts[word];
			this.common &= sorts[word];
		}
	}

	/** True when one of the words is of this sort, see `SORT`. Ready after `sumUp`. */
	has(sort: number): boolean {
		return (this.sorts & sort) !== 0;
	}

	/** True when there are words and all of them tell this, see `SORT`. Ready after `sumUp`. */
	areAll(sort: number): boolean {
		return this.count > 0 && (this.common & sort) !== 0;
	}

	clear(): void {
		this.count = 0;
	}

	/** The last word, or -1. */
	last(): number {
		return this.count === 0 ? -1 : this.items[this.count - 1];
	}
}
