import fc from 'fast-check';
import { tries } from './tries.mts';

/** How much larger the second input is. */
const TIMES = 32;

/**
 * The most that work may grow by when its input grows so: n log n grows by some 45, a square by
 * 1,024. What lies between leaves room for a busy machine.
 */
export const N_LOG_N = 180;

/** Microseconds: less cannot be told from the noise of the clock. */
const LEAST = 200;
const ROUNDS = 3;

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
	known = Number.POSITIVE_INFINITY,
): Promise<number> {
	let least = known;
	for (let round = 0; round < ROUNDS && least >= goodEnough; round++) {
		least = Math.min(least, await costOf(work, input));
	}
	return least;
}

/** The first size whose work takes long enough, and what it took; else the largest one. */
async function sizeThatTakes<T>(
	microseconds: number,
	inputOf: (size: number) => T,
	work: (input: T) => unknown,
	largest: number,
) {
	let size = TIMES;
	for (; size * 2 <= largest; size *= 2) {
		const known = await costOf(work, inputOf(size));
		if (known >= microseconds) return { size, known };
	}
	return { size, known: undefined };
}

/**
 * By how much the work grows when its input grows {@link TIMES} times, measured within one run.
 * Expect it to be less than {@link N_LOG_N}. Sizes are doubled until the work takes long enough,
 * by when its code is compiled too.
 * @param inputOf makes an input of a size; its own cost does not count
 * @param largest the largest size to try; work that is still cheap there counts as cheap
 * @param enough seconds of work that show how it goes; more for what is very fast for its size
 */
export async function growthOf<T>(
	inputOf: (size: number) => T,
	work: (input: T) => unknown,
	largest = 500_000,
	enough = 0.5,
): Promise<number> {
	const { size, known } = await sizeThatTakes(enough * 1_000_000, inputOf, work, largest);
	const costFrom = async (before: number) =>
		await leastCostOf(work, inputOf(size), before * N_LOG_N, known);
	// A machine that was busy in between is free at the second look; a square remains one.
	let growth = Number.POSITIVE_INFINITY;
	for (let look = 0; look < ROUNDS && growth >= N_LOG_N; look++) {
		const before = Math.max(await leastCostOf(work, inputOf(size / TIMES)), LEAST);
		growth = Math.min(growth, (await costFrom(before)) / before);
	}
	return growth;
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
	const piece = fc.constantFrom(...pieces);
	const several = fc.array(piece, { minLength: 2, maxLength: 3 }).map((all) => all.join(''));
	// One piece alone, again and again, is what careless readers stumble over most.
	const again = fc.oneof({ arbitrary: piece, weight: 2 }, { arbitrary: several, weight: 1 });
	const end = fc.oneof(piece, fc.constant(''), several);
	return fc.record({ start: end, again, end });
}

/**
 * Tries a reader on hostile texts of two sizes each.
 * @param pieces of {@link hostileTexts}
 * @throws Error that shows a text on which the work grows faster than n log n
 */
export async function expectNLogN(
	pieces: readonly string[],
	read: (text: string) => unknown,
	numRuns = 40,
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
