/** What a page of a list says about the next one; Procore's paging in one place. */

export interface Page<T> {
	items: T[];
	/** Names in lower case. */
	headers: Record<string, string>;
}

/** Works for REST v1 and v2 (whose maximum it is). */
export const PAGE_SIZE = 100;

const LINK = /<([^>]*)>\s*;[^,]*\brel="?next"?/i;

/** The URL that a Link header names as the next page; undefined when there is none. */
function nextLink(link: string | undefined): string | undefined {
	return LINK.exec(link ?? '')?.[1];
}

/**
 * Which page to read after this one, or undefined at the end. Follows what Link says; a next page
 * without a number (a cursor) is the one after this. Without a usable Link it goes on until a page
 * is shorter than the page size that Procore states (a server may give smaller pages than asked
 * for), and where nothing is stated until an empty or repeated page. `Total` alone is never trusted.
 * Source: procore/documentation `plan_your_app/pagination.md`.
 * @param asked the page size asked for; undefined for the server's own
 */
export function nextPage(
	{ items, headers }: Page<unknown>,
	number: number,
	asked = Number.POSITIVE_INFINITY,
): number | undefined {
	if (items.length === 0) return undefined;
	const linked = nextLink(headers.link);
	if (linked !== undefined) {
		const named = Number(/[?&]page=(\d+)/.exec(linked)?.[1] ?? number + 1);
		return named > number ? named : undefined;
	}
	if (headers.link) return undefined;
	const stated = Number(headers['per-page']);
	const isLast = stated > 0 && items.length < Math.min(stated, asked);
	return isLast ? undefined : number + 1;
}

function signatureOf(items: unknown[]): string {
	const mark = (item: unknown) =>
		typeof item === 'object' && item !== null && 'id' in item ? item.id : item;
	return JSON.stringify([items.length, mark(items[0]), mark(items.at(-1))]);
}

/**
 * A list page after page. A server that answers the same page again and again ends the list instead
 * of running for ever.
 * @param perPage the page size that `read` asks for; undefined for the server's own
 * @param first the page to begin with
 */
export async function* pagesOf<T>(
	read: (page: number) => Promise<Page<T>>,
	perPage?: number,
	first = 1,
): AsyncGenerator<T[]> {
	let number: number | undefined = first;
	let before = '';
	while (number !== undefined) {
		const page: Page<T> = await read(number);
		const signature = signatureOf(page.items);
		if (signature === before) return;
		before = signature;
		yield page.items;
		number = nextPage(page, number, perPage);
	}
}

/** The first so many records of a list; no page is read for more. */
export async function* upTo<T>(pages: AsyncGenerator<T[]>, limit?: number): AsyncGenerator<T[]> {
	let left = limit ?? Number.POSITIVE_INFINITY;
	for await (const items of pages) {
		yield left < items.length ? items.slice(0, left) : items;
		left -= items.length;
		if (left <= 0) return;
	}
}
