import type { Caution, MatchOptions } from '../types';

/** What a pair has to reach, in log-odds. */
export interface Bar {
	/** Least sum of effects. */
	effects: number;
	/** Least distance to the next best pair of either side. */
	margin: number;
}

/** What a pair has to reach to be linked, by caution. */
export const BARS: Readonly<Record<Caution, Bar>> = {
	careful: { effects: 6, margin: 2 },
	balanced: { effects: 1.5, margin: 1.2 },
};

/** The caution asked for; anything unknown counts as `careful`. */
export function cautionOf(options: MatchOptions): Caution {
	return options.caution === 'balanced' ? 'balanced' : 'careful';
}

/** Log-odds from which on a candidate is worth a person's look. */
export const WORTH_A_LOOK = 1;

/**
 * Log-odds from which on a candidate is named at all. A pair below is so far from any bar that it
 * casts no doubt on another.
 */
export const FAINT = -3;
