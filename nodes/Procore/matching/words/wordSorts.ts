import { isDigits, isNumber } from './lists/commonWords';
import { KIND_OF_WORD, kindOfWord } from './plainWords';
import { isDirection, tradeOf } from './trades';

/** What a word of a name tells besides itself; their sum is kept per word. */
export const SORT = {
	/** Digits only, or a word such as `second`. */
	number: 1,
	digits: 2,
	/** A single letter. */
	letter: 4,
	/** See `tradeOf`. */
	trade: 8,
	arm: 16,
	country: 32,
	/** Such as `north`. */
	direction: 64,
	/** See `KIND_OF_WORD`. */
	spoken: 128,
	distinct: 256,
} as const;

const TRADES: readonly number[] = [0, SORT.trade, SORT.arm, SORT.country];

/** The sum of what a word in its usual form tells. */
export function sortOf(word: string): number {
	const number = isNumber(word) ? SORT.number : 0;
	const digits = isDigits(word) ? SORT.digits : 0;
	const letter = word.length === 1 && number === 0 ? SORT.letter : 0;
	const direction = isDirection(word) ? SORT.direction : 0;
	return number + digits + letter + TRADES[tradeOf(word)] + direction + sortOfKind(word);
}

function sortOfKind(word: string): number {
	const kind = kindOfWord(word);
	if (kind === KIND_OF_WORD.distinct) return SORT.distinct;
	return kind === KIND_OF_WORD.spoken ? SORT.spoken : 0;
}
