import { sayApplied } from '../../../../nodes/Procore/mapping/counts';

describe('what became of the rows', () => {
	it('marks a reason that is too long to be shown whole', () => {
		const reason = 'Procore refused it. '.repeat(20);
		const said = sayApplied([{ status: 'failed', reason, subjectId: '1', partyId: 'P1' }]);
		expect(said).toMatch(/^1 failed: Procore refused it\. .*… \(ID 1\)\.$/);
		expect(said.length).toBeLessThan(reason.length);
	});
});
