import { assignLinks, type Links } from './assign';
import { BARS, cautionOf } from './caution';
import { comparePairs, type ComparedPairs } from './comparePairs';
import { PairComparer } from './compareSubjects';
import { Decider } from './decide';
import { pick, sortById } from './idOrder';
import { forEachPaced, Pace } from './pace';
import { findCandidatePairs, prepareLists, type PreparedLists } from './prepareLists';
import { recordsOf } from './recordFields';
import type { MatchOptions, MatchOutcome, MatchRecord } from './types';

/**
 * Finds for every left record the right record that is the same company or project, where there is no doubt.
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
	const pace = new Pace(options);
	const left = recordsOf(leftGiven);
	const right = recordsOf(rightGiven);
	const leftSorted = sortById(left);
	await pace.restIfDue();
	const rightSorted = sortById(right);
	await pace.restIfDue();
	const lists = await prepareLists(
		pick(left, leftSorted),
		pick(right, rightSorted),
		options.kind !== 'project',
		pace,
	);
	const comparer = new PairComparer(lists.vocabulary);
	const pairs = await comparePairs(
		await findCandidatePairs(lists, pace),
		lists,
		comparer,
		cautionOf(options),
		pace,
	);
	const links = await assignLinks(pairs, right.length, BARS[cautionOf(options)], pace);
	return await decideAll(
		{ left, right, leftSorted, rightSorted },
		lists,
		pairs,
		links,
		comparer,
		options,
		pace,
	);
}

interface Sides {
	left: readonly MatchRecord[];
	right: readonly MatchRecord[];
	leftSorted: readonly number[];
	rightSorted: readonly number[];
}

async function decideAll(
	sides: Sides,
	lists: PreparedLists,
	pairs: ComparedPairs,
	links: Links,
	comparer: PairComparer,
	options: MatchOptions,
	pace: Pace,
): Promise<MatchOutcome[]> {
	const decider = new Decider(
		pick(sides.left, sides.leftSorted),
		pick(sides.right, sides.rightSorted),
		lists,
		pairs,
		links,
		comparer,
		options,
	);
	const outcomes: MatchOutcome[] = [];
	await forEachPaced(sides.left.length, pace, (index) => {
		outcomes[sides.leftSorted[index]] = decider.decide(index);
	});
	return outcomes;
}
