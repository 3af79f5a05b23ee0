import type { ShownReview, ShownRow } from '../../nodes/Procore/review/shown';
import type { Choice, Decisions } from './decisions';
import type { RowList } from './rowList';

/** What the parts of the page share: the review, what is decided, and which row is looked at. */
export interface Screen {
	readonly review: ShownReview;
	readonly decisions: Decisions;
	readonly list: RowList;
	/** The row that is looked at, by its place in the table; -1 where the table is empty. */
	here: number;
	/** Looks at another row of the table. */
	goTo: (place: number) => void;
	/** Shows the row in the table, whatever the filter. */
	find: (at: number) => void;
	decide: (at: number, choice: Choice) => void;
	/** Opens the choices of the row, where the screen has no room to show them all the time. */
	open: () => void;
}

export const rowOf = ({ review }: Screen, at: number): ShownRow | undefined => review.rows[at];

/** The row that is looked at, by its place in the review. */
export const current = ({ list, here }: Screen): number | undefined => list.rows[here];

/** What one step approves: the party that the plan names, or the first candidate that is free. */
export function proposalFor({ review, decisions }: Screen, at: number): number | undefined {
	const row = review.rows[at];
	if (!row) return undefined;
	if (row.party !== undefined) return row.party;
	const [first] = row.candidates;
	return first === undefined || decisions.isTaken(first, at) ? undefined : first;
}

/** The parties that a row names, each once: the one that it is linked to, then its candidates. */
export const partiesOf = ({ party, candidates }: ShownRow): number[] => [
	...new Set([...(party === undefined ? [] : [party]), ...candidates]),
];
