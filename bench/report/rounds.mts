/** The fewest pairs that a median is made of, unless a table says otherwise. */
export const PAIRS = 5;

export interface Rounds {
	/** The most rounds that count; {@link PAIRS} unless stated. */
	most?: number;
	/** No further round is begun after so many seconds, but at least one counts. */
	within?: number;
	/** A first round that does not count, in which code is compiled and connections are opened. */
	warmUp?: boolean;
}

/** Ways to do the same, one after the other, again and again: A B A B. */
export async function inTurn<Name extends string, Figures>(
	ways: Record<Name, () => Promise<Figures>>,
	{ most = PAIRS, within = Number.POSITIVE_INFINITY, warmUp = true }: Rounds = {},
): Promise<Map<Name, Figures[]>> {
	const names = Object.keys(ways).filter((name): name is Name => name in ways);
	if (warmUp) for (const name of names) await ways[name]();
	const found = new Map<Name, Figures[]>(names.map((name) => [name, []]));
	const began = performance.now();
	for (let round = 0; round < most; round++) {
		if (round > 0 && performance.now() - began > within * 1000) break;
		for (const name of names) found.get(name)?.push(await ways[name]());
	}
	return found;
}

/** Says in a table that it rests on fewer rounds than others; undefined where it does not. */
export const fewerRounds = (rounds: number): string | undefined =>
	rounds < PAIRS
		? `${rounds} ${rounds === 1 ? 'round' : 'rounds'}, since one takes so long.`
		: undefined;

export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length / 2;
	return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle) - 1]!) / 2;
}

/** The value below which so large a share of the others lies. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length, Math.ceil(sorted.length * share)) - 1] ?? Number.NaN;
}

/** How many times as much one way takes as the other: the median of the pairs. */
export const ratio = (ones: readonly number[], others: readonly number[]): number =>
	median(ones.map((one, round) => one / (others[round] ?? Number.NaN)));

export interface Took {
	seconds: number;
	/** Seconds of this process's processor time. */
	cpu: number;
}

/** How long a work takes in this process. */
export async function timed<Result>(
	work: () => Promise<Result> | Result,
): Promise<Took & { result: Result }> {
	// What the way before has left behind does not count for this one.
	globalThis.gc?.();
	const cpu = process.cpuUsage();
	const start = performance.now();
	const result = await work();
	const seconds = (performance.now() - start) / 1000;
	const { user, system } = process.cpuUsage(cpu);
	return { result, seconds, cpu: (user + system) / 1e6 };
}
