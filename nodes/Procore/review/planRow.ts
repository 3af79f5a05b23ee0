import { fieldIn } from '../client/record';
import { meaningOf } from '../mapping/decisions/decisionWord';
import { textOf, valuesOf } from '../mapping/texts';
import type { PartyValues, SideName } from '../mapping/types';
import type { ShownDecision, ShownEvidence, ShownGroup } from './shown';

interface RowCandidate {
	partyId: string;
	partyName: string;
	/** The record of Procore that has it already. */
	linkedTo: string;
	linkedToName: string;
}

/** A row of a plan, as it is read from an item. Columns that are missing are empty. */
export interface PlanRow {
	id: string;
	name: string;
	decision: ShownDecision;
	partyId: string;
	partyName: string;
	group: ShownGroup;
	reason: string;
	confidence?: number;
	values: PartyValues;
	candidates: RowCandidate[];
	evidence: ShownEvidence[];
}

const text = (record: unknown, field: string) => textOf(fieldIn(record, field));
const listIn = (record: unknown, field: string): unknown[] => {
	const value = fieldIn(record, field);
	return Array.isArray(value) ? value : [];
};

/** The decision by the words that plans and people use; a link needs a party. */
function decisionOf(item: unknown, partyId: string): ShownDecision {
	const word = text(item, 'decision');
	const meaning = meaningOf(word);
	if (meaning === 'create' || meaning === 'ignore') return meaning;
	if (meaning !== 'link' || partyId === '') return 'review';
	return word.toLowerCase() === 'linked' ? 'linked' : 'match';
}

const GROUPS = { linked: 'linked', match: 'safe', create: 'none', ignore: 'ignored' } as const;

function groupOf(item: unknown, decision: ShownDecision): ShownGroup {
	if (decision !== 'review') return GROUPS[decision];
	const group = text(item, 'group');
	return group === 'probable' || group === 'none' ? group : 'choose';
}

function evidenceIn(item: unknown, kind: SideName): ShownEvidence[] {
	return listIn(item, 'evidence').map((fact) => {
		const effect = fieldIn(fact, 'effect');
		return [
			text(fact, 'field'),
			text(fact, kind),
			text(fact, 'party'),
			typeof effect === 'number' ? effect : 0,
		];
	});
}

const candidateIn = (candidate: unknown): RowCandidate => ({
	partyId: text(candidate, 'partyId'),
	partyName: text(candidate, 'partyName'),
	linkedTo: text(candidate, 'linkedTo'),
	linkedToName: text(candidate, 'linkedToName'),
});

/** The row in an item, whatever else it has. */
export function planRow(item: unknown, kind: SideName): PlanRow {
	const id = text(item, `${kind}Id`);
	const partyId = text(item, 'partyId');
	// An item without the ID of a record is no row of the plan, whatever else it says.
	const decision = id === '' ? 'review' : decisionOf(item, partyId);
	const party = fieldIn(item, 'party');
	const confidence = fieldIn(item, 'confidence');
	return {
		id,
		name: text(item, `${kind}Name`),
		decision,
		partyId: decision === 'linked' || decision === 'match' ? partyId : '',
		partyName: text(item, 'partyName'),
		group: groupOf(item, decision),
		reason: text(item, 'reason'),
		confidence: typeof confidence === 'number' ? confidence : undefined,
		values: valuesOf((field) => text(party, field)),
		candidates: listIn(item, 'candidates')
			.map(candidateIn)
			.filter((candidate) => candidate.partyId !== ''),
		evidence: evidenceIn(item, kind),
	};
}
