import type { IDataObject } from 'n8n-workflow';
import { rowsOf } from '../../client/wire/answers/answer';
import type { Query } from '../../client/wire/http';
import { PAGE_SIZE } from '../../client/wire/lists/pages';
import type { Page } from '../../client/wire/lists/page';
import type { ProcoreClient } from '../../client/ProcoreClient';
import { recordSchema } from '../../client/schemas/records';
import { listCallOf } from '../../client/tools/polling';
import type { Polled } from './pollPlaces';

/** A list of one place. */
export interface Listed {
	rows: IDataObject[];
	/** Procore's clock at the first answer, in milliseconds; undefined where Procore does not say. */
	clock: number | undefined;
	/** This machine's clock at the first answer. */
	now: number;
	/** Whether it all came in one answer, as far as Procore says. */
	isWhole: boolean;
	/** Whether Procore counted fewer records on a later page than before. */
	hasShrunk: boolean;
}

/** What the headers of its pages say about a list. */
class PageHeaders {
	clock: number | undefined;

	now = 0;

	hasShrunk = false;

	private total = 0;

	learn(page: number, headers: Record<string, string>): void {
		if (page === 1) {
			this.now = Date.now();
			this.clock = Date.parse(headers.date ?? '') || undefined;
		}
		const total = Number(headers.total ?? this.total);
		this.hasShrunk ||= total < this.total;
		this.total = total;
	}
}

/** @param isPaged false for the few lists of Procore's that come in one piece */
export async function readList(
	procore: ProcoreClient,
	place: Polled,
	list: string,
	query: Query,
	isPaged: boolean,
): Promise<Listed> {
	const { path, query: ids } = listCallOf(list, place);
	const seen = new PageHeaders();
	const read = async (page: number): Promise<Page<IDataObject>> => {
		const paging = isPaged ? { page, per_page: PAGE_SIZE } : {};
		const options = { companyId: place.companyId, query: { ...ids, ...query, ...paging } };
		const { body, headers } = await procore.request('GET', path, options);
		seen.learn(page, headers);
		const items = rowsOf(body, path).map((row) => procore.parse(recordSchema, row, path));
		return { items, headers };
	};
	let isDoubted = false;
	const doubted = () => {
		isDoubted = true;
	};
	const paged = () => procore.pagesBy(read, path, { perPage: PAGE_SIZE, doubted });
	const pages: IDataObject[][] = [];
	for await (const rows of isPaged ? paged() : [(await read(1)).items]) pages.push(rows);
	const { clock, now, hasShrunk } = seen;
	const isWhole = pages.length <= 1 && !isDoubted;
	return { rows: pages.flat(), clock, now, hasShrunk, isWhole };
}
