import { z } from 'zod';
import { getVendor } from '../../client/endpoints/vendors';
import { defineOperation, rows } from '../define';
import {
	booleanOf,
	companyId,
	companyIdOf,
	recordIdOf,
	simplify,
	vendorId,
} from '../../fields/properties';
import { simplifiedVendor } from './vendor.fields';

const simplifyVendor = simplify('vendor fields');

export const get = defineOperation({
	option: {
		name: 'Get',
		value: 'get',
		action: 'Get a vendor',
		description: 'Read one vendor of the company directory',
	},
	properties: [companyId, vendorId, simplifyVendor],
	parameters: z.object({
		companyId: companyIdOf,
		vendorId: recordIdOf('vendor'),
		simplify: booleanOf(true),
	}),
	async run({ procore }, parameters) {
		const company = procore.company(parameters.companyId);
		const vendor = await getVendor(procore, company, parameters.vendorId);
		return rows([parameters.simplify ? simplifiedVendor(vendor) : vendor]);
	},
});
