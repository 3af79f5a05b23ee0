import { findDuplicatePairs } from '../../../../nodes/Procore/matching/findDuplicates';
import { matchRecords } from '../../../../nodes/Procore/matching/matchRecords';
import type {
	MatchOptions,
	MatchOutcome,
	MatchRecord,
} from '../../../../nodes/Procore/matching/types';

type Body = Omit<MatchRecord, 'id'>;

const reno = { address: '100 Main St', city: 'Reno', state: 'NV', zip: '89501' };
const tampa = { address: '9 Z Ave', city: 'Tampa', state: 'FL', zip: '33602' };

async function match(
	left: Body[],
	right: Body[],
	options: Partial<MatchOptions> = {},
): Promise<MatchOutcome[]> {
	const number =
		(prefix: string) =>
		(body: Body, index: number): MatchRecord => ({ id: `${prefix}${index}`, ...body });
	return await matchRecords(left.map(number('L')), right.map(number('R')), {
		caution: 'careful',
		...options,
	});
}

async function decide(
	left: Body,
	right: Body,
	options: Partial<MatchOptions> = {},
): Promise<MatchOutcome['decision']> {
	const [outcome] = await match([left], [right], options);
	return outcome.decision;
}

describe('reasons', () => {
	it('say in words what agrees and what comes next', async () => {
		const [outcome] = await match(
			[{ name: 'Kestrel Electric, L.L.C.', ...reno }],
			[
				{ name: 'KESTREL ELECTRIC LLC', ...reno },
				{ name: 'Kestrel Plumbing', ...tampa },
			],
		);
		expect(outcome).toMatchObject({ decision: 'match', rightId: 'R0' });
		expect(outcome.reason).toMatch(
			/^Same name and same street; the next best is Kestrel Plumbing \(0\.\d\d\)\.$/,
		);
		expect(outcome.evidence[0]).toMatchObject({
			field: 'name',
			left: 'Kestrel Electric, L.L.C.',
			right: 'KESTREL ELECTRIC LLC',
		});
		expect(outcome.evidence.every(({ effect }) => effect > 0)).toBe(true);
	});

	it('say why a person must choose', async () => {
		const [outcome] = await match(
			[{ name: 'Brightwell Glazing LLC' }],
			[{ name: 'Brightwell Glazing Inc' }],
		);
		expect(outcome.decision).toBe('review');
		expect(outcome.reason).toBe(
			'The closest is Brightwell Glazing Inc: same name, but the legal forms differ and nothing else proves that it is the same company.',
		);
	});

	it('say what is missing of a new record', async () => {
		const [nameless, stranger] = await match(
			[{ name: '' }, { name: 'Yarrow Fencing' }],
			[{ name: 'Quince Landscaping' }],
		);
		expect(nameless).toMatchObject({ decision: 'new', score: 0, candidates: [], evidence: [] });
		expect(stranger).toMatchObject({ decision: 'new' });
	});
});

describe('doubtful pairs are never linked', () => {
	it.each<[string, Body, Body]>([
		[
			'another tax id',
			{ name: 'Bayline Concrete LLC', ...reno, taxId: '11-1111112' },
			{ name: 'Bayline Concrete LLC', ...reno, taxId: '22-2222223' },
		],
		[
			'another company at the same address',
			{ name: 'Moxley Electric', ...reno, phones: ['254-555-0101'] },
			{ name: 'Trellick Plumbing', ...reno, phones: ['254-555-0101'] },
		],
		[
			'a sister company',
			{ name: 'Moxley Electric', ...reno, phones: ['254-555-0101'] },
			{ name: 'Moxley Plumbing', ...reno, phones: ['254-555-0101'] },
		],
		['a holding', { name: 'Moxley Electric', ...reno }, { name: 'Moxley Holdings', ...reno }],
		['another local', { name: 'IBEW Local 134', ...reno }, { name: 'IBEW Local 143', ...reno }],
		[
			'another phase',
			{ name: 'Larkspur Apartments Phase II LLC', ...reno },
			{ name: 'Larkspur Apartments Phase III LLC', ...reno },
		],
		[
			'the other coast',
			{ name: 'East Coast Demolition', ...reno },
			{ name: 'West Coast Demolition', ...reno },
		],
		[
			'a common name far away',
			{ name: 'Quality Construction', ...reno },
			{ name: 'Quality Construction', ...tampa },
		],
		[
			'another country',
			{ name: 'Bilfingen Services GmbH', ...reno },
			{ name: 'Bilfingen Services Srl', ...reno },
		],
		['a placeholder', { name: 'TBD', ...reno }, { name: 'TBD', ...reno }],
		['a misspelt rare word', { name: 'Clarient Mechanical' }, { name: 'Clariant Mechanical' }],
		[
			'the same tax id under another name',
			{ name: 'Old Mill Painting', taxId: '12-3456789' },
			{ name: 'Riverbend Coatings', taxId: '123456789' },
		],
	])('%s', async (_, left, right) => {
		for (const caution of ['careful', 'balanced'] as const)
			expect(await decide(left, right, { caution })).not.toBe('match');
	});

	it('asks when the name says one record and the address another', async () => {
		const [outcome] = await match(
			[{ name: 'Corvane Analytical Laboratories', ...reno }],
			[
				{ name: 'Corvane Analytical Laboratories', ...tampa },
				{ name: 'Thistledown Group', ...reno },
			],
			{ caution: 'balanced' },
		);
		expect(outcome.decision).toBe('review');
		expect(outcome.candidates.map(({ rightId }) => rightId).sort()).toEqual(['R0', 'R1']);
	});

	it('takes no telephone number for proof that many share', async () => {
		const phones = ['775-555-0123'];
		const others = ['Yarrow', 'Pemberly', 'Quince', 'Garnet', 'Ferntree', 'Stellarion'].map(
			(name) => ({ name: `${name} Works`, phones }),
		);
		const left = { name: 'Ashgrove Mechanical', phones };
		const right = { name: 'Ashgrove Mechanical Contractors', phones };
		expect(await decide(left, right)).toBe('match');
		expect((await match([left, ...others], [right, ...others]))[0].decision).toBe('review');
	});

	it.each([
		['+602-555-0134', '(602) 555-0134'],
		['+602-555-0134 ext. 12', '602.555.0134'],
		['+6505550134', '650-555-0134'],
		['+(512) 555 0134', '5125550134'],
		['+604-555-0134', '+1 604 555 0134'],
		['+602-555-0134; +602-555-0199', '+602-555-0134'],
		['+65 6555 0101', '+6565550101'],
		['+65 6555 0101', '6555 0101'],
		['+60 4 555 0134', '04-555 0134'],
	])('takes %s and %s for one number', async (phone, other) => {
		const left = { name: 'Ashgrove Mechanical', phones: [phone] };
		const right = { name: 'Ashgrove Mechanical Contractors', phones: [other] };
		expect([await decide(left, right), await decide(right, left)]).toEqual(['match', 'match']);
	});

	it('asks when there are two of it, on either side', async () => {
		const body = { name: 'Verity Insulation', ...reno };
		expect((await match([body], [body, body]))[0].decision).toBe('review');
		expect((await match([body, body], [body])).map(({ decision }) => decision)).toEqual([
			'review',
			'review',
		]);
	});
});

describe('balanced links what careful leaves to a person', () => {
	it.each<[string, Body, Body]>([
		[
			'initials behind one door',
			{ name: 'QVM Inc', ...reno },
			{ name: 'Quillon Vessel Makers Inc', ...reno },
		],
		[
			'a misspelt rare word close by',
			{ name: 'Clarient Mechanical', ...reno },
			{ name: 'Clariant Mechanical', ...reno, address: '7 Elm St' },
		],
		[
			'a word of any business more in the same ZIP code',
			{ name: 'Grisholm Inc', ...reno },
			{ name: 'Grisholm Services Inc', ...reno, address: '7 Elm St' },
		],
		[
			'another legal form of a telling name close by',
			{ name: 'Grisholm Painting LLC', ...reno },
			{ name: 'Grisholm Painting Inc', ...reno, address: '7 Elm St', zip: '89509' },
		],
	])('%s', async (_, left, right) => {
		expect(await decide(left, right, { caution: 'balanced' })).toBe('match');
		expect(await decide(left, right, { caution: 'careful' })).toBe('review');
	});
});

describe('options', () => {
	const left = { name: 'Tamarack Drywall', ...reno };

	it('minScore raises the bar', async () => {
		expect(await decide(left, left)).toBe('match');
		const [outcome] = await match([left], [left], { minScore: 1 });
		expect(outcome.decision).toBe('review');
		expect(outcome.reason).toContain('below the minimum score');
	});

	it('maxCandidates limits the candidates', async () => {
		const many = Array.from({ length: 9 }, () => left);
		expect((await match([left], many, { maxCandidates: 3 }))[0].candidates).toHaveLength(3);
		expect((await match([left], many))[0].candidates).toHaveLength(5);
	});

	it('pauses while it works and stops when told to', async () => {
		const list = Array.from({ length: 3000 }, (_, index): Body => ({
			name: `Company ${index.toString(36)} Works`,
			...reno,
		}));
		let pauses = 0;
		const signal = { aborted: false };
		const pause = async (): Promise<void> => {
			pauses++;
			if (pauses === 2) signal.aborted = true;
		};
		await expect(match(list, list, { pause, signal })).rejects.toThrow('aborted');
		expect(pauses).toBe(2);
		await expect(match([left], [left], { signal: { aborted: true } })).rejects.toThrow('aborted');
	});
});

describe('identifiers', () => {
	it('an origin id links either way round', async () => {
		const named = { name: 'Tamarack Drywall' };
		expect(
			await decide({ ...named, originId: 'R0' }, { name: 'Tamarack Drywall Services', ...tampa }),
		).toBe('match');
		expect(
			await decide(
				{ ...named, ...reno },
				{ name: 'Tamarack Drywall Services', ...tampa, originId: 'L0' },
			),
		).toBe('match');
	});

	it('a license number proves a similar name', async () => {
		expect(
			await decide(
				{ name: 'Grisholm Painting', licenseNumber: 'NV-00123' },
				{ name: 'Grisholm Painting & Coatings', licenseNumber: 'NV00123' },
			),
		).toBe('match');
	});
});

describe('projects', () => {
	const kind = 'project';

	it('are matched by number, even when the name differs a little', async () => {
		expect(
			await decide(
				{ name: 'Harbor Tower', number: '24-017' },
				{ name: 'Harbor Tower Renovation', number: '24017' },
				{ kind },
			),
		).toBe('match');
	});

	it('are not matched by name alone when the numbers differ', async () => {
		expect(
			await decide(
				{ name: 'Harbor Tower', number: '24-017' },
				{ name: 'Harbor Tower', number: '24-018' },
				{ kind },
			),
		).not.toBe('match');
	});

	it('keep words that are legal forms of companies', async () => {
		expect(
			await decide(
				{ name: 'Limited Partnership Office' },
				{ name: 'Partnership Office' },
				{ kind },
			),
		).not.toBe('match');
	});

	it('need a person when the number is the same and the name another', async () => {
		expect(
			await decide(
				{ name: 'Harbor Tower', number: '24-017' },
				{ name: 'Elm Street School', number: '24-017' },
				{ kind },
			),
		).toBe('review');
	});
});

describe('findDuplicatePairs', () => {
	const options = { caution: 'careful' } as const;

	it('keeps the heavier of two, else the smaller id', async () => {
		const records = [
			{ id: '10', name: 'Kestrel Electric LLC', ...reno },
			{ id: '9', name: 'KESTREL ELECTRIC, L.L.C.', ...reno },
			{ id: '1', name: 'Corvus Framing', ...tampa, weight: 1 },
			{ id: '2', name: 'Corvus Framing Inc', ...tampa, weight: 5 },
			{ id: '3', name: 'Somebody Else' },
		];
		const pairs = await findDuplicatePairs(records, options);
		expect(pairs.map(({ keepId, duplicateId }) => [keepId, duplicateId]).sort()).toEqual([
			['2', '1'],
			['9', '10'],
		]);
		expect(pairs.find(({ keepId }) => keepId === '9')?.reason).toBe(
			'Same name and same street. 9 is kept because both are used alike and it has the smaller id.',
		);
		expect(pairs.find(({ keepId }) => keepId === '2')?.reason).toContain(
			'is kept because it is used more',
		);
	});

	it('leaves branches and different companies alone', async () => {
		const records = [
			{ id: '1', name: 'Pallas Crane', ...reno },
			{ id: '2', name: 'Pallas Crane', ...tampa },
			{ id: '3', name: 'Pallas Crane Phase 2', ...reno },
		];
		expect(await findDuplicatePairs(records, options)).toEqual([]);
	});

	it('keeps one of all that are the same by way of others', async () => {
		const records = [
			{ id: '3', name: 'Kestrel Electric', ...reno, phones: ['775-555-0101'] },
			{ id: '2', name: 'Kestrel Electric', ...reno },
			{ id: '1', name: 'Kestrel Electric', phones: ['775-555-0101'] },
		];
		const pairs = await findDuplicatePairs(records, options);
		expect(pairs.map(({ keepId, duplicateId }) => [keepId, duplicateId]).sort()).toEqual([
			['1', '2'],
			['1', '3'],
		]);
	});

	it('pauses while it chooses and describes', async () => {
		const records = Array.from({ length: 3000 }, (_, index) => ({
			id: String(index),
			name: `Zyq${(index >> 1).toString(36)}vex Works`,
			...reno,
			address: `${index >> 1} Main St`,
		}));
		// Time of the processor: other work on the machine stretches that of the clock.
		const spent = (): number => {
			const { user, system } = process.cpuUsage();
			return (user + system) / 1000;
		};
		let longest = 0;
		let last = spent();
		const pause = async (): Promise<void> => {
			longest = Math.max(longest, spent() - last);
			await new Promise((resolve) => setImmediate(resolve));
			last = spent();
		};
		expect(await findDuplicatePairs(records, { ...options, pause })).toHaveLength(1500);
		// 100 ms of this thread are promised; the figure holds the engine's own threads too.
		expect(Math.max(longest, spent() - last)).toBeLessThan(200);
	});

	it('takes ids and records of any kind', async () => {
		const odd: unknown = JSON.parse('[null, 7, {"id": {"a": 1}, "name": "Kestrel"}, {"id": []}]');
		const list = Array.isArray(odd) ? odd : [];
		expect(await findDuplicatePairs(list, options)).toEqual([]);
		expect(await matchRecords(list, list, options)).toHaveLength(4);
		const hostile = { id: Object.create(null), name: 'Kestrel Electric', ...reno };
		expect(await findDuplicatePairs([hostile, hostile], options)).toHaveLength(1);
	});

	it('does not depend on the order', async () => {
		const records = Array.from({ length: 60 }, (_, index) => ({
			id: String(index),
			name: `Company ${'abcdefghij'[index % 20] ?? 'k'}lder`,
			...reno,
		}));
		expect(await findDuplicatePairs([...records].reverse(), options)).toEqual(
			await findDuplicatePairs(records, options),
		);
	});
});

describe('very long names', () => {
	it('are matched in seconds, however many there are of each record', async () => {
		let seed = 7;
		const next = (most: number): number => {
			seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
			return seed % most;
		};
		const pool = Array.from({ length: 400 }, (_, index) => `w${(index * 7919).toString(36)}x`);
		const long = (): string => Array.from({ length: 45 }, () => pool[next(pool.length)]).join(' ');
		const list = Array.from({ length: 300 }, (): Body => ({
			name: long(),
			otherNames: [long(), long(), long()],
			zip: '89501',
		}));
		const started = process.cpuUsage();
		await match(list, [...list].reverse());
		expect(process.cpuUsage(started).user / 1e6).toBeLessThan(1.2);
	});
});
