import { planItem } from '../../../../nodes/Procore/mapping/planItem';
import { rowOfDecision } from '../../../../nodes/Procore/mapping/decisions/settled';
import type { PartyField, Subject } from '../../../../nodes/Procore/mapping/types';

const subjectOf = (id: string): Subject => ({
	id,
	name: 'Acme',
	originId: '',
	isErpOwned: false,
	isInactive: false,
	values: { name: 'Acme' },
	features: { id, name: 'Acme' },
});

const PARTS = { defaults: {}, fields: new Set<PartyField>() };

describe('planItem', () => {
	it('gives every item lists of its own, which a later node may change', () => {
		const [one, other] = ['1', '2'].map((id) =>
			planItem(rowOfDecision(subjectOf(id), { kind: 'ignore' }), 'vendor', PARTS),
		);
		for (const list of ['candidates', 'evidence', 'contacts', 'changes']) {
			expect(one[list]).toEqual([]);
			expect(one[list]).not.toBe(other[list]);
		}
	});

	it('calls the side of Procore by its name', () => {
		const row = rowOfDecision(subjectOf('1'), { kind: 'ignore' });
		row.evidence = [{ field: 'name', left: 'Acme', right: 'ACME', effect: 1 }];
		for (const name of ['vendor', 'project'] as const)
			expect(planItem(row, name, PARTS)).toMatchObject({
				[`${name}Id`]: '1',
				[`${name}Name`]: 'Acme',
				evidence: [{ field: 'name', [name]: 'Acme', party: 'ACME', effect: 1 }],
			});
	});
});
