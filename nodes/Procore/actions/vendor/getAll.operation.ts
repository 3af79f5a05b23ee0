import {
	LIST_PROJECT_VENDORS,
	LIST_VENDORS,
	listProjectVendors,
	listVendors,
} from '../../client/endpoints/vendors';
import { defineList } from '../list';
import { SIMPLE_VENDOR, vendorFilters, vendorSorts, vendorViews } from './vendor.fields';

export const getAll = defineList({
	option: {
		name: 'Get Many',
		value: 'getAll',
		action: 'Get many vendors',
		description: 'List the vendors of the company directory or of projects',
	},
	calls: [LIST_VENDORS, LIST_PROJECT_VENDORS],
	level: 'either',
	filters: vendorFilters,
	updatedAt: 'company',
	sort: vendorSorts,
	view: vendorViews,
	simple: SIMPLE_VENDOR,
	async read({ procore }, { companyId, projectId, query, limit }) {
		return projectId === undefined
			? await listVendors(procore, companyId, { query, limit })
			: await listProjectVendors(procore, companyId, projectId, { query, limit });
	},
});
