import { ListCount, wholeNumberIn } from './listCount';
import { ListRows } from './listRows';
import type { Page } from './page';
import { hasId } from './rows';

/** The most pages in a row that may bring nothing new although more is promised. */
const MOST_BARREN = 2;
/** More pages than any list of Procore's has. */
const MOST_PAGES = 10_000;
/** Pages that are read beyond Procore's own count, which may be too low. */
const SPARE_PAGES = 100;

const NEXT = /<[^<>]*>\s*;[^,<]*\brel="?next"?/i;

/** What the pages of one list have brought so far, and whether it goes on. */
export class ListProgress {
	private readonly rows = new ListRows();

	private readonly count: ListCount;

	private pages = 0;

	private barren = 0;

	/** How many pages it took to reach Procore's own count. */
	private reachedAt: number | undefined;

	private isCut = false;

	/**
	 * @param first the page to begin with. @param asked the page size; undefined for the server's own
	 */
	constructor(
		first: number,
		private readonly asked: number | undefined,
	) {
		this.count = new ListCount(first, asked);
	}

	/**
	 * How many pages there are from the first one on, as far as it tells; 1 where it is not full.
	 * @param limit the most records that are wanted
	 */
	pagesStated(page: Page<unknown>, limit = Number.POSITIVE_INFINITY): number {
		const { length } = page.items;
		if (length === 0 || length < this.count.sizeOf(page)) return 1;
		return Math.ceil(Math.min(limit, this.count.statedBy(page) ?? 0) / length);
	}

	/** @returns the rows of a page that are new */
	take<T>(page: Page<T>): T[] {
		const { count, rows } = this;
		count.learn(page);
		// Beyond that count only an id tells a record from one that was read before.
		const isBeyond = count.isReached && !page.items.some(hasId);
		const fresh = isBeyond ? [] : rows.freshOf(page.items);
		count.add(fresh);
		this.pages += 1;
		this.barren = fresh.length > 0 ? 0 : this.barren + 1;
		this.reachedAt = count.isReached ? (this.reachedAt ?? this.pages) : undefined;
		return fresh;
	}

	/**
	 * Whether the page just taken was the last one. A list goes on while Link names a next page, while
	 * fewer rows came than Total counts, and without a Link until a page is shorter than the size that
	 * Procore states, or brings nothing new. None of these is trusted forever.
	 * Source: procore/documentation `plan_your_app/pagination.md`.
	 */
	isOver({ items, headers }: Page<unknown>): boolean {
		const { count } = this;
		const hasNext = NEXT.test(headers.link ?? '');
		if (this.barren > 0) {
			const isPromised = count.isTold ? count.isShort : hasNext && items.length === 0;
			return !isPromised || this.barren >= MOST_BARREN;
		}
		this.isCut = this.pages >= this.mostPages;
		if (this.isCut) return true;
		if (hasNext || count.isShort) return false;
		const stated = wholeNumberIn(headers['per-page']) ?? 0;
		const isShortPage = stated > 0 && items.length < Math.min(stated, this.asked ?? stated);
		return Boolean(headers.link) || isShortPage;
	}

	private get mostPages(): number {
		const { reachedAt } = this;
		return reachedAt === undefined ? MOST_PAGES : Math.min(MOST_PAGES, SPARE_PAGES + 3 * reachedAt);
	}

	/** What is doubtful about the list as it was read; '' for nothing. */
	get doubt(): string {
		const { isCut, rows, count, pages } = this;
		if (isCut) {
			return [`it had not ended after ${pages} pages`, count.difference].filter(Boolean).join('; ');
		}
		return rows.hasGuessed
			? 'a page without ids was left out, since it repeats the one before it except for a few values'
			: count.difference;
	}
}
