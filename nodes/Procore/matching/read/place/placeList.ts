import type { TextTable } from '../../text/textTable';

/** What is kept of each place, by its position among the numbers of one. */
export const PART = {
	/** Number of the house, `516` of `516E Bellefonte Ave`. */
	house: 0,
	/** Number of the post office box. */
	box: 1,
	/** Name of the street without kind and direction, joined: `fairoaks`. */
	street: 2,
	unit: 3,
	/** Postal code: five digits in the United States, else without blanks. */
	zip: 4,
	/** First three characters of the code. */
	area: 5,
	state: 6,
	city: 7,
} as const;
const WIDTH = 8;

/**
 * The places of one list's records, as the numbers of their texts: equal numbers are equal texts, 0
 * is not known. One array for all, because it is read in no fixed order.
 */
export class PlaceList {
	private readonly numbers: Int32Array;

	/** `texts`: shared by both lists. */
	constructor(
		count: number,
		readonly texts: TextTable,
	) {
		this.numbers = new Int32Array(count * WIDTH);
	}

	/** Notes the number of a text; `part`: see `PART`. */
	set(record: number, part: number, number: number): void {
		this.numbers[record * WIDTH + part] = number;
	}

	/** The number of a part of a record's place. */
	at(record: number, part: number): number {
		return this.numbers[record * WIDTH + part];
	}
}
