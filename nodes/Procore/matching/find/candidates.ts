import { IntList } from '../text/intList';
import type { KeyIndex } from './keyIndex';
import { forEachPaced, type Pace } from '../text/pace';
import { invert } from '../text/invert';

/**
 * Records under one key that are walked; of a key with more only a few, each time others, and only
 * when the key is strong.
 */
const WALKED_LEAST = 48;
const WALKED_SHARE = 0.003;
const WALKED_OF_MORE = 12;
const STRONG = 7;
const PER_SUBJECT = 10;
/** The first few are always compared. */
const ALWAYS = 3;
/** What any other candidate must have of the best one's sum to be worth comparing. */
const LEAST_SHARE = 0.35;

/** Looks up, for one list, the most promising subjects of the other. Reuses its scratch memory. */
class CandidateFinder {
	private readonly sums: Float32Array;
	/** Per subject of the other list: the subject that its sum is for. */
	private readonly marks: Int32Array;
	private readonly touched = new IntList(1024);
	private readonly best = new Int32Array(PER_SUBJECT);
	private found = 0;
	private readonly most: number;

	constructor(
		private readonly from: KeyIndex,
		private readonly to: KeyIndex,
		private readonly weights: Float32Array,
		private readonly burden: Float32Array,
	) {
		const size = to.keyStarts.length - 1;
		this.sums = new Float32Array(size);
		this.marks = new Int32Array(size);
		this.most = Math.max(WALKED_LEAST, Math.round(size * WALKED_SHARE));
	}

	/** Appends the best candidates of a subject to `out`, best first. */
	find(subject: number, skip: number, out: IntList): void {
		this.touched.length = 0;
		this.found = 0;
		for (let at = this.from.keyStarts[subject]; at < this.from.keyStarts[subject + 1]; at++)
			this.walk(this.from.keys[at], subject + 1);
		for (let at = 0; at < this.touched.length; at++) {
			if (this.touched.at(at) !== skip) this.keep(this.touched.at(at));
		}
		const least = this.found === 0 ? 0 : this.sums[this.best[0]] * LEAST_SHARE;
		for (let rank = 0; rank < this.found; rank++) {
			if (rank < ALWAYS || this.sums[this.best[rank]] >= least) out.push(this.best[rank]);
		}
	}

	private walk(key: number, mark: number): void {
		let start = this.to.subjectStarts[key];
		let end = this.to.subjectStarts[key + 1];
		const weight = this.weights[key];
		if (end - start > this.most) {
			if (weight < STRONG) return;
			start += (mark * WALKED_OF_MORE) % (end - start - WALKED_OF_MORE);
			end = start + WALKED_OF_MORE;
		}
		for (let at = start; at < end; at++) {
			const other = this.to.subjects[at];
			if (this.marks[other] !== mark) {
				this.marks[other] = mark;
				this.touched.push(other);
				this.sums[other] = this.burden[other];
			}
			this.sums[other] += weight;
		}
	}

	/** Keeps the list of the best in order; equal ones by their place in the list. */
	private keep(other: number): void {
		const { best } = this;
		let rank = this.found;
		if (rank === PER_SUBJECT && !this.isBefore(other, best[rank - 1])) return;
		if (rank < PER_SUBJECT) this.found++;
		else rank--;
		while (rank > 0 && this.isBefore(other, best[rank - 1])) {
			best[rank] = best[rank - 1];
			rank--;
		}
		best[rank] = other;
	}

	private isBefore(left: number, right: number): boolean {
		const difference = this.sums[left] - this.sums[right];
		return difference === 0 ? left < right : difference > 0;
	}
}

/** Candidate pairs: for each left subject a slice of right subjects. */
export interface PairLists {
	starts: Int32Array;
	rights: Int32Array;
}

/**
 * What is looked through: both lists by their keys, the weight per key, and per subject how much a
 * long name counts against it.
 */
export interface Search {
	left: KeyIndex;
	right: KeyIndex;
	weights: Float32Array;
	leftBurden: Float32Array;
	rightBurden: Float32Array;
	/** Both lists are the same one: a record is not its own candidate. */
	within: boolean;
}

/**
 * The pairs worth comparing: the ten most promising of every record of either side, so that neither
 * side is at an advantage.
 */
export async function findPairs(search: Search, pace: Pace): Promise<PairLists> {
	const leftCount = search.left.keyStarts.length - 1;
	const forward = await findAll(search.left, search.right, search, search.rightBurden, pace);
	const backward = search.within
		? forward
		: await findAll(search.right, search.left, search, search.leftBurden, pace);
	return merge(forward, backward, leftCount, pace);
}

async function findAll(
	from: KeyIndex,
	to: KeyIndex,
	search: Search,
	burden: Float32Array,
	pace: Pace,
): Promise<PairLists> {
	const count = from.keyStarts.length - 1;
	const finder = new CandidateFinder(from, to, search.weights, burden);
	const starts = new Int32Array(count + 1);
	const rights = new IntList(count * 6 + 64);
	await forEachPaced(count, pace, (subject) => {
		finder.find(subject, search.within ? subject : -1, rights);
		starts[subject + 1] = rights.length;
	});
	return { starts, rights: rights.view() };
}

/** Joins what was found from the left with what was found from the right; each pair once. */
async function merge(
	forward: PairLists,
	backward: PairLists,
	leftCount: number,
	pace: Pace,
): Promise<PairLists> {
	const turned = await invert(backward.rights, backward.starts, leftCount, pace);
	const starts = new Int32Array(leftCount + 1);
	const rights = new IntList(forward.rights.length + turned.items.length + 1);
	await forEachPaced(leftCount, pace, (left) => {
		const own = rights.length;
		for (let at = forward.starts[left]; at < forward.starts[left + 1]; at++)
			rights.push(forward.rights[at]);
		const end = rights.length;
		for (let at = turned.starts[left]; at < turned.starts[left + 1]; at++) {
			if (!rights.has(turned.items[at], own, end)) rights.push(turned.items[at]);
		}
		starts[left + 1] = rights.length;
	});
	return { starts, rights: rights.view() };
}
