import { BARS, cautionOf } from './caution';
import { comparePairs, mayLink, type ComparedPairs } from './comparePairs';
import { PairComparer, PairFacts } from './compareSubjects';
import { listEvidence, sayAgreement } from './explain';
import { pick, sortById } from './idOrder';
import { Pace } from './pace';
import { findCandidatePairs, prepareLists, type PreparedLists } from './prepareLists';
import type { DuplicatePair, MatchOptions, MatchRecord } from './types';
import { shownScore, toScore } from './weighPair';

/** Orders ids as people do: 9 before 10. */
const NATURAL = new Intl.Collator('en', { numeric: true });

type WeightedRecord = MatchRecord & { weight?: number };

/**
 * Finds the records of one list that are the same company or project twice. Every record is a duplicate of one other at most.
 *
 * Of two, the one with the higher `weight` is kept, else the one with the smaller id (numbers by their value). Branches with addresses of their own are no duplicates.
 * Throws only `Error('aborted')`, when `options.signal` says so.
 *
 * @returns the pairs, surest first
 */
export async function findDuplicatePairs(
	records: readonly WeightedRecord[],
	options: MatchOptions,
): Promise<DuplicatePair[]> {
	const pace = new Pace(options);
	const sorted = pick(records, sortById(records));
	const lists = await prepareLists(sorted, undefined, options.kind !== 'project', pace);
	const comparer = new PairComparer(lists.vocabulary);
	const pairs = await comparePairs(
		await findCandidatePairs(lists, pace),
		lists,
		comparer,
		cautionOf(options),
		pace,
	);
	const keepers = chooseKeepers(sorted, pairs, options);
	return new DuplicateReport(sorted, lists, pairs, comparer).list(keepers);
}

/** For each record the index of the pair with the one that is kept in its place, or -1. */
function chooseKeepers(
	records: readonly WeightedRecord[],
	pairs: ComparedPairs,
	options: MatchOptions,
): Int32Array {
	const keepers = new Int32Array(records.length).fill(-1);
	const least = Math.max(options.minScore ?? 0, toScore(BARS[cautionOf(options)].effects));
	for (let left = 0; left < records.length; left++) {
		for (let at = pairs.starts[left]; at < pairs.starts[left + 1]; at++) {
			const right = pairs.rights[at];
			if (
				!mayLink(pairs, at) ||
				toScore(pairs.effects[at]) < least ||
				comesBefore(records, left, right)
			)
				continue;
			if (keepers[left] < 0 || comesBefore(records, right, pairs.rights[keepers[left]]))
				keepers[left] = at;
		}
	}
	return keepers;
}

/** True when the first of two records is rather kept than the second. */
function comesBefore(records: readonly WeightedRecord[], one: number, other: number): boolean {
	const difference = weightOf(records[one]) - weightOf(records[other]);
	if (difference !== 0) return difference > 0;
	const order = NATURAL.compare(String(records[one].id), String(records[other].id));
	return order === 0 ? one < other : order < 0;
}

function weightOf(record: WeightedRecord): number {
	return typeof record.weight === 'number' && Number.isFinite(record.weight) ? record.weight : 0;
}

/** Writes down the pairs for a person to read. */
class DuplicateReport {
	private readonly facts = new PairFacts();

	constructor(
		private readonly records: readonly WeightedRecord[],
		private readonly lists: PreparedLists,
		private readonly pairs: ComparedPairs,
		private readonly comparer: PairComparer,
	) {}

	list(keepers: Int32Array): DuplicatePair[] {
		const found: DuplicatePair[] = [];
		keepers.forEach((at, duplicate) => {
			if (at >= 0) found.push(this.describe(duplicate, this.pairs.rights[at], at));
		});
		return found.sort((one, other) => other.score - one.score);
	}

	private describe(duplicate: number, keep: number, at: number): DuplicatePair {
		const { left } = this.lists;
		this.comparer.compare(left[keep], left[duplicate], this.facts);
		const heavier = weightOf(this.records[keep]) > weightOf(this.records[duplicate]);
		const kept = heavier ? 'it is used more' : 'both are used alike and it has the smaller id';
		const agreement = sayAgreement(this.facts);
		return {
			keepId: left[keep].id,
			duplicateId: left[duplicate].id,
			score: shownScore(this.pairs.effects[at]),
			reason: `${agreement[0].toUpperCase()}${agreement.slice(1)}. ${left[keep].id} is kept because ${kept}.`,
			evidence: listEvidence(this.facts, this.records[keep], this.records[duplicate]),
		};
	}
}
