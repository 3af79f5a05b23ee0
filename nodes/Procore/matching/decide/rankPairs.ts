import { FAINT, WORTH_A_LOOK } from '../compare/caution';
import { isOut, type ComparedPairs } from './comparePairs';
import type { IntList } from '../text/intList';
import { STANDING } from './standing';

/** Fills `ranked` with the pairs of a record to show: the linked one first, then what is worth a look, then what is faintly alike. `linked`: the index of its pair, or -1. */
export function rankPairs(
	pairs: ComparedPairs,
	left: number,
	linked: number,
	ranked: IntList,
): void {
	ranked.length = 0;
	for (let at = pairs.starts[left]; at < pairs.starts[left + 1]; at++) {
		if (at === linked || isShown(pairs, at)) insert(at, ranked, pairs, linked);
	}
}

/** Strong enough to be shown, or so equal in one respect that the record must not be called new. */
export function isWorthALook(pairs: ComparedPairs, at: number): boolean {
	if ((pairs.standings[at] & STANDING.equal) !== 0) return true;
	return !isOut(pairs, at) && pairs.effects[at] >= WORTH_A_LOOK;
}

function isShown(pairs: ComparedPairs, at: number): boolean {
	return isWorthALook(pairs, at) || (!isOut(pairs, at) && pairs.effects[at] >= FAINT);
}

function insert(at: number, ranked: IntList, pairs: ComparedPairs, linked: number): void {
	let rank = ranked.length;
	ranked.push(at);
	for (; rank > 0 && comesBefore(at, ranked.at(rank - 1), pairs, linked); rank--)
		ranked.set(rank, ranked.at(rank - 1));
	ranked.set(rank, at);
}

function comesBefore(one: number, other: number, pairs: ComparedPairs, linked: number): boolean {
	if (one === linked || other === linked) return one === linked;
	const difference = worth(pairs, one) - worth(pairs, other);
	return difference === 0 ? pairs.rights[one] < pairs.rights[other] : difference > 0;
}

function worth(pairs: ComparedPairs, at: number): number {
	return (isWorthALook(pairs, at) ? 100 : 0) + pairs.effects[at];
}
