/** Where records live: in a project, or in the company itself. */
export interface Place {
	companyId: number;
	projectId: number | null;
}

export const placeKey = ({ companyId, projectId }: Place): string =>
	projectId === null ? `company ${companyId}` : String(projectId);

/** Where the table of records has a kind's rows of one place. */
export const sectionOf = (place: Place, kind: string): string => `${placeKey(place)}:${kind}`;

export const placeOf = (row: { company_id: number; project_id: number | null }): Place => ({
	companyId: row.company_id,
	projectId: row.project_id,
});

/**
 * Numbers rows so that an id tells its place, its kind and its position, and nothing needs to be made to know which
 * ids there are.
 */
export class Numbering {
	private readonly indexes = new Map<string, number>();
	private readonly places: Place[] = [];

	constructor(
		private readonly first: number,
		private readonly kinds: number,
		private readonly rowsPerKind: number,
	) {}

	add(place: Place): void {
		const key = placeKey(place);
		if (this.indexes.has(key)) return;
		this.indexes.set(key, this.places.length);
		this.places.push(place);
	}

	all(): Place[] {
		return this.places;
	}

	has(place: Place): boolean {
		return this.indexes.has(placeKey(place));
	}

	id(place: Place, kind: number, position: number): number {
		const index = this.indexes.get(placeKey(place));
		if (index === undefined) throw new Error(`No seeded rows in ${placeKey(place)}`);
		return this.first + (index * this.kinds + kind) * this.rowsPerKind + position;
	}

	/** Which place, kind and position an id means. */
	find(id: number): { place: Place; kind: number; position: number } | undefined {
		const offset = id - this.first;
		if (offset < 0) return undefined;
		const block = Math.floor(offset / this.rowsPerKind);
		const place = this.places[Math.floor(block / this.kinds)];
		if (!place) return undefined;
		return { place, kind: block % this.kinds, position: offset % this.rowsPerKind };
	}
}
