/** Where the rows of a lazy table come from. */
export interface RowSource<Row> {
	/** The section of a row, for example one tool of one project. */
	sectionOf(row: Row): string;
	/** The section that a seeded row with this id is in. */
	sectionOfId(id: number): string | undefined;
	/** Every section that has seeded rows. */
	sections(): Iterable<string>;
	/** The seeded rows of a section, in their order. */
	make(section: string): Row[];
}

/**
 * A map whose seeded rows are made when they are first asked for, section by section. Whoever goes over all of it
 * makes them all.
 */
export class LazyTable<Row extends { id: number }> extends Map<number, Row> {
	private readonly made = new Map<string, Set<Row>>();
	private isComplete = false;

	constructor(private readonly source: RowSource<Row>) {
		super();
	}

	/** The rows of one section, those that were created and not deleted since too. */
	in(section: string): Row[] {
		return [...this.section(section)];
	}

	private section(name: string): Set<Row> {
		const known = this.made.get(name);
		if (known) return known;
		const rows = new Set<Row>();
		this.made.set(name, rows);
		for (const row of this.source.make(name)) {
			rows.add(row);
			super.set(row.id, row);
		}
		return rows;
	}

	private complete(): void {
		if (this.isComplete) return;
		this.isComplete = true;
		for (const name of this.source.sections()) this.section(name);
	}

	override get(id: number): Row | undefined {
		const known = super.get(id);
		if (known) return known;
		const name = this.source.sectionOfId(id);
		if (name === undefined || this.made.has(name)) return undefined;
		this.section(name);
		return super.get(id);
	}

	override has(id: number): boolean {
		return this.get(id) !== undefined;
	}

	override set(id: number, row: Row): this {
		this.section(this.source.sectionOf(row)).add(row);
		return super.set(id, row);
	}

	override delete(id: number): boolean {
		const row = this.get(id);
		if (row) this.made.get(this.source.sectionOf(row))?.delete(row);
		return super.delete(id);
	}

	override clear(): void {
		for (const rows of this.made.values()) rows.clear();
		this.isComplete = true;
		super.clear();
	}

	override get size(): number {
		this.complete();
		return super.size;
	}

	override values(): MapIterator<Row> {
		this.complete();
		return super.values();
	}

	override keys(): MapIterator<number> {
		this.complete();
		return super.keys();
	}

	override entries(): MapIterator<[number, Row]> {
		this.complete();
		return super.entries();
	}

	override [Symbol.iterator](): MapIterator<[number, Row]> {
		return this.entries();
	}

	override forEach(visit: (row: Row, id: number, table: Map<number, Row>) => void): void {
		this.complete();
		super.forEach(visit);
	}
}

/** For a world that was not seeded. */
export function noRows<Row>(sectionOf: (row: Row) => string): RowSource<Row> {
	return { sectionOf, sectionOfId: () => undefined, sections: () => [], make: () => [] };
}
