import { createHash } from 'crypto';
import type { IDataObject } from 'n8n-workflow';
import type { Query } from '../client/http';
import type { ProcoreClient } from '../client/ProcoreClient';
import { recordSchema } from '../client/schemas/records';
import { advanced, isNew, kindOf, windowOf, type Change, type Cursor } from './cursor';
import { listCallOf, type PollableTool } from './pollableTools';
import type { Polled } from './pollSettings';

interface Found extends Change {
	record: IDataObject;
}

const textIn = (record: IDataObject, field: string) => {
	const value = record[field];
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** Addresses are left out: signed ones differ each time they are read. */
function digestOf(record: IDataObject): string {
	const text = JSON.stringify(record, (_, value: unknown) =>
		typeof value === 'string' && /^https?:/.test(value) ? '' : value,
	);
	return createHash('sha256').update(text).digest('base64url').slice(0, 12);
}

/** A record without a time of its own counts as changed when it was read. */
function foundIn(record: IDataObject, isDeleted: boolean, began: number): Found {
	const readAt = new Date(began).toISOString();
	const deletedAt = isDeleted ? textIn(record, 'deleted_at') : '';
	return {
		id: textIn(record, 'id'),
		isDeleted,
		updatedAt: deletedAt || textIn(record, 'updated_at') || readAt,
		createdAt: textIn(record, 'created_at'),
		digest: () => digestOf(record),
		record,
	};
}

async function readList(
	procore: ProcoreClient,
	list: string,
	place: Polled,
	query: Query,
	limit?: number,
): Promise<IDataObject[]> {
	const call = listCallOf(list, place);
	const options = { query: { ...call.query, ...query }, companyId: place.companyId, limit };
	return await procore.list(call.path, recordSchema, options);
}

async function readWindow(
	procore: ProcoreClient,
	tool: PollableTool,
	place: Polled,
	window: Query,
	began: number,
	withDeleted: boolean,
): Promise<Found[]> {
	const { list, query, deleted } = tool;
	const present = await readList(procore, list, place, { ...query, ...window });
	const found = present.map((record) => foundIn(record, false, began));
	if (!withDeleted || !deleted) return found;
	const listOfDeleted = deleted.list ?? list;
	const inQuery = deleted.list ? window : { ...query, ...deleted.query, ...window };
	const gone = await readList(procore, listOfDeleted, place, inQuery);
	return [...found, ...gone.map((record) => foundIn(record, true, began))];
}

const byTime = (a: Found, b: Found) => Date.parse(a.updatedAt) - Date.parse(b.updatedAt);

function itemOf(tool: PollableTool, place: Polled, found: Found, eventType: string): IDataObject {
	const { id, updatedAt, record } = found;
	return {
		eventId: [tool.value, id, eventType, updatedAt].join(':'),
		eventType,
		resourceName: tool.resourceName,
		resourceId: id,
		companyId: place.companyId,
		projectId: place.projectId || null,
		projectName: place.projectName,
		timestamp: updatedAt,
		record,
	};
}

export interface Reading {
	items: IDataObject[];
	cursor: Cursor;
}

/** What changed in one place since its cursor: each change once, the oldest first. */
export async function readChanges(
	procore: ProcoreClient,
	tool: PollableTool,
	place: Polled,
	cursor: Cursor,
	events: readonly string[],
): Promise<Reading> {
	const began = Date.now();
	const window = { 'filters[updated_at]': windowOf(cursor, began) };
	const withDeleted = events.includes('delete');
	const found = await readWindow(procore, tool, place, window, began, withDeleted);
	const fresh = new Map<string, Found>();
	for (const each of found.filter((change) => isNew(cursor, change)).sort(byTime)) {
		fresh.set(`${each.id} ${each.isDeleted}`, each);
	}
	const items = [...fresh.values()]
		.map((each) => itemOf(tool, place, each, kindOf(cursor, each)))
		.filter(({ eventType }) => events.includes(String(eventType)));
	return { items, cursor: advanced(cursor, found, began) };
}

/** A few records as they are, to build a workflow with. */
export async function readSamples(
	procore: ProcoreClient,
	tool: PollableTool,
	place: Polled,
): Promise<IDataObject[]> {
	const records = await readList(procore, tool.list, place, tool.query ?? {}, 3);
	const began = Date.now();
	return records.map((record) => itemOf(tool, place, foundIn(record, false, began), 'update'));
}
