import type { Bar } from './assign';
import type { Caution, MatchOptions } from './types';

/** What a pair has to reach to be linked, by caution. */
export const BARS: Readonly<Record<Caution, Bar>> = {
	careful: { effects: 6, margin: 2 },
	balanced: { effects: 2.5, margin: 1.2 },
};

/** The caution asked for; anything unknown counts as `careful`. */
export function cautionOf(options: MatchOptions): Caution {
	return options.caution === 'balanced' ? 'balanced' : 'careful';
}
