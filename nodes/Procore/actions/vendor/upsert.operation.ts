import {
	REACTIVATE_VENDOR,
	SYNC_VENDORS,
	syncVendors,
} from '../../client/endpoints/directory/vendorWrites';
import type { Sent } from '../../client/endpoints/directory/syncRows';
import { writingFields } from '../../fields/writing/writing';
import { defineOperation } from '../define';
import { syncItems } from '../syncItems';

const isEmpty = (value: unknown) => String(value ?? '').trim() === '';

/** What to say about rows by which Procore finds no vendor, however often they are written. */
function sayWithoutKey(updates: Sent[]): string | undefined {
	const count = updates.filter(({ id, origin_id }) => isEmpty(id) && isEmpty(origin_id)).length;
	if (count === 0) return undefined;
	const rows = count === 1 ? '1 row has' : `${count} rows have`;
	return `${rows} neither id nor origin_id. Procore finds a vendor by these alone, so each run creates another vendor for such a row.`;
}

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
		const { procore, companyId, hint } = context;
		return await syncItems(context, {
			call: SYNC_VENDORS,
			items,
			valuesAt,
			write: async (updates) => {
				const said = sayWithoutKey(updates);
				if (said) hint(said, 'warning');
				return await syncVendors(procore, companyId, updates);
			},
		});
	},
});
