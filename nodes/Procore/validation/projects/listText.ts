/** Each run of blanks as one space, since names are compared without extra blanks. */
export const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

const BULLET = /^\s*[-*•–—]\s+/;
const QUOTED = /^(?:"(.*)"|“(.*)”|„(.*)[“”])$/;
/** A quoted text, which may contain commas, or the text up to the next comma. */
const PART = /\s*(?:"[^"]*"|“[^”]*”|„[^“”]*[“”])\s*(?=[,;\t]|$)|[^,;\t]+/g;
/** No name has more parts between commas than this. */
const LONGEST_NAME = 6;
/** Several numbers of this length are ids; a shorter one may be part of a project number. */
const IDS = /^\d{6,}(?: \d{6,})+$/;

function unquoted(text: string): string {
	const [, ...inner] = QUOTED.exec(tidy(text)) ?? [];
	return tidy(inner.find((found) => found !== undefined) ?? text);
}

interface Part {
	text: string;
	start: number;
	end: number;
}

const partsOf = (line: string): Part[] =>
	[...line.matchAll(PART)].map(({ 0: text, index }) => ({
		text,
		start: index,
		end: index + text.length,
	}));

/** Joins the parts of a known name that contains commas; everything else stays split. */
function entriesOfLine(line: string, isKnown: (text: string) => boolean): string[] {
	const parts = partsOf(line);
	const entries: string[] = [];
	for (let at = 0; at < parts.length; at++) {
		const first = parts[at];
		if (!first) break;
		let entry = unquoted(first.text);
		for (let ahead = Math.min(at + LONGEST_NAME, parts.length) - 1; ahead > at; ahead--) {
			const whole = tidy(line.slice(first.start, parts[ahead]?.end));
			if (!isKnown(whole)) continue;
			entry = whole;
			at = ahead;
			break;
		}
		entries.push(...(IDS.test(entry) && !isKnown(entry) ? entry.split(' ') : [entry]));
	}
	return entries;
}

/**
 * The entries of a typed or pasted list: one per line, or separated by commas, semicolons or tabs;
 * bullets and quotation marks around an entry do not count. A known name and a quoted text stay
 * whole, since names may contain commas.
 * @param isKnown whether a text is the name of something
 */
export function entriesOf(list: string, isKnown: (text: string) => boolean): string[] {
	return list
		.split(/\r?\n/)
		.flatMap((line) => {
			const bare = line.replace(BULLET, '');
			const whole = [line, bare].map(tidy).find((text) => text !== '' && isKnown(text));
			return whole === undefined ? entriesOfLine(bare, isKnown) : [whole];
		})
		.filter(Boolean);
}
