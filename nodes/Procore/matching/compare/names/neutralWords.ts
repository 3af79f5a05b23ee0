import { PART, type PlaceList } from '../../read/place/placeList';
import { readCity } from '../../read/place/readPlace';
import type { SubjectList } from '../../read/subjectList';
import { stateCode } from '../../words/lists/usStates';
import type { Vocabulary } from '../../words/vocabulary';
import { isFirstName, SORT } from '../../words/wordSorts';
import { areLikeCities } from '../comparePlaces';
import type { UnmatchedWords } from './unmatchedWords';

/** More words than the name of a town or state has. */
const MOST = 3;

/**
 * Removes words that only one name has and that mean nothing: the town or state of both records,
 * and the middle initial of a person.
 */
export function takeNeutral(
	rest: UnmatchedWords,
	name: number,
	left: SubjectList,
	one: number,
	right: SubjectList,
	other: number,
	vocabulary: Vocabulary,
): void {
	if (rest.count === 0 || rest.count > MOST) return;
	takeInitial(rest, name, vocabulary);
	if (rest.count === 0) return;
	let joined = '';
	for (let index = 0; index < rest.count; index++) joined += vocabulary.words[rest.at(index)];
	if (isOwnPlace(joined, left.places, one, right.places, other)) rest.clear();
}

/** `Robert J Smith` is `Robert Smith`: a letter between a known first name and another word. */
function takeInitial(
	rest: UnmatchedWords,
	name: number,
	{ names, words, sorts }: Vocabulary,
): void {
	const first = names.starts[name];
	if (!isFirstName(words[names.words[first]])) return;
	const letter = names.words[first + 1];
	if (names.size(name) < 3 || (sorts[letter] & SORT.letter) === 0) return;
	const index = rest.indexOf(letter);
	if (index >= 0) rest.remove(index);
}

/** True when some words written in one name the town or state that both records are in. */
export function isOwnPlace(
	joined: string,
	left: PlaceList,
	one: number,
	right: PlaceList,
	other: number,
): boolean {
	const city = left.at(one, PART.city);
	const otherCity = right.at(other, PART.city);
	const { texts } = left;
	if (city > 0 && (city === otherCity || areLikeCities(city, otherCity, texts))) {
		const town = readCity(joined);
		if (town === texts.textOf(city) || town === texts.textOf(otherCity)) return true;
	}
	const state = left.at(one, PART.state);
	if (state === 0 || state !== right.at(other, PART.state)) return false;
	return joined.length > 2 && stateCode(joined) === texts.textOf(state);
}
