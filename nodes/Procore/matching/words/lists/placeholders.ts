/** Placeholders instead of names. */
export const PLACEHOLDERS: ReadonlySet<string> = new Set(
	[
		'tbd tba na none unknown various misc miscellaneous test cash null nil undefined vendor supplier subcontractor customer other others sample example dummy pending anonymous placeholder temp temporary blank',
	]
		.join(' ')
		.split(' '),
);

/** Words that may be next to them. */
export const FILLERS: ReadonlySet<string> = new Set(
	'vendor vendors supplier suppliers subcontractor contractor company account name one time various the a misc payee sub party entry record'.split(
		' ',
	),
);

/** True for digits that are not a real number: all the same, or counting up. */
export function isPlaceholderNumber(digits: string): boolean {
	return (
		/^(.)\1*$/.test(digits) ||
		digits === '1234567890' ||
		digits === '0123456789' ||
		digits === '1234567'
	);
}
