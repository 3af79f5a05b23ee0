import { fold, splitWords } from '../../text/foldText';
import { BLANK, FOREIGN, isDigitCode, Letters, LOWER } from '../../text/letters';
import { PART, type PlaceList } from './placeList';
import { NUMBER_WORDS, STREET_DIRECTIONS, STREET_KINDS, UNIT_WORDS } from './streetWords';
import { TextTable } from '../../text/textTable';

const ORDINALS = new Set(['st', 'nd', 'rd', 'th']);

const NO_ADDRESS = /unknown|^n\/?a$|^none$|^tbd$|same as|^-+$/i;

const BOX =
	/\b(?:p\W{0,2}o\W{0,2}\s*|post office |apartado |apdo\W+|case postale |c\W?p\W{1,2})?(?:box|lockbox)\s*(?:no\W*)?#?\s*0*(\w+)/;

/** Letters of a street's name that count. */
const MOST_LETTERS = 24;

const MOST_WORDS = 240;

/** What is known of a word: its number from 1 to 10, or one of these. */
const KNOWN = { plain: 11, unit: 12 } as const;

/** The words of addresses that have a meaning. */
const WORDS = new TextTable();
const MEANINGS: number[] = [0];
NUMBER_WORDS.forEach((group, index) => {
	for (const word of group.slice(1)) mean(word, index + 1);
});
for (const word of [...STREET_KINDS, ...STREET_DIRECTIONS]) mean(word, KNOWN.plain);
for (const word of UNIT_WORDS) mean(word, KNOWN.unit);

const [DOT, QUOTE, NUMBER_SIGN] = ['.', "'", '#'].map((sign) => sign.charCodeAt(0));

/** Reads from address lines what distinguishes one address from another within a town. */
export class StreetReader {
	/** The letters of all words, one word after the other, and where each begins. */
	private readonly letters = new Letters();
	private readonly starts = new Int32Array(MOST_WORDS + 1);
	/** Per word: what it means, see `KNOWN`; 0 for most. */
	private readonly meanings = new Uint8Array(MOST_WORDS);
	private count = 0;
	private readonly name = new Letters();

	/** Reads house number, street and unit, and post office box, of a record. */
	read(address: string, places: PlaceList, record: number): void {
		if (address === '' || NO_ADDRESS.test(address)) return;
		if (!/box/i.test(address)) return this.readLine(address, places, record);
		const folded = fold(address);
		const box = BOX.exec(folded);
		if (box === null) return this.readLine(address, places, record);
		places.set(record, PART.box, places.texts.add(box[1]));
		const rest = folded.replace(BOX, ' ').trim();
		if (/^\W*\d/.test(rest) && /[a-z]{2}/.test(rest)) this.readLine(rest, places, record);
	}

	private readLine(address: string, places: PlaceList, record: number): void {
		if (!this.scan(address)) this.splitFolded(fold(address));
		const end = this.endOfStreet();
		const house = this.houseOf(places.texts);
		places.set(record, PART.house, house);
		places.set(record, PART.street, this.streetOf(house > 0 ? 1 : 0, end, places.texts));
		places.set(record, PART.unit, this.unitOf(end, places.texts));
	}

	/** Lists the words; false for a text with letters that have to be folded first. */
	private scan(address: string): boolean {
		this.count = this.letters.length = 0;
		for (let index = 0; index < address.length; index++) {
			const code = address.charCodeAt(index);
			if (code >= FOREIGN) return false;
			const letter = LOWER[code];
			if (letter !== BLANK) this.letters.push(letter);
			else if (code !== DOT && code !== QUOTE) {
				this.endWord();
				if (code === NUMBER_SIGN) this.pushWord('no');
			}
		}
		this.endWord();
		return true;
	}

	private splitFolded(folded: string): void {
		this.count = this.letters.length = 0;
		const words = splitWords(folded.replace(/[.']/g, '').replace(/#/g, ' no '));
		for (let index = 0; index < words.length; index++) this.pushWord(words[index]);
	}

	private pushWord(word: string): void {
		this.letters.pushText(word);
		this.endWord();
	}

	private endWord(): void {
		const { letters, starts } = this;
		if (letters.length === starts[this.count]) return;
		if (this.count === MOST_WORDS) letters.length = starts[this.count];
		else {
			this.meanings[this.count] = MEANINGS[WORDS.findLetters(letters, starts[this.count])];
			starts[++this.count] = letters.length;
		}
	}

	/**
	 * The first word of a unit, after house number and street; the number of words if there is none.
	 */
	private endOfStreet(): number {
		for (let word = 2; word < this.count; word++)
			if (this.meanings[word] === KNOWN.unit) return word;
		return this.count;
	}

	/** Number of the house number that the first word begins with; 0 when there is none. */
	private houseOf(texts: TextTable): number {
		if (this.count === 0) return 0;
		const meaning = this.meanings[0];
		if (meaning > 0 && meaning < KNOWN.plain) return texts.add(String(meaning));
		return texts.addLetters(this.letters, 0, this.endOfDigits(0));
	}

	/** Where the digits end that a word begins with. */
	private endOfDigits(word: number): number {
		let at = this.starts[word];
		while (at < this.starts[word + 1] && isDigitCode(this.letters.codes[at])) at++;
		return at;
	}

	/** The words without kind and direction where others remain. */
	private streetOf(start: number, end: number, texts: TextTable): number {
		this.name.length = 0;
		for (let word = start; word < end; word++)
			if (this.meanings[word] !== KNOWN.plain) this.nameWord(word);
		const isTelling = this.name.length > 0;
		for (let word = start; !isTelling && word < end; word++) this.nameWord(word);
		return texts.addLetters(this.name, 0, Math.min(this.name.length, MOST_LETTERS));
	}

	/** Appends a word to the name of the street: `17th` as `17`, `third` as `3`. */
	private nameWord(word: number): void {
		const { letters, name, starts } = this;
		const meaning = this.meanings[word];
		if (meaning > 0 && meaning < KNOWN.plain) return name.pushText(String(meaning));
		const digits = this.endOfDigits(word);
		const end = this.isOrdinal(digits, starts[word + 1]) ? digits : starts[word + 1];
		for (let at = starts[word]; at < end; at++) name.push(letters.codes[at]);
	}

	/** True when what follows the digits of a word makes an ordinal of them. */
	private isOrdinal(digits: number, end: number): boolean {
		if (end - digits !== 2 || !isDigitCode(this.letters.codes[digits - 1])) return false;
		return ORDINALS.has(this.letters.text(digits, end));
	}

	/** False for a word of a unit, and for a town after it. */
	private namesUnit(word: number): boolean {
		if (this.meanings[word] === KNOWN.unit) return false;
		const isLetter = this.starts[word + 1] - this.starts[word] === 1;
		if (isLetter || this.meanings[word - 1] === KNOWN.unit) return true;
		for (let at = this.starts[word]; at < this.starts[word + 1]; at++)
			if (isDigitCode(this.letters.codes[at])) return true;
		return false;
	}

	/** What follows the words that tell of a unit, joined. */
	private unitOf(start: number, texts: TextTable): number {
		this.name.length = 0;
		for (let word = start; word < this.count; word++) {
			if (!this.namesUnit(word)) continue;
			for (let at = this.starts[word]; at < this.starts[word + 1]; at++)
				this.name.push(this.letters.codes[at]);
		}
		return texts.addLetters(this.name);
	}
}

function mean(word: string, meaning: number): void {
	WORDS.add(word);
	MEANINGS.push(meaning);
}
