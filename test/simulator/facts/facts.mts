import { readFileSync } from 'node:fs';
import { readFields } from '../../../reference/fields.mts';
import { operations } from '../../../reference/read.mts';
import type { Operation, Parameter } from '../../../reference/read.mts';
import { bodyFields, shownFields } from './field.mts';
import type { Field } from './field.mts';

/** What a writing operation takes. */
export interface Body {
	/** The documented status of an answer that refuses a field: 422, or 400 where there is no 422. */
	refusal: number;
	/** The body is an array of these. */
	isArray: boolean;
	fields: Field[];
}

/** Kinds of value a query parameter takes: a list of choices, or the name of a type. */
export type QueryValue = string[] | 'integer' | 'boolean' | 'array';

function once<Value>(work: (line: string) => Value): (line: string) => Value {
	const made = new Map<string, Value>();
	return (line) => {
		const known = made.get(line);
		if (known !== undefined) return known;
		const value = work(line);
		made.set(line, value);
		return value;
	};
}

/** What a file of the reference says behind each operation; fields are read when they are needed. */
const rowsOf = once((file) => {
	const rows: Array<[string, string, ...unknown[]]> = JSON.parse(
		readFileSync(`reference/${file}.json`, 'utf8'),
	);
	return new Map(rows.map(([method, path, ...rest]) => [`${method} ${path}`, rest]));
});

const byLine = once(
	() => new Map(operations().map((one): [string, Operation] => [`${one.method} ${one.path}`, one])),
);

function fieldsIn(file: string, line: string): Field[] {
	const [fields = []] = rowsOf(file).get(line) ?? [];
	return shownFields(readFields(fields), file === 'earlierResponses');
}

/** v2, and a few answers of v1, have the rows under `data`. */
function withoutEnvelope(fields: Field[]): Field[] {
	const [data, ...more] = fields;
	return data?.name === 'data' && more.length === 0 ? (data.inner ?? []) : fields;
}

/** Fields of one row of the answer to `GET /rest/…`, outside of an envelope; none where the reference is silent. */
export const answerFields = once((line): Field[] => {
	const fields = withoutEnvelope(fieldsIn('responses', line));
	return fields.length > 0 ? fields : withoutEnvelope(fieldsIn('earlierResponses', line));
});

export const bodyOf = once((line): Body | null => {
	const [kind, fields] = rowsOf('bodies').get(line) ?? [];
	if (typeof kind !== 'string') return null;
	const failures = byLine('').get(line)?.failures ?? [];
	return {
		refusal: failures.includes(422) ? 422 : 400,
		isArray: kind.endsWith(' list'),
		fields: bodyFields(readFields(fields)),
	};
});

function valueOf({ type, choices }: Parameter): QueryValue | undefined {
	const known = choices?.filter((choice) => choice !== null).map(String);
	if (known && known.length > 0) return known;
	return type === 'integer' || type === 'boolean' || type === 'array' ? type : undefined;
}

/** What the parameters of an operation's query take, by name without brackets. */
export const queryValues = once((line): Record<string, QueryValue> => {
	const parameters = byLine('').get(line)?.parameters ?? [];
	const entries = parameters.flatMap((parameter) => {
		const value = parameter.in === 'query' ? valueOf(parameter) : undefined;
		return value ? [[parameter.name.replace(/\[\]$/, ''), value]] : [];
	});
	return Object.fromEntries(entries);
});
