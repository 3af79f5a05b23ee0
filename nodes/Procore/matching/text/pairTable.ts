/**
 * Places in the array per slot: both numbers, and the number they were given plus one (0 for an
 * empty slot).
 */
const WIDTH = 3;

/**
 * Numbers pairs of integers from 0 in the order of their coming; a typed-array table, because a Map
 * of a million pairs takes ten times the memory.
 */
export class PairTable {
	size = 0;
	private slots: Int32Array;
	private mask: number;

	/**
	 * `expected`: about how many pairs will come, because making room for more at once takes tens of
	 * milliseconds when there are many.
	 */
	constructor(expected: number) {
		const count = 2 ** Math.ceil(Math.log2(Math.max(512, expected) * 1.5));
		this.slots = new Int32Array(count * WIDTH);
		this.mask = count - 1;
	}

	/** The number of a pair, whose order matters; a new one gets the next number. */
	add(first: number, second: number): number {
		if (this.size * 4 > this.mask * 3) this.grow();
		const at = this.placeOf(first, second);
		if (this.slots[at + 2] === 0) this.put(at, first, second, ++this.size);
		return this.slots[at + 2] - 1;
	}

	/** The number of a pair, or -1. */
	find(first: number, second: number): number {
		return this.slots[this.placeOf(first, second) + 2] - 1;
	}

	/** Where the pair is, or where it belongs. */
	private placeOf(first: number, second: number): number {
		const { slots, mask } = this;
		let slot = spread(first, second) & mask;
		for (let at = slot * WIDTH; slots[at + 2] > 0; at = slot * WIDTH) {
			if (slots[at] === first && slots[at + 1] === second) return at;
			slot = (slot + 1) & mask;
		}
		return slot * WIDTH;
	}

	private put(at: number, first: number, second: number, number: number): void {
		this.slots[at] = first;
		this.slots[at + 1] = second;
		this.slots[at + 2] = number;
	}

	private grow(): void {
		const { slots } = this;
		this.slots = new Int32Array(slots.length * 2);
		this.mask = this.mask * 2 + 1;
		for (let at = 0; at < slots.length; at += WIDTH) {
			if (slots[at + 2] === 0) continue;
			this.put(this.placeOf(slots[at], slots[at + 1]), slots[at], slots[at + 1], slots[at + 2]);
		}
	}
}

/** Spreads two numbers over 32 bits. */
function spread(first: number, second: number): number {
	const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second ^ (second >>> 15), 0x85ebca77);
	return (mixed ^ (mixed >>> 15)) + (mixed >>> 7);
}
