import { BARS, cautionOf } from './compare/caution';
import { comparePairs, mayLink, type ComparedPairs } from './decide/comparePairs';
import { PairComparer } from './compare/compareSubjects';
import { PairFacts } from './compare/pairFacts';
import { EvidenceLister } from './decide/evidence';
import { sayAgreement } from './decide/explain';
import { textOf } from './text/foldText';
import { pick, sortById } from './read/idOrder';
import { forEachPaced, Pace } from './text/pace';
import { findCandidatePairs, prepareLists, type PreparedLists } from './find/prepareLists';
import { recordsOf } from './read/recordFields';
import type { DuplicatePair, MatchOptions, MatchRecord } from './types';
import { shownScore, sumEffects, toScore } from './compare/weighPair';

/** Orders ids as people do: 9 before 10. */
const NATURAL = new Intl.Collator('en', { numeric: true });

type WeightedRecord = MatchRecord & { weight?: number };

/**
 * Finds the records of one list that are the same company or project twice. Every record is a duplicate of at most one other, and the record that is kept is not a duplicate.
 *
 * Of two, the one that is still used is kept, else the one with the higher `weight`, else the one with the smaller id (numbers by their value). Branches with addresses of their own are no duplicates.
 * Throws only `Error('aborted')`, when `options.signal` says so.
 *
 * @returns the pairs, surest first
 */
export async function findDuplicatePairs(
	records: readonly WeightedRecord[],
	options: MatchOptions,
): Promise<DuplicatePair[]> {
	const pace = new Pace(options);
	const given = recordsOf(records);
	const sorted = pick(given, sortById(given));
	const lists = await prepareLists(sorted, undefined, options.kind !== 'project', pace);
	const comparer = new PairComparer(lists);
	const pairs = await comparePairs(
		await findCandidatePairs(lists, pace),
		comparer,
		cautionOf(options),
		pace,
	);
	const keepers = await chooseKeepers(sorted, lists.left.retired, pairs, options, pace);
	return await new DuplicateReport(sorted, lists, comparer).list(keepers, pace);
}

/**
 * For each record the one that is kept in its place, or -1. Records that are the same by way of
 * others have one keeper.
 */
async function chooseKeepers(
	records: readonly WeightedRecord[],
	retired: Uint8Array,
	pairs: ComparedPairs,
	options: MatchOptions,
	pace: Pace,
): Promise<Int32Array> {
	const least = Math.max(options.minScore ?? 0, toScore(BARS[cautionOf(options)].effects));
	const clusters = new Clusters(records.length, (one, other) =>
		retired[one] === retired[other]
			? comesBefore(records, one, other)
			: retired[one] < retired[other],
	);
	await forEachPaced(records.length, pace, (left) => {
		for (let at = pairs.starts[left]; at < pairs.starts[left + 1]; at++) {
			if (mayLink(pairs, at) && toScore(pairs.effects[at]) >= least)
				clusters.join(left, pairs.rights[at]);
		}
	});
	const keepers = new Int32Array(records.length).fill(-1);
	await forEachPaced(records.length, pace, (record) => {
		const best = clusters.bestOf(record);
		if (best !== record) keepers[record] = best;
	});
	return keepers;
}

/** Records that are the same, each cluster with its best record at the root. */
class Clusters {
	private readonly parents: Int32Array;

	constructor(
		count: number,
		private readonly isBefore: (one: number, other: number) => boolean,
	) {
		this.parents = Int32Array.from({ length: count }, (_, index) => index);
	}

	bestOf(record: number): number {
		let best = record;
		while (this.parents[best] !== best) {
			this.parents[best] = this.parents[this.parents[best]];
			best = this.parents[best];
		}
		return best;
	}

	join(one: number, other: number): void {
		const [first, second] = [this.bestOf(one), this.bestOf(other)];
		if (first === second) return;
		if (this.isBefore(first, second)) this.parents[second] = first;
		else this.parents[first] = second;
	}
}

/** True when the first of two records is rather kept than the second. */
function comesBefore(records: readonly WeightedRecord[], one: number, other: number): boolean {
	const difference = weightOf(records[one]) - weightOf(records[other]);
	if (difference !== 0) return difference > 0;
	const order = NATURAL.compare(textOf(records[one].id), textOf(records[other].id));
	return order === 0 ? one < other : order < 0;
}

function weightOf(record: WeightedRecord): number {
	return typeof record.weight === 'number' && Number.isFinite(record.weight) ? record.weight : 0;
}

/** Writes down the pairs for a person to read. */
class DuplicateReport {
	private readonly facts = new PairFacts();
	private readonly lister = new EvidenceLister();

	constructor(
		private readonly records: readonly WeightedRecord[],
		private readonly lists: PreparedLists,
		private readonly comparer: PairComparer,
	) {}

	async list(keepers: Int32Array, pace: Pace): Promise<DuplicatePair[]> {
		const found: DuplicatePair[] = [];
		await forEachPaced(keepers.length, pace, (duplicate) => {
			if (keepers[duplicate] >= 0) found.push(this.describe(duplicate, keepers[duplicate]));
		});
		return found.sort((one, other) => other.score - one.score);
	}

	private describe(duplicate: number, keep: number): DuplicatePair {
		const { left } = this.lists;
		this.comparer.compare(keep, duplicate, this.facts);
		const isRetired = left.retired[duplicate] > left.retired[keep];
		const heavier = weightOf(this.records[keep]) > weightOf(this.records[duplicate]);
		const used = heavier ? 'it is used more' : 'both are used alike and it has the smaller id';
		const kept = isRetired ? 'the other is no longer used' : used;
		const agreement = sayAgreement(this.facts, true);
		return {
			keepId: left.ids[keep],
			duplicateId: left.ids[duplicate],
			score: shownScore(sumEffects(this.facts)),
			reason: `${agreement}. ${left.ids[keep]} is kept because ${kept}.`,
			evidence: this.lister.list(this.facts, this.records[keep], this.records[duplicate]),
		};
	}
}
