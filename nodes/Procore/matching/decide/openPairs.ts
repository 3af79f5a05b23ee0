import { forEachPaced, type Pace } from '../text/pace';
import type { Links } from './assign';
import { isOut, type ComparedPairs } from './comparePairs';
import type { Position } from './confidence';

/**
 * Tells how far a pair lies above the others that its records could have, when all links are made.
 */
export class OpenPairs {
	/**
	 * Best and second best sum of effects per right record, over the left records that are not
	 * linked.
	 */
	private readonly best: Float32Array;
	private readonly second: Float32Array;

	constructor(
		private readonly pairs: ComparedPairs,
		private readonly links: Links,
		rightCount: number,
	) {
		this.best = new Float32Array(rightCount).fill(-Infinity);
		this.second = new Float32Array(rightCount).fill(-Infinity);
	}

	/** To be called once, before `locate`. */
	async read(pace: Pace): Promise<void> {
		const { pairs, links, best, second } = this;
		await forEachPaced(pairs.starts.length - 1, pace, (left) => {
			if (links.pairOfLeft[left] >= 0) return;
			for (let at = pairs.starts[left]; at < pairs.starts[left + 1]; at++) {
				const right = pairs.rights[at];
				const effects = pairs.effects[at];
				if (isOut(pairs, at)) continue;
				if (effects > best[right]) {
					second[right] = best[right];
					best[right] = effects;
				} else if (effects > second[right]) second[right] = effects;
			}
		});
	}

	/** Fills `position` with that of a left record's pair. */
	locate(left: number, at: number, position: Position): void {
		const { pairs, links } = this;
		const right = pairs.rights[at];
		const effects = pairs.effects[at];
		const isLinked = links.pairOfLeft[left] >= 0;
		let other = -Infinity;
		for (let next = pairs.starts[left]; next < pairs.starts[left + 1]; next++) {
			const isRival = next !== at && !isOut(pairs, next) && !links.isTaken(pairs.rights[next]);
			if (isRival && pairs.effects[next] > other) other = pairs.effects[next];
		}
		const isOwnBest = !isLinked && effects >= this.best[right];
		position.isLinked = links.pairOfLeft[left] === at;
		position.refusal = pairs.refusals[at];
		position.leadLeft = effects - other;
		position.leadRight = effects - (isOwnBest ? this.second[right] : this.best[right]);
		if (links.isTaken(right) && !position.isLinked) position.leadRight = -Infinity;
	}
}
