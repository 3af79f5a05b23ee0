import type { MatchRecord } from '../../types';

/** Longest field that names are cut off to. */
const LONGEST = 120;
const SHORTEST = 18;

/** From this share on, names of the greatest length were cut off: normally few names are long. */
const LEAST = 4;

/**
 * The length that many names of a list reach and none exceeds, 0 where there is none: what is
 * longer was cut off.
 */
export function fieldLengthOf(records: readonly MatchRecord[]): number {
	const counts = new Int32Array(LONGEST + 1);
	let longest = 0;
	for (let index = 0; index < records.length; index++) {
		const { name } = records[index];
		const length = typeof name === 'string' ? name.trim().length : 0;
		if (length > LONGEST) return 0;
		counts[length]++;
		if (length > longest) longest = length;
	}
	if (longest < SHORTEST) return 0;
	const before = counts[longest - 1] + counts[longest - 2] + counts[longest - 3];
	return counts[longest] >= LEAST && counts[longest] * 3 >= before ? longest : 0;
}
