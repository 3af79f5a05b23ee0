import type { Core } from './core.mts';
import type { ToolKind } from './kinds/toolKind.mts';
import { fillRecord, givenCount } from './records/fill.mts';
import { LazyTable } from './records/lazyTable.mts';
import type { RowSource } from './records/lazyTable.mts';
import { Numbering, placeKey, placeOf, sectionOf } from './records/places.mts';
import type { Place } from './records/places.mts';
import { SeededRecord } from './records/seededRecord.mts';
import type { SeedSizes } from './seeder.mts';
import { kindIndex, kindOf, toolKinds } from './toolTable.mts';
import type { ToolRecord } from './types.mts';

const firstId = 598_200_000_000_000;
const kindsAtMost = 500;
const rowsAtMost = 100_000;

/** Says which records there are; each is made when it is first read. */
class SeededRecords implements RowSource<ToolRecord> {
	private readonly numbering = new Numbering(firstId, kindsAtMost, rowsAtMost);
	private readonly places = new Map<string, Place>();

	constructor(
		private readonly core: Core,
		private readonly sizes: SeedSizes,
		private readonly today: string,
		places: Place[],
	) {
		for (const place of places) {
			this.numbering.add(place);
			this.places.set(placeKey(place), place);
		}
	}

	/** A list that several kinds share has no rows of its own. */
	private count(kind: ToolKind, place: Place): number {
		if ((place.projectId === null) !== (kind.company === true) || kind.sameAs) return 0;
		return this.sizes.records[kind.key] ?? givenCount(kind) ?? this.sizes.recordsPerTool;
	}

	sectionOf(row: ToolRecord): string {
		return sectionOf(placeOf(row), row.tool);
	}

	sectionOfId(id: number): string | undefined {
		const found = this.numbering.find(id);
		const kind = found && toolKinds[found.kind];
		if (!found || !kind || found.position >= this.count(kind, found.place)) return undefined;
		return sectionOf(found.place, kind.key);
	}

	*sections(): Iterable<string> {
		for (const place of this.places.values()) {
			for (const kind of toolKinds) {
				if (this.count(kind, place) > 0) yield sectionOf(place, kind.key);
			}
		}
	}

	make(section: string): ToolRecord[] {
		const [key, name] = section.split(':');
		const place = this.places.get(key);
		if (!place) return [];
		const kind = kindOf(name);
		const rows: ToolRecord[] = [];
		for (let number = 1; number <= this.count(kind, place); number++) {
			const id = this.numbering.id(place, kindIndex.get(name) ?? 0, number - 1);
			const row = { kind, place, id, number, today: this.today };
			rows.push(new SeededRecord(id, name, place, () => fillRecord(this.core, row)));
		}
		return rows;
	}
}

export function seedRecords(core: Core, sizes: SeedSizes, today: string, places: Place[]): void {
	core.world.records = new LazyTable(new SeededRecords(core, sizes, today, places));
}
