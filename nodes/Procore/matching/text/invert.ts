import { forEachPaced, type Pace } from './pace';

/**
 * Lists of numbers, one slice of `items` after the other; slice `n` goes from `starts[n]` up to,
 * but not at, `starts[n + 1]`.
 */
export interface Slices {
	items: Int32Array;
	starts: Int32Array;
}

/** For each number from 0 to `count` - 1 the slices that contain it, in their order. */
export async function invert(
	items: Int32Array,
	itemStarts: Int32Array,
	count: number,
	pace: Pace,
): Promise<Slices> {
	const turned = new Int32Array(items.length);
	// The start of slice `n` is kept in place `n + 1`. Filling the slice moves it to the slice's end.
	const starts = new Int32Array(count + 2);
	for (let at = 0; at < items.length; at++) starts[items[at] + 2]++;
	for (let number = 0; number < count; number++) starts[number + 2] += starts[number + 1];
	await forEachPaced(itemStarts.length - 1, pace, (slice) => {
		for (let at = itemStarts[slice]; at < itemStarts[slice + 1]; at++)
			turned[starts[items[at] + 1]++] = slice;
	});
	return { items: turned, starts };
}
