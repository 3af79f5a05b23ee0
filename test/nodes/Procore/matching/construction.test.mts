import { Calibration } from '../../../../bench/matching/calibration.mts';
import { generateConstruction } from '../../../../bench/matching/construction/generate.mts';
import { measureConstruction } from '../../../../bench/matching/construction/measure.mts';
import { matchRecords } from '../../../../nodes/Procore/matching/matchRecords';

const SEEDS = [21, 22];

/** What is asked of each system: recall in careful and in balanced, and wrong firms among the balanced links of all seeds. */
const ASKED = [
	['QuickBooks', 0.86, 0.91, 4],
	['Sage', 0.86, 0.91, 4],
	['NetSuite', 0.88, 0.93, 4],
] as const;

describe.each(ASKED)('vendors of a contractor in %s', (system, careful, balanced, mostWrong) => {
	it('careful links no wrong firm and nothing that is no longer used', async () => {
		for (const seed of SEEDS) {
			const set = generateConstruction(system, seed);
			const outcomes = await matchRecords(set.left, set.right, { caution: 'careful' });
			const { wrongFirms, retired, recall, reach, firstRight, review } = measureConstruction(
				set,
				outcomes,
			);
			expect(wrongFirms).toEqual([]);
			expect(retired).toBe(0);
			expect(recall).toBeGreaterThanOrEqual(careful);
			expect(reach).toBeGreaterThanOrEqual(0.995);
			expect(firstRight / review).toBeGreaterThanOrEqual(0.7);
		}
	});

	it('balanced links hardly any wrong firm', async () => {
		let wrong = 0;
		for (const seed of SEEDS) {
			const set = generateConstruction(system, seed);
			const outcomes = await matchRecords(set.left, set.right, { caution: 'balanced' });
			const { wrongFirms, recall } = measureConstruction(set, outcomes);
			wrong += wrongFirms.length;
			expect(recall).toBeGreaterThanOrEqual(balanced);
		}
		expect(wrong).toBeLessThanOrEqual(mostWrong);
	});
});

describe('confidence', () => {
	it.each(['careful', 'balanced'] as const)(
		'of .95 and more is right in 97 of 100 rows, %s',
		async (caution) => {
			const calibration = new Calibration();
			for (const [system] of ASKED) {
				const set = generateConstruction(system, 23);
				calibration.add(await matchRecords(set.left, set.right, { caution }), set.gold);
			}
			expect(calibration.shareFrom(0.95)).toBeGreaterThanOrEqual(0.97);
		},
	);

	it.each([
		['Quorvane', 'Ostrander trading as Quorvane'],
		['Quorvane', 'Quorvame'],
	])('is lower for %s and %s where nothing but the names is known', async (left, right) => {
		const confidenceAt = async (place: { state?: string }): Promise<number> => {
			const [outcome] = await matchRecords(
				[{ id: 'L', name: left, ...place }],
				[{ id: 'R', name: right, ...place }],
				{ caution: 'careful' },
			);
			return outcome.confidence;
		};
		expect(await confidenceAt({})).toBeLessThan(0.97);
		expect(await confidenceAt({ state: 'NV' })).toBeGreaterThan(await confidenceAt({}));
	});
});
