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
export function nextLink(link: string | undefined): string | undefined {
	return LINK.exec(link ?? '')?.[1];
}

/**
 * Which page to read after this one, or undefined at the end. Follows what Link says; without a
 * usable Link it goes on until a page is shorter than the page size that Procore states (a server
 * may give smaller pages than asked for), and where nothing is stated until an empty or repeated
 * page. `Total` alone is never trusted.
 * Source: procore/documentation `plan_your_app/pagination.md`.
 */
export function nextPage(page: Page<unknown>, number: number, asked: number): number | undefined {
	const { items, headers } = page;
	if (items.length === 0) return undefined;
	const linked = nextLink(headers.link);
	if (linked !== undefined) {
		const named = Number(/[?&]page=(\d+)/.exec(linked)?.[1] ?? Number.NaN);
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
 * All pages of a list, one after the other. A server that answers the same page again and again
 * ends the list instead of running for ever.
 */
export async function* pagesOf<T>(
	read: (page: number, perPage: number) => Promise<Page<T>>,
	perPage = PAGE_SIZE,
): AsyncGenerator<T[]> {
	let number: number | undefined = 1;
	let before = '';
	while (number !== undefined) {
		const page: Page<T> = await read(number, perPage);
		const signature = signatureOf(page.items);
		if (number > 1 && signature === before) return;
		before = signature;
		yield page.items;
		number = nextPage(page, number, perPage);
	}
}
