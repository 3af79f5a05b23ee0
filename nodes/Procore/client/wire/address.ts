/**
 * An address in one spelling, to compare two: the host in small letters, no default port, no slash
 * at the end. Other text is not changed.
 */
export function addressOf(url: string): string {
	const typed = url.trim();
	if (!URL.canParse(typed)) return typed;
	const { origin, pathname, search } = new URL(typed);
	return origin + pathname.replace(/(?<!\/)\/+$/, '') + search;
}

export const isSameAddress = (a: string, b: string) => addressOf(a) === addressOf(b);
