import { FAINT, WORTH_A_LOOK } from '../compare/caution';
import type { IntList } from '../text/intList';
import type { Links } from './assign';
import { isOut, type ComparedPairs } from './comparePairs';
import { STANDING } from './standing';

/**
 * Fills `ranked` with the pairs of a record to show: its own link first, then what is worth a look,
 * then what is faintly alike; last those that another record is linked with.
 */
export function rankPairs(pairs: ComparedPairs, left: number, links: Links, ranked: IntList): void {
	ranked.length = 0;
	const linked = links.pairOfLeft[left];
	for (let at = pairs.starts[left]; at < pairs.starts[left + 1]; at++) {
		if (at === linked || isShown(pairs, at)) insert(at, ranked, pairs, links, linked);
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

function insert(
	at: number,
	ranked: IntList,
	pairs: ComparedPairs,
	links: Links,
	linked: number,
): void {
	let rank = ranked.length;
	ranked.push(at);
	for (; rank > 0 && comesBefore(at, ranked.at(rank - 1), pairs, links, linked); rank--)
		ranked.set(rank, ranked.at(rank - 1));
	ranked.set(rank, at);
}

function comesBefore(
	one: number,
	other: number,
	pairs: ComparedPairs,
	links: Links,
	linked: number,
): boolean {
	if (one === linked || other === linked) return one === linked;
	const difference = worth(pairs, links, one) - worth(pairs, links, other);
	return difference === 0 ? pairs.rights[one] < pairs.rights[other] : difference > 0;
}

function worth(pairs: ComparedPairs, links: Links, at: number): number {
	const taken = links.isTaken(pairs.rights[at]) ? -1000 : 0;
	// Pairs that are ruled out come last.
	const look = isWorthALook(pairs, at) ? (isOut(pairs, at) ? 50 : 100) : 0;
	return taken + look + pairs.effects[at];
}
