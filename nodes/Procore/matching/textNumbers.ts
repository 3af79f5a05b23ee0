const MOST_DIGITS = 8;
const FIRST_OTHER = 500_000_000;

/** Numbers texts, so that comparing texts is comparing numbers; 0 is no text. Texts of few digits stand for themselves, others are numbered in the order of their coming. */
export class TextNumbers {
	private readonly numbers = new Map<string, number>();

	/** The number of a text; 0 for ''. */
	of(text: string): number {
		if (text === '') return 0;
		const own = numberOfDigits(text);
		if (own > 0) return own;
		const known = this.numbers.get(text);
		if (known !== undefined) return known;
		const next = FIRST_OTHER + this.numbers.size;
		this.numbers.set(text, next);
		return next;
	}
}

/** A number of its own for up to eight digits (`1` and `01` differ), else 0. */
function numberOfDigits(text: string): number {
	if (text.length > MOST_DIGITS) return 0;
	let number = 1;
	for (let index = 0; index < text.length; index++) {
		const digit = text.charCodeAt(index) - 48;
		if (digit < 0 || digit > 9) return 0;
		number = number * 10 + digit;
	}
	return number;
}
