/** Fewer vendors than these are asked for one at a time, which takes a call for each. */
const FEWEST = 15;

/**
 * Splits vendors into groups three times over, so that the groups in which a person comes back tell
 * the person's vendor. Any two of the three do; the third one tells when a person changed the vendor
 * between two calls, since one of the old vendor's groups beside one of the new one's then fit
 * neither a third vendor nor each other.
 *
 * Vendor number i stands in the groups a, a + k and a + 2k (modulo the odd `side`), where a is i
 * modulo `side` and k the whole part of i / `side`.
 */
export class VendorGroups {
	readonly side: number;

	constructor(
		private readonly ids: string[],
		largest: number,
	) {
		const least = Math.max(Math.ceil(Math.sqrt(ids.length)), Math.ceil(ids.length / largest));
		this.side = least % 2 === 0 ? least + 1 : least;
	}

	/** Whether asking for groups takes fewer calls than asking for each vendor. */
	get isWorthIt(): boolean {
		return this.ids.length > FEWEST && this.side * 3 < this.ids.length;
	}

	/**
	 * The groups of each of the three ways to split, in the order in which they have to be asked for.
	 */
	get all(): string[][][] {
		return [0, 1, 2].map((way) => {
			const groups: string[][] = Array.from({ length: this.side }, () => []);
			this.ids.forEach((id, index) => groups[this.groupOf(index, way)]?.push(id));
			return groups;
		});
	}

	/**
	 * @param seen the groups in which a person came back, for each of the three ways
	 * @returns the vendor; undefined where the groups do not agree on one
	 */
	vendorIn(seen: readonly Set<number>[]): string | undefined {
		const isClear = seen.length === 3 && seen.every(({ size }) => size === 1);
		const near = isClear ? this.vendorsNear(seen) : [];
		return near.length === 1 ? near[0] : undefined;
	}

	/** The vendors that two of the three ways point to. */
	vendorsNear(seen: readonly Set<number>[]): string[] {
		const [first = new Set(), second = new Set(), third = new Set()] = seen;
		const found = new Set<string | undefined>();
		for (const a of first) for (const b of second) found.add(this.at(a, b - a));
		for (const b of second) for (const c of third) found.add(this.at(2 * b - c, c - b));
		const half = (this.side + 1) / 2;
		for (const a of first) for (const c of third) found.add(this.at(a, (c - a) * half));
		return [...found].filter((id) => id !== undefined);
	}

	private at(first: number, step: number): string | undefined {
		return this.ids[this.modulo(step) * this.side + this.modulo(first)];
	}

	private modulo(number: number): number {
		return ((number % this.side) + this.side) % this.side;
	}

	private groupOf(index: number, way: number): number {
		return (index + way * Math.floor(index / this.side)) % this.side;
	}
}
