import {
	REACTIVATE_VENDOR,
	SYNC_VENDORS,
	syncVendors,
} from '../../client/endpoints/directory/vendorWrites';
import { writingFields } from '../../fields/writing/writing';
import { defineOperation } from '../define';
import { syncItems } from '../syncItems';

export const upsert = defineOperation({
	input: 'all',
	option: {
		name: 'Create or Update',
		value: 'upsert',
		action: 'Create or update vendors',
		description: 'Create a new record, or update the current one if it already exists (upsert)',
	},
	calls: [SYNC_VENDORS, REACTIVATE_VENDOR],
	writes: SYNC_VENDORS,
	fields: writingFields(),
	perItem: ['fields', 'body'],
	async run(context, _, items, valuesAt) {
		const { procore, companyId } = context;
		return await syncItems(context, {
			call: SYNC_VENDORS,
			items,
			valuesAt,
			withoutKey:
				'neither id nor origin_id. Procore finds a vendor by these alone, so each run creates another vendor for such a row.',
			write: async (updates) => await syncVendors(procore, companyId, updates),
		});
	},
});
