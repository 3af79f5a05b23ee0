/**
 * Where a redirect leads, for people: " to" and the origin, without whatever else an address holds.
 */
export function redirectTarget(location: unknown, from: string): string {
	const text = typeof location === 'string' ? location : '';
	if (text === '' || !URL.canParse(text, from)) return '';
	const { origin } = new URL(text, from);
	return origin === 'null' ? '' : ` to ${origin}`;
}

/** Statuses that name another address, where the call was not followed. */
export const isRedirect = (status: number) => status >= 300 && status < 400;
