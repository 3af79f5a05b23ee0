import { z } from 'zod';

/**
 * How far a list has been read. The next reading begins earlier than that, since Procore may show
 * a change later than its time says; what was seen there before is known by id and time.
 */
export const cursorSchema = z.object({
	/** Milliseconds: the latest change that was seen. */
	at: z.number(),
	/**
	 * Id (with `-` before it for a deleted record) to the time of the change seen. Procore's times
	 * are whole seconds, so for a change of the last moment the content is noted too.
	 */
	seen: z.record(z.string()),
});
export type Cursor = z.output<typeof cursorSchema>;

export const OVERLAP_MS = 5 * 60_000;
/** The window ends in the future: a record that changes while pages are read stays within it. */
const AHEAD_MS = 86_400_000;
const LAST_MOMENT_MS = 2_000;

const iso = (ms: number) => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');

/** Whole seconds, as the filter says it. */
export const startOf = ({ at }: Pick<Cursor, 'at'>) => Math.floor((at - OVERLAP_MS) / 1000) * 1000;

/** `filters[updated_at]`, the same for all pages of one reading. @param now milliseconds */
export function windowOf(cursor: Cursor, now: number): string {
	return `${iso(startOf(cursor))}...${iso(now + AHEAD_MS)}`;
}

/** From a moment on, that moment included. */
export const cursorFrom = (ms: number): Cursor => ({ at: ms + OVERLAP_MS, seen: {} });

/** A record as far as its change matters. */
export interface Change {
	id: string;
	isDeleted: boolean;
	updatedAt: string;
	createdAt: string;
	/** Stands for the content. */
	digest: () => string;
}

const keyOf = ({ id, isDeleted }: Change) => (isDeleted ? `-${id}` : id);

const timeIn = (note: string) => note.split('#')[0] ?? '';
const digestIn = (note: string) => note.split('#')[1];

export function isNew({ seen }: Cursor, change: Change): boolean {
	const note = seen[keyOf(change)];
	if (note === undefined || timeIn(note) !== change.updatedAt) return true;
	const digest = digestIn(note);
	return digest !== undefined && digest !== change.digest();
}

/** `create` for a record that was not there when the list was last read. */
export function kindOf(cursor: Cursor, change: Change): 'create' | 'update' | 'delete' {
	if (change.isDeleted) return 'delete';
	const isFresh = Date.parse(change.createdAt) >= startOf(cursor) && !(change.id in cursor.seen);
	return isFresh ? 'create' : 'update';
}

/**
 * After a reading. It never goes beyond the moment when the reading began, since later changes
 * may have been seen in part, and by the clock of Procore rather than of this machine.
 * @param began milliseconds
 */
export function advanced(cursor: Cursor, changes: Change[], began: number): Cursor {
	const times = changes.map(({ updatedAt }) => Date.parse(updatedAt));
	const newest = times.reduce((a, b) => Math.max(a, b), 0);
	const at = Math.max(cursor.at, Math.min(newest, began));
	const lastMoment = Math.min(newest, began) - LAST_MOMENT_MS;
	const all = { ...cursor.seen };
	for (const change of changes) {
		const mayChangeYet = Date.parse(change.updatedAt) >= lastMoment;
		const { updatedAt } = change;
		all[keyOf(change)] = mayChangeYet ? `${updatedAt}#${change.digest()}` : updatedAt;
	}
	const isNear = (note: string) => Date.parse(timeIn(note)) >= startOf({ at });
	const kept = Object.entries(all).filter(([, note]) => isNear(note));
	return { at, seen: Object.fromEntries(kept) };
}
