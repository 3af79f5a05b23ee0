import type { IDataObject } from 'n8n-workflow';
import type { SyncOutcome } from '../client/endpoints/directory/syncRecords';
import type { Sent } from '../client/endpoints/directory/syncRows';
import { inputError, ProcoreError, rethrow } from '../client/ProcoreError';
import type { Call } from '../client/wire/path';
import { bodyOf } from '../fields/writing/bodyOf';
import type { Writing } from '../fields/writing/writing';
import type { OperationContext, OutputRow } from './define';

/** A row to write, or why there is none. */
export type Row = { sent: Sent; error?: undefined } | { sent?: undefined; error: ProcoreError };

interface ItemSync {
	call: Call;
	items: IDataObject[];
	valuesAt: (item: number) => Writing;
	/** The project of the records, if they are not the company's. */
	projectId?: string;
	/** Completes the rows before they are sent, for example by the ids of records that exist. */
	prepare?: (rows: Row[]) => Promise<Row[]>;
	write: (updates: Sent[]) => Promise<SyncOutcome[]>;
	/** Whether a row without the keys of Procore is found again, or refused, by something else. */
	isFound?: (sent: Sent) => boolean;
	/** What rows have that no run finds again, and what comes of it: `neither id nor origin_id. …` */
	withoutKey: string;
}

async function rowOf(
	context: OperationContext,
	{ call, items, valuesAt, projectId }: ItemSync,
	at: number,
): Promise<Row> {
	try {
		const own = { ...context, item: items[at] ?? {} };
		return { sent: await bodyOf(own, valuesAt(at), call, { mode: 'update', projectId }) };
	} catch (error) {
		if (error instanceof ProcoreError && error.kind === 'input') return { error };
		throw rethrow(error);
	}
}

const text = (value: unknown) => String(value ?? '').trim();

/** What a row is known by, where it says so; by either one Procore finds the record. */
const keysOf = ({ id, origin_id: origin }: Sent): string[] => [
	...(text(id) === '' ? [] : [`id ${text(id)}`]),
	...(text(origin) === '' ? [] : [`origin_id ${text(origin)}`]),
];

/** What to say about rows by which no run finds a record, however often they are written. */
function sayWithoutKey(rows: Row[], { isFound, withoutKey }: ItemSync): string | undefined {
	const isUnknown = ({ sent }: Row) => sent && keysOf(sent).length === 0 && !isFound?.(sent);
	const count = rows.filter(isUnknown).length;
	if (count === 0) return undefined;
	return `${count === 1 ? '1 row has' : `${count} rows have`} ${withoutKey}`;
}

/** Of several rows for one record only the first is written: which one holds would be chance. */
function onceEach(rows: Row[]): Row[] {
	const first = new Map<string, number>();
	return rows.map((row, at) => {
		const keys = row.sent ? keysOf(row.sent) : [];
		const key = keys.find((one) => first.has(one));
		if (key === undefined) {
			for (const one of keys) first.set(one, at);
			return row;
		}
		const error = inputError(
			`Item ${at} has the same ${key} as item ${first.get(key)}`,
			'Give each record once: remove duplicates before this node.',
		);
		return { error };
	});
}

const outOf = ({ record, error }: SyncOutcome, from: number): OutputRow =>
	error ? { json: {}, from, error } : { json: record, from };

/** Writes all input items by sync. @returns one row for each, in their order */
export async function syncItems(context: OperationContext, sync: ItemSync): Promise<OutputRow[]> {
	const { items, prepare, write } = sync;
	const read: Row[] = [];
	for (const at of items.keys()) read.push(await rowOf(context, sync, at));
	const said = sayWithoutKey(read, sync);
	if (said) context.hint(said, 'warning');
	const rows = onceEach(prepare ? await prepare(read) : read);
	const updates = rows.flatMap(({ sent }): Sent[] => (sent ? [sent] : []));
	const outcomes = updates.length > 0 ? await write(updates) : [];
	let next = 0;
	return rows.map((row, from) => {
		if (row.error) return { json: {}, from, error: row.error };
		const outcome = outcomes[next++];
		return outcome ? outOf(outcome, from) : { json: {}, from };
	});
}
