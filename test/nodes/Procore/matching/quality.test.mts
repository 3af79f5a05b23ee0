import { matchRecords } from '../../../../nodes/Procore/matching/matchRecords';
import type { Caution, MatchOutcome } from '../../../../nodes/Procore/matching/types';
import { measure, readLabelled, type Labelled } from './labelled.mts';

const CAUTIONS: Caution[] = ['careful', 'balanced'];

function isAsExpected(outcome: MatchOutcome, wanted: Labelled['expect'][string]): boolean {
	const ids = outcome.candidates.map(({ rightId }) => rightId);
	if (wanted.status === 'matched')
		return outcome.decision === 'match' && outcome.rightId === wanted.to;
	if (wanted.status === 'ambiguous')
		return (
			outcome.decision === 'review' && (wanted.mustInclude ?? []).every((id) => ids.includes(id))
		);
	return wanted.status === 'not_matched'
		? outcome.decision !== 'match'
		: outcome.decision === 'new';
}

describe.each(CAUTIONS)('traps, %s', (caution) => {
	const traps = readLabelled('traps');
	let outcomes: Map<string, MatchOutcome>;

	beforeAll(async () => {
		const found = await matchRecords(traps.left, traps.right, { caution });
		outcomes = new Map(found.map((outcome) => [outcome.leftId, outcome]));
	});

	it.each(Object.entries(traps.expect).map(([id, wanted]) => ({ id, tag: wanted.tag, wanted })))(
		'$id: $tag',
		({ id, wanted }) => {
			const outcome = outcomes.get(id);
			expect(outcome).toBeDefined();
			if (outcome !== undefined && !isAsExpected(outcome, wanted))
				throw new Error(`${wanted.status} expected, got ${JSON.stringify(outcome)}`);
		},
	);

	it('links nothing else', () => {
		const linked = [...outcomes.values()]
			.filter(({ decision }) => decision === 'match')
			.map(({ leftId }) => leftId);
		expect(linked.filter((id) => traps.expect[id]?.status !== 'matched')).toEqual([]);
	});
});

describe('quality on labelled data', () => {
	it.each([
		['fodors_zagats', 'careful', 1, 0.97, 0.99],
		['fodors_zagats', 'balanced', 1, 0.98, 0.99],
		['synth_100', 'careful', 1, 0.86, 0.99],
		['synth_1000', 'careful', 1, 0.94, 0.99],
		['synth_100', 'balanced', 1, 0.92, 0.99],
		['synth_1000', 'balanced', 0.998, 0.969, 0.99],
	] as const)(
		'%s, %s: precision %d, recall %d, reach %d',
		async (name, caution, precision, recall, reach) => {
			const data = readLabelled(name);
			const measured = measure(data.gold, await matchRecords(data.left, data.right, { caution }));
			expect(measured.precision).toBeGreaterThanOrEqual(precision);
			expect(measured.recall).toBeGreaterThanOrEqual(recall);
			expect(measured.reach).toBeGreaterThanOrEqual(reach);
		},
	);
});
