import { cautionOf } from './compare/caution';
import { PairComparer } from './compare/compareSubjects';
import { Links } from './decide/assign';
import { comparePairs } from './decide/comparePairs';
import { isWorthALook, rankPairs } from './decide/rankPairs';
import { findCandidatePairs, prepareLists } from './find/prepareLists';
import { pick, sortById } from './read/idOrder';
import { recordsOf } from './read/recordFields';
import { IntList } from './text/intList';
import { forEachPaced, Pace } from './text/pace';
import type { MatchOptions, MatchRecord } from './types';

/**
 * Finds for each record of a list the one that is most like it, where a person should look at the two: whatever would keep the one from being `new` if the other stood on the right side.
 * Throws only `Error('aborted')`, when `options.signal` says so.
 *
 * @returns by id; a record that is like no other is absent
 */
export async function findAlike(
	records: readonly MatchRecord[],
	options: MatchOptions,
): Promise<Map<string, string>> {
	const pace = new Pace(options);
	const given = recordsOf(records);
	const sorted = pick(given, sortById(given));
	const lists = await prepareLists(sorted, undefined, options.kind !== 'project', pace);
	const found = await findCandidatePairs(lists, pace);
	const pairs = await comparePairs(found, new PairComparer(lists), cautionOf(options), pace);
	const { ids } = lists.left;
	const none = new Links(pairs, sorted.length);
	const ranked = new IntList();
	const alike = new Map<string, string>();
	await forEachPaced(sorted.length, pace, (record) => {
		rankPairs(pairs, record, none, ranked);
		if (ranked.length > 0 && isWorthALook(pairs, ranked.at(0)))
			alike.set(ids[record], ids[pairs.rights[ranked.at(0)]]);
	});
	return alike;
}
