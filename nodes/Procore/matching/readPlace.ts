import { isDigits } from './commonWords';
import { fold, splitWords } from './foldText';
import { readStreet } from './readStreet';
import type { TextNumbers } from './textNumbers';
import { stateCode, stateOfZip } from './usStates';

/** Where a record is. Texts are '' and numbers 0 when not known; equal numbers stand for equal texts, so that most comparisons are between numbers. */
export interface Place {
	/** Number of the house, `516` of `516E Bellefonte Ave`. */
	house: number;
	/** Number of the post office box. */
	box: number;
	/** Name of the street without kind and direction, joined: `fairoaks`. */
	street: string;
	/** Number of that name. */
	streetNumber: number;
	unit: string;
	/** Number of the postal code: five digits in the United States, else without blanks. */
	zip: number;
	/** Number of the first three characters of the code. */
	area: number;
	state: number;
	city: number;
	cityName: string;
}

interface PlaceTexts {
	address: string;
	city: string;
	state: string;
	zip: string;
	country: string;
}

/** Reads the fields of an address. Unknown fields stay '' or 0. */
export function readPlace(texts: PlaceTexts, numbers: TextNumbers): Place {
	const zip = readZip(texts.zip);
	const { house, box, street, unit } = readStreet(fold(texts.address));
	const cityName = readCity(texts.city);
	return {
		house: numbers.of(house),
		box: numbers.of(box),
		street,
		streetNumber: numbers.of(street),
		unit,
		zip: numbers.of(zip),
		area: numbers.of(zip.slice(0, 3)),
		state: numbers.of(readState(texts.state, zip, texts.country)),
		city: numbers.of(cityName),
		cityName,
	};
}

function readZip(raw: string): string {
	if (raw === '') return '';
	const text = isPlain(raw) ? raw : raw.replace(/[^0-9a-z]/gi, '').toUpperCase();
	if (!isDigits(text)) return text;
	if (/^0+$/.test(text)) return '';
	// Spreadsheets drop the leading zero of New England's codes.
	if (text.length === 4 || text.length === 8) return `0${text}`.slice(0, 5);
	return text.length === 9 ? text.slice(0, 5) : text;
}

function isPlain(text: string): boolean {
	return text.length === 5 && isDigits(text);
}

/** The city without blanks; `Köln`, `Koeln` and `Koln` are one. */
function readCity(raw: string): string {
	if (raw === '') return '';
	const folded = fold(raw);
	const joined = /[^a-z0-9]/.test(folded) ? splitWords(folded).join('') : folded;
	return /[aou]e/.test(joined) ? joined.replace(/([aou])e/g, '$1') : joined;
}

function isAbroad(country: string): boolean {
	if (country === '' || country === 'US' || country === 'USA') return false;
	return !/^(us|usa|u\.s\.?a?\.?|united states.*)$/.test(fold(country));
}

function readState(state: string, zip: string, country: string): string {
	if (state !== '') return stateCode(fold(state));
	return isAbroad(country) ? '' : stateOfZip(zip);
}
