import { IntList } from './intList';

/** A short list of numbers for each record of a list, each number once; all in two typed arrays. */
export class NumberLists {
	private readonly items: IntList;
	/** Where the numbers of each record begin, and at the end where the next would. */
	private readonly starts: Int32Array;
	/** The record that is being filled. */
	private record = 0;

	constructor(private readonly count: number) {
		this.items = new IntList(count + 64);
		this.starts = new Int32Array(count + 1);
	}

	/** Adds a number to the record that is being filled; false for 0 and for one that it has. */
	add(number: number): boolean {
		const { items } = this;
		if (number === 0 || items.has(number, this.starts[this.record], items.length)) return false;
		items.push(number);
		return true;
	}

	/** Goes on to the next record. */
	close(): void {
		this.starts[++this.record] = this.items.length;
	}

	/**
	 * Where the numbers of a record begin, to be read with `at`; they end where those of the next
	 * begin.
	 */
	startOf(record: number): number {
		return this.starts[record];
	}

	at(index: number): number {
		return this.items.at(index);
	}

	/**
	 * 1 when a record has a number in common with a record of another list, -1 when it has none, 0
	 * when either has no numbers.
	 */
	compare(record: number, others: NumberLists, other: number): number {
		// The other record is looked at last: it is anywhere in memory, and many have no number at all.
		if (this.starts[record] === this.starts[record + 1]) return 0;
		const start = others.starts[other];
		const end = others.starts[other + 1];
		if (start === end) return 0;
		for (let at = this.starts[record]; at < this.starts[record + 1]; at++) {
			if (others.items.has(this.items.at(at), start, end)) return 1;
		}
		return -1;
	}

	/** Takes out all numbers but some. */
	keep(isKept: (number: number) => boolean): void {
		let kept = 0;
		let at = 0;
		for (let record = 0; record < this.count; record++) {
			for (; at < this.starts[record + 1]; at++) {
				if (isKept(this.items.at(at))) this.items.set(kept++, this.items.at(at));
			}
			this.starts[record + 1] = kept;
		}
		this.items.length = kept;
	}
}
