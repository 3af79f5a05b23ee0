import { findDuplicatePairs } from '../../../../nodes/Procore/matching/findDuplicates';
import { matchRecords } from '../../../../nodes/Procore/matching/matchRecords';
import type { Caution, MatchOutcome } from '../../../../nodes/Procore/matching/types';
import {
	BALANCED_LINKS,
	CAREFUL_ASKS,
	CAREFUL_LINKS,
	IN_USE,
	NEVER,
	RETIRED,
} from './fieldCases.mts';
import type { Body } from './pairs.mts';

const reno = { address: '100 Main St', city: 'Reno', state: 'NV', zip: '89501' };

/** Decides about both directions of a pair. */
async function bothWays(left: Body, right: Body, caution: Caution): Promise<MatchOutcome[]> {
	const [one] = await matchRecords([{ id: 'L', ...left }], [{ id: 'R', ...right }], { caution });
	const [other] = await matchRecords([{ id: 'L', ...right }], [{ id: 'R', ...left }], { caution });
	return [one, other];
}

const decisions = (outcomes: readonly MatchOutcome[]): string[] =>
	outcomes.map(({ decision }) => decision);

describe.each(Object.entries(NEVER))('never linked: %s', (_, pairs) => {
	it.each(pairs)('%s', async (__, left, right) => {
		expect(decisions(await bothWays(left, right, 'careful'))).toEqual(['review', 'review']);
		expect(decisions(await bothWays(left, right, 'balanced'))).toEqual(['review', 'review']);
	});
});

describe('careful asks', () => {
	it.each(CAREFUL_ASKS)('%s', async (_, left, right) => {
		expect(decisions(await bothWays(left, right, 'careful'))).toEqual(['review', 'review']);
	});
});

describe.each(Object.entries(CAREFUL_LINKS))('careful links: %s', (_, pairs) => {
	it.each(pairs)('%s', async (__, left, right) => {
		expect(decisions(await bothWays(left, right, 'careful'))).toEqual(['match', 'match']);
	});
});

describe('balanced links what careful asks', () => {
	it.each(BALANCED_LINKS)('%s', async (_, left, right) => {
		expect(decisions(await bothWays(left, right, 'careful'))).toEqual(['review', 'review']);
		expect(decisions(await bothWays(left, right, 'balanced'))).toEqual(['match', 'match']);
	});
});

describe('a record that is no longer used', () => {
	it.each(RETIRED)('%s is linked with nothing', async (name) => {
		const [one, other] = await bothWays(
			{ name, ...reno },
			{ name: 'Corvane Millwork', ...reno },
			'balanced',
		);
		expect(decisions([one, other])).toEqual(['review', 'review']);
		expect(one.reason).toContain('its name says that it is no longer used');
		expect(other.reason).toContain('its name says that it is no longer used');
	});

	it.each(IN_USE)('%s is in use', async (name) => {
		const [one] = await bothWays({ name, ...reno }, { name, ...reno }, 'careful');
		expect(one.decision).toBe('match');
	});

	it('stands in the way of no other', async () => {
		const [outcome] = await matchRecords(
			[{ id: 'L', name: 'Corvane Millwork', ...reno }],
			[
				{ id: 'R1', name: 'Corvane Millwork', ...reno },
				{ id: 'R2', name: 'X-Corvane Millwork', ...reno },
			],
			{ caution: 'careful' },
		);
		expect(outcome).toMatchObject({ decision: 'match', rightId: 'R1' });
	});

	it('is never new, even where nothing is like it', async () => {
		const [outcome] = await matchRecords(
			[{ id: 'L', name: 'zz Corvane Millwork' }],
			[{ id: 'R', name: 'Quillon Paving' }],
			{ caution: 'careful' },
		);
		expect(outcome.decision).toBe('review');
		expect(outcome.reason).toBe('Its name says that it is no longer used.');
	});

	it('is a duplicate of the one that is used, which is kept whatever hangs on it', async () => {
		const pairs = await findDuplicatePairs(
			[
				{ id: '1', name: 'X-Corvane Millwork', ...reno, weight: 900 },
				{ id: '2', name: 'Corvane Millwork', ...reno, weight: 1 },
			],
			{ caution: 'careful' },
		);
		expect(pairs).toMatchObject([{ keepId: '2', duplicateId: '1' }]);
		expect(pairs[0].reason).toContain('2 is kept because the other is no longer used');
	});
});

it('a name that fills its field is a duplicate of the same name with its legal form', async () => {
	const pairs = await findDuplicatePairs(
		[
			{ id: '1', name: 'Corvane Millworks Construction Co.', ...reno },
			{ id: '2', name: 'CORVANE MILLWORKS CONSTRUCTION', ...reno },
		],
		{ caution: 'careful' },
	);
	expect(pairs).toMatchObject([{ keepId: '1', duplicateId: '2' }]);
});

describe('contests', () => {
	const phones = ['775-555-0101'];

	it('asks when a rival has the very door and phone', async () => {
		const [outcome] = await matchRecords(
			[{ id: 'L', name: 'Corvane Millwork', ...reno, phones }],
			[
				{
					id: 'R1',
					name: 'Corvane Millwork',
					address: '7 Elm St',
					city: 'Sparks',
					state: 'NV',
					zip: '89431',
					phones,
				},
				{ id: 'R2', name: 'Thistledown Cabinets', ...reno, phones },
			],
			{ caution: 'balanced' },
		);
		expect(outcome.decision).toBe('review');
		expect(outcome.candidates.map(({ rightId }) => rightId).sort()).toEqual(['R1', 'R2']);
	});

	it('asks about an arm of a family of which the list has more', async () => {
		const here = { city: 'Reno', state: 'NV', phones };
		const [outcome] = await matchRecords(
			[{ id: 'L', name: 'Quorvane Inc', ...here }],
			[
				{ id: 'R1', name: 'Quorvane Development', ...here },
				{ id: 'R2', name: 'Quorvane Supply', city: 'Reno', state: 'NV' },
			],
			{ caution: 'balanced' },
		);
		expect(outcome.decision).toBe('review');
	});

	it('asks when a tax id agrees in another place and another record has the name', async () => {
		const [outcome] = await matchRecords(
			[{ id: 'L', name: 'Corvane Millwork', ...reno, taxId: '12-3456789' }],
			[
				{ id: 'R1', name: 'Corvane Millwork', city: 'Tampa', state: 'FL', taxId: '123456789' },
				{ id: 'R2', name: 'Corvane Millwork', city: 'Sparks', state: 'NV', zip: '89431' },
			],
			{ caution: 'careful' },
		);
		expect(outcome.decision).toBe('review');
	});
});

describe('what is not new', () => {
	it('shares a rare word and the ZIP code', async () => {
		const [outcome] = await matchRecords(
			[{ id: 'L', name: 'Thornquist Paving', zip: '89501' }],
			[{ id: 'R', name: 'Builders Thornquist Group West', zip: '89501' }],
			{ caution: 'careful' },
		);
		expect(outcome.decision).toBe('review');
	});
});

describe('a word that no list knows', () => {
	const [austin, tampa] = [
		{ address: '48 Ranch Rd', city: 'Austin', state: 'TX', zip: '78701' },
		{ address: '9 Z Ave', city: 'Tampa', state: 'FL', zip: '33602' },
	];
	const decisionAmong = async (others: readonly string[]): Promise<string> => {
		const [outcome] = await matchRecords(
			[{ id: 'L', name: 'Premier Zorbelling', ...austin }],
			[
				{ id: 'R', name: 'PREMIER ZORBELLING INC', ...tampa },
				...others.map((name, index) => ({ id: `O${index}`, name, ...reno })),
			],
			{ caution: 'balanced' },
		);
		return outcome.decision;
	};

	it('names a company, unless it is behind several different first words', async () => {
		expect(await decisionAmong([])).toBe('match');
		const others = ['Halvorsen', 'Quillon', 'Ecklund'].map((first) => `${first} Zorbelling`);
		expect(await decisionAmong(others)).toBe('review');
	});
});

describe('a list that cuts its names off', () => {
	it('at the length that many reach and none exceeds', async () => {
		const names = [
			'Abercorn Thistledown Millwork Cabinetry',
			'Brightwell Cornerstone Restoration Group',
			'Corvane Larkspur Mechanical Contractors',
			'Dunmarrow Vandermolen Structural Erectors',
			'Elmsworth Quillfeather Refrigeration Parts',
			'Fennimore Larkspur Aggregates Transport',
		];
		const left = names.map((name, index) => ({ id: `L${index}`, name, ...reno }));
		const right = names.map((name, index) => ({
			id: `R${index}`,
			name: name.slice(0, 33),
			...reno,
		}));
		const outcomes = await matchRecords(left, right, { caution: 'careful' });
		expect(outcomes.map(({ rightId }) => rightId)).toEqual(right.map(({ id }) => id));
	});
});
