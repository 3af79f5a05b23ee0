import { rowsIn, rowsOf } from '../../client/wire/answers/answer';
import { FileContent } from '../../client/wire/answers/file';
import type { Query } from '../../client/wire/http';
import { PAGE_SIZE, upTo } from '../../client/wire/lists/pages';
import type { Page } from '../../client/wire/lists/page';
import type { Path } from '../../client/wire/path';
import { quoted } from '../../client/excerpt';
import { inputError } from '../../client/ProcoreError';
import type { OperationContext, OutputRow } from '../define';
import { asRecord, rowsOfAnswer } from './answerRows';

/** A GET as it was typed. */
interface Typed {
	path: Path;
	query: Query;
	companyId?: string;
	returnAll: boolean;
	limit: number;
}

/** Which pages to read; what is undefined is not sent. */
interface Paging {
	path: Path;
	query: Query;
	page?: number;
	perPage?: number;
	/** The user asks for one page only. */
	isOnePage: boolean;
}

const NAMES = /([?&])(page|per_page)=([^&]*)(?:&|$)/;

/** Removes the paging parameters from a path's own query, so that none is sent twice. */
function withoutPaging(path: Path): { path: Path; found: Query } {
	const found: Query = {};
	let { text } = path;
	for (let at = NAMES.exec(text); at; at = NAMES.exec(text)) {
		const [all, mark = '', name = '', value = ''] = at;
		found[name] = value;
		text = text.replace(all, all.endsWith('&') ? mark : '');
	}
	return { path: { text }, found };
}

function wholeNumber(name: string, value: Query[string]): number | undefined {
	if (value === undefined || value === '') return undefined;
	const number = Number(value);
	if (Number.isSafeInteger(number) && number >= 1) return number;
	throw inputError(
		`Query Parameters > ${name}: ${quoted(String(value))} is not a whole number of 1 or more`,
		'Correct this field of the node, or leave the name out.',
	);
}

function pagingOf({ path: typed, query: typedQuery, returnAll, limit }: Typed): Paging {
	const { path, found } = withoutPaging(typed);
	const { page: ownPage, per_page: ownSize, ...query } = { ...found, ...typedQuery };
	const page = wholeNumber('page', ownPage);
	const perPage = wholeNumber('per_page', ownSize);
	// A call for at most one page is sent as typed, since it may read a single record.
	const isList = page === undefined && (returnAll || limit > PAGE_SIZE);
	return {
		path,
		query,
		page: isList ? 1 : page,
		perPage: perPage ?? (isList ? PAGE_SIZE : undefined),
		isOnePage: page !== undefined && !returnAll,
	};
}

const ONE_RECORD = 'Switch off "Return All" to read this endpoint as one record.';

/** A GET as items: a list is read page by page up to the limit, anything else in one call. */
export async function read(
	{ procore, keepFile }: Pick<OperationContext, 'procore' | 'keepFile'>,
	typed: Typed,
): Promise<OutputRow[]> {
	const { companyId, returnAll, limit } = typed;
	const { path, query, page: asked, perPage, isOnePage } = pagingOf(typed);
	const ask = async (page?: number) => {
		const paged = { ...query, page, per_page: perPage };
		const answerAs = page === asked ? 'textOrFile' : 'text';
		return await procore.request('GET', path, { query: paged, companyId, answerAs });
	};
	const first = await ask(asked);
	const isOne = first.body instanceof FileContent || (!returnAll && !rowsIn(first.body, path));
	if (isOne) return await rowsOfAnswer(first, path, 'GET', keepFile);
	const start = asked ?? 1;
	const pageOf = async (page: number): Promise<Page<unknown>> => {
		const { body, headers } = page === start ? first : await ask(page);
		return { items: rowsOf(body, path, ONE_RECORD), headers };
	};
	const out: OutputRow[] = [];
	const most = returnAll ? undefined : limit;
	const pages = procore.pagesBy(pageOf, path, { perPage, first: start, limit: most });
	for await (const items of upTo(pages, most)) {
		for (const item of items) out.push({ json: asRecord(item) });
		if (isOnePage) break;
	}
	return out;
}
