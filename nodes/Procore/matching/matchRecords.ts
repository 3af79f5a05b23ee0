import { assignLinks } from './decide/assign';
import { BARS, cautionOf } from './compare/caution';
import { comparePairs } from './decide/comparePairs';
import { PairComparer } from './compare/compareSubjects';
import { Decider } from './decide/decide';
import { OpenPairs } from './decide/openPairs';
import { pick, sortById } from './read/idOrder';
import { forEachPaced, Pace } from './text/pace';
import { findCandidatePairs, prepareLists } from './find/prepareLists';
import { recordsOf } from './read/recordFields';
import type { MatchOptions, MatchOutcome, MatchRecord } from './types';

/**
 * Finds for every left record the right record that is the same company or project, if there is no doubt.
 *
 * The answer does not depend on the order of the lists, and swapping the sides gives the same links. A right record is linked once at most.
 * Works in about one second for 10,000 records on each side. Throws only `Error('aborted')`, when `options.signal` says so.
 *
 * @returns one outcome per left record, in the order of `leftGiven`
 */
export async function matchRecords(
	leftGiven: readonly MatchRecord[],
	rightGiven: readonly MatchRecord[],
	options: MatchOptions,
): Promise<MatchOutcome[]> {
	const outcomes = new Array<MatchOutcome>(leftGiven.length);
	await forEachOutcome(leftGiven, rightGiven, options, (outcome, index) => {
		outcomes[index] = outcome;
	});
	return outcomes;
}

/**
 * As `matchRecords`, but hands out the outcomes one by one, in any order, and keeps none: 50,000 of
 * them take much memory.
 */
export async function forEachOutcome(
	leftGiven: readonly MatchRecord[],
	rightGiven: readonly MatchRecord[],
	options: MatchOptions,
	use: (outcome: MatchOutcome, index: number) => void,
): Promise<void> {
	const pace = new Pace(options);
	const order = sortById(recordsOf(leftGiven));
	const left = pick(recordsOf(leftGiven), order);
	await pace.restIfDue();
	const right = pick(recordsOf(rightGiven), sortById(recordsOf(rightGiven)));
	await pace.restIfDue();
	const lists = await prepareLists(left, right, options.kind !== 'project', pace);
	const comparer = new PairComparer(lists);
	const found = await findCandidatePairs(lists, pace);
	const pairs = await comparePairs(found, comparer, cautionOf(options), pace);
	const links = await assignLinks(pairs, right.length, BARS[cautionOf(options)], pace);
	const open = new OpenPairs(pairs, links, right.length);
	await open.read(pace);
	const decider = new Decider(left, right, { lists, pairs, links, open, comparer }, options);
	await forEachPaced(left.length, pace, (index) => use(decider.decide(index), order[index]));
}
