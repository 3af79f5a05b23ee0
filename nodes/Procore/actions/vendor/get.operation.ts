import { GET_VENDOR, getVendor } from '../../client/endpoints/vendors';
import { simplified, simplify } from '../../fields/simplify';
import { vendorId } from '../../fields/vendor';
import { defineOperation, rows } from '../define';
import { SIMPLE_VENDOR } from './vendor.fields';

export const get = defineOperation({
	option: {
		name: 'Get',
		value: 'get',
		action: 'Get a vendor',
		description: 'Read one vendor of the company directory',
	},
	calls: [GET_VENDOR],
	fields: { vendorId, simplify: simplify(SIMPLE_VENDOR.what) },
	async run({ procore, companyId }, values) {
		const vendor = await getVendor(procore, companyId, values.vendorId);
		return rows([values.simplify ? simplified(vendor, SIMPLE_VENDOR.fields) : vendor]);
	},
});
