import { fold, splitWords, textOf } from '../../text/foldText';
import { isDigitCode, Letters } from '../../text/letters';
import { takeCellApart } from './addressCell';
import { PART, type PlaceList } from './placeList';
import { StreetReader } from './readStreet';
import type { RecordFields } from '../recordFields';
import { TextTable } from '../../text/textTable';
import { stateOfAreaCode } from '../../words/lists/areaCodes';
import { stateCode, stateOfZip } from '../../words/lists/usStates';

export type PlaceFields = Pick<RecordFields, 'address' | 'city' | 'state' | 'zip' | 'country'>;

const ZERO = 48;

/** About how many records share a city. */
const RECORDS_PER_CITY = 8;

/** Room for texts at first. A small table is read faster, and most addresses share their parts. */
const ROOM = 4096;

/** About how many letters a part of an address has. */
const LETTERS_PER_PART = 8;

/** Reads the addresses of the records of both lists. */
export class PlaceReader {
	/** The texts of all places; see `PlaceList`. */
	readonly texts: TextTable;
	private readonly letters = new Letters();
	private readonly streets = new StreetReader();
	private readonly cities: Memo;
	private readonly states: Memo;

	/** `records`: in both lists. */
	constructor(records: number) {
		this.texts = new TextTable(ROOM, LETTERS_PER_PART);
		this.cities = new Memo(this.texts, Math.ceil(records / RECORDS_PER_CITY), readCity);
		this.states = new Memo(this.texts, 0, (state) => stateCode(fold(state)));
	}

	/** Reads the fields of an address. What is not known stays 0. */
	read(fields: PlaceFields, places: PlaceList, record: number): void {
		const { letters, texts } = this;
		const address = textOf(fields.address);
		const cell = address === '' ? undefined : takeCellApart(address);
		readZip(textOf(fields.zip) || (cell?.zip ?? ''), letters);
		const zip = texts.addLetters(letters);
		places.set(record, PART.zip, zip);
		places.set(record, PART.area, texts.addLetters(letters, 0, Math.min(letters.length, 3)));
		places.set(record, PART.city, this.cities.of(textOf(fields.city) || (cell?.city ?? '')));
		const state = textOf(fields.state) || (cell?.state ?? '');
		places.set(record, PART.state, this.stateOf(state, zip, fields.country));
		this.streets.read(cell?.line ?? address, places, record);
	}

	/** The number of the state that an area code belongs to; 0 for none. */
	stateOfPhone(areaCode: number): number {
		return this.texts.add(stateOfAreaCode(areaCode));
	}

	private stateOf(state: string, zip: number, country: unknown): number {
		if (state !== '') return this.states.of(state);
		return zip === 0 || isAbroad(textOf(country))
			? 0
			: this.texts.add(stateOfZip(this.letters.text()));
	}
}

/** Remembers the results for texts that are repeated. */
class Memo {
	private readonly raw: TextTable;
	private readonly numbers: number[] = [0];

	/** `expected`: about how many different texts will come. */
	constructor(
		private readonly texts: TextTable,
		expected: number,
		private readonly read: (text: string) => string,
	) {
		this.raw = new TextTable(expected + 64);
	}

	/** The number of the text that was read from this one. */
	of(text: string): number {
		const raw = this.raw.add(text);
		if (raw === this.numbers.length) this.numbers.push(this.texts.add(this.read(text)));
		return this.numbers[raw];
	}
}

/** Reads a postal code into `letters`: its letters and digits, of a US one the first five. */
function readZip(raw: string, letters: Letters): void {
	if (!letters.readPlain(raw)) letters.readPlain(raw.replace(/[^0-9a-z]/gi, ''));
	if (!areDigits(letters)) return;
	// Spreadsheets drop the leading zero of New England's codes.
	if (letters.length === 4 || letters.length === 8) letters.insert(ZERO);
	if (letters.length === 9) letters.length = 5;
	if (areZeros(letters)) letters.length = 0;
}

function areDigits({ codes, length }: Letters): boolean {
	for (let index = 0; index < length; index++) if (!isDigitCode(codes[index])) return false;
	return true;
}

function areZeros({ codes, length }: Letters): boolean {
	for (let index = 0; index < length; index++) if (codes[index] !== ZERO) return false;
	return true;
}

/** The city without blanks; `Köln`, `Koeln` and `Koln` are one. */
export function readCity(raw: string): string {
	const folded = fold(raw);
	const joined = /[^a-z0-9]/.test(folded) ? splitWords(folded).join('') : folded;
	return /[aou]e/.test(joined) ? joined.replace(/([aou])e/g, '$1') : joined;
}

function isAbroad(country: string): boolean {
	if (country === '' || country === 'US' || country === 'USA') return false;
	return !/^(us|usa|u\.s\.?a?\.?|united states.*)$/.test(fold(country));
}
