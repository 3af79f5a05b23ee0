import { editsBetween } from '../text/edits';
import { isDigits, isNumber, SURNAME_SHARE, usualShare } from './lists/commonWords';
import { DICTIONARY_WORDS } from './lists/dictionaryWords';
import { COPY_WORDS, FIRM_STARTS, PAYEE_WORDS } from './lists/payeeWords';
import { FIRST_NAMES, INSTITUTION_WORDS, PLACE_WORDS } from './lists/properWords';
import {
	ARM_WORDS,
	BUSINESS_WORDS,
	COUNTRY_WORDS,
	DIRECTION_WORDS,
	OTHER_WORDS,
	PRAISE_WORDS,
	TRADE_WORDS,
} from './lists/tradeWords';
import { STATE_WORDS } from './lists/usStates';
import { usualForm, writesShort } from './shortForms';

/** What is known about a word of a name; the sum is kept per word. */
export const SORT = {
	/** Digits only, or a word such as `second`. */
	number: 1,
	digits: 2,
	/** A single letter. */
	letter: 4,
	/** Two sister companies at one address often differ only in their trades. */
	trade: 8,
	/** Such as Holdings or Leasing. */
	arm: 16,
	country: 32,
	/** Such as `north`. */
	direction: 64,
	/** It is in the dictionary, a number of several digits, or initials: it has a meaning. */
	spoken: 128,
	/** A surname or an invented word: it names one company. */
	distinct: 256,
	/** A word of business: it says what a company does, not who it is. */
	ordinary: 512,
	/** It makes another payee of a name, see `PAYEE_WORDS`. */
	payee: 1024,
	/** Every line of business uses it: Services, Group. */
	business: 2048,
	firstName: 4096,
	/** It makes a copy of a project's name that has it, see `COPY_WORDS`. */
	copy: 8192,
	/** An unknown word that is a trade but for one letter: `gunnite`. */
	misspeltTrade: 16384,
} as const;

const DICTIONARY = setOf(DICTIONARY_WORDS);
const FIRST = setOf(FIRST_NAMES);
const PLACES_AND_NAMES = new Set([...setOf(PLACE_WORDS, INSTITUTION_WORDS), ...FIRST]);
const TRADES = setOf(TRADE_WORDS);
const ARMS = setOf(ARM_WORDS);
const COUNTRIES = setOf(COUNTRY_WORDS, STATE_WORDS);
const DIRECTIONS = setOf(DIRECTION_WORDS);
const BUSINESS = setOf(BUSINESS_WORDS);
const OTHERS = setOf(OTHER_WORDS, PRAISE_WORDS);
const PAYEES = setOf(PAYEE_WORDS);
/** Letters from which on a word with one of them wrong is still that word. */
const MISSPELT_FROM = 6;
const TRADE_MISSPELT_FROM = 5;
const LONG_PAYEES = [...PAYEES].filter((word) => word.length >= MISSPELT_FROM);
const COPIES = setOf(COPY_WORDS);
const STARTS_OF_FIRMS = setOf(FIRM_STARTS);

/** A word with a share above this is in many names. */
const SELDOM = 0.0001;

/** Share of names that hold a word from which on it is a word of business and not a surname. */
const BUSINESS_SHARE = 0.003;

/** At most one vowel after the first letter. */
const FEW_VOWELS = /^[a-z][^aeiouy\d]*[aeiouy]?[^aeiouy\d]*$/;

/** Such a word that may be a surname: `ward` and `grant`, and not `devlpmt` or `pavg`. */
const MAY_BE_SAID = /^[a-z](?=[^aeiouy]*[aeiouy])(?!.*[^aeiouy]{3})(?!.*[^aeiouyn]g$)/;

/** Words this short are often initials, which many companies share. */
const INITIALS = 3;

/** The sum of what is known about a word in its usual form. */
export function sortOf(word: string): number {
	const number = isNumber(word) ? SORT.number : 0;
	const digits = isDigits(word) ? SORT.digits : 0;
	const letter = word.length === 1 && number === 0 ? SORT.letter : 0;
	const direction = DIRECTIONS.has(word) ? SORT.direction : 0;
	const ordinary = isOrdinary(word) ? SORT.ordinary : 0;
	const business = BUSINESS.has(word) ? SORT.business : 0;
	const firstName = FIRST.has(word) ? SORT.firstName : 0;
	const payee = isPayee(word) ? SORT.payee : 0;
	const copy = COPIES.has(word) ? SORT.copy : 0;
	const misspeltTrade = isMisspeltTrade(word) ? SORT.misspeltTrade : 0;
	return (
		number +
		digits +
		letter +
		branchOf(word) +
		direction +
		ordinary +
		business +
		payee +
		copy +
		misspeltTrade +
		firstName +
		kindOf(word)
	);
}

/** True for a first name. */
export function isFirstName(word: string): boolean {
	return FIRST.has(word);
}

/** True for a word with one known spelling: a long one, of business or the dictionary. */
export function isKnownWord(word: string): boolean {
	return word.length >= 5 && (DICTIONARY.has(word) || isOrdinary(word));
}

/** Trades by their first letter. */
const BY_LETTER = new Map<string, string[]>();
for (const trade of TRADES) BY_LETTER.set(trade[0], [...(BY_LETTER.get(trade[0]) ?? []), trade]);

/** True for a trade written short, such as `excvtg`: hardly any vowels, and not a word itself. */
export function isShortTrade(word: string): boolean {
	if (word.length < 4 || TRADES.has(word) || DICTIONARY.has(word) || !FEW_VOWELS.test(word))
		return false;
	return BY_LETTER.get(word[0])?.some((trade) => writesShort(word, trade)) ?? false;
}

/** True for an unknown word that is a trade of five letters or more but for one letter. */
function isMisspeltTrade(word: string): boolean {
	if (word.length < TRADE_MISSPELT_FROM || (kindOf(word) & SORT.distinct) === 0) return false;
	const isLike = (trade: string): boolean =>
		trade.length >= TRADE_MISSPELT_FROM && editsBetween(trade, word, 1) <= 1;
	return BY_LETTER.get(word[0])?.some(isLike) ?? false;
}

/** True for a word that names a person or firm: a surname, a first name, an invented word. */
export function isProper(word: string): boolean {
	if (isShortTrade(word)) return MAY_BE_SAID.test(word);
	if (isOrdinary(word) || word.length < 2) return false;
	return isFirstName(word) || (kindOf(word) & SORT.distinct) !== 0 || isFrequentName(word);
}

/** True for a common word with which the name of a firm may begin: `Pacific`. */
export function startsFirm(word: string): boolean {
	return STARTS_OF_FIRMS.has(word);
}

/** The most common surnames are in many names, and in no dictionary. */
function isFrequentName(word: string): boolean {
	return word.length > 3 && usualShare(word) === SURNAME_SHARE && !DICTIONARY.has(word);
}

/**
 * True for a word of business: a trade, what every company calls itself, or one of the most common
 * words.
 */
export function isOrdinary(word: string): boolean {
	if (TRADES.has(word) || BUSINESS.has(word) || ARMS.has(word) || OTHERS.has(word)) return true;
	if (isShortTrade(word)) return true;
	return word.length > 2 && usualShare(word) >= BUSINESS_SHARE && !isNumber(word);
}

/** True for a word that makes another payee of a name, also with one letter wrong: `esttate`. */
function isPayee(word: string): boolean {
	if (PAYEES.has(word)) return true;
	if (word.length < MISSPELT_FROM || isKnownWord(word)) return false;
	return LONG_PAYEES.some((payee) => editsBetween(payee, word, 1) <= 1);
}

function branchOf(word: string): number {
	if (ARMS.has(word)) return SORT.arm;
	if (COUNTRIES.has(word)) return SORT.country;
	return TRADES.has(word) || isShortTrade(word) ? SORT.trade : 0;
}

/**
 * Places, first names, the words of business and single letters do not show which company has them.
 */
function kindOf(word: string): number {
	if (word.length === 1 || PLACES_AND_NAMES.has(word)) return 0;
	if (isDigits(word)) return SORT.spoken;
	if (isNumber(word) || isKnown(word)) return 0;
	return word.length <= INITIALS || DICTIONARY.has(word) ? SORT.spoken : SORT.distinct;
}

/** Any two letters are in many names. */
function isKnown(word: string): boolean {
	if (TRADES.has(word) || BUSINESS.has(word) || OTHERS.has(word) || isShortTrade(word)) return true;
	return word.length > 2 && usualShare(word) > SELDOM;
}

function setOf(...lists: readonly string[]): Set<string> {
	return new Set(lists.flatMap((words) => words.trim().split(/\s+/)).map(usualForm));
}
