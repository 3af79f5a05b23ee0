import { Ahead } from './ahead';
import { ListProgress } from './listProgress';
import type { Page } from './page';
import { MOST_AHEAD } from './sizes';

/** Works for REST v1 and v2 (whose maximum it is). */
export const PAGE_SIZE = 100;

export interface Reading {
	/** The page size that is asked for; undefined for the server's own. */
	perPage?: number;
	/** The page to begin with. */
	first?: number;
	/** No page is read for more records than these; undefined for all. */
	limit?: number;
	/** Told at the end, in words, why the list may not be whole. */
	doubted?: (why: string) => void;
}

/** The next few pages that are known to exist. */
const pagesAfter = (number: number, last: number) =>
	Array.from(
		{ length: Math.max(0, Math.min(last - number, MOST_AHEAD)) },
		(_, index) => number + 1 + index,
	);

/** Behind a page that brings nothing there is hardly another one, whatever Procore counts. */
const isWorth = (ended: PromiseSettledResult<Page<unknown>>) =>
	ended.status === 'fulfilled' && ended.value.items.length > 0;

/**
 * A list page after page, each record once. Where the first page states how many there are, the
 * next few are read side by side. It ends although the server goes on for ever, and goes on although
 * a page is empty; see {@link ListProgress}.
 */
export async function* pagesOf<T>(
	read: (page: number) => Promise<Page<T>>,
	{ perPage, first = 1, limit, doubted }: Reading = {},
): AsyncGenerator<T[]> {
	const progress = new ListProgress(first, perPage);
	const ahead = new Ahead(read, isWorth);
	try {
		for (let number = first, last = first; ; number++) {
			const page = await ahead.get(number, pagesAfter(number, last));
			if (number === first) last = first + progress.pagesStated(page, limit) - 1;
			const fresh = progress.take(page);
			if (fresh.length > 0 || page.items.length === 0) yield fresh;
			if (progress.isOver(page)) break;
		}
	} finally {
		await ahead.settle();
	}
	if (progress.doubt) doubted?.(progress.doubt);
}

/** The first records of a list, up to the limit. No further page is read. */
export async function* upTo<T>(pages: AsyncGenerator<T[]>, limit?: number): AsyncGenerator<T[]> {
	let left = limit ?? Number.POSITIVE_INFINITY;
	for await (const items of pages) {
		yield left < items.length ? items.slice(0, left) : items;
		left -= items.length;
		if (left <= 0) return;
	}
}

/** The records of a list that fit, page after page. */
export async function* fitting<T>(
	pages: AsyncGenerator<T[]>,
	fits: (record: T) => boolean,
): AsyncGenerator<T[]> {
	for await (const items of pages) yield items.filter(fits);
}
