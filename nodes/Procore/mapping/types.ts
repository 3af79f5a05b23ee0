import type { Evidence, MatchRecord } from '../matching/types';

/** How the plan calls Procore's side. */
export type SideName = 'vendor' | 'project';

/** The fields that both sides have, by the names that the plan uses for them. */
export const PARTY_FIELDS = [
	'address',
	'city',
	'state',
	'zip',
	'country',
	'name',
	'number',
	'email',
	'phone',
	'website',
	'taxId',
] as const;
export type PartyField = (typeof PARTY_FIELDS)[number];

/** What a party has, or gets: text by field, absent where there is none. */
export type PartyValues = Partial<Record<PartyField, string>>;

/** A Procore vendor or project as mapping sees it. */
export interface Subject {
	id: string;
	name: string;
	/** Procore's origin_id; '' if it is empty. */
	originId: string;
	/** Whether an ERP integration owns the record. */
	isErpOwned: boolean;
	isInactive: boolean;
	/** What the other system's record gets from Procore. */
	values: PartyValues;
	/** What the record is recognised by. */
	features: MatchRecord;
}

/** A record of the other system: one input item. */
export interface Party {
	/** As the other system knows it; '' when the item has none. */
	id: string;
	name: string;
	/** Which input item it is, from 0. */
	item: number;
	values: PartyValues;
	features: MatchRecord;
	/** Why nothing may be linked to it, for example because another item has the same id. */
	fault?: string;
}

export const DECISIONS = ['linked', 'match', 'create', 'ignore', 'review'] as const;
export type Decision = (typeof DECISIONS)[number];

/**
 * `probable`: the first candidate is very likely right; `choose`: look at all; `none`: nothing free
 * is like it.
 */
export type ReviewGroup = 'probable' | 'choose' | 'none';

// Types, not interfaces: n8n's items take them as they are, without a copy of each.
export type Candidate = {
	partyId: string;
	partyName: string;
	score: number;
	/** Id and name of the record of Procore that has it already; such candidates come last. */
	linkedTo?: string;
	linkedToName?: string;
};

export type Change = {
	field: PartyField;
	from: string;
	to: string;
};

/** What becomes of one vendor or project. */
export interface PlanRow {
	subject: Subject;
	decision: Decision;
	party?: Party;
	score: number;
	reason: string;
	/** Left is Procore's record, right the party. */
	evidence: Evidence[];
	candidates: Candidate[];
	/** What a person has to do, in `review` rows. */
	group?: ReviewGroup;
	/** How likely it is that the first candidate is right, where records were compared. */
	confidence?: number;
	/** Another party that looks like a copy of the chosen or first one. */
	twin?: Party;
}
