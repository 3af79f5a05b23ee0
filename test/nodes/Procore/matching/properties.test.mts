import fc from 'fast-check';

import { matchRecords } from '../../../../nodes/Procore/matching/matchRecords';
import type {
	MatchOptions,
	MatchOutcome,
	MatchRecord,
} from '../../../../nodes/Procore/matching/types';
import { tries } from '../../../support/tries.mts';
import { readLabelled } from './labelled.mts';

const word = fc.constantFrom(
	'Alder',
	'Baxter',
	'Quality',
	'Construction',
	'Electric',
	'of',
	'&',
	'LLC',
	'Inc',
	'12',
	'II',
	'constructor',
	'Müller',
	'North',
	'dba',
	'(8501)',
);
const name = fc.oneof(
	fc.array(word, { maxLength: 5 }).map((words) => words.join(' ')),
	fc.string({ unit: 'binary', maxLength: 90 }),
);
const place = fc.record(
	{
		address: fc.constantFrom('1 Main St', '2 Oak Ave Ste 4', 'PO Box 9'),
		city: fc.constantFrom('Reno', 'Köln'),
		zip: fc.constantFrom('89501', '10001', '1'),
	},
	{ requiredKeys: [] },
);
const contact = fc.record(
	{
		phones: fc.constantFrom('208-555-0147', '000').map((phone) => [phone]),
		emails: fc.constantFrom('a@acme.com', 'b@gmail.com').map((email) => [email]),
		taxId: fc.constantFrom('123456789', '987654321'),
	},
	{ requiredKeys: [] },
);
const body = fc
	.tuple(name, place, contact)
	.map(([given, where, how]) => ({ name: given, ...where, ...how }));
const list = (prefix: string) =>
	fc
		.array(body, { maxLength: 25 })
		.map((bodies) =>
			bodies.map((one, index): MatchRecord => ({ id: `${prefix}${index}`, ...one })),
		);

const options = (caution: MatchOptions['caution']): MatchOptions => ({ caution });

function byId(outcomes: readonly MatchOutcome[]): Map<string, MatchOutcome> {
	return new Map(outcomes.map((outcome) => [outcome.leftId, outcome]));
}

function linksOf(outcomes: readonly MatchOutcome[]): string[] {
	return outcomes
		.filter(({ decision }) => decision === 'match')
		.map(({ leftId, rightId }) => `${leftId} ${rightId}`);
}

function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
	const mixed = items.map((item, index) => ({
		item,
		key: Math.imul(index + seed, 2654435761) >>> 0,
	}));
	return mixed.sort((one, other) => one.key - other.key).map(({ item }) => item);
}

describe('properties of any input', () => {
	it('answers for every left record in order, uses a right record once, and gives reasons', async () => {
		await fc.assert(
			fc.asyncProperty(
				list('L'),
				list('R'),
				fc.constantFrom('careful' as const, 'balanced' as const),
				async (left, right, caution) => {
					const outcomes = await matchRecords(left, right, options(caution));
					expect(outcomes.map(({ leftId }) => leftId)).toEqual(left.map(({ id }) => id));
					const used = outcomes.flatMap(({ rightId }) => (rightId === undefined ? [] : [rightId]));
					expect(new Set(used).size).toBe(used.length);
					for (const outcome of outcomes) {
						expect(outcome.reason).toMatch(/^\p{Lu}.*\.$/su);
						expect(outcome.reason).not.toMatch(/\p{Cs}/u);
						expect(outcome.score).toBeGreaterThanOrEqual(0);
						expect(outcome.score).toBeLessThanOrEqual(1);
						expect(outcome.candidates.length).toBeLessThanOrEqual(5);
						expect(outcome.rightId).toBe(
							outcome.decision === 'match' ? outcome.candidates[0].rightId : undefined,
						);
					}
				},
			),
			tries(100),
		);
	});

	it('gives the same answer again, and in any order of the input', async () => {
		await fc.assert(
			fc.asyncProperty(list('L'), list('R'), fc.nat(1000), async (left, right, seed) => {
				const first = byId(await matchRecords(left, right, options('balanced')));
				const again = byId(
					await matchRecords(shuffled(left, seed), shuffled(right, seed + 7), options('balanced')),
				);
				for (const [id, outcome] of first) expect(again.get(id)).toEqual(outcome);
			}),
			tries(60),
		);
	});

	it('links the same when the sides are swapped', async () => {
		await fc.assert(
			fc.asyncProperty(list('L'), list('R'), async (left, right) => {
				const there = linksOf(await matchRecords(left, right, options('balanced')));
				const back = linksOf(await matchRecords(right, left, options('balanced'))).map((link) =>
					link.split(' ').reverse().join(' '),
				);
				expect(back.sort()).toEqual(there.sort());
			}),
			tries(100),
		);
	});

	it('throws on nothing', async () => {
		const junk = fc.array(
			fc.dictionary(
				fc.constantFrom(
					'id',
					'name',
					'phones',
					'emails',
					'address',
					'zip',
					'otherNames',
					'taxId',
					'number',
					'website',
				),
				fc.anything(),
			),
			{ maxLength: 12 },
		);
		await fc.assert(
			fc.asyncProperty(junk, junk, async (left, right) => {
				const outcomes = await matchRecords(
					JSON.parse(JSON.stringify(left)),
					JSON.parse(JSON.stringify(right)),
					options('careful'),
				);
				expect(outcomes).toHaveLength(left.length);
			}),
			tries(100),
		);
	});

	it('never links more when it is careful, or when more is asked for', async () => {
		await fc.assert(
			fc.asyncProperty(list('L'), list('R'), async (left, right) => {
				const all = await matchRecords(left, right, options('careful'));
				const few = await matchRecords(left, right, { caution: 'careful', minScore: 0.95 });
				const links = new Set(linksOf(all));
				for (const link of linksOf(few)) expect(links.has(link)).toBe(true);
				for (const outcome of few)
					if (outcome.decision === 'match') expect(outcome.score).toBeGreaterThanOrEqual(0.95);
			}),
			tries(50),
		);
	});
});

describe('properties on real data', () => {
	it.each(['fodors_zagats', 'synth_1000', 'traps'])(
		'%s: order changes nothing, swapping next to nothing',
		async (file) => {
			const { left, right } = readLabelled(file);
			const outcomes = await matchRecords(left, right, options('balanced'));
			const again = byId(
				await matchRecords(shuffled(left, 3), shuffled(right, 11), options('balanced')),
			);
			for (const outcome of outcomes) expect(again.get(outcome.leftId)).toEqual(outcome);
			const there = new Set(linksOf(outcomes));
			const back = linksOf(await matchRecords(right, left, options('balanced'))).map((link) =>
				link.split(' ').reverse().join(' '),
			);
			const changed =
				back.filter((link) => !there.has(link)).length + Math.abs(there.size - back.length);
			expect(changed).toBeLessThanOrEqual(there.size / 1000);
		},
	);
});

describe('hostile input', () => {
	const count = 2000;
	const make = (prefix: string, of: (index: number) => Omit<MatchRecord, 'id'>): MatchRecord[] =>
		Array.from({ length: count }, (_, index) => ({ id: `${prefix}${index}`, ...of(index) }));
	const scattered = (index: number): string => (Math.imul(index, 2654435761) >>> 0).toString(36);

	it.each<[string, (index: number) => Omit<MatchRecord, 'id'>]>([
		['all names the same', () => ({ name: 'Quality Construction LLC' })],
		['all names share a word', (index) => ({ name: `Alder ${scattered(index)}` })],
		[
			'all share phone and address',
			(index) => ({
				name: `${scattered(index)} Works`,
				phones: ['208-555-0147'],
				address: '1 Main St',
				zip: '89501',
			}),
		],
		[
			'names of 10 kB',
			(index) => ({ name: `${'a'.repeat(10_000)} ${index}`, otherNames: ['word '.repeat(2000)] }),
		],
		[
			'all other names the same',
			(index) => ({
				name: scattered(index),
				otherNames: ['Alpha Beta', 'Gamma Delta', 'Epsilon Zeta'],
			}),
		],
	])(
		'%s: ends soon and leaves the event loop free',
		async (_, of) => {
			// Time of the processor throughout: other work on the machine stretches that of the clock.
			const spent = (): number => {
				const { user, system } = process.cpuUsage();
				return (user + system) / 1000;
			};
			const started = spent();
			let last = started;
			let longest = 0;
			let pauses = 0;
			const pause = async (): Promise<void> => {
				longest = Math.max(longest, spent() - last);
				pauses++;
				await new Promise((resolve) => setImmediate(resolve));
				last = spent();
			};
			const outcomes = await matchRecords(make('L', of), make('R', of), {
				caution: 'careful',
				pause,
			});
			expect(outcomes).toHaveLength(count);
			expect(spent() - started).toBeLessThan(10_000);
			// 100 ms of this thread are promised; the figure holds the engine's own threads too.
			expect(longest).toBeLessThan(400);
			expect(pauses).toBeGreaterThan(1);
		},
		60_000,
	);

	it('calls nothing new that has an exact counterpart', async () => {
		const outcomes = await matchRecords(
			make('L', () => ({ name: 'Quality Construction' })),
			make('R', () => ({ name: 'Quality Construction' })),
			options('careful'),
		);
		expect(outcomes.filter(({ decision }) => decision !== 'review')).toEqual([]);
	});
});
