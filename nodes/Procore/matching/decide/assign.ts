import type { Bar } from '../compare/caution';
import type { ComparedPairs } from './comparePairs';
import { isOut, mayLink } from './comparePairs';
import { IntList } from '../text/intList';
import { forEachPaced, type Pace } from '../text/pace';
import { STANDING } from './standing';

const ROUNDS = 4;

/** The links: for each left subject the index of its pair in `pairs.rights`, or -1. */
export class Links {
	readonly pairOfLeft: Int32Array;
	/** Per right record the left one that it is linked with, or -1. */
	private readonly owners: Int32Array;

	constructor(
		private readonly pairs: ComparedPairs,
		rightCount: number,
	) {
		this.pairOfLeft = new Int32Array(pairs.starts.length - 1).fill(-1);
		this.owners = new Int32Array(rightCount).fill(-1);
	}

	isTaken(right: number): boolean {
		return this.owners[right] >= 0;
	}

	/** The left record that a right one is linked with, or -1. */
	ownerOf(right: number): number {
		return this.owners[right];
	}

	link(left: number, at: number): void {
		this.pairOfLeft[left] = at;
		this.owners[this.pairs.rights[at]] = left;
	}
}

/** Best and second best sum of effects of one subject. */
class Ranking {
	readonly best: Float32Array;
	readonly second: Float32Array;
	/** The standings of all pairs of a subject together. */
	readonly standings: Uint8Array;

	constructor(
		count: number,
		private readonly effects: Float32Array,
	) {
		this.best = new Float32Array(count).fill(-Infinity);
		this.second = new Float32Array(count).fill(-Infinity);
		this.standings = new Uint8Array(count);
	}

	/** Notes the pair at `at` of one of its subjects. */
	note(subject: number, at: number): void {
		const effects = this.effects[at];
		if (effects > this.best[subject]) {
			this.second[subject] = this.best[subject];
			this.best[subject] = effects;
		} else if (effects > this.second[subject]) {
			this.second[subject] = effects;
		}
	}

	/** How far a pair of the subject lies above its best other pair. */
	lead(subject: number, at: number): number {
		const effects = this.effects[at];
		return effects < this.best[subject]
			? effects - this.best[subject]
			: effects - this.second[subject];
	}
}

/**
 * Links the pairs that are the best of both their sides by a clear margin. A linked record no
 * longer competes with others, so there are several rounds.
 */
export async function assignLinks(
	pairs: ComparedPairs,
	rightCount: number,
	bar: Bar,
	pace: Pace,
): Promise<Links> {
	const links = new Links(pairs, rightCount);
	for (let round = 0; round < ROUNDS; round++) {
		const added = await linkClearPairs(pairs, rightCount, bar, links, pace);
		if (added === 0) break;
	}
	return links;
}

async function linkClearPairs(
	pairs: ComparedPairs,
	rightCount: number,
	bar: Bar,
	links: Links,
	pace: Pace,
): Promise<number> {
	const leftCount = pairs.starts.length - 1;
	const ofLeft = new Ranking(leftCount, pairs.effects);
	const ofRight = new Ranking(rightCount, pairs.effects);
	await forEachOpenPair(pairs, links, pace, (left, at) => {
		ofLeft.note(left, at);
		ofRight.note(pairs.rights[at], at);
		ofLeft.standings[left] |= pairs.standings[at];
		ofRight.standings[pairs.rights[at]] |= pairs.standings[at];
	});
	const clearLefts = new IntList(leftCount);
	const clearPairs = new IntList(leftCount);
	await forEachOpenPair(pairs, links, pace, (left, at) => {
		if (!mayLink(pairs, at) || pairs.effects[at] < bar.effects) return;
		const around = ofLeft.standings[left] | ofRight.standings[pairs.rights[at]];
		if (isContested(pairs.standings[at], around)) return;
		if (ofLeft.lead(left, at) < bar.margin) return;
		if (ofRight.lead(pairs.rights[at], at) < bar.margin) return;
		clearLefts.push(left);
		clearPairs.push(at);
	});
	for (let index = 0; index < clearLefts.length; index++)
		links.link(clearLefts.at(index), clearPairs.at(index));
	return clearLefts.length;
}

/** True when other pairs of either record cast doubt on one. `around`: their standings together. */
function isContested(standing: number, around: number): boolean {
	const { weak, rival, moved, sameDoor } = STANDING;
	if ((standing & weak) !== 0 && (around & rival) !== 0) return true;
	return (standing & moved) !== 0 && (around & sameDoor) !== 0;
}

async function forEachOpenPair(
	pairs: ComparedPairs,
	links: Links,
	pace: Pace,
	visit: (left: number, at: number) => void,
): Promise<void> {
	const leftCount = pairs.starts.length - 1;
	await forEachPaced(
		leftCount,
		pace,
		(left) => {
			if (links.pairOfLeft[left] >= 0) return;
			for (let at = pairs.starts[left]; at < pairs.starts[left + 1]; at++) {
				if (!isOut(pairs, at) && !links.isTaken(pairs.rights[at])) visit(left, at);
			}
		},
		256,
	);
}
