import { linksOfVendors, vendorsWithOriginIds } from '../../client/endpoints/links';
import { SYNC } from '../../client/endpoints/sync';
import { LIST_INACTIVE_VENDORS, LIST_VENDORS } from '../../client/endpoints/vendors';
import { apply as applyMapping } from '../../mapping/links/apply';
import { approvedRow, namesIn } from '../../mapping/links/approved';
import { sayApplied } from '../../mapping/counts';
import { overwriteLinks } from '../../mapping/fields';
import { defineOperation } from '../define';
import { booleanOf } from '../../fields/boolean';
import { field } from '../../fields/field';

export const apply = defineOperation({
	input: 'all',
	option: {
		name: 'Apply',
		value: 'apply',
		action: 'Apply a vendor mapping',
		description:
			"Write the links of approved plan rows to the vendors' origin ID. Takes items with vendorId, decision and partyId.",
	},
	calls: [LIST_VENDORS, LIST_INACTIVE_VENDORS, SYNC.vendors],
	fields: { overwriteLinks: field(overwriteLinks, booleanOf(false)) },
	async run({ procore, companyId, hint }, values, items) {
		const rows = items.map((item) => approvedRow(item, 'vendorId'));
		const applied = await applyMapping(procore, rows, {
			kind: 'vendors',
			companyId,
			overwriteLinks: values.overwriteLinks,
			readLinks: async (ids, client) => await linksOfVendors(client, companyId, ids),
			findLinkOwners: async (originIds) =>
				await vendorsWithOriginIds(procore, companyId, originIds),
		});
		hint(
			sayApplied(applied),
			applied.some(({ status }) => status === 'failed') ? 'warning' : 'info',
		);
		return applied.map(({ subjectId, partyId, status, reason }, from) => ({
			json: { status, ...namesIn(items[from], 'vendorName'), reason, vendorId: subjectId, partyId },
			from,
		}));
	},
});
