/** Words before or after a number that say what it is. */
const LABELS =
	/\b(?:f?ein|tin|itin|ssn|tax\W*(?:payer\W*)?(?:id|no|number)?|id|no|number|vat|abn|acn|nzbn|gst|hst|bn|rfc|nif|cif|siret|siren|ust\W*id(?:nr)?|uid|crn|trn|federal|employer)\b[\s.:#]*/gi;

/** A number that a spreadsheet took for a decimal. */
const DECIMAL = /\.0+$/;

/** Letters of an employer's number in the United States. */
const EMPLOYER = 9;

/**
 * A tax id without punctuation, label and country, in capitals; '' for a placeholder, a masked one,
 * and a cell that holds words or two numbers.
 */
export function readTaxId(raw: string): string {
	if (raw.length < 6) return '';
	if (/^\d{2}-?\d{7}$/.test(raw))
		return isRepeated(raw.replace('-', '')) ? '' : raw.replace('-', '');
	const text = raw.trim().replace(DECIMAL, '').replace(LABELS, ' ').trim();
	if (/[*•]|x{3,}/i.test(text) || areTwo(text)) return '';
	const code = text.replace(/[^0-9a-z]/gi, '').toUpperCase();
	const digits = /^[A-Z]{2}(\d{8,})$/.exec(code)?.[1] ?? code;
	if (digits.length < 6 || !/\d{4}/.test(digits) || isRepeated(digits)) return '';
	return /^\d+$/.test(digits) && digits.length === EMPLOYER - 1 ? `0${digits}` : digits;
}

/**
 * A license number without punctuation, in capitals; '' for a placeholder or fewer than `least`
 * characters.
 */
export function readCode(raw: string, least: number): string {
	if (raw.length < least) return '';
	const text = raw
		.replace(DECIMAL, '')
		.replace(/[^0-9a-z]/gi, '')
		.toUpperCase();
	if (text.length < least || !/\d/.test(text) || isRepeated(text) || /X{3,}/.test(text)) return '';
	return text;
}

/** Two numbers in one cell, or a word such as `pending`. */
function areTwo(text: string): boolean {
	if (/[a-z]{4,}/i.test(text)) return true;
	return (text.match(/\d[\d\s.-]{6,}\d/g) ?? []).length > 1 || /\d\s*[/;,&]\s*\d{2}/.test(text);
}

function isRepeated(text: string): boolean {
	return /^(.)\1*$/.test(text);
}
