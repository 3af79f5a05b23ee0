/** How two names go together, from not at all to the same. */
export const RELATION = {
	different: 0,
	overlap: 1,
	contained: 2,
	spelling: 3,
	cut: 4,
	reordered: 5,
	same: 6,
} as const;

/** Weight of a word that few companies have, and of names that hardly any two companies have. */
export const RARE_WORD = 5.5;
export const TELLING = 8;
export const VERY_TELLING = 12;

/** The result of comparing two names. One object is filled again and again. */
export class NameFit {
	relation = 0;
	/** Weight of the words that both have. */
	shared = 0;
	/** Weight of the words that only one has. */
	onlyLeft = 0;
	onlyRight = 0;
	/** Weight of the words that both have letter by letter. */
	exact = 0;
	/** Heaviest word that both have, and that only one has. */
	sharedPeak = 0;
	extraPeak = 0;
	/** Words that are the same but for spelling, joining or cutting. */
	misspelt = 0;
	/** Those of them that are slips of the pen beyond doubt, see `isSlip`: `Fence` and `Ffence`. */
	slips = 0;
	/** Words that one side has cut off. */
	cut = 0;
	/** 0 numbers agree, 1 one side has a number more, 2 the numbers differ. */
	numberGap = 0;
	/** Word by word the same as written, without plurals or joining. */
	literal = false;
	/** The same, but only one of them fills the field of its system: more may have stood behind it. */
	clipped = false;
	/**
	 * Different trades or arms of what may be one family: `Baxter Electric` and `Baxter Plumbing`.
	 */
	sisters = false;
	/** One name, written without blanks, is a part of the other, or they differ in brackets alone. */
	within = false;
	/** Both have the number of a numbered company: `8000310 Canada Inc`. */
	serial = false;
	/**
	 * One word alone is the same, and one name adds a trade to it: `Halvorsen` and
	 * `Halvorsen Electric`.
	 */
	bare = false;
	/** A trade is added, or others have the one word too that is all that both have, see `bare`. */
	family = false;
	/** One word is all that both have, and no third record has it. */
	alone = false;
	/** The first names of what may be two persons differ: `Maria` and `Mario`. */
	persons = false;
	/** Words that both have, and the last of them. */
	sharedWords = 0;
	sharedWord = 0;
	/** Those of them that few companies have. */
	rareWords = 0;
	/** What only one name has makes another payee of it, see `isOtherPayee`. */
	payee = false;
	/** What only one name has makes a copy of a project, such as `Sandbox`. */
	copy = false;
	/** North against South, Upper against Lower. */
	opposed = false;
	left = 0;
	right = 0;
	score = -Infinity;
}

/** Added to the weight of the shared words, by relation. */
const BONUS: readonly number[] = [0, 0, 0, 0, 1.2, 0.8, 2];

/** What a name fit says for a pair, in log-odds. */
export function nameScore(fit: NameFit): number {
	if (fit.shared === 0) return -2;
	const most = Math.max(fit.onlyLeft, fit.onlyRight);
	const least = Math.min(fit.onlyLeft, fit.onlyRight);
	const bonus = BONUS[fit.relation];
	const against =
		0.9 * least +
		0.4 * Math.min(most, 14) +
		1.2 * fit.misspelt +
		(fit.opposed ? 4 : 0) +
		2.5 * fit.numberGap;
	return 0.75 * Math.min(fit.shared, 14) + bonus - against;
}

/** Which relation follows from what was shared and how many words each side has left. */
export function relationOf(
	fit: NameFit,
	unmatchedLeft: number,
	unmatchedRight: number,
	ordered: boolean,
): number {
	if (fit.shared === 0) return RELATION.different;
	if (unmatchedLeft > 0 && unmatchedRight > 0) return RELATION.overlap;
	if (unmatchedLeft > 0 || unmatchedRight > 0) return RELATION.contained;
	if (fit.misspelt > 0) return RELATION.spelling;
	if (fit.cut > 0) return RELATION.cut;
	return ordered ? RELATION.same : RELATION.reordered;
}

/** Makes a fit ready to be filled again. */
export function clearFit(fit: NameFit): void {
	fit.relation = RELATION.different;
	fit.score = -Infinity;
	fit.shared = fit.exact = fit.onlyLeft = fit.onlyRight = fit.sharedPeak = fit.extraPeak = 0;
	fit.misspelt =
		fit.slips =
		fit.cut =
		fit.numberGap =
		fit.left =
		fit.right =
		fit.sharedWords =
		fit.rareWords =
			0;
	fit.opposed =
		fit.sisters =
		fit.literal =
		fit.clipped =
		fit.bare =
		fit.persons =
		fit.serial =
		fit.payee =
		fit.copy =
		fit.family =
		fit.alone =
		fit.within =
			false;
}

/** Two rare words are the same, or the one name is a part of the other, letter by letter. */
export function areRareAlike(name: NameFit): boolean {
	return name.rareWords > 1 || name.within;
}
