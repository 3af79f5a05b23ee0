/**
 * One company or project of one side, as the caller knows it. Only `id` and `name` are needed;
 * every other field makes the answer surer.
 */
export interface MatchRecord {
	/** Unique on its side. */
	id: string;
	name: string;
	/** Legal name, trade name (DBA), abbreviated name. */
	otherNames?: string[];
	address?: string;
	city?: string;
	state?: string;
	zip?: string;
	country?: string;
	phones?: string[];
	emails?: string[];
	website?: string;
	taxId?: string;
	licenseNumber?: string;
	/** The record's id in the other system; compared with the other side's `id` and `originId`. */
	originId?: string;
	/** A project's number: a strong exact key when both sides have it and it is unique. */
	number?: string;
}

/** `careful` links only what is beyond doubt; `balanced` also links what is very probably right. */
export type Caution = 'careful' | 'balanced';

export interface MatchOptions {
	caution: Caution;
	/** Default `company`. For `project` legal forms, phones and e-mail addresses play no part. */
	kind?: 'company' | 'project';
	/** 0 to 1. Raises the bar of `match`; never lowers it. */
	minScore?: number;
	/** Candidates per outcome, default 5. */
	maxCandidates?: number;
	/**
	 * Awaited at least every 50 ms of work, so that the event loop stays free. Without it the work
	 * never pauses.
	 */
	pause?: () => Promise<void>;
	/** Looked at before and after each pause; when aborted, the work ends with `Error('aborted')`. */
	signal?: { aborted: boolean };
}

/**
 * One fact about a pair. `effect` above 0 speaks for the pair, below 0 against it; the unit is
 * log-odds.
 */
export interface Evidence {
	field: string;
	left: string;
	right: string;
	effect: number;
}

export interface Candidate {
	rightId: string;
	/** 0 to 1. */
	score: number;
	/**
	 * The left record that it is linked with, where that is another one: such candidates come last.
	 */
	linkedTo?: string;
}

export interface MatchOutcome {
	leftId: string;
	/**
	 * `match`: safe to link. `review`: a person must choose. `new`: nothing like it on the right
	 * side.
	 */
	decision: 'match' | 'review' | 'new';
	/** Only for `match`. */
	rightId?: string;
	/** 0 to 1: of the match, else of the best candidate, else 0. */
	score: number;
	/** One plain English sentence. */
	reason: string;
	/**
	 * For the record that the reason speaks about: the match, or the closest candidate of a review.
	 */
	evidence: Evidence[];
	/**
	 * Best first; for a match the chosen one first, and last those that another left record is linked
	 * with.
	 */
	candidates: Candidate[];
	/**
	 * What a person has to do. `probable`: the first candidate is very likely right; `choose`: look
	 * at all; `none`: no candidate is free.
	 */
	group: 'probable' | 'choose' | 'none';
	/**
	 * 0 to 1: how likely it is that the first candidate is the right one, measured on labelled data;
	 * 0 where none is worth a look.
	 */
	confidence: number;
	/** Another right record that looks like the first candidate once more. */
	twinId?: string;
}

/** Two records of one list that are the same company or project. */
export interface DuplicatePair {
	keepId: string;
	duplicateId: string;
	/** 0 to 1. */
	score: number;
	/** Why they are the same, and why `keepId` is the one kept. */
	reason: string;
	evidence: Evidence[];
}
