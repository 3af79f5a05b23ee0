import { decodeEntities, fold, foldGermanic } from '../../text/foldText';
import { takeForeignForm } from '../../words/foreignForms';
import { IntList } from '../../text/intList';
import { takeLegalForm } from '../../words/takeLegalForm';
import { BLANK, FOREIGN, Letters, LOWER } from '../../text/letters';
import { LISTED_WORDS, ROLE } from '../../words/wordRoles';
import { TRAIT, type NewName } from '../../words/nameList';
import { partsOf, type NamePart } from './nameParts';
import { MAX_WORDS, wordsOf } from './nameWords';
import { isPlaceholderName } from './placeholderName';
import { isPublicBody } from './publicBody';
import { takeRetired } from './retiredName';
import { withoutMarks } from './systemMarks';
import { usualForm } from '../../words/shortForms';
import { SORT, sortOf } from '../../words/wordSorts';
import type { Vocabulary } from '../../words/vocabulary';
import { WordList, Words } from '../../words/words';

const MAX_NAMES = 6;
/** Words of all names of a record together: more are read only of the first name. */
const MAX_WORDS_OF_ALL = 40;
/** A name with this many letters is not a placeholder. */
const MAX_PLACEHOLDER = 40;
const NO_WORDS: readonly number[] = [];

const [QUOTE, BRACKET, SEMICOLON, AMPERSAND, PLUS, SLASH, COMMA] = [..."'(;&+/,"].map((sign) =>
	sign.charCodeAt(0),
);

/** Reads the names of the records of both lists, one record after the other. */
export class NameReader {
	/** The name of the record read last is a placeholder. */
	placeholder = false;
	/** The name of the record read last says that it is no longer used. */
	retired = false;
	/** Letters at which the list that is being read cuts names off, 0 where it does not seem to. */
	fieldLength = 0;
	private readonly known: Words;
	private readonly words: WordList;
	private readonly letters = new Letters();
	/** The name that is being added. */
	private readonly name: NewName = {
		words: new IntList(),
		text: 0,
		form: '',
		traits: 0,
		aside: NO_WORDS,
		ands: 0,
	};
	/** Where the names of the record that is being read begin. */
	private first = 0;
	private record = 0;
	private wordCount = 0;
	private cut = false;
	private alternate = false;
	private form = '';
	private mayBePlaceholder = false;

	constructor(
		private readonly vocabulary: Vocabulary,
		private readonly isCompany: boolean,
		records: number,
	) {
		this.known = new Words(vocabulary, LISTED_WORDS, records);
		this.words = new WordList(this.known);
	}

	/**
	 * Appends all the ways in which a record is called to the names of the vocabulary: its name,
	 * trade and former names found inside it, other names, umlauts written out.
	 */
	read(name: string, otherNames: readonly string[]): void {
		this.first = this.vocabulary.names.count;
		this.record++;
		this.wordCount = 0;
		this.placeholder = this.retired = false;
		this.mayBePlaceholder = name !== '' && name.length < MAX_PLACEHOLDER;
		this.readText(name, false);
		for (let index = 0; index < otherNames.length; index++) this.readText(otherNames[index], true);
	}

	private readText(raw: string, alternate: boolean): void {
		if (raw === '') return;
		this.alternate = alternate;
		this.form = '';
		if (this.scan(raw)) {
			this.cut = this.isCut(raw.length);
			this.add(false, '', false);
			return;
		}
		this.cut = this.isCut(decodeEntities(raw).length);
		this.readFolded(fold(raw));
		const germanic = foldGermanic(raw);
		if (germanic !== undefined) this.readFolded(germanic);
	}

	/**
	 * Fills `words` with those of a name without anything out of the ordinary, as most names are;
	 * false for any other name.
	 */
	private scan(raw: string): boolean {
		const { letters, words } = this;
		const { codes } = letters;
		words.clear();
		let length = 0;
		let start = 0;
		let comma = 0;
		for (let index = 0; index < raw.length; index++) {
			const code = raw.charCodeAt(index);
			if (code >= FOREIGN) return false;
			const letter = LOWER[code];
			if (letter !== BLANK) {
				if (length === 0) start = index;
				codes[length++] = letter;
				continue;
			}
			if (code === BRACKET || code === SEMICOLON || code === SLASH) return false;
			if (code === QUOTE) continue;
			letters.length = length;
			if (length > 0 && !this.endWord(raw, start, index)) return false;
			length = 0;
			if (code === COMMA) comma = comma === 0 ? words.count : -1;
			if (code === AMPERSAND || code === PLUS) words.push(this.known.of('and'));
		}
		letters.length = length;
		if (length > 0 && !this.endWord(raw, start, raw.length)) return false;
		if (words.count > MAX_WORDS) words.count = MAX_WORDS;
		this.turnPerson(comma);
		return !isSortedBehind(raw);
	}

	/** Takes the letters for a word; false for a word after which to look closely. */
	private endWord(raw: string, start: number, end: number): boolean {
		const word = this.known.ofLetters(this.letters, raw, start, end);
		this.words.push(word);
		return !this.words.mayHave(ROLE.signal);
	}

	private readFolded(folded: string): void {
		const { text, retired } = takeRetired(folded, this.cut);
		if (retired && !this.alternate) this.retired = true;
		const taken = this.isCompany ? takeForeignForm(withoutMarks(text)) : { text, form: '' };
		this.form = taken.form;
		for (const part of this.isCompany ? partsOf(taken.text) : [wholeOf(taken.text)]) {
			this.listWords(part.text);
			this.add(part.alternate, part.aside, part.inside);
		}
	}

	/** Adds the name that `words` make. */
	private add(isSecond: boolean, aside: string, inside: boolean): void {
		const { words, name } = this;
		const { names } = this.vocabulary;
		if (names.count === this.first + MAX_NAMES) return;
		const alternate = this.alternate || isSecond;
		if (alternate && words.count > MAX_WORDS / 2) words.count = MAX_WORDS / 2;
		while (words.count > 1 && words.is(words.count - 1, ROLE.the)) words.count--;
		const isPlaceholder =
			names.count === this.first && this.mayBePlaceholder && isPlaceholderName(words);
		const taken = this.isCompany ? takeLegalForm(words, this.cut) : '';
		if (this.isCompany) this.dropCode();
		words.shortenPhrases();
		const isPublic = isPublicBody(words);
		name.ands = this.findAnds();
		words.dropSmall();
		if (words.count === 0) return;
		if (names.count > this.first && this.wordCount + words.count > MAX_WORDS_OF_ALL) return;
		name.form = this.form === '' ? taken : this.form;
		name.text = this.joinWords();
		if (names.has(name, this.first)) return;
		this.placeholder = this.placeholder || isPlaceholder;
		// If the legal form is complete, nothing was cut off after it.
		const cut = this.cut && (name.form === '' || name.form === 'any');
		name.traits =
			(cut ? TRAIT.cut : 0) +
			(alternate ? TRAIT.alternate : 0) +
			(inside ? TRAIT.inside : 0) +
			(isPublic ? TRAIT.public : 0);
		name.words.length = 0;
		for (let index = 0; index < words.count; index++)
			name.words.push(this.known.tokenOf(words.at(index)));
		name.aside = aside === '' ? NO_WORDS : this.readAside(aside);
		names.add(name);
		this.wordCount += words.count;
		this.vocabulary.count(name.words, this.record);
	}

	private readAside(aside: string): readonly number[] {
		this.listWords(aside);
		this.words.dropSmall();
		const tokens: number[] = [];
		for (let index = 0; index < this.words.count; index++)
			tokens.push(this.known.tokenOf(this.words.at(index)));
		return tokens;
	}

	/** Fills `words` with those of a folded text. */
	private listWords(folded: string): void {
		this.words.clear();
		for (const text of wordsOf(folded)) this.words.push(this.known.of(text));
		const [first, ...others] = folded.split(',');
		if (others.length === 1) this.turnPerson(wordsOf(first).length);
	}

	/**
	 * Puts a person's first name in front, if the surname comes first, before a comma. `comma`:
	 * number of words before it.
	 */
	private turnPerson(comma: number): void {
		const { words } = this;
		const behind = words.count - comma;
		if (comma < 1 || comma > 2 || behind < 1 || behind > 3) return;
		if (words.is(comma, ROLE.firstName) && !words.mayHave(ROLE.and)) words.rotate(comma);
	}

	/**
	 * Takes out the number that a system of accounts puts in front: `V10234 Acme`. A numbered company
	 * keeps its own.
	 */
	private dropCode(): void {
		const { words } = this;
		if (words.count < 2 || !isAccountNumber(words.text(0))) return;
		if (words.count === 2 && isCountry(words.text(1))) return;
		words.remove(0);
	}

	/** A bit for each word after an `and`, counted in words that carry meaning. */
	private findAnds(): number {
		const { words } = this;
		if (!words.mayHave(ROLE.and)) return 0;
		let ands = 0;
		for (let index = 1; index < words.count - 1; index++)
			if (words.is(index, ROLE.and)) ands |= 1 << words.keptBefore(index);
		return ands;
	}

	/**
	 * True for the lengths at which this list, or systems in general, cut names off. A blank or full
	 * stop at the end may be gone.
	 */
	private isCut(length: number): boolean {
		const { fieldLength } = this;
		if (fieldLength > 0 && (length === fieldLength || length === fieldLength - 1)) return true;
		return isFieldLength(length);
	}

	/** The number of the words written in one. */
	private joinWords(): number {
		const { letters, words } = this;
		letters.length = 0;
		for (let index = 0; index < words.count; index++)
			this.known.texts.copy(words.at(index), letters);
		return this.vocabulary.names.joined.addLetters(letters);
	}
}

/** Five digits or more, or digits after one or two letters. */
function isAccountNumber(word: string): boolean {
	return /^(?:\d{5,}|(?:v|ven|vend|vnd|sup|sub|cust|acct?)\d{3,}|[a-z]{1,3}\d{4,})$/.test(word);
}

function isCountry(word: string): boolean {
	return (sortOf(usualForm(word)) & SORT.country) !== 0;
}

/** True for a name that begins with two letters by which a list is sorted: `zzAcme`. */
function isSortedBehind(raw: string): boolean {
	return /^\W*zz/i.test(raw);
}

/**
 * True for the lengths at which systems cut names off; 30 is the most common. A blank or full stop
 * at the end may be missing.
 */
function isFieldLength(length: number): boolean {
	return (
		(length >= 28 && length <= 31) ||
		length === 35 ||
		length === 40 ||
		length === 41 ||
		length === 50 ||
		length === 60
	);
}

function wholeOf(text: string): NamePart {
	return { text, alternate: false, aside: '', inside: false };
}
