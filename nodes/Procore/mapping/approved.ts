import { z } from 'zod';
import { meaningOf } from './decisionWord';
import { textOf } from './texts';

export type ApplyStatus = 'linked' | 'unchanged' | 'ignored' | 'review' | 'failed';

/** One row of a plan as it comes back from the person or workflow that approved it. */
export interface ApprovedRow {
	subjectId: string;
	decision: string;
	partyId: string;
}

/** What Procore holds now for a record that a row names. */
export interface CurrentLink {
	originId: string;
	isErpOwned: boolean;
}

const text = z.union([z.string(), z.number()]).nullish().catch(undefined);
const rowSchema = z.object({ decision: text, partyId: text, vendorId: text, projectId: text });

/** The row in an input item, whatever other columns it has. */
export function approvedRow(item: unknown, idField: 'vendorId' | 'projectId'): ApprovedRow {
	const row = rowSchema.parse(item ?? {});
	return {
		subjectId: textOf(row[idField]),
		decision: textOf(row.decision),
		partyId: textOf(row.partyId),
	};
}

/** What becomes of a row, and why. */
export interface Verdict {
	status: ApplyStatus;
	reason: string;
}

/** What can be said about a row without asking Procore; undefined for a link to be made. */
export function verdictOnRow({ subjectId, decision, partyId }: ApprovedRow): Verdict | undefined {
	if (subjectId === '') return { status: 'failed', reason: 'The item names no record of Procore.' };
	const meaning = meaningOf(decision);
	if (meaning === 'ignore') return { status: 'ignored', reason: 'Ignored, as decided.' };
	if (meaning === 'open') return { status: 'review', reason: 'Nobody has decided about it yet.' };
	if (!meaning) return { status: 'failed', reason: `The decision "${decision}" is not known.` };
	if (partyId !== '') return undefined;
	return meaning === 'create'
		? {
				status: 'review',
				reason:
					'The new party has no id yet: create it in the other system, then pass its id as partyId.',
			}
		: { status: 'failed', reason: 'The item names no party (partyId).' };
}

function countBy(
	rows: ApprovedRow[],
	key: (row: ApprovedRow) => string,
	of: (row: ApprovedRow) => string,
) {
	const sets = new Map<string, Set<string>>();
	for (const row of rows) sets.set(key(row), (sets.get(key(row)) ?? new Set()).add(of(row)));
	return sets;
}

/** Rows of one run that contradict each other. */
export function clashes(rows: ApprovedRow[]): (row: ApprovedRow) => Verdict | undefined {
	const partiesOf = countBy(
		rows,
		(row) => row.subjectId,
		(row) => row.partyId,
	);
	const subjectsOf = countBy(
		rows,
		(row) => row.partyId,
		(row) => row.subjectId,
	);
	return ({ subjectId, partyId }) => {
		if ((partiesOf.get(subjectId)?.size ?? 0) > 1) {
			return { status: 'failed', reason: 'The input items link it to more than one party.' };
		}
		const others = subjectsOf.get(partyId)?.size ?? 0;
		return others > 1
			? {
					status: 'failed',
					reason: `The input items give party "${partyId}" to ${others} records.`,
				}
			: undefined;
	};
}

/** What the record's present link says about a row; undefined where the link may be written. */
export function verdictOnLink(
	{ partyId }: ApprovedRow,
	link: CurrentLink | undefined,
	overwrite: boolean,
): Verdict | undefined {
	if (!link)
		return {
			status: 'failed',
			reason: 'Procore has no such record, or the account cannot see it.',
		};
	if (link.originId === partyId)
		return { status: 'unchanged', reason: 'It was linked to this party already.' };
	if (overwrite) return undefined;
	if (link.isErpOwned) {
		return {
			status: 'failed',
			reason:
				'An ERP integration owns this record (synced to ERP). Overwrite Links would try it all the same.',
		};
	}
	return link.originId === ''
		? undefined
		: {
				status: 'failed',
				reason: `Its origin id "${link.originId}" belongs to another system. Switch on Overwrite Links to replace it.`,
			};
}
