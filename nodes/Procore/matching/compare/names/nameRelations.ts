import { isDigitCode } from '../../text/letters';
import { TRAIT, type NameList } from '../../words/nameList';
import type { TextTable } from '../../text/textTable';
import type { Vocabulary } from '../../words/vocabulary';
import { SORT } from '../../words/wordSorts';

/**
 * True when `short` is a whole name that a field's length cut off from `long`. A number, a
 * direction or an arm in what is missing makes it another name.
 */
export function isBeginning(short: number, long: number, vocabulary: Vocabulary): boolean {
	const { names } = vocabulary;
	if (!names.is(short, TRAIT.cut)) return false;
	const beginning = names.texts[short];
	const whole = names.texts[long];
	const length = names.joined.lengthOf(beginning);
	if (length < 20 || !names.joined.standsAt(beginning, whole, 0)) return false;
	if (endsInOtherNumber(short, long, vocabulary)) return false;
	for (let at = names.starts[long] + names.size(short); at < names.starts[long + 1]; at++) {
		if (setsApart(names.words[at], vocabulary)) return false;
	}
	return !hasDigit(whole, length, names.joined);
}

/** `Phase II` is not the beginning of `Phase III`. */
function endsInOtherNumber(short: number, long: number, { names, sorts }: Vocabulary): boolean {
	const last = names.size(short) - 1;
	const word = names.words[names.starts[short] + last];
	if ((sorts[word] & SORT.number) === 0) return false;
	return names.size(long) <= last || names.words[names.starts[long] + last] !== word;
}

/** True when a text has a digit from a letter on. */
function hasDigit(text: number, from: number, texts: TextTable): boolean {
	for (let index = from; index < texts.lengthOf(text); index++)
		if (isDigitCode(texts.codeAt(text, index))) return true;
	return false;
}

function setsApart(token: number, { sorts }: Vocabulary): boolean {
	const apart = SORT.number | SORT.direction | SORT.arm | SORT.country | SORT.letter;
	return (sorts[token] & apart) !== 0;
}

/**
 * A shared part of a name with this many letters is not a coincidence; Chinese and Japanese signs
 * say more.
 */
const LEAST_WITHIN = 8;
const LEAST_SIGNS = 3;

/** True when one name, written without blanks, is a part of the other. */
export function isWithin(short: number, long: number, names: NameList): boolean {
	const { joined } = names;
	const part = names.texts[short];
	// Hardly any name has all the pairs of letters of another.
	if ((names.letterPairs[part] & ~names.letterPairs[names.texts[long]]) !== 0) return false;
	const length = joined.lengthOf(part);
	if (length < LEAST_SIGNS || length >= joined.lengthOf(names.texts[long])) return false;
	const least = joined.codeAt(part, 0) > 0x2e7f ? LEAST_SIGNS : LEAST_WITHIN;
	return length >= least && joined.contains(names.texts[long], part);
}

export function sameWords(left: number, right: number, names: NameList): boolean {
	const size = names.size(left);
	if (size !== names.size(right)) return false;
	const start = names.starts[left];
	const other = names.starts[right];
	for (let index = 0; index < size; index++) {
		if (names.words[start + index] !== names.words[other + index]) return false;
	}
	return true;
}
