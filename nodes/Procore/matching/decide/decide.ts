import type { Links } from './assign';
import type { ComparedPairs } from './comparePairs';
import type { PairComparer } from '../compare/compareSubjects';
import { PairFacts } from '../compare/pairFacts';
import { confidenceOf, type Position } from './confidence';
import { EvidenceLister } from './evidence';
import { nameOf, sayAgreement, sayRefusal, sayScore } from './explain';
import type { PreparedLists } from '../find/prepareLists';
import { IntList } from '../text/intList';
import type { OpenPairs } from './openPairs';
import { isWorthALook, rankPairs } from './rankPairs';
import { isRuledOut } from './refusals';
import type { Candidate, MatchOptions, MatchOutcome, MatchRecord } from '../types';
import { shownScore } from '../compare/weighPair';

/** Confidence from which on the first candidate of a review is the probable one. */
const PROBABLE = 0.9;

/** Two records that fit this nearly alike, in log-odds, may be one record twice. */
const TWIN = 1.2;

/** What all links were made of. */
export interface Linked {
	lists: PreparedLists;
	pairs: ComparedPairs;
	links: Links;
	open: OpenPairs;
	comparer: PairComparer;
}

/** What an outcome says apart from its candidates. */
type Said = Pick<MatchOutcome, 'decision' | 'reason' | 'evidence' | 'group' | 'confidence'>;

/** Turns compared pairs and links into outcomes, with reasons. */
export class Decider {
	private readonly facts = new PairFacts();
	private readonly lister = new EvidenceLister();
	private readonly position: Position = {
		leadLeft: 0,
		leadRight: 0,
		isLinked: false,
		refusal: 0,
	};
	/** The pairs of the record that is being decided, see `rankPairs`. */
	private readonly ranked = new IntList();
	private readonly most: number;

	constructor(
		private readonly left: readonly MatchRecord[],
		private readonly right: readonly MatchRecord[],
		private readonly linked: Linked,
		private readonly options: MatchOptions,
	) {
		this.most = Math.max(1, Math.floor(options.maxCandidates ?? 5));
	}

	/** The outcome of one left record. */
	decide(left: number): MatchOutcome {
		const { pairs, links } = this.linked;
		const { ranked } = this;
		rankPairs(pairs, left, links, ranked);
		const linked = links.pairOfLeft[left];
		if (linked >= 0 && this.scoreOf(linked) >= (this.options.minScore ?? 0))
			return this.asMatch(left);
		const worth = this.firstWorthALook();
		return worth < 0 ? this.asNew(left) : this.asReview(left, worth, linked);
	}

	/** The rank of the first pair that is worth a look, or -1. */
	private firstWorthALook(): number {
		for (let rank = 0; rank < this.ranked.length; rank++)
			if (isWorthALook(this.linked.pairs, this.ranked.at(rank))) return rank;
		return -1;
	}

	private asMatch(left: number): MatchOutcome {
		const confidence = this.compare(left, 0);
		const next =
			this.ranked.length > 1
				? `the next best is ${this.sayCandidate(1)}`
				: 'nothing else comes close';
		const reason = `${sayAgreement(this.facts, true)}; ${next}.`;
		const evidence = this.evidence(left, 0);
		return this.outcome(left, {
			decision: 'match',
			reason,
			evidence,
			group: 'probable',
			confidence,
		});
	}

	/** `rank`: that of the first pair that is worth a look. */
	private asReview(left: number, rank: number, linked: number): MatchOutcome {
		const { pairs, links } = this.linked;
		const at = this.ranked.at(rank);
		const confidence = this.compare(left, rank);
		const refusal = sayRefusal(pairs.refusals[at]);
		const why =
			linked >= 0
				? 'the score is below the minimum score'
				: refusal === ''
					? this.sayDoubt(rank)
					: refusal;
		const isTaken = linked < 0 && links.isTaken(pairs.rights[at]);
		const agreement = `The closest is ${this.nameAt(rank)}: ${sayAgreement(this.facts, false)}`;
		const isProbable = !isTaken && confidence >= PROBABLE && !isRuledOut(pairs.refusals[at]);
		return this.outcome(left, {
			decision: 'review',
			reason: `${agreement}, but ${why}${this.sayNext(rank)}.`,
			evidence: this.evidence(left, rank),
			group: isTaken ? 'none' : isProbable ? 'probable' : 'choose',
			confidence: rank === 0 && !isTaken ? confidence : 0,
		});
	}

	/** What else there is apart from the pair at a rank. */
	private sayNext(rank: number): string {
		if (this.ranked.length < 2) return '';
		return `; the next best is ${this.sayCandidate(rank === 0 ? 1 : 0)}`;
	}

	/** Why a pair that is in order by itself was not linked. */
	private sayDoubt(rank: number): string {
		const { ranked } = this;
		const { pairs, links } = this.linked;
		const owner = links.ownerOf(pairs.rights[ranked.at(rank)]);
		if (owner >= 0)
			return `that one fits another record of this list better (${nameOf(this.left[owner])})`;
		const next = rank + 1 < ranked.length ? ranked.at(rank + 1) : -1;
		if (next >= 0 && this.scoreOf(ranked.at(rank)) - this.scoreOf(next) < 0.1)
			return 'another candidate is nearly as close';
		return pairs.effects[ranked.at(rank)] < 6
			? 'too little agrees to be sure'
			: 'that one fits another record of this list nearly as well';
	}

	private asNew(left: number): MatchOutcome {
		const { placeholders, retired } = this.linked.lists.left;
		const said = { evidence: [], group: 'none', confidence: 0 } as const;
		const review = (reason: string): MatchOutcome =>
			this.outcome(left, { ...said, evidence: [], decision: 'review', reason });
		if (retired[left] === 1) return review('Its name says that it is no longer used.');
		if (placeholders[left] === 1)
			return review('The name is a placeholder, so it cannot be compared.');
		const isNameless = this.linked.lists.left.isNameless(left);
		const nearest = this.ranked.length > 0 ? `; the nearest is ${this.sayCandidate(0)}` : '';
		const reason = isNameless
			? 'There is no name, and nothing else agrees with any record.'
			: `Nothing like it on the other side${nearest}.`;
		return this.outcome(left, { ...said, evidence: [], decision: 'new', reason });
	}

	private outcome(left: number, said: Said): MatchOutcome {
		const candidates = this.candidates(left);
		const isMatch = said.decision === 'match';
		const outcome: MatchOutcome = {
			leftId: this.linked.lists.left.ids[left],
			decision: said.decision,
			score: candidates.length === 0 ? 0 : candidates[0].score,
			reason: said.reason,
			evidence: said.evidence,
			candidates,
			group: said.group,
			confidence: said.confidence,
		};
		if (isMatch) outcome.rightId = candidates[0].rightId;
		const twin = this.twinOfFirst();
		if (twin >= 0) outcome.twinId = this.linked.lists.right.ids[this.linked.pairs.rights[twin]];
		return outcome;
	}

	/** The pair with a record that is like the first candidate in all that is known, or -1. */
	private twinOfFirst(): number {
		const { pairs, comparer } = this.linked;
		if (this.ranked.length < 2) return -1;
		const [first, next] = [this.ranked.at(0), this.ranked.at(1)];
		if (Math.abs(pairs.effects[first] - pairs.effects[next]) > TWIN) return -1;
		return comparer.areTwins(pairs.rights[first], pairs.rights[next]) ? next : -1;
	}

	private candidates(left: number): Candidate[] {
		const { lists, pairs, links } = this.linked;
		const candidates = new Array<Candidate>(Math.min(this.ranked.length, this.most));
		for (let rank = 0; rank < candidates.length; rank++) {
			const at = this.ranked.at(rank);
			const right = pairs.rights[at];
			const owner = links.ownerOf(right);
			const candidate: Candidate = { rightId: lists.right.ids[right], score: this.scoreOf(at) };
			if (owner >= 0 && owner !== left) candidate.linkedTo = lists.left.ids[owner];
			candidates[rank] = candidate;
		}
		return candidates;
	}

	private evidence(left: number, rank: number): MatchOutcome['evidence'] {
		const right = this.right[this.linked.pairs.rights[this.ranked.at(rank)]];
		return this.lister.list(this.facts, this.left[left], right);
	}

	/** Compares a record with the candidate at a rank once more, and gives the confidence. */
	private compare(left: number, rank: number): number {
		const { comparer, pairs, open } = this.linked;
		const at = this.ranked.at(rank);
		comparer.compare(left, pairs.rights[at], this.facts);
		open.locate(left, at, this.position);
		return confidenceOf(this.facts, this.position);
	}

	private scoreOf(at: number): number {
		return shownScore(this.linked.pairs.effects[at]);
	}

	private sayCandidate(rank: number): string {
		return `${this.nameAt(rank)} (${sayScore(this.scoreOf(this.ranked.at(rank)))})`;
	}

	private nameAt(rank: number): string {
		return nameOf(this.right[this.linked.pairs.rights[this.ranked.at(rank)]]);
	}
}
