import { PART, type PlaceList } from '../../read/place/placeList';
import { STATE_CODES } from '../../words/lists/usStates';
import { areLikeCities } from '../comparePlaces';

/** Letters of the shortest name of a state: `pa` may mean anything. */
const SHORTEST = 3;

const CAPITAL = 'a'.charCodeAt(0) - 'A'.charCodeAt(0);

/** The names of states and provinces by their codes, without blanks. */
const STATE_NAMES = new Map<string, string[]>();
for (const [name, code] of STATE_CODES)
	STATE_NAMES.set(code, [...(STATE_NAMES.get(code) ?? []), name.replace(/ /g, '')]);

/** Tells whether words of a name are the town or state that both records are in. */
export class OwnPlace {
	constructor(
		private readonly left: PlaceList,
		private readonly right: PlaceList,
	) {}

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

	/** True when the words, in their usual form, are the town or the state of both records. */
	isOf(words: readonly string[], one: number, other: number): boolean {
		return this.isTown(words, one, other) || this.isState(words, one, other);
	}

	private isTown(given: readonly string[], one: number, other: number): boolean {
		const { texts } = this.left;
		const city = this.left.at(one, PART.city);
		const otherCity = this.right.at(other, PART.city);
		if (city === 0 || otherCity === 0) return false;
		if (city !== otherCity && !areLikeCities(city, otherCity, texts)) return false;
		// A town is read without the e of an umlaut, see `readCity`.
		const words = given.map((word) => word.replace(/([aou])e/g, '$1'));
		return writes(words, texts.textOf(city)) || writes(words, texts.textOf(otherCity));
	}

	private isState(words: readonly string[], one: number, other: number): boolean {
		const state = this.left.at(one, PART.state);
		if (state === 0 || state !== this.right.at(other, PART.state)) return false;
		const code = this.left.texts.textOf(state);
		const names = STATE_NAMES.get(code) ?? [code.toLowerCase()];
		return names.some((name) => name.length >= SHORTEST && writes(words, name));
	}
}

/** True when a text without blanks is these words, of which some have lost the s of a plural. */
function writes(words: readonly string[], text: string): boolean {
	let at = 0;
	for (let index = 0; index < words.length; index++) {
		if (!text.startsWith(words[index], at)) return false;
		at += words[index].length;
		if (text[at] === 's' && !words[index + 1]?.startsWith('s')) at++;
	}
	return words.length > 0 && at === text.length;
}
