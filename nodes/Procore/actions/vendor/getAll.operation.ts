import {
	LIST_INACTIVE_PROJECT_VENDORS,
	LIST_INACTIVE_VENDORS,
	LIST_PROJECT_VENDORS,
	LIST_VENDORS,
	listInactiveVendors,
	listProjectVendors,
	listVendors,
} from '../../client/endpoints/vendors';
import { defineList } from '../list';
import { inactiveRequest } from './inactive';
import { SIMPLE_VENDOR, vendorFilters, vendorSorts, vendorViews } from './vendor.fields';

export const getAll = defineList({
	option: {
		name: 'Get Many',
		value: 'getAll',
		action: 'Get many vendors',
		description: 'List the vendors of the company directory or of projects',
	},
	calls: [LIST_VENDORS, LIST_PROJECT_VENDORS, LIST_INACTIVE_VENDORS, LIST_INACTIVE_PROJECT_VENDORS],
	level: 'either',
	filters: vendorFilters,
	updatedAt: 'company',
	sort: vendorSorts,
	view: vendorViews,
	switches: [
		{
			displayName: 'Include Inactive',
			name: 'includeInactive',
			type: 'boolean',
			default: false,
			description:
				'Whether to list inactive vendors after the active ones. Only Updated Since can be used with them, no other filter.',
		},
	],
	simple: SIMPLE_VENDOR,
	async read({ procore }, { companyId, projectId, query, limit, switches }) {
		const inactive = switches.has('includeInactive') ? inactiveRequest(query) : undefined;
		const active =
			projectId === undefined
				? await listVendors(procore, companyId, { query, limit })
				: await listProjectVendors(procore, companyId, projectId, { query, limit });
		const left = limit === undefined ? undefined : limit - active.length;
		if (!inactive || left === 0) return active;
		const others = { ...inactive, projectId, limit: left };
		return [...active, ...(await listInactiveVendors(procore, companyId, others))];
	},
});
