import { matchRecords } from '../../../../nodes/Procore/matching/matchRecords';
import type { MatchOutcome } from '../../../../nodes/Procore/matching/types';
import { LINKED, OFFERED, type Body } from './pairs.mts';

async function carefully(left: Body, right: Body): Promise<MatchOutcome> {
	const [outcome] = await matchRecords([{ id: 'L', ...left }], [{ id: 'R', ...right }], {
		caution: 'careful',
	});
	return outcome;
}

describe('pairs that are offered, never linked', () => {
	it.each(OFFERED)('%s', async (_, left, right) => {
		const both = [await carefully(left, right), await carefully(right, left)];
		expect(both.map(({ decision }) => decision)).toEqual(['review', 'review']);
		expect(both[0].candidates.map(({ rightId }) => rightId)).toEqual(['R']);
	});
});

describe('pairs that are linked', () => {
	it.each(LINKED)('%s %j %j', async (_, left, right) => {
		const both = [await carefully(left, right), await carefully(right, left)];
		expect(both.map(({ decision }) => decision)).toEqual(['match', 'match']);
	});
});

describe('the reason of a pair with different tax ids', () => {
	it('names them, and the record is not called new', async () => {
		const [, left, right] = OFFERED[OFFERED.length - 1];
		const { reason } = await carefully(left, right);
		expect(reason).toContain('but the tax ids are different');
	});
});
