import type { Links } from './assign';
import type { ComparedPairs } from './comparePairs';
import type { PairComparer } from '../compare/compareSubjects';
import { PairFacts } from '../compare/pairFacts';
import { EvidenceLister } from './evidence';
import { sayAgreement, sayRefusal } from './explain';
import type { PreparedLists } from '../find/prepareLists';
import { IntList } from '../text/intList';
import { isWorthALook, rankPairs } from './rankPairs';
import type { Candidate, Evidence, MatchOptions, MatchOutcome, MatchRecord } from '../types';
import { shownScore } from '../compare/weighPair';

/** Turns compared pairs and links into outcomes, with reasons. */
export class Decider {
	private readonly facts = new PairFacts();
	private readonly lister = new EvidenceLister();
	/** The pairs of the record that is being decided, see `rankPairs`. */
	private readonly ranked = new IntList();
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
		const { ranked } = this;
		rankPairs(this.pairs, left, linked, ranked);
		if (ranked.length > 0) this.compare(left, ranked.at(0));
		if (linked >= 0 && this.scoreOf(linked) >= (this.options.minScore ?? 0))
			return this.asMatch(left, ranked);
		if (ranked.length > 0 && isWorthALook(this.pairs, ranked.at(0)))
			return this.asReview(left, ranked, linked);
		return this.asNew(left, ranked);
	}

	private asMatch(left: number, ranked: IntList): MatchOutcome {
		const next =
			ranked.length > 1
				? `the next best is ${this.sayCandidate(ranked.at(1))}`
				: 'nothing else comes close';
		const candidates = this.candidates(ranked);
		return {
			leftId: this.lists.left.ids[left],
			decision: 'match',
			rightId: candidates[0].rightId,
			score: candidates[0].score,
			reason: `${sayAgreement(this.facts, true)}; ${next}.`,
			evidence: this.evidence(left, ranked),
			candidates,
		};
	}

	private asReview(left: number, ranked: IntList, linked: number): MatchOutcome {
		const refusal = sayRefusal(this.pairs.refusals[ranked.at(0)]);
		const agreement = `The closest is ${this.nameOf(ranked.at(0))}: ${sayAgreement(this.facts, false)}`;
		const why =
			linked >= 0
				? 'the score is below the least score asked for'
				: refusal === ''
					? this.sayDoubt(left, ranked)
					: refusal;
		const next = ranked.length > 1 ? `; the next best is ${this.sayCandidate(ranked.at(1))}` : '';
		return this.unlinked(
			left,
			ranked,
			'review',
			`${agreement}, but ${why}${next}.`,
			this.evidence(left, ranked),
		);
	}

	/** Why a pair that is in order by itself was not linked. */
	private sayDoubt(left: number, ranked: IntList): string {
		if (this.links.isTaken(this.pairs.rights[ranked.at(0)]))
			return 'that one fits another record of this list better';
		if (ranked.length > 1 && this.scoreOf(ranked.at(0)) - this.scoreOf(ranked.at(1)) < 0.1)
			return 'another candidate is nearly as close';
		return this.pairs.effects[ranked.at(0)] < 6
			? 'too little agrees to be sure'
			: 'that one fits another record of this list nearly as well';
	}

	private asNew(left: number, ranked: IntList): MatchOutcome {
		const { placeholders } = this.lists.left;
		if (placeholders[left] === 1) {
			const reason = 'The name is a placeholder, so it cannot be compared.';
			return this.unlinked(left, ranked, 'review', reason, []);
		}
		if (this.lists.left.isNameless(left)) {
			const reason = 'There is no name, and nothing else agrees with any record.';
			return this.unlinked(left, ranked, 'new', reason, []);
		}
		const nearest = ranked.length > 0 ? `; the nearest is ${this.sayCandidate(ranked.at(0))}` : '';
		return this.unlinked(left, ranked, 'new', `Nothing like it on the other side${nearest}.`, []);
	}

	private unlinked(
		left: number,
		ranked: IntList,
		decision: 'review' | 'new',
		reason: string,
		evidence: Evidence[],
	): MatchOutcome {
		const candidates = this.candidates(ranked);
		const score = candidates.length === 0 ? 0 : candidates[0].score;
		return { leftId: this.lists.left.ids[left], decision, score, reason, evidence, candidates };
	}

	private candidates(ranked: IntList): Candidate[] {
		const candidates = new Array<Candidate>(Math.min(ranked.length, this.most));
		for (let rank = 0; rank < candidates.length; rank++) {
			const at = ranked.at(rank);
			const rightId = this.lists.right.ids[this.pairs.rights[at]];
			candidates[rank] = { rightId, score: this.scoreOf(at) };
		}
		return candidates;
	}

	private evidence(left: number, ranked: IntList): Evidence[] {
		const right = this.right[this.pairs.rights[ranked.at(0)]];
		return this.lister.list(this.facts, this.left[left], right);
	}

	private compare(left: number, at: number): void {
		this.comparer.compare(left, this.pairs.rights[at], this.facts);
	}

	private scoreOf(at: number): number {
		return shownScore(this.pairs.effects[at]);
	}

	private sayCandidate(at: number): string {
		return `${this.nameOf(at)} (${this.scoreOf(at).toFixed(2)})`;
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
