import { isAbbreviation } from './abbreviations';
import { takeNeutral } from './neutralWords';
import { isOtherPayee, losesFirm, trailsOff } from './otherPayee';
import { beginAlike, CUT_SHARE, isSlip, likenessOf } from './likeWords';
import { clearFit, NameFit, nameScore, RARE_WORD, RELATION, relationOf } from './nameFit';
import { UnmatchedWords } from './unmatchedWords';
import {
	areFamily,
	areSisters,
	areTwoPersons,
	haveFirstNames,
	compareAsides,
	isBare,
	readLetters,
} from './siblings';
import { TRAIT, type Join } from '../../words/nameList';
import { isBeginning, isWithin, sameWords } from './nameRelations';
import { OwnPlace } from './ownPlace';
import type { SubjectList } from '../../read/subjectList';
import type { Vocabulary } from '../../words/vocabulary';
import { SORT } from '../../words/wordSorts';

/**
 * Words of the one name times words of the other that are compared letter by letter. Names with
 * more left are strangers, and comparing them would take seconds.
 */
const MOST_WORD_PAIRS = 100;

/** What words may tell that sets names apart. */
const SORT_OF_INTEREST =
	SORT.firstName |
	SORT.number |
	SORT.letter |
	SORT.ordinary |
	SORT.arm |
	SORT.country |
	SORT.direction |
	SORT.trade |
	SORT.misspeltTrade;

/**
 * Compares names word by word. Holds scratch memory, so that a million comparisons allocate
 * nothing.
 */
export class NameComparer {
	/** What is being filled: the best fit so far, or one that is tried. */
	private fit = new NameFit();
	private spare = new NameFit();
	private readonly unmatchedLeft = new UnmatchedWords();
	private readonly unmatchedRight = new UnmatchedWords();

	private readonly place: OwnPlace;
	private readonly vocabulary: Vocabulary;
	/** The records that are compared. */
	private one = 0;
	private other = 0;

	constructor(
		private readonly lists: { left: SubjectList; right: SubjectList; vocabulary: Vocabulary },
	) {
		this.vocabulary = lists.vocabulary;
		this.place = new OwnPlace(lists.left.places, lists.right.places);
	}

	/**
	 * The best fit of any name of the one record with any name of the other. The next call fills it
	 * again.
	 */
	compareAll(one: number, other: number): NameFit {
		const { left, right } = this.lists;
		this.one = one;
		this.other = other;
		const first = left.nameStarts[one];
		const second = right.nameStarts[other];
		const end = left.nameStarts[one + 1];
		const otherEnd = right.nameStarts[other + 1];
		if (first === end || second === otherEnd) clearFit(this.fit);
		else this.compare(first, second);
		if (end - first + otherEnd - second > 2) this.compareOthers(first, end, second, otherEnd);
		return this.fit;
	}

	/**
	 * Tries all names, those from `first` and from `second` on, but for these two, and keeps the best.
	 * Where any two are written alike, only such are tried.
	 */
	private compareOthers(first: number, end: number, second: number, otherEnd: number): void {
		const alike = this.areAnyAlike(first, end, second, otherEnd);
		for (let i = first; i < end; i++) {
			for (let j = second; j < otherEnd; j++) {
				if (i === first && j === second) continue;
				if (this.isWorthTrying(i, j, alike)) this.tryOther(i, j);
			}
		}
	}

	/** Compares two names, and goes back to the fit so far where theirs is not better. */
	private tryOther(left: number, right: number): void {
		const best = this.fit;
		this.fit = this.spare;
		this.compare(left, right);
		this.spare = this.fit.score > best.score ? best : this.fit;
		if (this.spare !== best) this.fit = best;
	}

	private areAnyAlike(first: number, end: number, second: number, otherEnd: number): boolean {
		const { names } = this.vocabulary;
		for (let i = first; i < end; i++) {
			for (let j = second; j < otherEnd; j++) if (names.texts[i] === names.texts[j]) return true;
		}
		return false;
	}

	private isWorthTrying(left: number, right: number, alike: boolean): boolean {
		const { names } = this.vocabulary;
		if (alike) return names.texts[left] === names.texts[right];
		return names.size(left) * names.size(right) <= MOST_WORD_PAIRS;
	}

	private compare(left: number, right: number): void {
		const { fit, vocabulary } = this;
		const { names } = vocabulary;
		clearFit(fit);
		fit.left = left;
		fit.right = right;
		if (names.texts[left] === names.texts[right] || sameWords(left, right, names)) {
			fit.relation = RELATION.same;
			fit.shared = fit.exact = Math.max(names.weights[left], names.weights[right]);
			fit.sharedPeak = Math.max(names.peaks[left], names.peaks[right]);
			fit.sharedWords = Math.min(names.size(left), names.size(right));
			fit.payee = trailsOff(left, vocabulary) !== trailsOff(right, vocabulary);
			fit.clipped = names.is(left, TRAIT.cut) !== names.is(right, TRAIT.cut);
			fit.literal =
				names.texts[left] === names.texts[right] && names.size(left) === names.size(right);
		} else if (isBeginning(left, right, vocabulary) || isBeginning(right, left, vocabulary)) {
			fit.relation = RELATION.cut;
			const isLeftShort =
				names.joined.lengthOf(names.texts[left]) < names.joined.lengthOf(names.texts[right]);
			fit.payee = isLeftShort
				? losesFirm(left, right, vocabulary)
				: losesFirm(right, left, vocabulary);
			fit.shared = fit.exact = Math.min(names.weights[left], names.weights[right]);
			fit.sharedPeak = Math.min(names.peaks[left], names.peaks[right]);
		} else {
			this.align(left, right);
			fit.within = isWithin(left, right, names) || isWithin(right, left, names);
		}
		if (names.aside(left) !== names.aside(right) && !this.isPlaceAside(left, right))
			compareAsides(left, right, fit, vocabulary);
		fit.score = nameScore(fit);
	}

	/**
	 * True when the one name alone has brackets, and the town or state in them is where both records
	 * are.
	 */
	private isPlaceAside(left: number, right: number): boolean {
		const { names, words } = this.vocabulary;
		const [aside, other] = [names.aside(left), names.aside(right)];
		if (aside.length > 0 === other.length > 0) return false;
		const named = [...aside, ...other].map((word) => words[word]);
		return this.place.isOf(named, this.one, this.other);
	}

	/**
	 * Removes equal words first, then words that differ in joining, cutting or spelling. The rest
	 * counts against the pair.
	 */
	private align(left: number, right: number): void {
		const { unmatchedLeft, unmatchedRight } = this;
		const { names } = this.vocabulary;
		unmatchedLeft.fill(left, names);
		unmatchedRight.fill(right, names);
		const ordered = this.takeEqual(unmatchedLeft, unmatchedRight);
		if (unmatchedLeft.count > 0 || unmatchedRight.count > 0) {
			this.takeJoined(unmatchedLeft, unmatchedRight, names.joinsOf(left));
			this.takeJoined(unmatchedRight, unmatchedLeft, names.joinsOf(right));
			this.takeMisspelt(unmatchedLeft, unmatchedRight, left, right);
			this.takeShort(unmatchedLeft, unmatchedRight);
			this.takeNeutral(unmatchedLeft, left);
			this.takeNeutral(unmatchedRight, right);
		}
		this.readUnmatched(unmatchedLeft, unmatchedRight, left, right);
		this.fit.relation = relationOf(this.fit, unmatchedLeft.count, unmatchedRight.count, ordered);
	}

	private takeEqual(left: UnmatchedWords, right: UnmatchedWords): boolean {
		let ordered = true;
		let last = -1;
		for (let i = 0; i < left.count; i++) {
			const token = left.at(i);
			const j = right.indexOf(token);
			if (j < 0) continue;
			if (j < last) ordered = false;
			last = j;
			this.addShared(token);
			left.strike(i);
			right.strike(j);
		}
		left.closeUp();
		right.closeUp();
		return ordered;
	}

	/** Two words on the one side that are one word on the other: `fair oaks` and `fairoaks`. */
	private takeJoined(pairs: UnmatchedWords, singles: UnmatchedWords, joins: readonly Join[]): void {
		for (let index = 0; index < joins.length; index++) {
			const { word, first, second } = joins[index];
			const j = singles.indexOf(word);
			const i = j < 0 ? -1 : pairs.indexOf(first);
			if (i < 0 || i + 1 >= pairs.count || pairs.at(i + 1) !== second) continue;
			this.addShared(word);
			pairs.remove(i, 2);
			singles.remove(j);
		}
	}

	private takeMisspelt(
		left: UnmatchedWords,
		right: UnmatchedWords,
		leftName: number,
		rightName: number,
	): void {
		if (left.count * right.count > MOST_WORD_PAIRS) return;
		const { names } = this.vocabulary;
		const isCut = names.is(leftName, TRAIT.cut) || names.is(rightName, TRAIT.cut);
		for (let i = 0; i < left.count; i++) {
			for (let j = 0; j < right.count; j++) {
				if (!isCut && !beginAlike(left.at(i), right.at(j), this.vocabulary)) continue;
				const share = likenessOf(left.at(i), right.at(j), leftName, rightName, this.vocabulary);
				if (share === 0) continue;
				this.addLike(left.at(i), right.at(j), share);
				if (share === CUT_SHARE) this.fit.cut++;
				else this.noteMisspelt(left.at(i), right.at(j));
				if (areTwoPersons(left.at(i), right.at(j), leftName, rightName, this.vocabulary))
					this.fit.persons = true;
				left.remove(i--);
				right.remove(j);
				break;
			}
		}
	}

	/** Words written short, where nothing else is left. */
	private takeShort(left: UnmatchedWords, right: UnmatchedWords): void {
		if (left.count === 0 || left.count !== right.count || this.fit.shared === 0) return;
		for (let index = 0; index < left.count; index++)
			if (!isAbbreviation(left.at(index), right.at(index), this.vocabulary)) return;
		for (let index = 0; index < left.count; index++) {
			this.addLike(left.at(index), right.at(index), CUT_SHARE);
			if (!this.isOrdinary(left.at(index)) && !this.isOrdinary(right.at(index))) this.fit.cut++;
		}
		left.clear();
		right.clear();
	}

	private isOrdinary(token: number): boolean {
		return (this.vocabulary.sorts[token] & SORT.ordinary) !== 0;
	}

	private takeNeutral(rest: UnmatchedWords, name: number): void {
		takeNeutral(rest, name, this.one, this.other, this.place, this.vocabulary);
	}

	private readUnmatched(
		left: UnmatchedWords,
		right: UnmatchedWords,
		leftName: number,
		rightName: number,
	): void {
		const { fit, vocabulary } = this;
		left.sumUp(vocabulary);
		right.sumUp(vocabulary);
		fit.onlyLeft = left.weight;
		fit.onlyRight = right.weight;
		fit.extraPeak = Math.max(left.peak, right.peak);
		fit.payee = isOtherPayee(left, right, leftName, rightName, vocabulary);
		fit.copy = left.has(SORT.copy) || right.has(SORT.copy);
		this.readSorts(left, right, leftName, rightName);
	}

	/** Adds what the words of only one name mean apart from their weight. Most mean nothing. */
	private readSorts(
		left: UnmatchedWords,
		right: UnmatchedWords,
		leftName: number,
		rightName: number,
	): void {
		const { fit, vocabulary } = this;
		if (!left.has(SORT_OF_INTEREST) && !right.has(SORT_OF_INTEREST)) return;
		const numbers = (left.has(SORT.number) ? 1 : 0) + (right.has(SORT.number) ? 1 : 0);
		if (numbers > 0) fit.numberGap = numbers;
		fit.sisters = areSisters(left, right, leftName, rightName, fit, vocabulary);
		fit.bare = isBare(left, right, fit);
		fit.alone = fit.sharedWords === 1 && vocabulary.recordsWith(fit.sharedWord) === 2;
		fit.family = areFamily(left, right, fit);
		if (haveFirstNames(left, right, leftName, rightName, vocabulary)) fit.persons = true;
		fit.opposed = left.has(SORT.direction) && right.has(SORT.direction);
		readLetters(left, right, leftName, rightName, fit, vocabulary);
	}

	private addShared(token: number): void {
		const weight = this.vocabulary.weights[token];
		this.fit.shared += weight;
		this.fit.exact += weight;
		this.notePeak(weight);
		this.fit.sharedWord = token;
		const { words, sorts } = this.vocabulary;
		const isNumber = (sorts[token] & SORT.number) !== 0;
		if (isNumber && words[token].length > 5) this.fit.serial = (sorts[token] & SORT.digits) !== 0;
	}

	private addLike(left: number, right: number, share: number): void {
		const { weights } = this.vocabulary;
		const weight = ((weights[left] + weights[right]) / 2) * share;
		this.fit.shared += weight;
		this.fit.sharedWord = left;
		this.notePeak(weight);
	}

	private noteMisspelt(left: number, right: number): void {
		const { words } = this.vocabulary;
		this.fit.misspelt++;
		if (isSlip(words[left], words[right])) this.fit.slips++;
	}

	private notePeak(weight: number): void {
		this.fit.sharedWords++;
		if (weight >= RARE_WORD) this.fit.rareWords++;
		if (weight > this.fit.sharedPeak) this.fit.sharedPeak = weight;
	}
}
