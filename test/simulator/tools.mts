import { answerFields } from './facts/facts.mts';
import { keep } from './filters.mts';
import type { ToolKind } from './kinds/toolKind.mts';
import { operations } from './operations.mts';
import { pageRules, paged } from './paging.mts';
import { deleteToolRecord, restoreToolRecord } from './records.mts';
import { ordered } from './records/order.mts';
import { binTestsOf, testsOf } from './records/select.mts';
import type { Test } from './records/select.mts';
import { showRecord } from './records/show.mts';
import { companyOf } from './route.mts';
import type { Answer, Call, Method, Route } from './route.mts';
import { findRow, placeFor, rowsOf } from './toolRows.mts';
import { toolKinds } from './toolTable.mts';
import { createRow, updateRow } from './toolWrites.mts';
import type { JsonValue, ToolRecord } from './types.mts';

const isV2 = (path: string) => /^\/rest\/v2\./.test(path);

/** v2 puts everything under `data`; a few v1 answers do too. */
const inEnvelope = (kind: ToolKind, path: string, body: JsonValue): JsonValue =>
	isV2(path) || kind.enveloped ? { data: body } : body;

const viewOf = ({ query }: Call) => query.get('view') ?? query.get('serializer_view');

interface Listing {
	kind: ToolKind;
	base: string;
	tests(call: Call, kind: ToolKind): Test[];
}

const list =
	({ kind, base, tests }: Listing) =>
	(call: Call): Answer => {
		const line = `GET ${base}`;
		const rows = ordered(call.query, kind, keep(rowsOf(call, kind, base), tests(call, kind)));
		const show = (row: ToolRecord) => showRecord(kind, line, row, viewOf(call));
		const hasPages = operations().get(line)?.query.has('page') ?? false;
		if (kind.grouped?.bases.includes(base)) return grouped(call, kind, rows, hasPages);
		if (!hasPages) return { body: inEnvelope(kind, base, rows.map(show)) };
		const rules = isV2(base) ? pageRules.v2 : kind.max ? pageRules[kind.max] : pageRules.v1;
		const answer = paged(call, rows, show, rules);
		return kind.enveloped ? { ...answer, body: { data: answer.body } } : answer;
	};

/** A page counts the records, but what it lists are groups of them. */
function grouped(call: Call, kind: ToolKind, rows: ToolRecord[], hasPages: boolean): Answer {
	const { by = '', title = '', rows: name = '', also = {} } = kind.grouped ?? {};
	const answer = hasPages ? paged(call, rows, (row) => row) : { body: rows };
	const page = new Set<unknown>(Array.isArray(answer.body) ? answer.body : []);
	const groups = new Map<string, ToolRecord[]>();
	for (const row of rows.filter((one) => page.has(one))) {
		const key = String(row.fields[by] ?? '');
		groups.set(key, [...(groups.get(key) ?? []), row]);
	}
	const more = ({ fields }: ToolRecord) =>
		Object.entries(also).map(([own, field]): [string, JsonValue] => [own, fields[field] ?? null]);
	const body = [...groups].map(([key, members]) => ({
		[title]: key,
		...Object.fromEntries(more(members[0])),
		[name]: members.map((row) => showRecord(kind, 'GET group', row)),
	}));
	return { ...answer, body };
}

/** What one operation does to one record. */
interface One {
	kind: ToolKind;
	base: string;
	param: string;
	line: string;
}

function answerFor(call: Call, one: One, row: ToolRecord): Answer {
	const body = showRecord(one.kind, one.line, row, viewOf(call));
	return { body: inEnvelope(one.kind, call.path, body) };
}

const create =
	(kind: ToolKind, base: string, line: string) =>
	(call: Call): Answer => {
		const place = placeFor(call, kind, base) ?? {
			companyId: companyOf(call).id,
			projectId: call.project?.id ?? null,
		};
		rowsOf(call, kind, base);
		const row = createRow(call, kind, place, line);
		return { body: inEnvelope(kind, call.path, showRecord(kind, line, row)) };
	};

const showOne = (one: One) => (call: Call) =>
	answerFor(call, one, findRow(call, one.kind, one.base, one.param));

const update =
	(one: One) =>
	(call: Call): Answer => {
		const row = findRow(call, one.kind, one.base, one.param);
		updateRow(call, one.kind, row, one.line);
		return answerFor(call, one, row);
	};

/** A few deletions are answered with what was deleted, or with the word that it was. */
const gone = (row: ToolRecord): ToolRecord => ({
	...row,
	fields: { ...row.fields, success: true },
});

const remove =
	(one: One) =>
	(call: Call): Answer => {
		const row = findRow(call, one.kind, one.base, one.param);
		deleteToolRecord(call.core, row, call.account.name);
		return answerFields(one.line).length > 0 ? answerFor(call, one, gone(row)) : { text: '' };
	};

const restore =
	(one: One) =>
	(call: Call): Answer => {
		const row = findRow(call, one.kind, one.base, one.param, true);
		restoreToolRecord(call.core, row, call.account.name);
		return answerFor(call, one, row);
	};

const lastParam = (path: string) => /\{(\w+)\}$/.exec(path)?.[1];

/** With the documented status of success. */
function withStatus(line: string, usual: number, handle: (call: Call) => Answer): Route['handle'] {
	const status = operations().get(line)?.success ?? usual;
	return (call) => {
		const answer = handle(call);
		return status === 204 ? { status, text: '' } : { status, ...answer };
	};
}

function route(kind: ToolKind, base: string, method: Method, path: string): Route | undefined {
	const param = path === base ? undefined : lastParam(path);
	const { permission: tool } = kind;
	const line = `${method} ${path}`;
	const made = (usual: number, handle: (call: Call) => Answer): Route => ({
		method,
		path,
		tool,
		handle: withStatus(line, usual, handle),
	});
	if (!param) {
		if (method === 'POST') return made(201, create(kind, base, line));
		return method === 'GET' ? made(200, list({ kind, base, tests: testsOf })) : undefined;
	}
	const one = { kind, base, param, line };
	if (method === 'GET') return made(200, showOne(one));
	if (method === 'PATCH' || method === 'PUT') return made(200, update(one));
	return method === 'DELETE' ? made(204, remove(one)) : undefined;
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

function split(line: string): { method: Method; path: string } {
	const [word, path] = line.split(' ');
	return { method: asMethod(word) ?? 'GET', path };
}

function elsewhere(kind: ToolKind, line: string): Route[] {
	const { method, path } = split(line);
	const base = path.replace(/\/\{id\}$/, '');
	const made = route(kind, base, method, path);
	return made ? [made] : [];
}

/** `PATCH …/{id}/recycle` and `PATCH …/{id}/restore`, which act on the record that the path names. */
function moves(
	kind: ToolKind,
	lines: string[],
	act: (one: One) => (call: Call) => Answer,
): Route[] {
	return lines.map((line) => {
		const { method, path } = split(line);
		const base = path.replace(/\/\{id\}.*$/, '');
		const handle = withStatus(line, 200, act({ kind, base, param: 'id', line }));
		return { method, path, tool: kind.permission, handle };
	});
}

function bin(kind: ToolKind, base: string): Route[] {
	const line = `GET ${base}/{id}`;
	const listing = list({ kind, base, tests: binTestsOf });
	const routes: Route[] = [{ method: 'GET', path: base, tool: kind.permission, handle: listing }];
	if (!operations().has(line)) return routes;
	const one = { kind, base, param: 'id', line };
	const show = (call: Call) => answerFor(call, one, findRow(call, kind, base, 'id', true));
	return [...routes, { method: 'GET', path: `${base}/{id}`, tool: kind.permission, handle: show }];
}

const routesOfKind = (kind: ToolKind): Route[] => [
	...kind.bases.flatMap((base) => routesOf(kind, base)),
	...(kind.elsewhere ?? []).flatMap((line) => elsewhere(kind, line)),
	...(kind.bins ?? []).flatMap((base) => bin(kind, base)),
	...moves(kind, kind.recycle ?? [], remove),
	...moves(kind, kind.restore ?? [], restore),
];

export const toolRoutes: Route[] = toolKinds.flatMap(routesOfKind);
