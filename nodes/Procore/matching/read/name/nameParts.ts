/** One of the names that a text holds. */
export interface NamePart {
	text: string;
	/** A second name, or the name with the text in brackets. */
	alternate: boolean;
	/** The text in the brackets of the name: a branch, a number, a code. */
	aside: string;
	/** The text holds the aside. */
	inside: boolean;
}

const SECOND_NAME =
	/\b(?:d\W{0,2}b\W{0,2}a|doing business as|f\W{0,2}k\W{0,2}a|formerly known as|formerly|a\W{0,2}k\W{0,2}a|also known as|trading as|t\/a|o\/a|operating as|now known as|n\W{0,2}k\W{0,2}a)\b[\s:.,]*/;

const CARE_OF = /\b(?:c\/o|attn|attention:|care of)\b.*$/;

/**
 * A code of an accounting system, which may be the record's number: `Acme (8501)`. A year is not a
 * code.
 */
const CODE = /^\W*(?!(?:19|20)\d\d\W*$)\d{4,}\W*$/;

const MEANINGFUL = /[\p{L}\p{N}]/u;

/**
 * First the name without the text in brackets, then second names, then the name with the text in
 * brackets.
 */
export function partsOf(folded: string): NamePart[] {
	if (isSimple(folded)) return [{ text: folded, alternate: false, aside: '', inside: false }];
	const { outside, asides, seconds } = takeBrackets(folded.replace(CARE_OF, ''));
	const aside = asides.join(' ').trim();
	const whole = `${outside} ${aside}`;
	const named = MEANINGFUL.test(outside);
	const names = splitSecondNames(named ? outside : whole);
	const parts = names.map((text, index) => part(text, index > 0, named ? aside : ''));
	for (const second of seconds) parts.push(part(second, true, ''));
	if (named && aside !== '' && !asides.every((text) => CODE.test(text)))
		parts.push({ text: readInPlace(folded), alternate: true, aside, inside: true });
	return parts;
}

function part(text: string, alternate: boolean, aside: string): NamePart {
	return { text, alternate, aside, inside: false };
}

/** True for a name without brackets, second names or care of: most names. */
function isSimple(folded: string): boolean {
	return !folded.includes('(') && !CARE_OF.test(folded) && !SECOND_NAME.test(folded);
}

/** Sorts the texts in brackets: second names, and the others. */
function takeBrackets(text: string): { outside: string; asides: string[]; seconds: string[] } {
	const asides: string[] = [];
	const seconds: string[] = [];
	const outside = text.replace(/\(([^()]*)\)?(?:\s*\d+\s*$)?/g, (whole, content: string) => {
		if (SECOND_NAME.test(content)) seconds.push(...splitSecondNames(content));
		else if (MEANINGFUL.test(content)) asides.push(content);
		const behind = whole.slice(whole.indexOf(')') + 1);
		return CODE.test(content) || !whole.includes(')') ? ' ' : ` ${behind}`;
	});
	return { outside: outside.replace(/[()]/g, ' '), asides, seconds };
}

/** The name with the texts in brackets in their places, without second names and codes. */
function readInPlace(folded: string): string {
	return folded
		.replace(CARE_OF, '')
		.replace(/\(([^()]*)\)?/g, (_, content: string) =>
			SECOND_NAME.test(content) || CODE.test(content) ? ' ' : ` ${content} `,
		)
		.replace(SECOND_NAME, ' ');
}

function splitSecondNames(text: string): string[] {
	const parts = text.split(SECOND_NAME).filter((name) => MEANINGFUL.test(name));
	return parts.length === 0 ? [text] : parts;
}
