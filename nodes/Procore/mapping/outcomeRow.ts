import type { MatchOutcome } from '../matching/types';
import { shown } from './texts';
import type { Candidate, Party, PlanRow, ReviewGroup, Subject } from './types';

/** The records and parties that were compared, by their ids there. */
export interface Compared {
	subjects: ReadonlyMap<string, Subject>;
	parties: ReadonlyMap<string, Party>;
}

function candidateOf(party: Party, score: number, owner?: Subject): Candidate {
	const candidate: Candidate = { partyId: party.id, partyName: party.name, score };
	if (!owner) return candidate;
	return { ...candidate, linkedTo: owner.id, linkedToName: owner.name };
}

function candidatesOf(outcome: MatchOutcome, { subjects, parties }: Compared): Candidate[] {
	const found: Candidate[] = [];
	for (const { rightId, score, linkedTo } of outcome.candidates) {
		const party = parties.get(rightId);
		const owner = linkedTo === undefined ? undefined : subjects.get(linkedTo);
		if (party && !party.fault) found.push(candidateOf(party, score, owner));
	}
	return found;
}

/** What the matcher found about a record, as a row. */
export function rowOfOutcome(subject: Subject, outcome: MatchOutcome, compared: Compared): PlanRow {
	const { decision, rightId = '', twinId = '', score, reason, evidence, confidence } = outcome;
	const party = compared.parties.get(rightId);
	const twin = compared.parties.get(twinId);
	const candidates = candidatesOf(outcome, compared);
	const row: PlanRow = {
		subject,
		decision: decision === 'match' && party ? 'match' : 'review',
		party: decision === 'match' ? party : undefined,
		score,
		reason: twin ? `${reason} ${sayTwin(twin)}` : reason,
		evidence,
		candidates,
		group: outcome.group,
		confidence,
		twin,
	};
	const [first] = outcome.candidates;
	if (!first || candidates[0]?.partyId === compared.parties.get(first.rightId)?.id) return row;
	return withoutParty(row, party);
}

/** The first candidate cannot be linked: nothing is known about the next one. */
function withoutParty(row: PlanRow, party?: Party): PlanRow {
	const why = party?.fault ? ` It cannot be linked, because ${party.fault}.` : '';
	const isAnyFree = row.candidates.some(({ linkedTo }) => linkedTo === undefined);
	return {
		...row,
		decision: 'review',
		party: undefined,
		reason: row.reason + why,
		group: isAnyFree ? 'choose' : 'none',
		confidence: 0,
		twin: undefined,
	};
}

const sayTwin = ({ id, name }: Party): string =>
	`${shown(name)} (${shown(id)}) looks like the same one once more.`;

/** A row that a person has to settle, with what the matcher offers for it. */
export function withChoices(row: PlanRow, found: PlanRow): PlanRow {
	const { score, evidence, candidates, confidence } = found;
	const group: ReviewGroup = found.group === 'none' ? 'none' : 'choose';
	return { ...row, score, evidence, candidates, confidence, group };
}

/** Adds a party that another record has to the end of what is offered. */
export function offerTaken(row: PlanRow, party: Party, score: number, owner: Subject): void {
	if (!party.fault) row.candidates.push(candidateOf(party, score, owner));
}
