import { vendorSchema } from '../../../../nodes/Procore/client/schemas/records';
import { plan } from '../../../../nodes/Procore/mapping/plan';
import { flatPlanItem, planItem } from '../../../../nodes/Procore/mapping/planItem';
import { readParties } from '../../../../nodes/Procore/mapping/parties/parties';
import { partyFieldsOf } from '../../../../nodes/Procore/mapping/parties/partyFields';
import type { PlanRow } from '../../../../nodes/Procore/mapping/types';
import { subjectOfVendor } from '../../../../nodes/Procore/mapping/vendors';
import { Pace } from '../../../../nodes/Procore/matching/text/pace';

const street = { address: '100 Main St', city: 'Reno', zip: '89501' };
const door = { ...street, state_code: 'NV', business_phone: '775-555-0101' };
const partyDoor = { ...street, state: 'NV', phone: '775-555-0101' };
const vendor = (id: number, name: string, rest: object = door) =>
	subjectOfVendor(vendorSchema.parse({ id, name, ...rest }));

type Decisions = Parameters<typeof plan>[2]['decisions'];

async function planned(
	vendors: ReturnType<typeof vendor>[],
	items: Array<Record<string, string>>,
	decisions: Decisions = [],
): Promise<Map<string, PlanRow>> {
	const { parties } = await readParties(items, partyFieldsOf.parse({}), new Pace({}));
	const options = { autoAdd: false, autoAddDespiteOpen: false, decisions } as const;
	const { rows } = await plan(
		vendors,
		parties,
		{ ...options, kind: 'company', caution: 'careful' },
		{},
	);
	return new Map(rows.map((row) => [row.subject.id, row]));
}

describe('a row for a person', () => {
	it('names the parties that are linked already last, and who has them', async () => {
		const rows = await planned(
			[vendor(1, 'Corvane Millwork'), vendor(2, 'Corvane Millwork Installers')],
			[
				{ id: 'P1', name: 'Corvane Millwork', ...partyDoor },
				{ id: 'P2', name: 'Corvane Installations', ...partyDoor },
			],
		);
		expect(rows.get('1')).toMatchObject({ decision: 'match', party: { id: 'P1' } });
		const candidates = rows.get('2')?.candidates ?? [];
		expect(candidates.map(({ partyId }) => partyId)).toEqual(['P2', 'P1']);
		expect(candidates[0]).not.toHaveProperty('linkedTo');
		expect(candidates[1]).toMatchObject({ linkedTo: '1', linkedToName: 'Corvane Millwork' });
	});

	it('is of the group none where all that is like it is linked', async () => {
		const rows = await planned(
			[vendor(1, 'Corvane Millwork'), vendor(2, 'Corvane Millwork Installers')],
			[{ id: 'P1', name: 'Corvane Millwork', ...partyDoor }],
		);
		expect(rows.get('2')).toMatchObject({
			decision: 'review',
			group: 'none',
			confidence: 0,
			candidates: [{ partyId: 'P1', linkedTo: '1' }],
		});
	});

	it('says to whom its party was linked by an earlier run', async () => {
		const rows = await planned(
			[vendor(1, 'Corvane Millwork', { ...door, origin_id: 'P1' }), vendor(2, 'Corvane Millwork')],
			[{ id: 'P1', name: 'Corvane Millwork', ...partyDoor }],
		);
		expect(rows.get('2')).toMatchObject({
			decision: 'review',
			group: 'none',
			candidates: [{ partyId: 'P1', linkedTo: '1', linkedToName: 'Corvane Millwork' }],
		});
	});

	it('is probable where one candidate stands out, and says how sure that is', async () => {
		const rows = await planned(
			[vendor(1, 'Corvane Millwork LP', street)],
			[{ id: 'P1', name: 'Corvane Millwork LLC', ...street }],
		);
		const row = rows.get('1');
		expect(row).toMatchObject({ decision: 'review', group: 'probable' });
		expect(row?.confidence).toBeGreaterThan(0.9);
		expect(row?.confidence).toBeLessThan(1);
	});

	it('is never probable where earlier decisions cannot be followed', async () => {
		const rows = await planned(
			[vendor(1, 'Corvane Millwork LP', street)],
			[{ id: 'P1', name: 'Corvane Millwork LLC', ...street }],
			[{ vendorId: '1', decision: 'linked', partyId: 'gone' }],
		);
		expect(rows.get('1')).toMatchObject({ decision: 'review', group: 'choose' });
	});

	it('promises nothing about a party that cannot be linked', async () => {
		const rows = await planned(
			[vendor(1, 'Corvane Millwork')],
			[
				{ id: 'P1', name: 'Corvane Millwork', ...partyDoor },
				{ id: 'P1', name: 'Thistledown Paving', phone: '303-555-0199' },
				{ id: 'P2', name: 'Quillon Aggregates', phone: '303-555-0142' },
			],
		);
		expect(rows.get('1')).toMatchObject({
			decision: 'review',
			group: 'none',
			confidence: 0,
			candidates: [],
		});
	});

	it('names a party that looks like the chosen one once more', async () => {
		const rows = await planned(
			[vendor(1, 'Corvane Millwork')],
			[
				{ id: 'P1', name: 'Corvane Millwork', ...partyDoor },
				{ id: 'P2', name: 'Corvane Millwork', ...partyDoor },
			],
		);
		const row = rows.get('1');
		expect(row?.twin?.id).toBe('P2');
		expect(row?.reason).toContain('Corvane Millwork (P2) looks like the same one once more.');
	});
});

describe('the item of a row', () => {
	const parts = { defaults: {}, fields: new Set<never>() };

	it('has group and confidence, and flat choices say which are taken', async () => {
		const rows = await planned(
			[vendor(1, 'Corvane Millwork'), vendor(2, 'Corvane Millwork Installers')],
			[{ id: 'P1', name: 'Corvane Millwork', ...partyDoor }],
		);
		const [match, review] = [...rows.values()];
		expect(planItem(match, 'vendor', parts)).toMatchObject({ decision: 'match', group: null });
		expect(planItem(match, 'vendor', parts).confidence).toBeGreaterThan(0.95);
		expect(flatPlanItem(review, 'vendor')).toMatchObject({
			decision: 'review',
			group: 'none',
			confidence: 0,
			choices: 'Corvane Millwork (P1), linked to Corvane Millwork (1)',
		});
	});
});
