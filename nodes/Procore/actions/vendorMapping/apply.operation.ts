import { SYNC } from '../../client/endpoints/sync';
import { LIST_INACTIVE_VENDORS, LIST_VENDORS } from '../../client/endpoints/vendors';
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
	async run(context, { overwriteLinks: mayOverwrite }, items) {
		const { applyVendorLinks } = await import('./applyVendorLinks');
		return await applyVendorLinks(context, items, mayOverwrite);
	},
});
