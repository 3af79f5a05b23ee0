import { readFileSync } from 'node:fs';
import { readField, readFields, type Field } from './fields.mts';

export const METHODS = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'] as const;
export type Method = (typeof METHODS)[number];

export interface Parameter extends Field {
	in: 'path' | 'query' | 'header';
}

export interface Operation {
	method: Method;
	/** With `{names}`, as the reference writes it. */
	path: string;
	name: string;
	/** Product, tool and kind of record: `Project Management/RFI/rfis`. */
	group: string;
	parameters: Parameter[];
	/** The documented status of success. */
	status: number;
	/** The documented statuses of failure. */
	failures: number[];
	body?: 'required' | 'optional';
}

export interface Body {
	method: Method;
	path: string;
	contentType: string;
	/** The body is a list of objects with these fields. */
	isList: boolean;
	fields: Field[];
}

export interface Response {
	method: Method;
	path: string;
	/** For lists those of one row. */
	fields: Field[];
}

type Row = [method: Method, path: string, ...rest: unknown[]];

function startOf(row: unknown): Row {
	if (!Array.isArray(row)) throw new Error('not a row');
	const [word, path, ...rest] = row;
	const method = METHODS.find((known) => known === word);
	if (!method) throw new Error(`${JSON.stringify(word)} is not a method`);
	if (typeof path !== 'string' || !/^\/[\w./{}-]+$/.test(path))
		throw new Error(`${JSON.stringify(path)} is not a path`);
	return [method, path, ...rest];
}

function textOf(value: unknown, what: string): string {
	if (typeof value !== 'string' || value.trim() !== value || value === '')
		throw new Error(`${JSON.stringify(value)} is not a ${what}`);
	return value;
}

function parameterOf(row: unknown): Parameter {
	const [first, ...rest]: unknown[] = Array.isArray(row) ? row : [row];
	const [, place, text] = /^(?:(path|header) )?(.*)$/.exec(String(first)) ?? [];
	const field = readField(rest.length > 0 ? [text, ...rest] : text);
	if (place === 'path') return { ...field, in: 'path', required: true };
	return { ...field, in: place === 'header' ? 'header' : 'query' };
}

const pathParameter = (name: string): Parameter => ({
	in: 'path',
	name,
	type: 'integer',
	required: true,
});

function parametersOf(path: string, rows: unknown): Parameter[] {
	if (!Array.isArray(rows)) throw new Error('the parameters are not a list');
	const listed = rows.map(parameterOf);
	const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
	const stray = listed.find((known) => known.in === 'path' && !names.includes(known.name));
	if (stray) throw new Error(`{${stray.name}} is not in the path`);
	const isNamed = (name: string) => (known: Parameter) =>
		known.in === 'path' && known.name === name;
	return [
		...names.map((name) => listed.find(isNamed(name)) ?? pathParameter(name)),
		...listed.filter((known) => known.in !== 'path'),
	];
}

function statusesOf(row: unknown): { status: number; failures: number[] } {
	const [status, ...failures]: unknown[] = Array.isArray(row) ? row : [row];
	const isStatus = (least: number, value: unknown): value is number =>
		typeof value === 'number' && Number.isInteger(value) && value >= least && value < least + 200;
	if (!isStatus(200, status))
		throw new Error(`${JSON.stringify(status)} is not a status of success`);
	const isFailure = (value: unknown): value is number => isStatus(400, value);
	if (!failures.every(isFailure))
		throw new Error(`${JSON.stringify(failures)} are not statuses of failure`);
	return { status, failures };
}

function operationOf(row: unknown): Operation {
	const [method, path, name, group, parameters, statuses, body] = startOf(row);
	if (body !== undefined && body !== 'body' && body !== 'body*')
		throw new Error(`${JSON.stringify(body)} says nothing about a body`);
	return {
		method,
		path,
		name: textOf(name, 'name'),
		group: textOf(group, 'group'),
		parameters: parametersOf(path, parameters),
		...statusesOf(statuses),
		...(body && { body: body === 'body*' ? 'required' : 'optional' }),
	};
}

function bodyOf(row: unknown): Body {
	const [method, path, kind, fields] = startOf(row);
	const [contentType = '', list] = textOf(kind, 'content type').split(' ');
	if (list !== undefined && list !== 'list') throw new Error(`"${list}" is not "list"`);
	return { method, path, contentType, isList: list === 'list', fields: readFields(fields) };
}

function responseOf(row: unknown): Response {
	const [method, path, fields] = startOf(row);
	return { method, path, fields: readFields(fields) };
}

function rowsOf<T extends { method: string; path: string }>(
	file: string,
	text: string,
	parse: (row: unknown) => T,
): T[] {
	const rows: unknown = JSON.parse(text);
	if (!Array.isArray(rows)) throw new Error(`${file} is not a list`);
	const known = new Set<string>();
	return rows.map((row, index) => {
		try {
			const parsed = parse(row);
			const id = `${parsed.method} ${parsed.path}`;
			if (known.has(id)) throw new Error(`${id} stands twice`);
			known.add(id);
			return parsed;
		} catch (error) {
			throw new Error(`${file}, line ${index + 2}: ${String(error)}`);
		}
	});
}

export const readOperations = (text: string) => rowsOf('operations.json', text, operationOf);
export const readBodies = (text: string) => rowsOf('bodies.json', text, bodyOf);
export const readResponses = (text: string, file = 'responses.json') =>
	rowsOf(file, text, responseOf);

const textOfFile = (name: string) => readFileSync(`reference/${name}.json`, 'utf8');
function once<T>(make: () => T): () => T {
	let made: T | undefined;
	return () => (made ??= make());
}

/** Every operation of Procore. Read once a process, from the folder of the repository. */
export const operations = once(() => readOperations(textOfFile('operations')));
/** The body fields of every writing operation whose body the reference describes. */
export const bodies = once(() => readBodies(textOfFile('bodies')));
/** The answer fields of every operation whose answer the reference describes. */
export const responses = once(() => readResponses(textOfFile('responses')));
/** Answers of 2024 for reading operations whose answer the newer reference lost. */
export const earlierResponses = once(() =>
	readResponses(textOfFile('earlierResponses'), 'earlierResponses.json'),
);
