import { isDigits } from './commonWords';
import { CUT_SHARE, isSlip, likenessOf } from './likeWords';
import { clearFit, NameFit, nameScore, RARE_WORD, RELATION, relationOf } from './nameFit';
import { RestWords } from './restWords';
import { areSisters, areTwoPersons, compareAsides, isBare, readLetters } from './siblings';
import type { NameForm } from './subject';
import type { Vocabulary } from './vocabulary';

/** Words of the one name times words of the other that are compared letter by letter. Names with more left are strangers, and comparing them would take seconds. */
const MOST_WORD_PAIRS = 100;

/** Compares names word by word. Holds scratch memory, so that a million comparisons allocate nothing. */
export class NameComparer {
	private fit = new NameFit();
	private readonly restLeft = new RestWords();
	private readonly restRight = new RestWords();

	constructor(private readonly vocabulary: Vocabulary) {}

	/** Fills `fit` with the best fit of any name of the one with any name of the other. */
	compareAll(left: readonly NameForm[], right: readonly NameForm[], fit: NameFit): void {
		this.fit = fit;
		fit.score = -Infinity;
		if (left.length === 0 || right.length === 0) clearFit(fit);
		else this.compare(left[0], right[0]);
		if (left.length + right.length > 2) this.compareOthers(left, right, fit);
	}

	/** Tries all other names and goes back to the best. Where any two names are written alike, only such are tried. */
	private compareOthers(left: readonly NameForm[], right: readonly NameForm[], fit: NameFit): void {
		const alike = left.some((one) => right.some((other) => one.joined === other.joined));
		let [bestLeft, bestRight, best] = [0, 0, fit.score];
		for (let i = 0; i < left.length; i++) {
			for (let j = 0; j < right.length; j++) {
				if (i + j === 0 || (alike && left[i].joined !== right[j].joined)) continue;
				if (!alike && left[i].tokens.length * right[j].tokens.length > MOST_WORD_PAIRS) continue;
				this.compare(left[i], right[j]);
				if (fit.score > best) [bestLeft, bestRight, best] = [i, j, fit.score];
			}
		}
		if (left.length === 0 || right.length === 0) return;
		this.compare(left[bestLeft], right[bestRight]);
		fit.left = bestLeft;
		fit.right = bestRight;
	}

	private compare(left: NameForm, right: NameForm): void {
		const { fit } = this;
		clearFit(fit);
		const a = left.tokens;
		const b = right.tokens;
		if (left.joined === right.joined || sameTokens(a, b)) {
			fit.relation = RELATION.same;
			fit.shared = fit.exact = Math.max(left.weight, right.weight);
			fit.sharedPeak = Math.max(left.peak, right.peak);
			fit.literal = left.joined === right.joined && a.length === b.length;
			fit.sharedWords = Math.min(a.length, b.length);
		} else if (
			isBeginning(left, right, this.vocabulary) ||
			isBeginning(right, left, this.vocabulary)
		) {
			fit.relation = RELATION.cut;
			fit.shared = fit.exact = Math.min(left.weight, right.weight);
			fit.sharedPeak = Math.min(left.peak, right.peak);
		} else {
			this.align(left, right);
			fit.within = isWithin(left.joined, right.joined) || isWithin(right.joined, left.joined);
		}
		if (left.aside !== right.aside) compareAsides(left, right, fit, this.vocabulary);
		fit.score = nameScore(fit);
	}

	/** Takes out equal words first, then equal but for joining, cutting and spelling; what is left stands against the pair. */
	private align(left: NameForm, right: NameForm): void {
		const { restLeft, restRight } = this;
		restLeft.fill(left.tokens);
		restRight.fill(right.tokens);
		const ordered = this.takeEqual(restLeft, restRight);
		if (restLeft.count > 0 || restRight.count > 0) {
			if (left.joins.length > 0) this.takeJoined(restLeft, restRight, left);
			if (right.joins.length > 0) this.takeJoined(restRight, restLeft, right);
			this.takeMisspelt(restLeft, restRight, left, right);
		}
		this.readRest(restLeft, restRight, left, right);
		readLetters(restLeft, restRight, left, right, this.fit, this.vocabulary);
		this.fit.relation = relationOf(this.fit, restLeft.count, restRight.count, ordered);
	}

	private takeEqual(left: RestWords, right: RestWords): boolean {
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
	private takeJoined(pairs: RestWords, singles: RestWords, form: NameForm): void {
		for (const { word, first, second } of form.joins) {
			const j = singles.indexOf(word);
			const i = j < 0 ? -1 : pairs.indexOf(first);
			if (i < 0 || i + 1 >= pairs.count || pairs.at(i + 1) !== second) continue;
			this.addShared(word);
			pairs.remove(i, 2);
			singles.remove(j);
		}
	}

	private takeMisspelt(
		left: RestWords,
		right: RestWords,
		leftForm: NameForm,
		rightForm: NameForm,
	): void {
		if (left.count * right.count > MOST_WORD_PAIRS) return;
		for (let i = 0; i < left.count; i++) {
			for (let j = 0; j < right.count; j++) {
				const share = likenessOf(left.at(i), right.at(j), leftForm, rightForm, this.vocabulary);
				if (share === 0) continue;
				this.addLike(left.at(i), right.at(j), share);
				if (share === CUT_SHARE) this.fit.cut++;
				else this.noteMisspelt(left.at(i), right.at(j));
				if (areTwoPersons(left.at(i), right.at(j), leftForm, rightForm, this.vocabulary))
					this.fit.persons = true;
				left.remove(i--);
				right.remove(j);
				break;
			}
		}
	}

	private readRest(
		left: RestWords,
		right: RestWords,
		leftForm: NameForm,
		rightForm: NameForm,
	): void {
		const { fit, vocabulary } = this;
		fit.onlyLeft = left.weight(vocabulary);
		fit.onlyRight = right.weight(vocabulary);
		fit.extraPeak = Math.max(left.peak(vocabulary), right.peak(vocabulary));
		const numbersLeft = left.hasNumber(vocabulary);
		const numbersRight = right.hasNumber(vocabulary);
		if (numbersLeft || numbersRight) fit.numberGap = numbersLeft && numbersRight ? 2 : 1;
		fit.sisters = areSisters(left, right, leftForm, rightForm, fit, vocabulary);
		fit.bare = isBare(left, right, fit, vocabulary);
		fit.opposed = left.hasDirection(vocabulary) && right.hasDirection(vocabulary);
	}

	private addShared(token: number): void {
		const weight = this.vocabulary.weights[token];
		this.fit.shared += weight;
		this.fit.exact += weight;
		this.notePeak(weight);
		const { words, digits } = this.vocabulary;
		if (digits[token] === 1 && words[token].length > 5) this.fit.serial = isDigits(words[token]);
	}

	private addLike(left: number, right: number, share: number): void {
		const { weights } = this.vocabulary;
		const weight = ((weights[left] + weights[right]) / 2) * share;
		this.fit.shared += weight;
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

/** True when `short` is a whole name that a field's length cut off from `long`. A number, a direction or an arm in what is missing makes it another name. */
function isBeginning(short: NameForm, long: NameForm, vocabulary: Vocabulary): boolean {
	if (!short.cut || short.joined.length < 20 || !long.joined.startsWith(short.joined)) return false;
	for (let index = short.tokens.length; index < long.tokens.length; index++) {
		if (setsApart(long.tokens[index], vocabulary)) return false;
	}
	return !/\d/.test(long.joined.slice(short.joined.length));
}

function setsApart(token: number, { words, digits, directions, trades }: Vocabulary): boolean {
	if (digits[token] === 1 || directions[token] === 1 || trades[token] > 1) return true;
	return words[token].length === 1;
}

/** Letters from which on a part of a name is no accident; signs of Chinese and Japanese tell more. */
const LEAST_WITHIN = 8;
const LEAST_SIGNS = 3;

function isWithin(short: string, long: string): boolean {
	if (short.length < LEAST_SIGNS || short.length >= long.length) return false;
	const least = short.charCodeAt(0) > 0x2e7f ? LEAST_SIGNS : LEAST_WITHIN;
	return short.length >= least && long.includes(short);
}

function sameTokens(left: readonly number[], right: readonly number[]): boolean {
	if (left.length !== right.length) return false;
	for (let index = 0; index < left.length; index++) {
		if (left[index] !== right[index]) return false;
	}
	return true;
}
