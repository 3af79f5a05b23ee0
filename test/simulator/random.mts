/** Read once: a global is slow to reach inside a test, and a large company draws millions of numbers. */
const { floor, imul } = Math;
const figures = [...'0123456789'];

/** mulberry32: small, fast, and the same on every machine. */
export class Random {
	private state: number;

	constructor(seed: number) {
		this.state = seed | 0;
	}

	next(): number {
		this.state = (this.state + 0x6d2b79f5) | 0;
		let mixed = this.state;
		mixed = imul(mixed ^ (mixed >>> 15), mixed | 1);
		mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	}

	/** 0 ≤ n < limit. */
	int(limit: number): number {
		return floor(this.next() * limit);
	}

	between(low: number, high: number): number {
		return low + this.int(high - low + 1);
	}

	chance(probability: number): boolean {
		return this.next() < probability;
	}

	pick<T>(items: readonly T[]): T {
		return items[this.int(items.length)];
	}

	digits(count: number): string {
		let text = '';
		for (let index = 0; index < count; index++) text += figures[this.int(10)];
		return text;
	}

	shuffle<T>(items: readonly T[]): T[] {
		const copy = [...items];
		for (let index = copy.length - 1; index > 0; index--) {
			const other = this.int(index + 1);
			[copy[index], copy[other]] = [copy[other], copy[index]];
		}
		return copy;
	}
}
