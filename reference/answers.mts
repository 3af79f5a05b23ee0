import type { Field } from './fields.mts';
import { earlierResponses, operations, responses, type Response } from './read.mts';

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

/**
 * What a record of a list looks like: the row where the reference describes it, else what showing
 * or creating one answers.
 */
export function recordFields(list: string): Field[] | undefined {
	const show = showOf(list);
	return (
		answerFields('GET', list) ??
		(show && answerFields('GET', show.path)) ??
		answerFields('POST', list)
	);
}
