import type { Field } from './fields.mts';
import { bodies, earlierResponses, operations, responses, type Response } from './read.mts';

const idOf = ({ method, path }: { method: string; path: string }) => `${method} ${path}`;

function byId<T extends { method: string; path: string }>(rows: readonly T[]): Map<string, T> {
	return new Map(rows.map((row) => [idOf(row), row]));
}

let known: { now: Map<string, Response>; earlier: Map<string, Response> } | undefined;
const index = () => (known ??= { now: byId(responses()), earlier: byId(earlierResponses()) });

/** v2 puts the record, or the list of them, under `data`. */
function withoutEnvelope(fields: Field[] = []): Field[] | undefined {
	const data = fields.find(({ name }) => name === 'data');
	const found = data ? data.fields : fields;
	return found && found.length > 0 ? found : undefined;
}

/** What one record looks like in an answer, for lists one row; `undefined` where not known. */
export function answerFields(method: string, path: string): Field[] | undefined {
	const { now, earlier } = index();
	const id = idOf({ method, path });
	return withoutEnvelope(now.get(id)?.fields) ?? withoutEnvelope(earlier.get(id)?.fields);
}

const showOf = (list: string) =>
	operations().find(
		({ method, path }) =>
			method === 'GET' &&
			path.startsWith(`${list}/{`) &&
			!path.slice(list.length + 1).includes('/'),
	);

/** A list that comes in groups has the records one level further down. */
function withoutGroups(fields: Field[] | undefined): Field[] | undefined {
	const [group, ...more] = fields ?? [];
	return more.length === 0 && group?.type === 'array' && group.fields ? group.fields : fields;
}

/** What can be written and read again: the texts, numbers and objects of the create call. */
function writtenFields(list: string): Field[] | undefined {
	const create = bodies().find(({ method, path }) => method === 'POST' && path === list);
	const isRead = ({ name, type }: Field) => type !== 'array' && !name.includes('%');
	const id: Field = { name: 'id', type: 'string', required: false };
	return create && [id, ...create.fields.filter(isRead)];
}

/**
 * What a record of a list looks like: the row where the reference describes it, else what showing
 * or creating one answers; for lists of v2 at least what creating one takes.
 */
export function recordFields(list: string): Field[] | undefined {
	const show = showOf(list);
	return (
		withoutGroups(answerFields('GET', list)) ??
		(show && answerFields('GET', show.path)) ??
		answerFields('POST', list) ??
		(list.startsWith('/rest/v2') ? writtenFields(list) : undefined)
	);
}
