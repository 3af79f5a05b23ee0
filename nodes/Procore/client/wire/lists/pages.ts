import { ListProgress } from './listProgress';
import type { Page } from './page';

/** Works for REST v1 and v2 (whose maximum it is). */
export const PAGE_SIZE = 100;

export interface Reading {
	/** The page size that is asked for; undefined for the server's own. */
	perPage?: number;
	/** The page to begin with. */
	first?: number;
	/** Told at the end, in words, why the list may not be whole. */
	doubted?: (why: string) => void;
}

/**
 * A list page after page, each record once. It ends although the server goes on for ever, and goes
 * on although a page is empty; see {@link ListProgress}.
 */
export async function* pagesOf<T>(
	read: (page: number) => Promise<Page<T>>,
	{ perPage, first = 1, doubted }: Reading = {},
): AsyncGenerator<T[]> {
	const progress = new ListProgress(first, perPage);
	for (let number = first; ; number++) {
		const page = await read(number);
		const fresh = progress.take(page);
		if (fresh.length > 0 || page.items.length === 0) yield fresh;
		if (progress.isOver(page)) break;
	}
	if (progress.doubt) doubted?.(progress.doubt);
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
