import type { IDataObject } from 'n8n-workflow';
import type { ProcoreClient } from '../../client/ProcoreClient';
import { digestOf } from '../../client/wire/answers/digest';
import { recordSchema } from '../../client/schemas/records';
import { advanced, isNew, kindOf, windowOf, type Change, type Cursor } from './cursor';
import { listCallOf, type PollableTool } from '../../client/tools/polling';
import type { Polled } from './pollPlaces';
import { readList, type Listed } from './readList';

interface FoundRecord extends Change {
	/** As the record has it; empty where it has none. */
	timeText: string;
	record: IDataObject;
}

const textIn = (record: IDataObject, ...fields: string[]): string => {
	const value = fields.map((field) => record[field]).find((each) => each !== null && each !== '');
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;

/** A date without a time, or without a zone, is not a moment. */
const momentOf = (text: string) => (MOMENT.test(text) ? Date.parse(text) : undefined);

function foundIn(record: IDataObject, isDeleted: boolean): FoundRecord {
	const deletedAt = isDeleted ? textIn(record, 'deleted_at', 'deletedAt') : '';
	const told = deletedAt || textIn(record, 'updated_at', 'updatedAt');
	const changedAt = momentOf(told);
	const digest = () => digestOf(record);
	return {
		id: textIn(record, 'id') || digest(),
		isDeleted,
		changedAt,
		createdAt: momentOf(textIn(record, 'created_at', 'createdAt')),
		digest,
		timeText: changedAt === undefined ? '' : told,
		record,
	};
}

interface WindowRead {
	lists: Listed[];
	found: FoundRecord[];
}

/** The list of the records, and the list of deleted ones if they are asked for. */
async function readWindow(
	procore: ProcoreClient,
	{ list, query, deleted, isPaged }: PollableTool,
	place: Polled,
	window: string,
	withDeleted: boolean,
): Promise<WindowRead> {
	const present = { ...query, 'filters[updated_at]': window };
	const lists = [await readList(procore, place, list, present, isPaged)];
	const found = lists.flatMap(({ rows }) => rows.map((record) => foundIn(record, false)));
	if (!withDeleted || !deleted) return { lists, found };
	const { list: bin, filter = 'filters[updated_at]' } = deleted;
	const gone = { ...(bin ? {} : query), ...deleted.query, [filter]: window };
	const listOfDeleted = await readList(procore, place, bin ?? list, gone, deleted.isPaged ?? true);
	for (const record of listOfDeleted.rows) found.push(foundIn(record, true));
	return { lists: [...lists, listOfDeleted], found };
}

const byTime = (a: Change, b: Change) => (a.changedAt ?? 0) - (b.changedAt ?? 0);

function itemOf(tool: PollableTool, place: Polled, found: FoundRecord, kind: string): IDataObject {
	const { id, timeText, record } = found;
	return {
		eventId: [tool.value, id, kind, timeText || found.digest()].join(':'),
		eventType: kind,
		resourceName: tool.resourceName,
		resourceId: id,
		companyId: place.companyId,
		projectId: place.projectId || null,
		projectName: place.projectName,
		timestamp: timeText || new Date().toISOString(),
		record,
	};
}

export interface Reading {
	items: IDataObject[];
	cursor: Cursor;
	/** Procore's clock when it began, in milliseconds; undefined where Procore does not tell. */
	clock: number | undefined;
	/** This machine's clock then. */
	now: number;
}

/** What changed in one place since its cursor: each change once, the oldest first. */
export async function readChanges(
	procore: ProcoreClient,
	tool: PollableTool,
	place: Polled,
	cursor: Cursor,
	events: readonly string[],
): Promise<Reading> {
	const window = windowOf(cursor, Date.now());
	const withDeleted = events.includes('delete');
	const { lists, found } = await readWindow(procore, tool, place, window, withDeleted);
	const fresh = new Map<string, FoundRecord>();
	for (const each of found.filter((change) => isNew(cursor, change)).sort(byTime)) {
		fresh.set(`${each.id} ${each.isDeleted}`, each);
	}
	const items = [...fresh.values()]
		.map((each) => itemOf(tool, place, each, kindOf(cursor, each)))
		.filter(({ eventType }) => events.includes(String(eventType)));
	const [{ clock, now } = { clock: undefined, now: Date.now() }] = lists;
	const reading = {
		changes: found,
		clock,
		now,
		isWhole: lists.every((list) => list.isWhole),
		hasShrunk: lists.some((list) => list.hasShrunk),
	};
	return { items, cursor: advanced(cursor, reading), clock, now };
}

/** How wrong this machine's clock may be before a second call is needed. */
const CLOCK_TOLERANCE_MS = 60_000;

/**
 * The first reading of a place, from now on by Procore's clock: what there was before is only
 * remembered.
 */
export async function readFirst(
	procore: ProcoreClient,
	tool: PollableTool,
	place: Polled,
	events: readonly string[],
): Promise<Reading> {
	const at = Date.now() - CLOCK_TOLERANCE_MS;
	const first = await readChanges(procore, tool, place, { at, seen: {} }, events);
	const { clock = at } = first;
	const reading =
		clock < at ? await readChanges(procore, tool, place, { at: clock, seen: {} }, events) : first;
	return { ...reading, items: [] };
}

const SAMPLES = 3;

/** A few records, to build a workflow with. */
export async function readSamples(
	procore: ProcoreClient,
	tool: PollableTool,
	place: Polled,
): Promise<IDataObject[]> {
	const { path, query } = listCallOf(tool.list, place);
	const { companyId } = place;
	const options = { companyId, limit: SAMPLES, query: { ...query, ...tool.query } };
	const records = tool.isPaged
		? await procore.list(path, recordSchema, options)
		: (await readList(procore, place, tool.list, tool.query ?? {}, false)).rows.slice(0, SAMPLES);
	return records.map((record) => itemOf(tool, place, foundIn(record, false), 'update'));
}
