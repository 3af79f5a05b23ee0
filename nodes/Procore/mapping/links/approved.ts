import { fieldIn } from '../../client/record';
import { KNOWN_WORDS, meaningOf } from '../decisions/decisionWord';
import { CURE, hintOnUnknown, isShortened } from '../decisions/shortenedId';
import { isPlain, shown, shownValue, textOf } from '../texts';

export type ApplyStatus = 'linked' | 'unchanged' | 'ignored' | 'review' | 'failed';

/** One row of a plan as it comes back from the person or workflow that approved it. */
export interface ApprovedRow {
	subjectId: string;
	decision: string;
	partyId: string;
	/** What is wrong with one of the ids. */
	fault?: string;
}

/** What Procore holds now for a record that a row names. */
export interface CurrentLink {
	originId: string;
	isErpOwned: boolean;
}

/** What is wrong with an id, whichever record has it. */
function faultOf(field: string, given: unknown): string | undefined {
	if (!isPlain(given))
		return `The ${field} is ${shownValue(given)}, which is not a text or a number.`;
	const id = textOf(given);
	if (isShortened(id)) return `The ${field} is ${id}: ${CURE}.`;
	if (field === 'partyId' || id === '' || /^\d+$/.test(id)) return undefined;
	return `The ${field} "${shown(id)}" is not an ID of Procore, which is a whole number. Take it from the plan.`;
}

/** The row in an input item, whatever other columns it has. */
export function approvedRow(item: unknown, idField: 'vendorId' | 'projectId'): ApprovedRow {
	const fault =
		faultOf(idField, fieldIn(item, idField)) ?? faultOf('partyId', fieldIn(item, 'partyId'));
	return {
		subjectId: textOf(fieldIn(item, idField)),
		decision: shownValue(fieldIn(item, 'decision')),
		partyId: textOf(fieldIn(item, 'partyId')),
		fault,
	};
}

/** The names that a row of the plan has, for a person who reads the result; '' where it has none. */
export const namesIn = (item: unknown, side: 'vendorName' | 'projectName') => ({
	[side]: textOf(fieldIn(item, side)),
	partyName: textOf(fieldIn(item, 'partyName')),
});

/** What becomes of a row, and why. */
export interface Verdict {
	status: ApplyStatus;
	reason: string;
}

export const failed = (reason: string): Verdict => ({ status: 'failed', reason });

/** Why a row to create waits. */
export const NO_PARTY_YET =
	'The new party has no id yet: create it in the other system, then pass its id as partyId.';

/** What can be said about a row without asking Procore; undefined for a link to be made. */
export function verdictOnRow(row: ApprovedRow): Verdict | undefined {
	const { subjectId, decision, partyId, fault } = row;
	const meaning = meaningOf(decision);
	if (fault && (subjectId === '' || meaning === 'link' || meaning === 'create'))
		return failed(fault);
	if (subjectId === '') return failed('The item names no record of Procore.');
	if (meaning === 'ignore') return { status: 'ignored', reason: 'Ignored, as decided.' };
	if (meaning === 'open') return { status: 'review', reason: 'Not decided yet.' };
	if (!meaning) return failed(`The decision "${decision}" is not known. ${KNOWN_WORDS}`);
	if (partyId !== '') return undefined;
	return meaning === 'create'
		? { status: 'review', reason: NO_PARTY_YET }
		: failed('The item names no party (partyId).');
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
		if ((partiesOf.get(subjectId)?.size ?? 0) > 1)
			return failed('The input items link it to more than one party.');
		const others = subjectsOf.get(partyId)?.size ?? 0;
		return others > 1
			? failed(`The input items give party "${shown(partyId)}" to ${others} records.`)
			: undefined;
	};
}

/** Why a record that an ERP integration owns is left alone. */
export const ERP_OWNED =
	'An ERP integration owns this record (synced to ERP), so its origin id is left alone. Keep the link among your decisions. Overwrite Links tries it anyway.';

/** What the record's present link says about a row; undefined where the link may be written. */
export function verdictOnLink(
	{ subjectId, partyId }: ApprovedRow,
	link: CurrentLink | undefined,
	overwrite: boolean,
): Verdict | undefined {
	if (!link) {
		const hint = hintOnUnknown(subjectId);
		return failed(`Procore has no such record, or the account cannot see it.${hint}`);
	}
	if (link.originId === partyId)
		return { status: 'unchanged', reason: 'It was linked to this party already.' };
	if (overwrite) return undefined;
	if (link.isErpOwned) return failed(ERP_OWNED);
	return link.originId === ''
		? undefined
		: failed(
				`Its origin id "${link.originId}" belongs to another system. Switch on Overwrite Links to replace it.`,
			);
}
