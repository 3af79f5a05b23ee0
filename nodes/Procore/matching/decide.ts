import type { Links } from './assign';
import type { ComparedPairs } from './comparePairs';
import { PairFacts, type PairComparer } from './compareSubjects';
import { listEvidence, sayAgreement, sayRefusal } from './explain';
import type { PreparedLists } from './prepareLists';
import { isWorthALook, rankPairs } from './rankPairs';
import type { Candidate, MatchOptions, MatchOutcome, MatchRecord } from './types';
import { shownScore } from './weighPair';

/** Turns compared pairs and links into outcomes, with reasons. */
export class Decider {
	private readonly facts = new PairFacts();
	private readonly most: number;

	constructor(
		private readonly left: readonly MatchRecord[],
		private readonly right: readonly MatchRecord[],
		private readonly lists: PreparedLists,
		private readonly pairs: ComparedPairs,
		private readonly links: Links,
		private readonly comparer: PairComparer,
		private readonly options: MatchOptions,
	) {
		this.most = Math.max(1, Math.floor(options.maxCandidates ?? 5));
	}

	/** The outcome of one left record. */
	decide(left: number): MatchOutcome {
		const linked = this.links.pairOfLeft[left];
		const ranked = rankPairs(this.pairs, left, linked);
		if (ranked.length > 0) this.compare(left, ranked[0]);
		if (linked >= 0 && this.scoreOf(linked) >= (this.options.minScore ?? 0))
			return this.asMatch(left, ranked);
		if (ranked.length > 0 && isWorthALook(this.pairs, ranked[0]))
			return this.asReview(left, ranked, linked);
		return this.asNew(left, ranked);
	}

	private asMatch(left: number, ranked: readonly number[]): MatchOutcome {
		const agreement = sayAgreement(this.facts);
		const next =
			ranked.length > 1
				? `the next best is ${this.nameOf(ranked[1])} (${this.sayScore(ranked[1])})`
				: 'nothing else comes close';
		const { leftId, score, evidence, candidates } = this.outcome(left, ranked);
		return {
			leftId,
			decision: 'match',
			rightId: candidates[0].rightId,
			score,
			reason: sentence(`${agreement}; ${next}`),
			evidence,
			candidates,
		};
	}

	private asReview(left: number, ranked: readonly number[], linked: number): MatchOutcome {
		const refusal = sayRefusal(this.pairs.refusals[ranked[0]]);
		const agreement = `The closest is ${this.nameOf(ranked[0])}: ${sayAgreement(this.facts)}`;
		const why =
			linked >= 0
				? 'the score is below the least score asked for'
				: refusal === ''
					? this.sayDoubt(left, ranked)
					: refusal;
		const next =
			ranked.length > 1
				? `; the next best is ${this.nameOf(ranked[1])} (${this.sayScore(ranked[1])})`
				: '';
		return {
			...this.outcome(left, ranked),
			decision: 'review',
			reason: sentence(`${agreement}, but ${why}${next}`),
		};
	}

	/** Why a pair that is in order by itself was not linked. */
	private sayDoubt(left: number, ranked: readonly number[]): string {
		if (this.links.isTaken(this.pairs.rights[ranked[0]]))
			return 'that one fits another record of this list better';
		if (ranked.length > 1 && this.scoreOf(ranked[0]) - this.scoreOf(ranked[1]) < 0.1)
			return 'another candidate is nearly as close';
		return this.pairs.effects[ranked[0]] < 6
			? 'too little agrees to be sure'
			: 'that one fits another record of this list nearly as well';
	}

	private asNew(left: number, ranked: readonly number[]): MatchOutcome {
		const { names, placeholder } = this.lists.left[left];
		const outcome = { ...this.outcome(left, ranked), evidence: [] };
		if (placeholder)
			return {
				...outcome,
				decision: 'review',
				reason: 'The name is a placeholder, so it cannot be compared.',
			};
		if (names.length === 0)
			return {
				...outcome,
				decision: 'new',
				reason: 'There is no name, and nothing else agrees with any record.',
			};
		const nearest =
			ranked.length > 0
				? `; the nearest is ${this.nameOf(ranked[0])} (${this.sayScore(ranked[0])})`
				: '';
		return { ...outcome, decision: 'new', reason: `Nothing like it on the other side${nearest}.` };
	}

	private outcome(
		left: number,
		ranked: readonly number[],
	): Omit<MatchOutcome, 'decision' | 'reason'> {
		const candidates: Candidate[] = [];
		for (let rank = 0; rank < ranked.length && rank < this.most; rank++)
			candidates.push(this.candidate(ranked[rank]));
		const evidence =
			ranked.length === 0
				? []
				: listEvidence(this.facts, this.left[left], this.right[this.pairs.rights[ranked[0]]]);
		return {
			leftId: this.lists.left[left].id,
			score: candidates[0]?.score ?? 0,
			evidence,
			candidates,
		};
	}

	private compare(left: number, at: number): void {
		this.comparer.compare(
			this.lists.left[left],
			this.lists.right[this.pairs.rights[at]],
			this.facts,
		);
	}

	private candidate(at: number): Candidate {
		return { rightId: this.lists.right[this.pairs.rights[at]].id, score: this.scoreOf(at) };
	}

	private scoreOf(at: number): number {
		return shownScore(this.pairs.effects[at]);
	}

	private sayScore(at: number): string {
		return this.scoreOf(at).toFixed(2);
	}

	private nameOf(at: number): string {
		const { name } = this.right[this.pairs.rights[at]];
		if (typeof name !== 'string' || name.trim() === '') return 'a record without a name';
		return firstLetters(name.trim(), 60);
	}
}

/** The start of a text, never half a character. */
function firstLetters(text: string, most: number): string {
	if (text.length <= most) return text;
	return [...text.slice(0, 2 * most)].slice(0, most).join('');
}

function sentence(text: string): string {
	return `${text[0].toUpperCase()}${text.slice(1)}.`;
}
