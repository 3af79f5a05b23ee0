import fc from 'fast-check';
import {
	advanced,
	cursorFrom,
	isNew,
	OVERLAP_MS,
	windowOf,
	type Change,
	type Cursor,
} from '../../../../nodes/Procore/trigger/cursor.ts';
import { tries } from '../../../support/tries.mts';

const minute = 60_000;
const base = Date.parse('2026-03-01T12:00:00Z');

interface Version {
	id: string;
	/** Its own time, whole seconds as Procore's. */
	at: number;
	/** When a list shows it. */
	visible: number;
}

/** What a list shows at a moment: the latest visible version of each record within the window. */
function shown(versions: Version[], window: string, now: number): Change[] {
	const [from = 0, to = 0] = window.split('...').map((text) => Date.parse(text));
	const latest = new Map<string, Version>();
	for (const version of versions.filter(({ visible }) => visible <= now))
		latest.set(version.id, version);
	return [...latest.values()]
		.filter(({ at }) => at >= from && at <= to)
		.map(({ id, at }) => ({
			id,
			isDeleted: false,
			updatedAt: new Date(at).toISOString(),
			createdAt: '',
			digest: () => String(at),
		}));
}

it('returns the last version of each record once, whatever the timing, the lateness and the skew of the clock', () => {
	const version = fc.record({
		id: fc.integer({ min: 1, max: 6 }).map(String),
		at: fc.integer({ min: 0, max: 240 }),
		late: fc.integer({ min: 0, max: 240 }),
	});
	const polls = fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 1, maxLength: 30 });
	const skew = fc.integer({ min: -4 * minute, max: 4 * minute });
	fc.assert(
		fc.property(fc.array(version, { maxLength: 30 }), polls, skew, (drawn, gaps, ahead) => {
			const byId = new Map<string, number>();
			const versions = drawn
				.map(({ id, at, late }) => ({
					id,
					at: base + at * 15_000,
					visible: base + at * 15_000 + late * 1000,
				}))
				.sort((a, b) => a.at - b.at)
				.map((each) => {
					const visible = Math.max(each.visible, byId.get(each.id) ?? 0);
					byId.set(each.id, visible);
					return { ...each, visible };
				});
			let cursor: Cursor = cursorFrom(base);
			const taken: string[] = [];
			let now = base;
			for (const gap of [...gaps, 90, 1]) {
				now += gap * minute;
				const found = shown(versions, windowOf(cursor, now + ahead), now);
				for (const change of found.filter((each) => isNew(cursor, each)))
					taken.push(`${change.id} ${change.updatedAt}`);
				cursor = advanced(cursor, found, now + ahead);
			}
			expect(new Set(taken).size).toBe(taken.length);
			const last = new Map(
				versions.map(({ id, at }) => [id, `${id} ${new Date(at).toISOString()}`]),
			);
			expect(taken).toEqual(expect.arrayContaining([...last.values()]));
		}),
		tries(2_000),
	);
});

it('tells two changes of one second apart by their content', () => {
	const change = (digest: string, seconds: number): Change => ({
		id: '1',
		isDeleted: false,
		updatedAt: new Date(base + seconds * 1000).toISOString(),
		createdAt: '',
		digest: () => digest,
	});
	const cursor = advanced(cursorFrom(base), [change('a', 10)], base + 10_400);
	expect(isNew(cursor, change('a', 10))).toBe(false);
	expect(isNew(cursor, change('b', 10))).toBe(true);
	const later = advanced(cursor, [change('b', 10)], base + minute);
	expect(isNew(later, change('b', 10))).toBe(false);
});

it('remembers no more than the overlap', () => {
	const changes = Array.from({ length: 100 }, (_, index) => ({
		id: String(index),
		isDeleted: false,
		updatedAt: new Date(base + index * minute).toISOString(),
		createdAt: '',
		digest: () => '',
	}));
	const { seen, at } = advanced(cursorFrom(base), changes, base + 200 * minute);
	expect(at).toBe(base + 99 * minute);
	expect(Object.keys(seen)).toHaveLength(OVERLAP_MS / minute + 1);
});
