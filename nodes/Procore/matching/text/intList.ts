/** So that a list without room can grow by doubling. */
const LEAST_CAPACITY = 8;

/**
 * A growing list of integers in a typed array: four bytes each, where a plain array takes eight and
 * more.
 */
export class IntList {
	length = 0;
	private items: Int32Array;

	constructor(capacity = 64) {
		this.items = new Int32Array(Math.max(capacity, LEAST_CAPACITY));
	}

	push(item: number): void {
		if (this.length === this.items.length) this.grow();
		this.items[this.length++] = item;
	}

	at(index: number): number {
		return this.items[index];
	}

	set(index: number, item: number): void {
		this.items[index] = item;
	}

	/** True when the item is among those from `start` up to, but not at, `end`. */
	has(item: number, start: number, end: number): boolean {
		for (let at = start; at < end; at++) {
			if (this.items[at] === item) return true;
		}
		return false;
	}

	/** The items so far, without copying. */
	view(): Int32Array {
		return this.items.subarray(0, this.length);
	}

	private grow(): void {
		const wider = new Int32Array(this.items.length * 2);
		wider.set(this.items);
		this.items = wider;
	}
}
