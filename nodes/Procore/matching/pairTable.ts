/** Places in the array per slot: both numbers, and the number they were given plus one (0 for an empty slot). */
const WIDTH = 3;

/** Numbers pairs of integers from 0 in the order of their coming; a typed-array table, because a Map of a million pairs takes ten times the memory. */
export class PairTable {
	size = 0;
	private slots: Int32Array;
	private mask: number;

	/** `expected`: about how many pairs will come, because making room for more at once takes tens of milliseconds when there are many. */
	constructor(expected: number) {
		const count = 2 ** Math.ceil(Math.log2(Math.max(512, expected) * 1.5));
		this.slots = new Int32Array(count * WIDTH);
		this.mask = count - 1;
	}

	/** The number of a pair, whose order matters; a new one gets the next number. */
	add(first: number, second: number): number {
		if (this.size * 4 > this.mask * 3) this.grow();
		const { slots, mask } = this;
		let slot = spread(first, second) & mask;
		for (;;) {
			const at = slot * WIDTH;
			const number = slots[at + 2];
			if (number === 0) break;
			if (slots[at] === first && slots[at + 1] === second) return number - 1;
			slot = (slot + 1) & mask;
		}
		const at = slot * WIDTH;
		slots[at] = first;
		slots[at + 1] = second;
		slots[at + 2] = ++this.size;
		return this.size - 1;
	}

	/** The number of a pair, or -1. */
	find(first: number, second: number): number {
		const { slots, mask } = this;
		for (let slot = spread(first, second) & mask; ; slot = (slot + 1) & mask) {
			const at = slot * WIDTH;
			if (slots[at + 2] === 0) return -1;
			if (slots[at] === first && slots[at + 1] === second) return slots[at + 2] - 1;
		}
	}

	private grow(): void {
		const { slots } = this;
		this.slots = new Int32Array(slots.length * 2);
		this.mask = this.mask * 2 + 1;
		for (let at = 0; at < slots.length; at += WIDTH) {
			if (slots[at + 2] > 0) this.put(slots[at], slots[at + 1], slots[at + 2]);
		}
	}

	private put(first: number, second: number, number: number): void {
		let slot = spread(first, second) & this.mask;
		while (this.slots[slot * WIDTH + 2] > 0) slot = (slot + 1) & this.mask;
		this.slots[slot * WIDTH] = first;
		this.slots[slot * WIDTH + 1] = second;
		this.slots[slot * WIDTH + 2] = number;
	}
}

/** Spreads two numbers over 32 bits. */
function spread(first: number, second: number): number {
	const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second ^ (second >>> 15), 0x85ebca77);
	return (mixed ^ (mixed >>> 15)) + (mixed >>> 7);
}
