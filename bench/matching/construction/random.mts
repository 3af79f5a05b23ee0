/** Draws at random, the same for the same seed. */
export class Random {
	constructor(private state: number) {}

	/** From 0 up to, but not at, 1 (mulberry32). */
	next(): number {
		this.state = (this.state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	}

	/** True in this share of the cases. */
	chance(share: number): boolean {
		return this.next() < share;
	}

	/** A whole number from `least` to `most`. */
	between(least: number, most: number): number {
		return least + Math.floor(this.next() * (most - least + 1));
	}

	pick<Item>(items: readonly Item[]): Item {
		return items[Math.floor(this.next() * items.length)];
	}

	/** As `pick`, but the first ones come much more often, as surnames do. */
	pickEarly<Item>(items: readonly Item[]): Item {
		return items[Math.floor(this.next() ** 1.7 * items.length)];
	}

	digits(count: number): string {
		return Array.from({ length: count }, () => this.between(0, 9)).join('');
	}

	shuffle<Item>(items: readonly Item[]): Item[] {
		return items
			.map((item) => ({ item, at: this.next() }))
			.sort((one, other) => one.at - other.at)
			.map(({ item }) => item);
	}
}
