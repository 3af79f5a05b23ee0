const NAMES = new Set(
	[
		'tbd tba na none unknown various misc miscellaneous test cash null nil undefined vendor supplier subcontractor customer other others sample example dummy pending anonymous placeholder temp temporary blank',
	]
		.join(' ')
		.split(' '),
);

const FILLERS = new Set(
	'vendor vendors supplier suppliers subcontractor contractor company account name one time various the a misc payee sub party entry record'.split(
		' ',
	),
);

/** Letters of the longest of the names above. */
const LONGEST = 13;

/** True for a name that stands for nobody: TBD, N/A, Misc Vendor, Cash. `words` are folded words. */
export function isPlaceholderName(words: readonly string[]): boolean {
	if (words.length === 0) return false;
	if (words.length > 3 && words[0].length > LONGEST) return false;
	const joined = words.length === 1 ? words[0] : words.join('');
	if (joined.length <= LONGEST && (NAMES.has(joined) || joined === 'donotuse')) return true;
	if (/^[x?.\-0]+$/.test(joined)) return true;
	if (words.length > 3) return false;
	return (
		words.some((word) => NAMES.has(word)) &&
		words.every((word) => NAMES.has(word) || FILLERS.has(word) || /^\d+$/.test(word))
	);
}

/** True for digits that nobody has: all the same, or counting up. */
export function isPlaceholderNumber(digits: string): boolean {
	return (
		/^(.)\1*$/.test(digits) ||
		digits === '1234567890' ||
		digits === '0123456789' ||
		digits === '1234567'
	);
}
