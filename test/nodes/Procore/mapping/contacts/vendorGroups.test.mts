import fc from 'fast-check';
import { VendorGroups } from '../../../../../nodes/Procore/mapping/contacts/vendorGroups';

const idsOf = (count: number) => Array.from({ length: count }, (_, index) => `V${index}`);

/** The groups in which a person comes back who belongs to one vendor and, from a call on, to another. */
function seenBy(groups: VendorGroups, before: string, after: string, movesAt: number) {
	let call = 0;
	return groups.all.map((split) => {
		const seen = new Set<number>();
		split.forEach((ids, number) => {
			if (ids.includes(call < movesAt ? before : after)) seen.add(number);
			call++;
		});
		return seen;
	});
}

describe('groups of vendors', () => {
	it('tell each vendor from every other', () => {
		for (const count of [16, 17, 48, 49, 50, 100, 121, 700]) {
			const ids = idsOf(count);
			const groups = new VendorGroups(ids, 100);
			for (const id of ids) {
				const seen = seenBy(groups, id, id, 0);
				expect(groups.vendorIn(seen)).toBe(id);
				expect(groups.vendorsNear(seen)).toEqual([id]);
			}
		}
	});

	it('never tell a third vendor of a person who moved between two of the calls', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 16, max: 400 }),
				fc.nat(),
				fc.nat(),
				fc.nat(),
				(count, one, other, moment) => {
					const ids = idsOf(count);
					const groups = new VendorGroups(ids, 100);
					const before = `V${one % count}`;
					const after = `V${other % count}`;
					const seen = seenBy(groups, before, after, moment % (groups.side * 3 + 1));
					const told = groups.vendorIn(seen);
					expect([before, after, undefined]).toContain(told);
				},
			),
			{ numRuns: 2_000 },
		);
	});

	it('stay below the largest that one call takes, and cost few calls', () => {
		for (const [count, calls] of [
			[100, 33],
			[3_000, 165],
			[10_000, 303],
			[50_000, 1_503],
		] as const) {
			const groups = new VendorGroups(idsOf(count), 100);
			const sizes = groups.all.flat().map(({ length }) => length);
			expect(Math.max(...sizes)).toBeLessThanOrEqual(100);
			expect(groups.all.flat()).toHaveLength(calls);
			expect(groups.isWorthIt).toBe(true);
		}
		expect(new VendorGroups(idsOf(15), 100).isWorthIt).toBe(false);
	});
});
