import { isObject } from '../body.mts';
import { badRequest } from '../errors.mts';
import { inRange } from '../filters.mts';
import type { ToolKind } from '../kinds/toolKind.mts';
import { withoutBrackets } from '../operations.mts';
import type { Query } from '../query.mts';
import type { Call } from '../route.mts';
import type { JsonValue, ToolRecord } from '../types.mts';
import { shapeOf } from './shapes.mts';
import { singular } from './targets.mts';

export type Test = (row: ToolRecord) => boolean;

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
]);

const searches = [
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

/** The parameters of a query that choose rows by a field. */
export function filtersIn(query: Query): Filter[] {
	return query.keys().flatMap((key) => {
		const plain = withoutBrackets(key);
		const name = /^filters\[(\w+)\]$/.exec(plain)?.[1] ?? plain;
		const isOther =
			notFilters.test(plain) ||
			searches.includes(plain) ||
			deletions.includes(name) ||
			widening.has(name);
		return isOther ? [] : [{ key: plain, name }];
	});
}

/** The field that a filter of this name looks at; none where the kind has nothing like it. */
export function fieldFor(kind: ToolKind, name: string): string | undefined {
	const names = new Set([
		...shapeOf(kind).map((field) => field.name),
		...Object.keys(kind.parents ?? {}),
		...['id', 'created_at', 'updated_at', 'deleted_at'],
		...(kind.dated ? ['date'] : []),
	]);
	const base = singular(name);
	const alias = kind.filters?.[name];
	const options = [alias, name, base, `${base}s`, `${base}_id`, name === 'ids' ? 'id' : undefined];
	return options.find((one) => one !== undefined && names.has(one));
}

function comparable(value: JsonValue): string[] {
	if (value === null || value === undefined) return [];
	if (Array.isArray(value)) return value.flatMap(comparable);
	if (!isObject(value)) return [String(value).toLowerCase()];
	const { id, name, status, label, number } = value;
	return [id, name, status, label, number].flatMap((one) => (isObject(one) ? [] : comparable(one)));
}

const read = (row: ToolRecord, field: string): JsonValue =>
	field === 'id' ? row.id : row.fields[field];

function testOf(query: Query, kind: ToolKind, { key, name }: Filter): Test {
	const field = fieldFor(kind, name);
	if (field === undefined) return () => false;
	const isRange = query.all(key).some((value) => value.includes('...'));
	const isMoment = /_at$|^(created|updated|deleted)/.test(name);
	if (isRange || isMoment) {
		const [test] = inRange<ToolRecord>(query, key, (row) => read(row, field));
		return test ?? (() => true);
	}
	const wanted = new Set(query.all(key).map((value) => value.toLowerCase()));
	return (row) => comparable(read(row, field)).some((value) => wanted.has(value));
}

function search(query: Query, kind: ToolKind): Test[] {
	const text = searches
		.map((key) => query.get(key))
		.find(Boolean)
		?.toLowerCase();
	if (!text) return [];
	const inFields = ({ fields }: ToolRecord) =>
		[kind.title, 'number', 'description', 'name'].some((name) =>
			comparable(fields[name]).some((value) => value.includes(text)),
		);
	return [inFields];
}

/** Without a word about deleted records, they are left out. */
function deletion(query: Query): Test {
	const mode = query.get('filters[include_deleted]');
	if (mode === 'with') return () => true;
	const only =
		mode === 'only' ||
		query.get('filters[deleted]') === 'only' ||
		query.has('filters[deleted_at]') ||
		query.boolean('filters[is_deleted]') === true ||
		query.boolean('filters[recycle_bin]') === true ||
		query.boolean('deleted_only') === true;
	return (row) => row.deleted === only;
}

/** The daily log: a day or a range of days; today's where neither is given. */
function dates(call: Call, kind: ToolKind): Test[] {
	const { query } = call;
	if (!kind.dated) return [];
	const single = query.get('log_date');
	const start = query.get('start_date');
	const end = query.get('end_date');
	const date = (row: ToolRecord) => String(row.fields.date ?? '');
	if (single) return [(row) => date(row) === single];
	if (start && end) return [(row) => date(row) >= start && date(row) <= end];
	if (start || end) throw badRequest('start_date and end_date must be a range');
	const today = call.core.clock.iso().slice(0, 10);
	return kind.dated === 'today' ? [(row) => date(row) === today] : [];
}

/** RFIs take filters[status][] only; the plain form answers 400. */
function refusePlainStatus(query: Query, kind: ToolKind): void {
	if (kind.key === 'rfi' && query.keys().includes('filters[status]')) {
		throw badRequest('filters[status] must be an array', 'status');
	}
}

/** Which rows of a list a query asks for. */
export function testsOf(call: Call, kind: ToolKind): Test[] {
	const { query } = call;
	refusePlainStatus(query, kind);
	return [
		deletion(query),
		...dates(call, kind),
		...filtersIn(query).map((filter) => testOf(query, kind, filter)),
		...search(query, kind),
	];
}

/** In the recycle bin there is nothing but deleted records. */
export function binTestsOf(call: Call, kind: ToolKind): Test[] {
	const { query } = call;
	return [
		(row) => row.deleted,
		...filtersIn(query).map((filter) => testOf(query, kind, filter)),
		...search(query, kind),
	];
}
