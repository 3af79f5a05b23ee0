import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseField } from './fields.mts';
import type { Field, Line } from './fields.mts';

/** What a writing operation takes. */
export interface Body {
	/** The documented status of an answer that refuses a field: 422, or 400 where there is no 422. */
	refusal: number;
	/** The body is an array of these. */
	isArray: boolean;
	fields: Field[];
}

interface StoredBody {
	refusal: number;
	array?: true;
	fields: Line[];
}

/** Kinds of value a query parameter takes: a list of choices, or the name of a type. */
export type QueryValue = string[] | 'integer' | 'boolean' | 'array';

const folder = path.join(process.cwd(), 'test/fixtures/procore/facts');
const loaded = new Map<string, unknown>();

function load<Row>(name: string): Record<string, Row> {
	const known = loaded.get(name);
	if (known) return Object(known);
	const rows: Record<string, Row> = JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
	loaded.set(name, rows);
	return rows;
}

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

/** Fields of one row of the answer to `GET /rest/…`, outside of v2's envelope; none where the reference is silent. */
export const answerFields = once((line: string): Field[] =>
	(load<Line[]>('answers.json')[line] ?? []).map(parseField),
);

export const bodyOf = once((line: string): Body | null => {
	const stored = load<StoredBody>('bodies.json')[line];
	if (!stored) return null;
	const { refusal, array, fields } = stored;
	return { refusal, isArray: array === true, fields: fields.map(parseField) };
});

export const queryValues = (line: string): Record<string, QueryValue> =>
	load<Record<string, QueryValue>>('queries.json')[line] ?? {};

export const answeredLines = (): string[] => Object.keys(load<Line[]>('answers.json'));
