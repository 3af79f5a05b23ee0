import type { ShownReview, ShownRow } from '../../nodes/Procore/review/shown';
import { linesOf, marksBeside, marksOf, shortReason } from '../../page/src/compare';
import { Decisions, type Choice } from '../../page/src/decisions';
import { RowList } from '../../page/src/rowList';

const row = (id: string, more: Partial<ShownRow> = {}): ShownRow => ({
	id,
	name: `Vendor ${id}`,
	values: {},
	decision: 'review',
	group: 'choose',
	reason: '',
	candidates: [],
	evidence: [],
	...more,
});
const party = (id: string, more = {}) => ({ id, name: `Party ${id}`, values: {}, ...more });

const review: ShownReview = {
	round: 'r',
	kind: 'vendor',
	hasAllParties: true,
	parties: [party('P0'), party('P1'), party('P2'), party('P3', { holder: 'Old' })],
	rows: [
		row('a', { candidates: [0], values: { city: 'Reno' } }),
		row('b', { decision: 'linked', group: 'linked', party: 1 }),
		row('c', { decision: 'match', group: 'safe', party: 2 }),
		row('d', { group: 'probable', candidates: [1] }),
		row('', {}),
	],
};
const decisionsWith = (...choices: Array<[number, Choice]>) => {
	const decisions = new Decisions(review, [], () => {});
	decisions.decide(choices);
	return decisions;
};

describe('what is decided', () => {
	it('holds what the plan says until a person says something else', () => {
		const decisions = decisionsWith([2, 'later']);
		expect([0, 1, 2].map((at) => decisions.of(at))).toEqual([undefined, 1, 'later']);
		decisions.undo();
		expect(decisions.of(2)).toBe(2);
	});

	it('is counted as it changes, and not twice', () => {
		const decisions = decisionsWith();
		const counted = () => [decisions.undecided, decisions.clashes()];
		const before = counted();
		expect(before).toEqual([2, []]);
		decisions.decide([
			[0, 1],
			[3, 'later'],
		]);
		decisions.decide([[0, 1]]);
		expect(counted()).toEqual([0, [0, 1]]);
		decisions.undo();
		decisions.undo();
		expect(counted()).toEqual(before);
	});

	it('leaves for the next plan what is undecided, and every row that a person left for later', () => {
		expect(decisionsWith().askedAgain).toBe(2);
		expect(decisionsWith([0, 'later'], [2, 'later']).askedAgain).toBe(3);
		expect(decisionsWith([0, 'create'], [3, 'ignore']).askedAgain).toBe(0);
	});

	it('is sent with the safe matches, and without rows that were left alone', () => {
		expect(decisionsWith().sent()).toEqual([[2, 'match', 'P2']]);
		expect(decisionsWith([0, 'create'], [2, 'later'], [3, 'later']).sent()).toEqual([
			[0, 'create'],
			[2, 'review'],
		]);
	});

	it.each([
		['with a linked row', [[0, 1]], [0, 1]],
		['with a safe match', [[0, 2]], [0, 2]],
		['with a record beyond the rows', [[0, 3]], [0]],
		[
			'with nothing once the other row has another one',
			[
				[0, 1],
				[1, 0],
			],
			[],
		],
	] as Array<[string, Array<[number, Choice]>, number[]]>)('clashes %s', (_, choices, wanted) => {
		expect(decisionsWith(...choices).clashes()).toEqual(wanted);
	});

	it('does not hold what was kept for rows and parties that are not there', () => {
		const kept: Array<[number, Choice]> = [
			[9, 'create'],
			[0, 77],
			[3, 'ignore'],
		];
		expect(new Decisions(review, kept, () => {}).choices).toEqual([[3, 'ignore']]);
	});
});

describe('the rows of the table', () => {
	it('are those to decide, the probable ones first; items that are no rows are left out', () => {
		const list = new RowList(review, decisionsWith());
		expect(list.rows).toEqual([3, 0]);
		expect(list.counts()).toMatchObject({ all: 4, open: 2, probable: 1, linked: 1, clash: 0 });
	});

	it('are found by words of either side', () => {
		const list = new RowList(review, decisionsWith());
		list.filter = 'all';
		for (const [search, found] of [
			['reno', [0]],
			['party P1', [3, 1]],
			['vendor c', [2]],
			['', [3, 0, 2, 1]],
		] as Array<[string, number[]]>) {
			list.search = search;
			list.refresh();
			expect([search, list.rows]).toEqual([search, found]);
		}
	});

	it('are found alike whether their texts were made before or not', () => {
		const list = new RowList(review, decisionsWith());
		list.filter = 'all';
		expect([list.prepare(3), list.prepare(3)]).toEqual([true, false]);
		list.search = 'party P1';
		list.refresh();
		expect(list.rows).toEqual([3, 1]);
	});

	it('stay where they are when they are decided, until the list is asked for again', () => {
		const decisions = decisionsWith();
		const list = new RowList(review, decisions);
		list.onlyOpen = true;
		list.refresh();
		decisions.decide([[3, 'create']]);
		expect(list.rows).toEqual([3, 0]);
		list.refresh();
		expect(list.rows).toEqual([0]);
	});
});

describe('both records side by side', () => {
	it('tell of a party that a person chose what is so with that one, not with the likeliest', () => {
		const row = { ...review.rows[0]!, name: 'Alder', values: { city: 'Reno' }, candidates: [0] };
		const told: ShownRow = { ...row, evidence: [['name', 'Alder', 'Alder', 4]] };
		expect(marksOf(told)).toMatchObject([{ field: 'name', mark: 'same' }]);
		const other = party('P9', { name: 'Birch', values: { city: 'Reno' } });
		expect(marksBeside(told, other, 1)).toMatchObject([
			{ field: 'name', mark: 'differs' },
			{ field: 'place', mark: 'same' },
		]);
	});

	const compared = row('a', {
		values: { phone: '(510) 555-0147', city: 'Reno', state: 'NV', taxId: '12-3456789' },
		candidates: [0, 1],
		evidence: [
			['phone', '5105550147', '+1 510 555 0147', 4],
			['legalForm', 'Vendor a', 'Party P0', 1],
			['originId', '1', 'P0', 2],
		],
	});

	it('agree or differ by what the plan found', () => {
		const lines = linesOf(compared, party('P0', { values: { phone: '+1 510 555 0147' } }), 0);
		expect(lines.map(({ field, mark }) => [field, mark])).toEqual([
			['name', 'differs'],
			['taxId', 'silent'],
			['phone', 'same'],
			['place', 'silent'],
		]);
		expect(marksOf(compared)).toEqual([{ field: 'phone', mark: 'same' }]);
	});

	it('agree or differ by letters and digits for a party that the plan did not compare', () => {
		const markFor = (phone: string) =>
			linesOf(compared, party('P1', { values: { phone } }), 1).find(
				({ field }) => field === 'phone',
			)?.mark;
		expect(markFor('510-555-0147')).toBe('same');
		expect(markFor('510-555-0148')).toBe('differs');
	});

	it('have a reason that does not name the party again', () => {
		const reason = 'The closest is Harbor Electric Inc.: same name, but another state.';
		expect(shortReason(row('a', { reason }))).toBe('Same name, but another state.');
		expect(shortReason(row('a', { reason: 'Nothing like it.' }))).toBe('Nothing like it.');
	});
});
