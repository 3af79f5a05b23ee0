const LONGEST = 40;

/** Three rows of the table of edits, used in turn. */
let twoBefore = new Int32Array(LONGEST + 2);
let before = new Int32Array(LONGEST + 2);
let current = new Int32Array(LONGEST + 2);

/**
 * Letters to insert, drop, change or swap to get from one word to the other, counted up to `most` +
 * 1. Words of more than 40 letters count as different.
 */
export function editsBetween(left: string, right: string, most: number): number {
	const tooMany = most + 1;
	if (left === right) return 0;
	if (
		Math.abs(left.length - right.length) > most ||
		left.length > LONGEST ||
		right.length > LONGEST
	)
		return tooMany;
	for (let j = 0; j <= right.length; j++) before[j] = j;
	for (let i = 1; i <= left.length; i++) {
		if (fillRow(left, right, i) > most) return tooMany;
		const oldest = twoBefore;
		twoBefore = before;
		before = current;
		current = oldest;
	}
	return Math.min(before[right.length], tooMany);
}

/** Fills the row of the i-th letter and gives its least value. */
function fillRow(left: string, right: string, i: number): number {
	let least = i;
	current[0] = i;
	const letter = left.charCodeAt(i - 1);
	for (let j = 1; j <= right.length; j++) {
		const other = right.charCodeAt(j - 1);
		let value = before[j - 1] + (letter === other ? 0 : 1);
		if (before[j] + 1 < value) value = before[j] + 1;
		if (current[j - 1] + 1 < value) value = current[j - 1] + 1;
		const swapped =
			i > 1 && j > 1 && letter === right.charCodeAt(j - 2) && left.charCodeAt(i - 2) === other;
		if (swapped && twoBefore[j - 2] + 1 < value) value = twoBefore[j - 2] + 1;
		current[j] = value;
		if (value < least) least = value;
	}
	return least;
}
