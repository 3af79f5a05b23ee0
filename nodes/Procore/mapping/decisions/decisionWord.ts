/** What a word in the column `decision` asks for; `open`: not decided yet. */
export type Meaning = 'link' | 'create' | 'ignore' | 'open';

const MEANINGS = new Map<string, Meaning>([
	['linked', 'link'],
	['link', 'link'],
	['match', 'link'],
	['matched', 'link'],
	['approve', 'link'],
	['approved', 'link'],
	['create', 'create'],
	['created', 'create'],
	['add', 'create'],
	['ignore', 'ignore'],
	['ignored', 'ignore'],
	['do not add', 'ignore'],
	['skip', 'ignore'],
	['review', 'open'],
	['ambiguous', 'open'],
	['', 'open'],
]);

/** What to write instead of a word that is not known. */
export const KNOWN_WORDS = 'Write linked, create, ignore or review.';

/**
 * The words that people and earlier plans write, read alike wherever a decision comes back.
 * @returns undefined for a word that is not known
 */
export function meaningOf(decision: string): Meaning | undefined {
	return MEANINGS.get(decision.trim().toLowerCase());
}
