import { z } from 'zod';
import { linksOfVendors, vendorsWithOriginIds } from '../../client/endpoints/links';
import { apply as applyMapping } from '../../mapping/links/apply';
import { approvedRow } from '../../mapping/links/approved';
import { overwriteLinks } from '../../mapping/fields';
import { defineOperation } from '../define';
import { booleanOf, companyId, companyIdOf } from '../../fields/properties';

export const apply = defineOperation({
	input: 'all',
	option: {
		name: 'Apply',
		value: 'apply',
		action: 'Apply a vendor mapping',
		description:
			"Write the links of approved plan rows to the vendors' origin ID. Takes items with vendorId, decision and partyId.",
	},
	properties: [companyId, overwriteLinks],
	parameters: z.object({ companyId: companyIdOf, overwriteLinks: booleanOf(false) }),
	async run({ procore }, parameters, items) {
		const company = procore.company(parameters.companyId);
		const rows = items.map((item) => approvedRow(item, 'vendorId'));
		const applied = await applyMapping(procore, rows, {
			kind: 'vendors',
			companyId: company,
			overwriteLinks: parameters.overwriteLinks,
			readLinks: async (ids, client) => await linksOfVendors(client, company, ids),
			findHolders: async (originIds) => await vendorsWithOriginIds(procore, company, originIds),
		});
		return applied.map(({ subjectId, ...rest }, from) => ({
			json: { vendorId: subjectId, ...rest },
			from,
		}));
	},
});
