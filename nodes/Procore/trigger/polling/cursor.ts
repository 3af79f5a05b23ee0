import { z } from 'zod';

/**
 * How far a list has been read. The next reading begins earlier than that, since Procore may show
 * a change later than its time says; what was seen there before is known by id and time.
 */
export const cursorSchema = z.object({
	/**
	 * Milliseconds by Procore's clock: what changed before it, less the overlap, was returned. It
	 * never passes this machine's clock either, so that one wrong `Date` header does no harm.
	 */
	at: z.number(),
	/** Procore's clock, where the last reading found it clearly before `at`. */
	early: z.number().optional(),
	/**
	 * When the last reading of this window began, if it took several pages: a list that shifts
	 * meanwhile hides records, so another reading has to confirm it before `at` moves.
	 */
	unconfirmed: z.number().optional(),
	/**
	 * Id (with `-` before it for a deleted record, `+` for others, so that no id is the name of a
	 * property that every object has) to the time of the change seen, in milliseconds to the base of
	 * 36. Procore's times are whole seconds, so for a change of the last moment the content is noted
	 * too, behind `#`; for a record without a time the content alone.
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

const keyOf = ({ id, isDeleted }: Pick<Change, 'id' | 'isDeleted'>) =>
	`${isDeleted ? '-' : '+'}${id}`;

const timeNote = ({ changedAt }: Change) => changedAt?.toString(36) ?? '';

function noteOf(change: Change, lastMoment: number): string {
	const { changedAt } = change;
	const mayChangeYet = changedAt === undefined || changedAt >= lastMoment;
	return mayChangeYet ? `${timeNote(change)}#${change.digest()}` : timeNote(change);
}

/**
 * Whether a change has not been returned yet. A list that ignores the window shows older ones too.
 */
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
	if (createdAt === undefined || createdAt < startOf(cursor)) return 'update';
	return cursor.seen[keyOf({ id, isDeleted: false })] === undefined ? 'create' : 'update';
}

/** What a reading found. */
export interface Found {
	changes: Change[];
	/** Procore's clock when it began, in milliseconds; undefined where Procore does not tell. */
	clock: number | undefined;
	/** This machine's clock then. */
	now: number;
	/** Whether each list came in one answer, so that nothing can have shifted. */
	isWhole: boolean;
	/** Whether records left a list between two of its pages, as far as Procore says. */
	hasShrunk: boolean;
}

/** Without a clock of Procore's, its records tell how late it is at least. */
const latestOf = (changes: Change[]) =>
	changes.reduce((latest, { changedAt = 0 }) => Math.max(latest, changedAt), 0);

/**
 * When a reading began, by the earlier of both clocks: one that is wrong only makes it cost more.
 */
const beganAt = ({ changes, clock, now }: Found) => Math.min(clock ?? latestOf(changes), now);

/**
 * Where the list has been read to. After several pages that is not before a second reading of the
 * same window, during which nothing left the list, has found nothing that the first passed over.
 */
function reachedBy(cursor: Cursor, found: Found): number {
	const { at, unconfirmed } = cursor;
	if (found.isWhole) return Math.max(at, beganAt(found));
	if (unconfirmed === undefined || found.hasShrunk) return at;
	const isLate = ({ changedAt = 0 }: Change) => changedAt < unconfirmed - OVERLAP_MS;
	const hasPassedOver = found.changes.some((change) => isLate(change) && isNew(cursor, change));
	return hasPassedOver ? at : Math.max(at, unconfirmed);
}

/** Procore's clock, where it is before everything that the cursor asks for. */
function earlyClock(cursor: Cursor, found: Found): number | undefined {
	const isEarly = found.clock !== undefined && found.clock < startOf(cursor);
	return isEarly ? beganAt(found) : undefined;
}

/**
 * Where the next reading begins. A cursor that two readings in a row find in Procore's future comes
 * back; one alone may have met a wrong clock. It comes back far enough to lose nothing: a change may
 * be returned again.
 */
function movedBy(cursor: Cursor, found: Found): Pick<Cursor, 'at' | 'early'> {
	const early = earlyClock(cursor, found);
	if (early === undefined) return { at: reachedBy(cursor, found) };
	if (cursor.early === undefined) return { at: cursor.at, early };
	return { at: Math.min(cursor.early, early) - OVERLAP_MS };
}

/** After a reading. Only what the next one may show again is remembered. */
export function advanced(cursor: Cursor, found: Found): Cursor {
	const moved = movedBy(cursor, found);
	const began = beganAt(found);
	const start = startOf(moved);
	const seen: Record<string, string> = {};
	for (const [key, note] of Object.entries(cursor.seen)) {
		const [time = ''] = note.split('#');
		if (time !== '' && parseInt(time, 36) >= start) seen[key] = note;
	}
	for (const change of found.changes) {
		const isNear = change.changedAt === undefined || change.changedAt >= start;
		if (isNear) seen[keyOf(change)] = noteOf(change, began - LAST_MOMENT_MS);
	}
	return { ...moved, ...(found.isWhole ? {} : { unconfirmed: began }), seen };
}
