import fc from 'fast-check';
import { tries } from './tries.mts';

/** How much larger the second input is. */
const TIMES = 8;

/**
 * The most that work may grow by when its input grows eightfold: n log n grows by about 10, a
 * square by 64. What lies between leaves room for a busy machine.
 */
export const N_LOG_N = 24;

/** Microseconds that can be told from the noise of the clock. */
const ENOUGH = 1_000;
const ROUNDS = 4;

/** Processor time, which other programs on the machine do not add to; in microseconds. */
async function costOf<T>(work: (input: T) => unknown, input: T): Promise<number> {
	const before = process.cpuUsage();
	try {
		await work(input);
	} catch {
		// A reader may refuse what is hostile; that took its time too.
	}
	const { user, system } = process.cpuUsage(before);
	return user + system;
}

/** The least of a few, since noise only adds; the first that is good enough ends it. */
async function leastCostOf<T>(
	work: (input: T) => unknown,
	input: T,
	goodEnough = 0,
): Promise<number> {
	let least = Number.POSITIVE_INFINITY;
	for (let round = 0; round < ROUNDS && least >= goodEnough; round++) {
		least = Math.min(least, await costOf(work, input));
	}
	return least;
}

/**
 * By how much the work grows when its input grows eightfold, measured within one run. Expect it to
 * be less than {@link N_LOG_N}. The first size is the smallest whose cost can be measured.
 * @param inputOf makes an input of a size; its own cost does not count
 * @param largest the largest size to try; work that is still cheap there counts as cheap
 */
export async function growthOf<T>(
	inputOf: (size: number) => T,
	work: (input: T) => unknown,
	largest = 1_000_000,
): Promise<number> {
	for (let size = 16; ; size *= 2) {
		const isLast = size * TIMES * 2 > largest;
		const small = inputOf(size);
		if (!isLast && (await leastCostOf(work, small, ENOUGH)) < ENOUGH) continue;
		const large = inputOf(size * TIMES);
		// Once for nothing: only then is the code compiled, and fast at either size.
		await costOf(work, large);
		const before = await leastCostOf(work, small);
		if (!isLast && before < ENOUGH) continue;
		const base = Math.max(before, ENOUGH);
		return (await leastCostOf(work, large, base * N_LOG_N)) / base;
	}
}

/** A text that is costly to a careless reader: the same again and again, between two ends. */
export interface HostileText {
	start: string;
	again: string;
	end: string;
}

export const textOf = ({ start, again, end }: HostileText, size: number): string =>
	start + again.repeat(Math.ceil(size / again.length)) + end;

/** @param pieces what the reader looks for, for example quotes, brackets, digits and spaces */
export function hostileTexts(pieces: readonly string[]): fc.Arbitrary<HostileText> {
	const few = (minLength: number) =>
		fc.array(fc.constantFrom(...pieces), { minLength, maxLength: 3 }).map((all) => all.join(''));
	return fc.record({ start: few(0), again: few(1), end: few(0) });
}

/**
 * Tries a reader on hostile texts of two sizes each.
 * @param pieces of {@link hostileTexts}
 * @throws Error that shows a text on which the work grows faster than n log n
 */
export async function expectNLogN(
	pieces: readonly string[],
	read: (text: string) => unknown,
	numRuns = 30,
): Promise<void> {
	const stays = async (hostile: HostileText) => {
		const growth = await growthOf((size) => textOf(hostile, size), read);
		if (growth >= N_LOG_N) throw new Error(`The work grew by ${growth.toFixed(0)}`);
	};
	await fc.assert(fc.asyncProperty(hostileTexts(pieces), stays), {
		...tries(numRuns),
		endOnFailure: true,
		includeErrorInReport: true,
	});
}
