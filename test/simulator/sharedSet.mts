/** A set that many have in common until one of them changes it: a directory of thousands, in thousands of projects. */
export class SharedSet<Value> extends Set<Value> {
	constructor(private shared: ReadonlySet<Value> | null) {
		super();
	}

	private own(): void {
		const { shared } = this;
		this.shared = null;
		for (const value of shared ?? []) super.add(value);
	}

	override add(value: Value): this {
		this.own();
		return super.add(value);
	}

	override delete(value: Value): boolean {
		this.own();
		return super.delete(value);
	}

	override clear(): void {
		this.shared = null;
		super.clear();
	}

	override has(value: Value): boolean {
		return this.shared ? this.shared.has(value) : super.has(value);
	}

	override get size(): number {
		return this.shared ? this.shared.size : super.size;
	}

	override values(): SetIterator<Value> {
		return this.shared ? this.shared.values() : super.values();
	}

	override keys(): SetIterator<Value> {
		return this.values();
	}

	override entries(): SetIterator<[Value, Value]> {
		return this.shared ? this.shared.entries() : super.entries();
	}

	override [Symbol.iterator](): SetIterator<Value> {
		return this.values();
	}

	override forEach(visit: (value: Value, same: Value, set: Set<Value>) => void): void {
		for (const value of this.values()) visit(value, value, this);
	}
}
