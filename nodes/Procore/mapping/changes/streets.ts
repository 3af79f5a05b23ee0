import { STREET_SPELLINGS } from '../../matching/read/place/streetWords';
import { fold, splitWords } from '../../matching/text/foldText';

/** Words that the number or letter behind them belongs to. */
const PARTS = new Set(['unit', 'bldg', 'fl', 'rm', 'box']);
const LINKS = new Set(['and', 'the']);

const isNumber = (word = ''): boolean => /^\d/.test(word);

function inOneSpelling(word: string): string {
	const number = word.replace(/^(\d+)(?:st|nd|rd|th)$/, '$1');
	const spelled = STREET_SPELLINGS.get(number) ?? number;
	// `Hauptstraße` is `Hauptstr.`, and `Köln` is `Koeln`.
	return spelled.replace(/(?<=.)str(?:asse)?$/, 'st').replace(/([aou])e/g, '$1');
}

function wordsOf(text: string): string[] {
	const folded = fold(text)
		.replace(/\bp\W{0,2}o\W{0,9}box\b|\bpost office box\b/g, ' box ')
		.replace(/#/g, ' unit ')
		.replace(/[.']/g, '');
	return splitWords(folded)
		.map(inOneSpelling)
		.filter((word, at, all) => !LINKS.has(word) && (word !== 'unit' || all[at - 1] !== 'unit'));
}

/**
 * Puts a suite, floor or box and its number into one word: `ste 5 b` is `unit5b`, `3rd floor` is
 * `fl3`.
 */
function joinParts(words: readonly string[]): string[] {
	const joined: string[] = [];
	for (let at = 0; at < words.length; at++) {
		const word = words[at] ?? '';
		const before = joined.at(-1);
		if (word === 'fl' && isNumber(before) && joined.length > 1 && !isNumber(words[at + 1])) {
			joined.splice(-1, 1, word + before);
		} else if (PARTS.has(word) && at + 1 < words.length) {
			const number = words[++at] ?? '';
			const letter =
				isNumber(number) && /^[a-z]$/.test(words[at + 1] ?? '') ? (words[++at] ?? '') : '';
			joined.push(word + number + letter);
		} else joined.push(word);
	}
	return joined;
}

/** Takes the words of city, state, ZIP code and country off the end of a line that repeats them. */
function withoutPlace(line: readonly string[], place: readonly string[]): string[] {
	const words = new Set(place.flatMap(wordsOf));
	let end = line.length;
	while (end > 2 && words.has(line[end - 1] ?? '')) end--;
	return line.slice(0, end);
}

/** Words that are written apart or together: `Mc Donald` is `McDonald`. */
const joinLetters = (words: readonly string[]) =>
	words.join(' ').replace(/(?<=[a-z]) (?=[a-z])/g, '');

/** In any order, but with the numbers in theirs: `5 10th St` is not `10 5th St`. */
const inOrder = (words: readonly string[]) =>
	[...[...words].sort(), '', ...words.filter(isNumber)].join(' ');

function areSameWords(one: readonly string[], other: readonly string[]): boolean {
	const [a = [], b = []] = [one, other].map(joinParts);
	return joinLetters(a) === joinLetters(b) || inOrder(a) === inOrder(b);
}

/**
 * Whether two address lines, or two towns, are one: `12 N. Rock Road, Suite 5` is `#5, 12 North Rock Rd`.
 * @param place city, state, ZIP code and country, which a line may repeat at its end
 */
export function isSameLine(one: string, other: string, place: readonly string[] = []): boolean {
	const [a, b] = [wordsOf(one), wordsOf(other)];
	return areSameWords(a, b) || areSameWords(withoutPlace(a, place), withoutPlace(b, place));
}
