import { PART, type PlaceList } from '../../read/place/placeList';
import { Letters } from '../../text/letters';
import { TextTable } from '../../text/textTable';
import { STATE_CODES } from '../../words/lists/usStates';
import { areLikeCities } from '../comparePlaces';

/** Letters of the shortest name of a state: `pa` may mean anything. */
const SHORTEST = 3;

const [A, E, O, U] = [...'aeou'].map((letter) => letter.charCodeAt(0));
const CAPITAL = 'a'.charCodeAt(0) - 'A'.charCodeAt(0);

/**
 * Tells whether words of a name are the town or state that both records are in. The words are
 * collected letter by letter, since that is done for most pairs that are compared.
 */
export class OwnPlace {
	private readonly town = new Letters();
	private readonly whole = new Letters();
	/** The names of states, without blanks, and by their numbers those of the codes. */
	private readonly stateNames = new TextTable();
	private readonly stateCodes: number[] = [0];

	constructor(
		private readonly left: PlaceList,
		private readonly right: PlaceList,
	) {
		const letters = new Letters();
		for (const [name, code] of STATE_CODES) {
			const number = this.stateNames.add(name.replace(/ /g, ''));
			letters.length = 0;
			letters.pushText(code);
			this.stateCodes[number] = left.texts.findLetters(letters);
		}
	}

	/** False where words that begin with this letter are neither the town nor the state of both. */
	mayBegin(letter: number, one: number, other: number): boolean {
		const { texts } = this.left;
		const state = this.left.at(one, PART.state);
		const isState = state > 0 && texts.codeAt(state, 0) + CAPITAL === letter;
		if (isState && state === this.right.at(other, PART.state)) return true;
		const city = this.left.at(one, PART.city);
		const isCity = city > 0 && texts.codeAt(city, 0) === letter;
		return isCity && this.right.at(other, PART.city) > 0;
	}

	/** Forgets the words so far. */
	clear(): void {
		this.town.length = this.whole.length = 0;
	}

	/** Adds a word, in small letters without accents. */
	add(word: string): void {
		const { town, whole } = this;
		for (let index = 0; index < word.length; index++) {
			const code = word.charCodeAt(index);
			const before = whole.length === 0 ? 0 : whole.codes[whole.length - 1];
			// A town is read without the e of an umlaut, see `readCity`.
			if (code !== E || (before !== A && before !== O && before !== U)) town.push(code);
			whole.push(code);
		}
	}

	/** True when the words are the town or the state of both records. */
	isOf(one: number, other: number): boolean {
		return this.isTown(one, other) || this.isState(one, other);
	}

	private isTown(one: number, other: number): boolean {
		const { texts } = this.left;
		const city = this.left.at(one, PART.city);
		const otherCity = this.right.at(other, PART.city);
		if (city === 0 || otherCity === 0) return false;
		if (city !== otherCity && !areLikeCities(city, otherCity, texts)) return false;
		const town = texts.findLetters(this.town);
		return town > 0 && (town === city || town === otherCity);
	}

	private isState(one: number, other: number): boolean {
		const state = this.left.at(one, PART.state);
		if (state === 0 || state !== this.right.at(other, PART.state)) return false;
		if (this.whole.length < SHORTEST) return false;
		const name = this.stateNames.findLetters(this.whole);
		return name > 0 ? this.stateCodes[name] === state : this.isWritten(state);
	}

	/** True when a state that no list knows is written as the words are. */
	private isWritten(state: number): boolean {
		const { texts } = this.left;
		const { codes, length } = this.whole;
		if (texts.lengthOf(state) !== length) return false;
		for (let at = 0; at < length; at++)
			if (texts.codeAt(state, at) !== codes[at] - CAPITAL) return false;
		return true;
	}
}
