/** How a spreadsheet writes a long number after it has rounded it: `5.98134E+14`. */
const SHORTENED = /^\d(?:[.,]\d{1,17})?e\+\d{1,3}$/i;

/** Digits of which a spreadsheet keeps 15 at most, the others as zeros. */
const ROUNDED = /^\d{12,30}$/;

/** Whether an id lost digits on its way through a spreadsheet. */
export const isShortened = (id: string): boolean => SHORTENED.test(id);

/** What brings the digits back, as the end of a sentence. */
export const CURE =
	'a spreadsheet shortened it, and its last digits are lost. Format the column as text there, and fill in the ids again';

/** What may have happened to an id that no record has; '' where it does not look so. */
export const hintOnUnknown = (id: string): string =>
	ROUNDED.test(id) && id.endsWith('000')
		? ' It ends in zeros: where it came through a spreadsheet, its last digits may be lost. Format the column as text there, and fill in the ids again.'
		: '';
