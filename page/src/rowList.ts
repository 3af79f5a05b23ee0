import type { ShownReview } from '../../nodes/Procore/review/shown';
import type { Decisions } from './decisions';
import type { Filter } from './words';

/** Probable rows first, then those that need more of a look. */
const ORDER = { probable: 0, choose: 1, none: 2, safe: 3, linked: 4, ignored: 5 };

const NO_ROWS: Record<Filter, number> = {
	open: 0,
	probable: 0,
	choose: 0,
	none: 0,
	safe: 0,
	linked: 0,
	ignored: 0,
	all: 0,
	clash: 0,
};

/** Which rows the table shows. */
export class RowList {
	filter: Filter = 'open';

	search = '';

	onlyOpen = false;

	rows: number[] = [];

	/** All rows of the plan, in the order of the table. */
	private readonly all: number[];

	private readonly groups: Record<Filter, number>;

	private readonly texts = new Map<number, string>();

	private prepared = 0;

	constructor(
		private readonly review: ShownReview,
		private readonly decisions: Decisions,
	) {
		const order = (at: number) => ORDER[review.rows[at]?.group ?? 'none'];
		this.all = review.rows
			.map((_, at) => at)
			.filter((at) => review.rows[at]?.id !== '')
			.sort((a, b) => order(a) - order(b) || a - b);
		this.groups = this.count();
		if (this.groups.open === 0) this.filter = 'all';
		this.refresh();
	}

	/** Looks again which rows belong into the table. Decisions alone never move a row. */
	refresh(): void {
		const words = this.search.toLowerCase().split(/\s+/).filter(Boolean);
		this.rows = this.all.filter(
			(at) =>
				this.belongs(at, this.filter) &&
				(!this.onlyOpen || this.decisions.of(at) === undefined) &&
				words.every((word) => this.textOf(at).includes(word)),
		);
	}

	/** How many rows each filter has. */
	counts(): Record<Filter, number> {
		return { ...this.groups, clash: this.decisions.clashes().length };
	}

	/** Groups do not change: decisions alone never move a row. */
	private count(): Record<Filter, number> {
		const counts = { ...NO_ROWS, all: this.all.length };
		for (const at of this.all) {
			const row = this.review.rows[at];
			if (row) counts[row.group] += 1;
			if (row?.decision === 'review') counts.open += 1;
		}
		return counts;
	}

	/**
	 * Makes the texts of the next rows that are searched, before anybody searches.
	 * @returns whether some are left
	 */
	prepare(count: number): boolean {
		const next = this.all.slice(this.prepared, this.prepared + count);
		for (const at of next) this.textOf(at);
		this.prepared += next.length;
		return this.prepared < this.all.length;
	}

	private belongs(at: number, filter: Filter): boolean {
		if (filter === 'all') return true;
		if (filter === 'clash') return this.decisions.isClash(at);
		const row = this.review.rows[at];
		return filter === 'open' ? row?.decision === 'review' : row?.group === filter;
	}

	private textOf(at: number): string {
		const known = this.texts.get(at);
		if (known !== undefined) return known;
		const { rows, parties } = this.review;
		const row = rows[at];
		const names = [row?.party, ...(row?.candidates ?? [])].flatMap((party) => {
			const found = party === undefined ? undefined : parties[party];
			return found ? [found.id, found.name] : [];
		});
		const own = row ? [row.id, row.name, ...Object.values(row.values)] : [];
		const text = [...own, ...names].join(' ').toLowerCase();
		this.texts.set(at, text);
		return text;
	}
}
