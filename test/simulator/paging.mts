import { violate } from './core.mts';
import type { Answer, Call } from './route.mts';

interface PageRules {
	default: number;
	max: number;
	/** The size is this whatever per_page says. */
	forced?: boolean;
}

/** v1 maxima are undocumented but for a few lists; 2,000 is what Procore's pagination guide recommends not to exceed. */
export const pageRules = {
	v1: { default: 100, max: 2000 },
	vendors: { default: 20, max: 2000 },
	projects: { default: 100, max: 300 },
	incidents: { default: 1000, max: 2000 },
	v2: { default: 10, max: 100 },
} satisfies Record<string, PageRules>;

/** Page, Per-Page, Total and Link; a page that is too large is made smaller without a word. */
export function paged<Row>(
	call: Call,
	rows: Row[],
	show: (row: Row) => unknown,
	rules: PageRules = pageRules.v1,
): Answer {
	const { page, perPage } = window(call, rules);
	const slice = rows.slice((page - 1) * perPage, page * perPage);
	const body = slice.map(show);
	return {
		body: /^\/rest\/v2\./.test(call.path) ? { data: body } : body,
		headers: {
			total: String(rows.length),
			'per-page': String(perPage),
			link: links(call, page, perPage, rows.length),
		},
	};
}

function window(call: Call, rules: PageRules): { page: number; perPage: number } {
	const max = rules.forced ? rules.max : Math.min(rules.max, call.core.maxPerPage);
	const asked = rules.forced ? undefined : call.query.integer('per_page');
	if (asked !== undefined && asked > max) {
		violate(
			call.core,
			`${call.method} ${call.path}: per_page ${asked} is above the maximum ${max}`,
		);
	}
	const wanted = asked !== undefined && asked > 0 ? asked : rules.default;
	const page = call.ignorePage ? 1 : Math.max(1, call.query.integer('page') ?? 1);
	return { page, perPage: Math.min(wanted, max) };
}

/** Empty when everything is on one page. */
function links(call: Call, page: number, perPage: number, total: number): string {
	const last = Math.max(1, Math.ceil(total / perPage));
	if (last === 1 && page === 1) return '';
	const link = (rel: string, number: number) =>
		`<${call.core.urls.api}${call.path}?${call.query.with('page', String(number))}>; rel="${rel}"`;
	const rels: string[] = [];
	if (page > 1) rels.push(link('first', 1), link('prev', Math.min(page - 1, last)));
	if (page < last || call.ignorePage) rels.push(link('next', page + 1), link('last', last));
	return rels.join(', ');
}
