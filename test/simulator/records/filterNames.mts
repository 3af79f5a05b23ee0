import { operations, withoutBrackets } from '../operations.mts';
import type { ToolKind } from '../kinds/toolKind.mts';
import type { Query } from '../query.mts';

/** Parameters that say how a list is told, not which rows are in it. */
const notFilters =
	/^(page|per_page|view|serializer_view|sort(\[\w+\])?|project_id|company_id|log_date|start_date|end_date|start_time_in|end_time_in|use_filter_tz|include_\w+|includes_\w+|with_\w+|viewpoint_format|save_sticky_filters|run_configurable_validations|deleted_only|tool_name|scope\[\w+\]|types|budget_row_type|date|domain_id|min_ual|ual|finish_date)$/;

/** Filters that widen another one, or look at what a record does not hold. */
const widening = new Set([
	'include_sublocations',
	'overdue',
	'unpackaged',
	'projection',
	'daily_log_segment_id',
	'managed_equipment_id',
	'in_progress_only',
	'include_in_progress',
	'time_unknown',
	'coordination_issue_file_id',
	'created_from',
	'document_container_id',
	'document_revision_id',
	'exclude_empty_sets',
	'only_attachable_sets',
	'with_sketches',
	'with_measurements',
	'superlocations_for',
	'sublocations_for',
	'depth_range',
	'users_only',
	'all',
	'group',
	'group_by',
	'included',
	'show_attachments',
	'all_revisions',
	'exclude_custom_fields',
]);

export const searches = [
	'filters[query]',
	'filters[search]',
	'filters[search_with_code]',
	'search',
	'query',
];
const deletions = ['include_deleted', 'deleted', 'recycle_bin', 'is_deleted'];

export interface Filter {
	key: string;
	name: string;
}

/** A parameter as a filter; none where it does not choose rows by a field. */
function filterOf(key: string): Filter | undefined {
	const plain = withoutBrackets(key);
	const name = /^filters\[(\w+)\]$/.exec(plain)?.[1] ?? plain;
	const isOther =
		notFilters.test(plain) ||
		searches.includes(plain) ||
		deletions.includes(name) ||
		widening.has(name);
	return isOther ? undefined : { key: plain, name };
}

/** The parameters of a query that choose rows by a field. */
export const filtersIn = (query: Query): Filter[] =>
	query.keys().flatMap((key) => filterOf(key) ?? []);

/** The filters that Procore's lists of this kind have, with the line of the list. */
export function filtersOf({ bases, bins }: ToolKind): Array<Filter & { line: string }> {
	const lines = [...bases, ...(bins ?? [])].map((base) => `GET ${base}`);
	return lines.flatMap((line) =>
		[...(operations().get(line)?.query ?? [])].flatMap((key) => {
			const filter = filterOf(key);
			return filter ? [{ ...filter, line }] : [];
		}),
	);
}
