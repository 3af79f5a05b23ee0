import type { Query } from '../wire/http';
import type { Call, Ids } from '../wire/path';
import type { Kind, Scope, Verb, Write } from './kind';
import { kindOf } from './table';

/** The path that reads, changes and deletes one record; '' if Procore has none. */
export const pathOfOne = ({ list, one }: Kind): string =>
	one ?? (list === null ? '' : `${list}/{id}`);

const USUAL: Record<Write, (kind: Kind) => Call> = {
	create: ({ list }) => ['POST', list ?? ''],
	update: (kind) => ['PATCH', pathOfOne(kind)],
	delete: (kind) => ['DELETE', pathOfOne(kind)],
	sync: ({ list }) => ['PATCH', `${list}/sync`],
};

/** What Procore can do with a kind of record, by `getAll`, `get`, `create` and so on. */
export function callsOf(kind: Kind): Map<Verb, Call> {
	const { list, one, can = [], at = {} } = kind;
	const calls = new Map<Verb, Call>();
	if (list !== null) calls.set('getAll', ['GET', list]);
	if (one !== null && pathOfOne(kind) !== '') calls.set('get', ['GET', pathOfOne(kind)]);
	for (const write of can) calls.set(write, at[write] ?? USUAL[write](kind));
	return calls;
}

/**
 * What Procore does with one kind of record, by its value in the table.
 * @example callOf('vendor', 'company', 'create')
 * @throws Error where the table has no such call
 */
export function callOf(value: string, scope: Scope, verb: Verb): Call {
	const kind = kindOf(value, scope);
	const call = kind && callsOf(kind).get(verb);
	if (call) return call;
	throw new Error(`The table has no call to ${verb} ${value} of a ${scope}`);
}

/** The company or project of a call, for the query if the path does not name it. */
export function scopeQuery(template: string, scope: Scope, ids: Ids): Query {
	const name = `${scope}_id`;
	return template.includes(`{${name}}`) ? {} : { [name]: ids[name] };
}
