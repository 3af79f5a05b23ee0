/** More letters than a text of a record has, whatever Unicode makes of them. */
const MOST = 8192;

/** Signs that are neither letter nor digit of the alphabet. */
export const BLANK = 0;
/** Signs of other alphabets, from this one on: a text with such has to be folded first. */
export const FOREIGN = 128;

/** By the codes of the plain signs: the letter or digit in lower case, or `BLANK`. */
export const LOWER = lowerCase();

/**
 * The letters of a text that is being read. Filled again and again, so that reading makes no texts.
 */
export class Letters {
	length = 0;
	readonly codes = new Uint16Array(MOST);

	push(code: number): void {
		if (this.length < MOST) this.codes[this.length++] = code;
	}

	/** Appends a whole text. */
	pushText(text: string): void {
		const { codes, length } = this;
		const count = Math.min(text.length, MOST - length);
		for (let index = 0; index < count; index++) codes[length + index] = text.charCodeAt(index);
		this.length = length + count;
	}

	/** Appends the letters from `start` up to, but not at, `end`. */
	pushAll(letters: Uint16Array, start: number, end: number): void {
		const { codes, length } = this;
		const count = Math.min(end - start, MOST - length);
		for (let index = 0; index < count; index++) codes[length + index] = letters[start + index];
		this.length = length + count;
	}

	/** The last place of a letter, at `from` or before it; -1 if there is none. */
	lastIndexOf(code: number, from = this.length - 1): number {
		let at = from;
		while (at >= 0 && this.codes[at] !== code) at--;
		return at;
	}

	/** True when all letters from `from` on are the same. */
	isRepeated(from: number): boolean {
		for (let index = from + 1; index < this.length; index++)
			if (this.codes[index] !== this.codes[from]) return false;
		return true;
	}

	/**
	 * Takes the text in lower case instead of what was there, signs and all; for texts without
	 * accents.
	 */
	readLower(text: string): void {
		const { codes } = this;
		this.length = Math.min(text.length, MOST);
		for (let index = 0; index < this.length; index++) {
			const code = text.charCodeAt(index);
			codes[index] = code >= 65 && code <= 90 ? code + 32 : code;
		}
	}

	/** Puts a letter before all others. */
	insert(code: number): void {
		this.push(code);
		this.codes.copyWithin(1, 0, this.length - 1);
		this.codes[0] = code;
	}

	/**
	 * Takes the text's letters and digits in lower case instead of what was there; false when others
	 * are among them, such as é.
	 */
	readPlain(text: string): boolean {
		const { codes } = this;
		const count = Math.min(text.length, MOST);
		let length = 0;
		for (let index = 0; index < count; index++) {
			const code = text.charCodeAt(index);
			const letter = code < FOREIGN ? LOWER[code] : FOREIGN;
			if (letter === FOREIGN) return false;
			if (letter !== BLANK) codes[length++] = letter;
		}
		this.length = length;
		return true;
	}

	/** The text that the letters from `from` up to, but not at, `end` make. */
	text(from = 0, end = this.length): string {
		const codes: number[] = [];
		for (let at = from; at < end; at++) codes.push(this.codes[at]);
		return String.fromCharCode(...codes);
	}
}

/** True for the code of a digit. */
export function isDigitCode(code: number): boolean {
	return code >= 48 && code <= 57;
}

function lowerCase(): Uint8Array {
	const table = new Uint8Array(FOREIGN);
	for (const letter of 'abcdefghijklmnopqrstuvwxyz0123456789') {
		table[letter.charCodeAt(0)] = letter.charCodeAt(0);
		table[letter.toUpperCase().charCodeAt(0)] = letter.charCodeAt(0);
	}
	return table;
}
