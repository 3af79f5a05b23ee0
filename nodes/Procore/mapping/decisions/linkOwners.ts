import { callBy } from '../texts';
import type { Party, PlanRow, Subject } from '../types';

/** Which record of Procore holds which party, so that no other one may get it. */
export interface LinkOwners {
	/** By a decision or an origin id. */
	of: Map<Party, Subject>;
	/** The record whose origin id is the party's, whatever was decided about either. */
	byOriginId: Map<string, Subject>;
}

/**
 * A record without a row of its own (an inactive one) holds the party that its origin id names, and
 * so does one that is ignored: Procore refuses that id for any other record.
 */
export function linkOwnersOf(
	parties: Map<string, Party>,
	subjects: Subject[],
	settled: Map<string, PlanRow>,
	hasRow: (subject: Subject) => boolean,
): LinkOwners {
	const of = new Map<Party, Subject>();
	for (const { party, subject } of settled.values()) if (party) of.set(party, subject);
	const byOriginId = new Map<string, Subject>();
	for (const subject of subjects) {
		if (subject.originId === '') continue;
		byOriginId.set(subject.originId, subject);
		const party = parties.get(subject.originId);
		const isOpen = hasRow(subject) && settled.get(subject.id)?.decision === 'review';
		if (party && !isOpen && !of.has(party)) of.set(party, subject);
	}
	return { of, byOriginId };
}

const KEPT = 'Apply keeps it unless Overwrite Links is on.';

/**
 * What Procore's origin id will say to the link of this row, where that is not plain from the row.
 */
function noteOn(
	{ subject, decision, party }: PlanRow,
	parties: Map<string, Party>,
	{ byOriginId }: LinkOwners,
): string {
	const { originId } = subject;
	if (decision === 'ignore' || (party && party.id === originId)) return '';
	if (subject.isErpOwned)
		return ' An ERP integration owns it in Procore, so that Apply leaves its origin id alone: keep the link among your decisions.';
	const owner = party && byOriginId.get(party.id);
	if (owner)
		return ` The origin id of ${callBy(owner)} in Procore still is "${party.id}": empty it there, or Procore refuses the link.`;
	if (originId === '') return '';
	if (!parties.has(originId))
		return ` Procore's origin id "${originId}" is not among the parties: it is another system's or that of a party that is gone. ${KEPT}`;
	return decision === 'review' ? '' : ` Procore's origin id still is "${originId}". ${KEPT}`;
}

/** Adds Procore's origin id to the reasons. */
export function noteOriginIds(
	rows: PlanRow[],
	parties: Map<string, Party>,
	linkOwners: LinkOwners,
): void {
	for (const row of rows) row.reason += noteOn(row, parties, linkOwners);
}
