import fc from 'fast-check';
import {
	advanced,
	cursorFrom,
	isNew,
	kindOf,
	OVERLAP_MS,
	windowOf,
	type Change,
	type Cursor,
} from '../../../../../nodes/Procore/trigger/polling/cursor.ts';
import { tries } from '../../../../support/tries.mts';

const minute = 60_000;
const base = Date.parse('2026-03-01T12:00:00Z');

const change = (id: string, changedAt: number | undefined, digest = ''): Change => ({
	id,
	isDeleted: false,
	changedAt,
	createdAt: undefined,
	digest: () => digest,
});

interface Version {
	id: number;
	/** Its own time, whole seconds as Procore's. */
	at: number;
	/** When a list shows it. */
	visible: number;
}

/** What a list shows at a moment: the latest visible version of each record within the window. */
function shown(versions: Version[], window: string, now: number, gone: Set<number>): Change[] {
	const [from = 0, to = 0] = window.split('...').map((text) => Date.parse(text));
	const latest = new Map<number, Version>();
	for (const version of versions.filter(({ visible }) => visible <= now))
		latest.set(version.id, version);
	return [...latest.values()]
		.filter(({ id, at }) => at >= from && at <= to && !gone.has(id))
		.sort((a, b) => a.id - b.id)
		.map(({ id, at }) => change(String(id), at, String(at)));
}

const PAGE = 4;

/** Page after page, as far as each says that there is another; a record that goes moves others up. */
function paged(list: (gone: Set<number>) => Change[], gone: Set<number>, leaving?: number) {
	const changes: Change[] = [];
	let pages = 0;
	let total = 0;
	let hasShrunk = false;
	for (let hasNext = true; hasNext; pages++) {
		const [from, to] = [pages * PAGE, (pages + 1) * PAGE];
		const all = list(gone);
		hasShrunk ||= all.length < total;
		total = all.length;
		changes.push(...all.slice(from, to));
		hasNext = all.length > to;
		if (leaving !== undefined) gone.add(leaving);
	}
	return { changes, isWhole: pages === 1, hasShrunk };
}

/** @returns each version that was taken, in the order of the readings */
function follow(versions: Version[], polls: Array<[gap: number, leaving?: number]>, skew: number) {
	let cursor: Cursor = cursorFrom(base);
	const taken: string[] = [];
	const gone = new Set<number>();
	let now = base;
	for (const [gap, leaving] of polls) {
		now += gap * minute;
		const window = windowOf(cursor, now + skew);
		const found = paged((left) => shown(versions, window, now, left), gone, leaving);
		for (const each of found.changes.filter((one) => isNew(cursor, one)))
			taken.push(`${each.id} ${each.changedAt}`);
		cursor = advanced(cursor, { ...found, began: now });
	}
	return { taken, gone, cursor };
}

const version = fc.record({
	id: fc.integer({ min: 1, max: 12 }),
	at: fc.integer({ min: 0, max: 240 }),
	late: fc.integer({ min: 0, max: 240 }),
});
const poll = fc.tuple(
	fc.integer({ min: 1, max: 15 }),
	fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
);

function versionsOf(drawn: Array<{ id: number; at: number; late: number }>): Version[] {
	const last = new Map<number, number>();
	return drawn
		.map(({ id, at, late }) => ({
			id,
			at: base + at * 15_000,
			visible: base + at * 15_000 + late * 1000,
		}))
		.sort((a, b) => a.at - b.at)
		.map((each) => {
			const visible = Math.max(each.visible, last.get(each.id) ?? 0);
			last.set(each.id, visible);
			return { ...each, visible };
		});
}

it('returns the last version of each record once, whatever the timing, the lateness, the clock of this machine and records that leave the list between two pages', () => {
	const skew = fc.integer({ min: -600 * minute, max: 600 * minute });
	fc.assert(
		fc.property(
			fc.array(version, { maxLength: 40 }),
			fc.array(poll, { minLength: 1, maxLength: 30 }),
			skew,
			(drawn, polls, ahead) => {
				const versions = versionsOf(drawn);
				const { taken, gone } = follow(versions, [...polls, [90], [1], [1], [1]], ahead);
				expect(new Set(taken).size).toBe(taken.length);
				const last = new Map(versions.map(({ id, at }) => [id, `${id} ${at}`]));
				const left = [...last].filter(([id]) => !gone.has(id)).map(([, text]) => text);
				expect(taken).toEqual(expect.arrayContaining(left));
			},
		),
		tries(2_000),
	);
});

it('reads a window of several pages again, until nothing was passed over', () => {
	const versions = Array.from({ length: 12 }, (_, id) => ({
		id: id + 1,
		at: base + id * 60 * minute,
		visible: 0,
	}));
	const first = follow(versions, [[24 * 60, 1]], 0);
	expect(first.taken).toHaveLength(11);
	expect(first.cursor.at).toBe(base + OVERLAP_MS);
	const second = follow(versions, [[24 * 60, 1], [1]], 0);
	expect(second.taken).toHaveLength(12);
	expect(second.cursor.at).toBe(base + OVERLAP_MS);
	const third = follow(versions, [[24 * 60, 1], [1], [1]], 0);
	expect(third.taken).toHaveLength(12);
	expect(third.cursor).toMatchObject({ at: base + (24 * 60 + 1) * minute, seen: {} });
});

it('moves on with the clock of Procore, and forgets what lies behind', () => {
	const cursor = advanced(cursorFrom(base), {
		changes: [change('1', base + minute)],
		began: base + 2 * minute,
		isWhole: true,
		hasShrunk: false,
	});
	expect(Object.keys(cursor.seen)).toEqual(['1']);
	const later = advanced(cursor, {
		changes: [],
		began: base + 60 * minute,
		isWhole: true,
		hasShrunk: false,
	});
	expect(later).toEqual({ at: base + 60 * minute, seen: {} });
	expect(windowOf(later, base)).toMatch(/^2026-03-01T12:55:00Z\.\.\./);
});

it('tells two changes of one second apart by their content', () => {
	const found = (each: Change, seconds: number) => ({
		changes: [each],
		began: base + seconds * 1000,
		isWhole: true,
		hasShrunk: false,
	});
	const at = base + 10_000;
	const cursor = advanced(cursorFrom(base), found(change('1', at, 'a'), 10));
	expect(isNew(cursor, change('1', at, 'a'))).toBe(false);
	expect(isNew(cursor, change('1', at, 'b'))).toBe(true);
	const later = advanced(cursor, found(change('1', at, 'b'), 60));
	expect(isNew(later, change('1', at, 'b'))).toBe(false);
	expect(isNew(later, change('1', at, 'c'))).toBe(false);
});

it('knows a record without a time by its content, as long as the list shows it', () => {
	const found = (changes: Change[]) => ({ changes, began: base, isWhole: true, hasShrunk: false });
	const cursor = advanced(cursorFrom(base), found([change('1', undefined, 'a')]));
	expect(isNew(cursor, change('1', undefined, 'a'))).toBe(false);
	expect(isNew(cursor, change('1', undefined, 'b'))).toBe(true);
	expect(advanced(cursor, found([])).seen).toEqual({});
});

it('leaves out what a list shows from before the window', () => {
	expect(isNew(cursorFrom(base), change('1', base - 1000))).toBe(false);
	expect(isNew(cursorFrom(base), change('1', base))).toBe(true);
});

it('calls a record created that came into being within the window', () => {
	const made = { ...change('1', base + minute), createdAt: base + minute };
	const cursor = cursorFrom(base);
	expect(kindOf(cursor, made)).toBe('create');
	expect(kindOf(cursor, { ...made, createdAt: base - 1000 })).toBe('update');
	expect(kindOf(cursor, { ...made, createdAt: undefined })).toBe('update');
	expect(kindOf(cursor, { ...made, isDeleted: true })).toBe('delete');
	const later = advanced(cursor, {
		changes: [made],
		began: base + 2 * minute,
		isWhole: true,
		hasShrunk: false,
	});
	expect(kindOf(later, made)).toBe('update');
});

it('remembers no more than the overlap, in few letters', () => {
	const changes = Array.from({ length: 100 }, (_, index) =>
		change(String(index), base + index * minute),
	);
	const { seen, at } = advanced(cursorFrom(base), {
		changes,
		began: base + 100 * minute,
		isWhole: true,
		hasShrunk: false,
	});
	expect(at).toBe(base + 100 * minute);
	expect(Object.keys(seen)).toHaveLength(OVERLAP_MS / minute);
	expect(Object.values(seen).every((note) => note.length === 8)).toBe(true);
});
