import { isObject } from '../body.mts';
import { badRequest } from '../errors.mts';
import { inRange } from '../filters.mts';
import type { ToolKind } from '../kinds/toolKind.mts';
import type { Query } from '../query.mts';
import type { Call } from '../route.mts';
import type { JsonValue, ToolRecord } from '../types.mts';
import { fieldFor } from './fieldFor.mts';
import { filtersIn, searches } from './filterNames.mts';
import type { Filter } from './filterNames.mts';

export type Test = (row: ToolRecord) => boolean;

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
	if (wanted.has('all')) return () => true;
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

/** In the recycle bin there are only deleted records. */
export function binTestsOf(call: Call, kind: ToolKind): Test[] {
	const { query } = call;
	return [
		(row) => row.deleted,
		...filtersIn(query).map((filter) => testOf(query, kind, filter)),
		...search(query, kind),
	];
}
