import { permittedProject, requireTool } from './access.mts';
import { isObject } from './body.mts';
import { badRequest, invalid, notFound } from './errors.mts';
import { compare, inRange, keep, oneOf } from './filters.mts';
import { operations, withoutBrackets } from './operations.mts';
import { pageRules, paged } from './paging.mts';
import { createToolRecord, deleteToolRecord, updateToolRecord } from './records.mts';
import { companyOf } from './route.mts';
import type { Answer, Call, Method, Route } from './route.mts';
import { toolKinds } from './toolTable.mts';
import type { ToolKind } from './toolTable.mts';
import type { JsonObject, JsonValue, Project, ToolRecord } from './types.mts';
import { takeUpload } from './uploads.mts';
import { withStringIds } from './v2.mts';

const idIn = (value: JsonValue) => (isObject(value) ? value.id : undefined);

/** The project may be known only by a parent in the path: a drawing's area. */
function locate(call: Call, kind: ToolKind): Project | undefined {
	if (call.project || kind.company) return call.project;
	for (const [name, value] of Object.entries(call.params)) {
		const parent = name === 'id' ? undefined : call.core.world.records.get(Number(value));
		if (parent?.project_id == null) continue;
		call.project = permittedProject(call.core, call.account, companyOf(call), parent.project_id);
		requireTool(call.core, call.path, call.account, kind.permission, 'read_only', call.project);
		return call.project;
	}
	return undefined;
}

function rowsOf(call: Call, kind: ToolKind, base: string): ToolRecord[] {
	const project = locate(call, kind);
	const isCompanyList = base.startsWith('/rest/v1.0/companies/');
	if (!project && !isCompanyList) throw badRequest('Missing Project or Company ID');
	const keys = new Set([kind.key, ...(kind.sameAs ?? [])]);
	const parents = parentParams(base);
	return [...call.core.world.records.values()].filter(
		(row) =>
			keys.has(row.tool) &&
			row.company_id === companyOf(call).id &&
			(project ? row.project_id === project.id || row.project_id === null : isVisible(call, row)) &&
			parents.every((name) => String(row.fields[name]) === call.params[name]),
	);
}

function isVisible(call: Call, row: ToolRecord): boolean {
	return (
		row.project_id === null ||
		call.account.companyAdmin ||
		call.account.projects.has(row.project_id)
	);
}

const parentParams = (base: string) =>
	[...base.matchAll(/\{(\w+)\}/g)]
		.map(([, name]) => name)
		.filter((name) => name !== 'company_id' && name !== 'project_id');

type Test = (row: ToolRecord) => boolean;

function dateTests(call: Call, kind: ToolKind): Test[] {
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
function refusePlainStatus(call: Call, kind: ToolKind): void {
	if (kind.key === 'rfi' && call.query.keys().includes('filters[status]')) {
		throw badRequest('filters[status] must be an array', 'status');
	}
}

const special = new Set([
	'id',
	'ids',
	'query',
	'search',
	'created_at',
	'updated_at',
	'deleted_at',
	'include_deleted',
	'deleted',
	'due_date',
	'recycle_bin',
]);

function filterValue(row: ToolRecord, name: string): unknown {
	if (name in row.fields) {
		const value = row.fields[name];
		return isObject(value) ? (value.id ?? value.name) : value;
	}
	const object = name.replace(/_ids?$/, '');
	return idIn(row.fields[object]);
}

function tests(call: Call, kind: ToolKind): Test[] {
	const { query } = call;
	refusePlainStatus(call, kind);
	const words = (
		query.get('filters[query]') ??
		query.get('filters[search]') ??
		query.get('search') ??
		query.get('query')
	)?.toLowerCase();
	const own: Test[] = [];
	for (const key of query.keys()) {
		const name = /^filters\[(\w+)\]/.exec(key)?.[1];
		if (name && !special.has(name))
			own.push(...oneOf<ToolRecord>(query, withoutBrackets(key), (row) => filterValue(row, name)));
	}
	return [
		...own,
		...dateTests(call, kind),
		...oneOf<ToolRecord>(query, 'filters[id]', (row) => row.id),
		...oneOf<ToolRecord>(query, 'filters[ids]', (row) => row.id),
		...inRange<ToolRecord>(query, 'filters[created_at]', (row) => row.fields.created_at),
		...inRange<ToolRecord>(query, 'filters[updated_at]', (row) => row.fields.updated_at),
		...inRange<ToolRecord>(query, 'filters[deleted_at]', (row) => row.fields.deleted_at),
		...inRange<ToolRecord>(query, 'filters[due_date]', (row) => row.fields.due_date),
		...(words
			? [
					(row: ToolRecord) =>
						String(row.fields[kind.title] ?? '')
							.toLowerCase()
							.includes(words),
				]
			: []),
		deletedTest(call),
	];
}

function deletedTest(call: Call): Test {
	const { query } = call;
	const mode = query.get('filters[include_deleted]');
	if (mode === 'with') return () => true;
	const only =
		mode === 'only' ||
		query.get('filters[deleted]') === 'only' ||
		query.has('filters[deleted_at]') ||
		query.boolean('filters[recycle_bin]') === true ||
		query.boolean('deleted_only') === true;
	return (row) => row.deleted === only;
}

function ordered(call: Call, rows: ToolRecord[]): ToolRecord[] {
	const attribute = call.query.get('sort[attribute]');
	const plain = call.query.get('sort');
	if (!attribute && !plain) return rows;
	const name = attribute ?? plain?.replace(/^-/, '') ?? '';
	const down = attribute ? call.query.get('sort[direction]') === 'desc' : plain?.startsWith('-');
	const read = (row: ToolRecord) => {
		const value = name === 'id' ? row.id : row.fields[name];
		return typeof value === 'number' || typeof value === 'string' ? value : null;
	};
	return [...rows].sort((a, b) => compare(read(a), read(b)) * (down ? -1 : 1));
}

function show(call: Call, row: ToolRecord): JsonValue {
	const shown: JsonObject = { id: row.id, ...row.fields };
	return /^\/rest\/v2\./.test(call.path) ? withStringIds(shown) : shown;
}

const list =
	(kind: ToolKind, base: string, hasPages: boolean) =>
	(call: Call): Answer => {
		const rows = ordered(call, keep(rowsOf(call, kind, base), tests(call, kind)));
		const isV2 = base.startsWith('/rest/v2.');
		if (!hasPages) {
			const body = rows.map((row) => show(call, row));
			return { body: isV2 ? { data: body } : body };
		}
		if (kind.grouped && base.startsWith('/rest/v1.1/')) return grouped(call, rows);
		const rules = isV2 ? pageRules.v2 : kind.max ? pageRules[kind.max] : pageRules.v1;
		return paged(call, rows, (row) => show(call, row), rules);
	};

/** A page counts meetings, but what it lists are groups of them. */
function grouped(call: Call, rows: ToolRecord[]): Answer {
	const answer = paged(call, rows, (row) => row);
	const page: ToolRecord[] = rows.filter(
		(row) => Array.isArray(answer.body) && answer.body.includes(row),
	);
	const groups = new Map<string, JsonValue[]>();
	for (const row of page) {
		const title = String(row.fields.title ?? '');
		groups.set(title, [...(groups.get(title) ?? []), show(call, row)]);
	}
	const body = [...groups].map(([group_title, meetings]) => ({ group_title, meetings }));
	return { ...answer, body };
}

function find(call: Call, kind: ToolKind, base: string, param: string): ToolRecord {
	const row = rowsOf(call, kind, base).find(
		({ id, deleted }) => String(id) === call.params[param] && !deleted,
	);
	if (!row) throw notFound(kind.key);
	return row;
}

function fieldsOf(call: Call, kind: ToolKind): JsonObject {
	const isV2 = /^\/rest\/v2\./.test(call.path);
	const { company_id: _company, project_id: _project, ...body } = call.body;
	if (isV2) return body;
	if (kind.wrapper) {
		const inside = body[kind.wrapper];
		if (isObject(inside)) return inside;
		throw badRequest(`param is missing or the value is empty: ${kind.wrapper}`);
	}
	const objects = Object.values(body).filter(isObject);
	return objects.length === 1 && Object.keys(body).length === 1 ? objects[0] : body;
}

function checkRequired(kind: ToolKind, fields: JsonObject): void {
	const errors: Record<string, string[]> = {};
	for (const [shown, name] of Object.entries(kind.required ?? {})) {
		const value = fields[name];
		if (
			value === undefined ||
			value === null ||
			value === '' ||
			(Array.isArray(value) && value.length === 0)
		) {
			errors[shown] = ['required'];
		}
	}
	if (Object.keys(errors).length > 0) throw invalid(errors);
}

/** Photos are made of an upload, named in one of two places. */
function withPhoto(call: Call, kind: ToolKind, fields: JsonObject): JsonObject {
	if (kind.key !== 'photo') return fields;
	const upload = isObject(call.body.upload) ? call.body.upload.uuid : fields.upload_uuid;
	if (typeof upload !== 'string') throw invalid({ upload_uuid: ["can't be blank"] });
	const taken = takeUpload(call, upload);
	return { ...fields, filename: taken.filename, size: taken.content?.length ?? 0 };
}

const create =
	(kind: ToolKind, base: string) =>
	(call: Call): Answer => {
		const project = locate(call, kind);
		if (!project && !base.startsWith('/rest/v1.0/companies/'))
			throw badRequest('Missing Project or Company ID');
		const fields = fieldsOf(call, kind);
		checkRequired(kind, fields);
		const parents = Object.fromEntries(
			parentParams(base).map((name) => [name, Number(call.params[name])]),
		);
		const at = { tool: kind.key, companyId: companyOf(call).id, projectId: project?.id ?? null };
		const row = createToolRecord(
			call.core,
			at,
			{ ...withPhoto(call, kind, fields), ...parents },
			call.account.name,
		);
		const body = show(call, row);
		return { body: call.path.startsWith('/rest/v2.') ? { data: body } : body };
	};

const showOne =
	(kind: ToolKind, base: string, param: string) =>
	(call: Call): Answer => {
		const body = show(call, find(call, kind, base, param));
		return { body: call.path.startsWith('/rest/v2.') ? { data: body } : body };
	};

const update =
	(kind: ToolKind, base: string, param: string) =>
	(call: Call): Answer => {
		const row = find(call, kind, base, param);
		updateToolRecord(call.core, row, fieldsOf(call, kind), call.account.name);
		const body = show(call, row);
		return { body: call.path.startsWith('/rest/v2.') ? { data: body } : body };
	};

const remove =
	(kind: ToolKind, base: string, param: string) =>
	(call: Call): Answer => {
		deleteToolRecord(call.core, find(call, kind, base, param), call.account.name);
		return { text: '' };
	};

const lastParam = (path: string) => /\{(\w+)\}$/.exec(path)?.[1];

/** With the documented status of success. */
function withStatus(line: string, usual: number, handle: (call: Call) => Answer): Route['handle'] {
	const status = operations().get(line)?.success ?? usual;
	return (call) => ({ status, ...handle(call) });
}

function route(kind: ToolKind, base: string, method: Method, path: string): Route | undefined {
	const param = path === base ? undefined : lastParam(path);
	const { permission: tool } = kind;
	const line = `${method} ${path}`;
	if (!param) {
		if (method === 'POST')
			return { method, path, tool, handle: withStatus(line, 201, create(kind, base)) };
		const hasPages = operations().get(`GET ${path}`)?.query.has('page') ?? false;
		return method === 'GET'
			? { method, path, tool, handle: list(kind, base, hasPages) }
			: undefined;
	}
	if (method === 'GET') return { method, path, tool, handle: showOne(kind, base, param) };
	if (method === 'PATCH' || method === 'PUT')
		return { method, path, tool, handle: update(kind, base, param) };
	return method === 'DELETE'
		? { method, path, tool, handle: withStatus(line, 204, remove(kind, base, param)) }
		: undefined;
}

const methods: Method[] = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'];
const asMethod = (text: string) => methods.find((method) => method === text);

function routesOf(kind: ToolKind, base: string): Route[] {
	const below = new RegExp(`^${base.replace(/[.{}]/g, '\\$&')}(/\\{\\w+\\})?$`);
	const found: Route[] = [];
	for (const operation of operations().values()) {
		const method = asMethod(operation.method);
		if (!method || !below.test(operation.path)) continue;
		const made = route(kind, base, method, operation.path);
		if (made) found.push(made);
	}
	return found;
}

function elsewhere(kind: ToolKind, line: string): Route[] {
	const [word, path] = line.split(' ');
	const method = asMethod(word);
	if (!method) return [];
	const base = path.replace(/\/\{id\}$/, '');
	const made = route(kind, base, method, path);
	return made ? [made] : [];
}

function listTrades(call: Call): Answer {
	const { query } = call;
	const words = query.get('filters[query]')?.toLowerCase();
	const active = query.boolean('filters[active]');
	const rows = [...call.core.world.trades.values()].filter(
		(trade) =>
			trade.company_id === companyOf(call).id &&
			(active === undefined || trade.active === active) &&
			(!words || trade.name.toLowerCase().includes(words)),
	);
	const range = inRange<(typeof rows)[number]>(
		query,
		'filters[updated_at]',
		(trade) => trade.updated_at,
	);
	return paged(call, keep(rows, range), ({ id, name, active: isActive, updated_at }) => ({
		id,
		name,
		active: isActive,
		updated_at,
	}));
}

export const toolRoutes: Route[] = [
	...toolKinds.flatMap((kind) => [
		...kind.bases.flatMap((base) => routesOf(kind, base)),
		...(kind.elsewhere ?? []).flatMap((line) => elsewhere(kind, line)),
	]),
	{ method: 'GET', path: '/rest/v1.0/companies/{company_id}/trades', handle: listTrades },
];
