const EMPTY = -1;

/** A number below 2^52 that stands for a text; two texts of one list practically never share it (a chance of 1 in 10^5 among a million). `most`: letters that count. */
export function hashText(text: string, most = Infinity): number {
	return hashLetters(text, Math.min(text.length, most), -1);
}

/** The hash that `hashText` gives for the text without its letter at `left`. */
export function hashWithout(text: string, left: number): number {
	return hashLetters(text, text.length, left);
}

function hashLetters(text: string, end: number, left: number): number {
	let high = 0xdeadbeef;
	let low = 0x41c6ce57;
	for (let index = 0; index < end; index++) {
		if (index === left) continue;
		const code = text.charCodeAt(index);
		high = Math.imul(high ^ code, 2654435761);
		low = Math.imul(low ^ code, 1597334677);
	}
	return finish(high, low);
}

/** One hash of two numbers; their order matters. */
export function hashPair(first: number, second: number): number {
	const high = Math.imul(first ^ 0x9e3779b9, 2654435761) ^ Math.imul(second, 668265263);
	const low = Math.imul(second ^ 0x85ebca6b, 1597334677) ^ Math.imul(first, 374761393);
	return finish(high, low);
}

/** One hash of all the numbers, whatever their order. */
export function hashAll(numbers: readonly number[]): number {
	let high = numbers.length;
	let low = 0x41c6ce57;
	for (let index = 0; index < numbers.length; index++) {
		const mixed = mix(numbers[index]);
		high = (high + mixed) | 0;
		low = (low + mix(mixed ^ 0x9e3779b9)) | 0;
	}
	return finish(high, low);
}

/** Spreads a number over all 32 bits. */
function mix(number: number): number {
	const first = Math.imul(number ^ (number >>> 16), 0x7feb352d);
	const second = Math.imul(first ^ (first >>> 15), 0x846ca68b);
	return second ^ (second >>> 16);
}

function finish(high: number, low: number): number {
	const a = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
	const b = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
	return 4294967296 * (1048575 & b) + (a >>> 0);
}

/** Numbers hashes from 0 in the order of their coming; a typed-array table, because a Map of a million numbers takes ten times the memory. */
export class HashTable {
	size = 0;
	private keys: Float64Array;
	private values: Int32Array;

	/** `expected`: about how many hashes will come, because making room for more at once takes tens of milliseconds when there are many. */
	constructor(expected: number) {
		const slots = 2 ** Math.ceil(Math.log2(Math.max(512, expected) * 2));
		this.keys = new Float64Array(slots).fill(EMPTY);
		this.values = new Int32Array(slots);
	}

	/** The number of a hash; a new one gets the next number. */
	add(hash: number): number {
		if (this.size * 2 > this.keys.length) this.grow();
		const slot = this.slotOf(hash);
		if (this.keys[slot] === hash) return this.values[slot];
		this.keys[slot] = hash;
		this.values[slot] = this.size;
		return this.size++;
	}

	private slotOf(hash: number): number {
		const mask = this.keys.length - 1;
		let slot = (hash ^ (hash / 4294967296)) & mask;
		while (this.keys[slot] !== EMPTY && this.keys[slot] !== hash) slot = (slot + 1) & mask;
		return slot;
	}

	private grow(): void {
		const { keys, values } = this;
		this.keys = new Float64Array(keys.length * 2).fill(EMPTY);
		this.values = new Int32Array(keys.length * 2);
		for (let index = 0; index < keys.length; index++) {
			if (keys[index] === EMPTY) continue;
			const slot = this.slotOf(keys[index]);
			this.keys[slot] = keys[index];
			this.values[slot] = values[index];
		}
	}
}
