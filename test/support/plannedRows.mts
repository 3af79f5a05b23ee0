import type { IDataObject } from 'n8n-workflow';
import { vendorSchema } from '../../nodes/Procore/client/schemas/records.ts';
import { readParties } from '../../nodes/Procore/mapping/parties/parties.ts';
import { DEFAULT_FIELD_NAMES } from '../../nodes/Procore/mapping/parties/partyFields.ts';
import { plan } from '../../nodes/Procore/mapping/plan.ts';
import { planItem } from '../../nodes/Procore/mapping/planItem.ts';
import { subjectOfVendor } from '../../nodes/Procore/mapping/vendors.ts';
import { Pace } from '../../nodes/Procore/matching/text/pace.ts';
import { partiesOf } from '../simulator/parties.mts';
import type { World } from '../simulator/types.mts';

/** A plan of some of each kind, as a person gets it: rows, and the parties that went in. */
export async function plannedRows(
	world: World,
	{ linkEvery = 4, ignoreEvery = 40 } = {},
): Promise<{ rows: IDataObject[]; parties: IDataObject[] }> {
	const { parties: own, truth } = partiesOf(world, { seed: 7 });
	const parties = own.map((party): IDataObject => ({ ...party }));
	const read = await readParties(parties, { names: DEFAULT_FIELD_NAMES, named: [] }, new Pace({}));
	const decisions = truth.flatMap(({ vendorId, partyId }, at) => {
		if (partyId !== null && at % linkEvery === 0)
			return [{ vendorId, decision: 'linked', partyId }];
		return at % ignoreEvery === 1 ? [{ vendorId, decision: 'ignore' }] : [];
	});
	const vendors = [...world.vendors.values()]
		.filter(({ company_id }) => company_id === world.company.id)
		.map((vendor) => subjectOfVendor(vendorSchema.parse({ ...vendor })));
	const options = {
		kind: 'company' as const,
		caution: 'careful' as const,
		decisions,
		autoAdd: false,
		autoAddDespiteOpen: false,
		includeInactive: false,
	};
	const { rows } = await plan(vendors, read.parties, options, {});
	const parts = { defaults: {}, fields: read.fields };
	return { rows: rows.map((row) => planItem(row, 'vendor', parts)), parties };
}
