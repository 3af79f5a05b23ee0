import { z } from 'zod';

/**
 * How far a list has been read. The next reading begins earlier than that, since Procore may show
 * a change later than its time says; what was seen there before is known by id and time.
 */
export const cursorSchema = z.object({
	/** Milliseconds by Procore's clock: what changed before it, less the overlap, was returned. */
	at: z.number(),
	/**
	 * When the last reading of this window began, if it took several pages: a list that shifts
	 * meanwhile hides records, so another reading has to confirm it before `at` moves.
	 */
	unconfirmed: z.number().optional(),
	/**
	 * Id (with `-` before it for a deleted record) to the time of the change seen, in milliseconds
	 * to the base of 36. Procore's times are whole seconds, so for a change of the last moment the
	 * content is noted too, behind `#`; for a record without a time the content alone.
	 */
	seen: z.record(z.string()),
});
export type Cursor = z.output<typeof cursorSchema>;

export const OVERLAP_MS = 5 * 60_000;
/**
 * The window ends in the future: a record that changes while pages are read stays within it, and a
 * clock of this machine that is wrong does no harm.
 */
const AHEAD_MS = 366 * 86_400_000;
const LAST_MOMENT_MS = 5_000;

const iso = (ms: number) => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');

/** Whole seconds, as the filter says it. */
export const startOf = ({ at }: Pick<Cursor, 'at'>) => Math.floor((at - OVERLAP_MS) / 1000) * 1000;

/** A range of times, the same for all pages of one reading. @param now milliseconds */
export function windowOf(cursor: Cursor, now: number): string {
	return `${iso(startOf(cursor))}...${iso(now + AHEAD_MS)}`;
}

/** From a moment on, that moment included. */
export const cursorFrom = (ms: number): Cursor => ({ at: ms + OVERLAP_MS, seen: {} });

/** A record as far as its change matters. */
export interface Change {
	id: string;
	isDeleted: boolean;
	/** Milliseconds; undefined where the record does not tell. */
	changedAt: number | undefined;
	createdAt: number | undefined;
	/** Stands for the content. */
	digest: () => string;
}

const keyOf = ({ id, isDeleted }: Change) => (isDeleted ? `-${id}` : id);

const timeNote = ({ changedAt }: Change) => changedAt?.toString(36) ?? '';

function noteOf(change: Change, lastMoment: number): string {
	const { changedAt } = change;
	const mayChangeYet = changedAt === undefined || changedAt >= lastMoment;
	return mayChangeYet ? `${timeNote(change)}#${change.digest()}` : timeNote(change);
}

/** Whether a change has not been returned yet. A list that ignores the window shows older ones too. */
export function isNew(cursor: Cursor, change: Change): boolean {
	const { changedAt } = change;
	if (changedAt !== undefined && changedAt < startOf(cursor)) return false;
	const note = cursor.seen[keyOf(change)];
	if (note === undefined) return true;
	const [time, digest] = note.split('#');
	return time !== timeNote(change) || (digest !== undefined && digest !== change.digest());
}

/** `create` for a record that was not there when the list was last read. */
export function kindOf(cursor: Cursor, change: Change): 'create' | 'update' | 'delete' {
	if (change.isDeleted) return 'delete';
	const { id, createdAt } = change;
	const isFresh = createdAt !== undefined && createdAt >= startOf(cursor) && !(id in cursor.seen);
	return isFresh ? 'create' : 'update';
}

/** What a reading found. */
export interface Found {
	changes: Change[];
	/** Procore's clock when it began, in milliseconds. */
	began: number;
	/** Whether each list came in one answer, so that nothing can have shifted. */
	isWhole: boolean;
	/** Whether records left a list between two of its pages, as far as Procore tells. */
	hasShrunk: boolean;
}

/**
 * Where the list has been read to. After several pages that is not before a second reading of the
 * same window, during which nothing left the list, has found nothing that the first passed over.
 */
function reachedBy(cursor: Cursor, { changes, began, isWhole, hasShrunk }: Found): number {
	const { at, unconfirmed } = cursor;
	if (isWhole) return began;
	if (unconfirmed === undefined || hasShrunk) return at;
	const isLate = ({ changedAt = 0 }: Change) => changedAt < unconfirmed - OVERLAP_MS;
	return changes.some((change) => isLate(change) && isNew(cursor, change)) ? at : unconfirmed;
}

/** After a reading. Only what the next one may show again is remembered. */
export function advanced(cursor: Cursor, found: Found): Cursor {
	const { changes, began, isWhole } = found;
	const at = Math.max(cursor.at, reachedBy(cursor, found));
	const start = startOf({ at });
	const seen: Record<string, string> = {};
	for (const [key, note] of Object.entries(cursor.seen)) {
		const [time = ''] = note.split('#');
		if (time !== '' && parseInt(time, 36) >= start) seen[key] = note;
	}
	for (const change of changes) {
		const isNear = change.changedAt === undefined || change.changedAt >= start;
		if (isNear) seen[keyOf(change)] = noteOf(change, began - LAST_MOMENT_MS);
	}
	return { at, ...(isWhole ? {} : { unconfirmed: began }), seen };
}
