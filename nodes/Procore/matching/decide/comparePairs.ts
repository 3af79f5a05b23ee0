import type { PairLists } from '../find/candidates';
import { PairComparer } from '../compare/compareSubjects';
import { PairFacts } from '../compare/pairFacts';
import { forEachPaced, type Pace } from '../text/pace';
import { isRuledOut, REFUSAL } from './refusals';
import { refusalOf } from './refuse';
import { standingOf } from './standing';
import type { Caution } from '../types';
import { sumEffects } from '../compare/weighPair';

/**
 * Candidate pairs with what comparing them gave; one entry of `effects` and `refusals` per entry of
 * `rights`.
 */
export interface ComparedPairs extends PairLists {
	/** Log-odds. */
	effects: Float32Array;
	/** See `REFUSAL`. */
	refusals: Uint8Array;
	/** Sum of `STANDING`. */
	standings: Uint8Array;
}

/** Compares every candidate pair. */
export async function comparePairs(
	pairs: PairLists,
	comparer: PairComparer,
	caution: Caution,
	pace: Pace,
): Promise<ComparedPairs> {
	const effects = new Float32Array(pairs.rights.length);
	const refusals = new Uint8Array(pairs.rights.length);
	const standings = new Uint8Array(pairs.rights.length);
	const facts = new PairFacts();
	let left = 0;
	await forEachPaced(pairs.rights.length, pace, (at) => {
		while (at >= pairs.starts[left + 1]) left++;
		// Four of five pairs are strangers, which are never linked nor shown: nothing else is asked of them.
		if (comparer.areStrangers(left, pairs.rights[at], facts)) {
			effects[at] = facts.name.score;
			return;
		}
		comparer.compareRest(left, pairs.rights[at], facts);
		effects[at] = sumEffects(facts);
		standings[at] = standingOf(facts, caution);
		refusals[at] = refusalOf(facts, caution);
	});
	return { ...pairs, effects, refusals, standings };
}

/** True when a pair may be linked without asking, judged by the pair alone. */
export function mayLink(pairs: ComparedPairs, at: number): boolean {
	return pairs.refusals[at] === REFUSAL.none;
}

/**
 * True when a pair is ruled out: it blocks no other pair, and is shown only if the records are
 * equal in one respect.
 */
export function isOut(pairs: ComparedPairs, at: number): boolean {
	return isRuledOut(pairs.refusals[at]);
}
