import {
	REACTIVATE_VENDOR,
	UPDATE_VENDOR,
	updateVendor,
} from '../../client/endpoints/directory/vendorWrites';
import { vendorId } from '../../fields/vendor';
import { bodyOf } from '../../fields/writing/bodyOf';
import { refuseEmpty } from '../../fields/writing/refuseEmpty';
import { writingFields } from '../../fields/writing/writing';
import { defineOperation, rows } from '../define';

export const update = defineOperation({
	option: {
		name: 'Update',
		value: 'update',
		action: 'Update a vendor',
		description:
			'Change a vendor of the company directory; with is_active also one that is inactive. Procore marks the name as required here too.',
	},
	calls: [UPDATE_VENDOR, REACTIVATE_VENDOR],
	writes: UPDATE_VENDOR,
	fields: { vendorId, ...writingFields() },
	async run(context, { vendorId: id, ...writing }) {
		const body = await bodyOf(context, writing, UPDATE_VENDOR, { mode: 'update' });
		return rows([await updateVendor(context.procore, context.companyId, id, refuseEmpty(body))]);
	},
});
