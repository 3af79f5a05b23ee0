/**
 * Why a pair may not be linked without asking; `none`: it may. Numbers, so that a million of them
 * fit in one megabyte.
 */
export const REFUSAL = {
	none: 0,
	placeholder: 1,
	taxIds: 2,
	projectNumbers: 3,
	numbers: 4,
	opposed: 5,
	foreignForms: 6,
	nameless: 7,
	renamed: 8,
	oneNumber: 9,
	forms: 10,
	otherName: 11,
	otherWords: 12,
	moreWords: 13,
	spelling: 14,
	order: 15,
	commonName: 16,
	elsewhere: 17,
	contradicted: 18,
	rival: 19,
	namesakes: 20,
	elsewhereAlike: 21,
	payee: 22,
	retired: 23,
	domains: 24,
	taxElsewhere: 25,
	commonWords: 26,
	copy: 27,
} as const;

/**
 * True for a refusal that rules the pair out: the records have ids of their own, and different
 * ones.
 */
export function isRuledOut(refusal: number): boolean {
	return (
		refusal === REFUSAL.taxIds || refusal === REFUSAL.projectNumbers || refusal === REFUSAL.retired
	);
}
