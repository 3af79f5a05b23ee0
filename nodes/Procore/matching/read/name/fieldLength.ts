import type { MatchRecord } from '../../types';

/** Longest field that names are cut off to. */
const LONGEST = 120;
const SHORTEST = 18;

/** So many names at the end of a field are no accident, if as many of each length before it are not there. */
const LEAST = 4;

/** The length that many names of a list reach and none exceeds, 0 where there is none: what is longer was cut off. */
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
	// A blank at the end may be gone.
	const atEnd = counts[longest] + counts[longest - 1];
	const before = counts[longest - 2] + counts[longest - 3] + counts[longest - 4];
	return counts[longest] >= LEAST && atEnd > before ? longest : 0;
}
