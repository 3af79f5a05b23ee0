import type { PartyValues, SideName } from '../mapping/types';

/** What the page is given, as JSON. The page's own code (`page/`) reads these types too. */
export interface ShownReview {
	/** Which wait it is: an answer to an earlier one is refused. */
	round: string;
	kind: SideName;
	rows: ShownRow[];
	parties: ShownParty[];
	/** Whether the parties are all of the other system, not only those that the plan names. */
	hasAllParties: boolean;
}

/**
 * What a person has to do with a row. `safe`: linked unless they change it; `probable`, `choose`,
 * `none`: to decide; `linked` and `ignored`: decided before.
 */
export type ShownGroup = 'safe' | 'probable' | 'choose' | 'none' | 'linked' | 'ignored';

export type ShownDecision = 'linked' | 'match' | 'create' | 'ignore' | 'review';

/** A field that was compared: its name, Procore's text, the party's text, and what it speaks for. */
export type ShownEvidence = [field: string, left: string, right: string, effect: number];

export interface ShownRow {
	/** Procore's id; '' for an item that is not a row of a plan, which the page leaves out. */
	id: string;
	name: string;
	values: PartyValues;
	decision: ShownDecision;
	group: ShownGroup;
	reason: string;
	/** How likely it is that the first candidate is right, from 0 to 1. */
	confidence?: number;
	/** The party that it is linked to, as a place in the list of parties. */
	party?: number;
	/** Places in the list of parties, the best first. */
	candidates: number[];
	/** About the party, else about the first candidate. */
	evidence: ShownEvidence[];
}

export interface ShownParty {
	id: string;
	name: string;
	values: PartyValues;
	/** The record of Procore that has it, where that is not among the rows. */
	holder?: string;
}

/** What the page sends for one row; a party for `match` only. */
export type SentDecision = [
	row: number,
	decision: 'match' | 'create' | 'ignore' | 'review',
	partyId?: string,
];

export interface SentAnswer {
	round: string;
	by: string;
	decisions: SentDecision[];
}
