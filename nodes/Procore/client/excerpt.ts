/** The first characters of a text, never half a character; the whole text if it is not longer. */
export function cut(text: string, most: number): string {
	return text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}

/** The same, with a mark where something was left out. */
export const cutVisibly = (text: string, most: number): string =>
	text.length <= most ? text : `${cut(text, most)}…`;

const LONGEST_SHOWN = 60;

/** A text as a sentence holds it: what comes from elsewhere may have any length. */
export const excerpt = (text: string): string => cutVisibly(text, LONGEST_SHOWN);

/** A value as a message quotes it to the person who gave it. */
export const quoted = (value: unknown): string =>
	typeof value === 'string' ? `"${excerpt(value)}"` : excerpt(String(JSON.stringify(value)));
