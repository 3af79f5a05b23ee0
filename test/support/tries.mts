/** How hard a property of fast-check is tried. */
export interface Tries {
	numRuns: number;
	seed?: number;
}

/**
 * The same inputs in every run, so that one commit always gets one answer. `FUZZ=50` tries fifty
 * times as many, and new ones each time; fast-check prints the seed of what it finds.
 */
export function tries(numRuns: number): Tries {
	const times = Number(process.env.FUZZ ?? '0');
	return times > 0 ? { numRuns: Math.ceil(numRuns * times) } : { numRuns, seed: 20_261_005 };
}
