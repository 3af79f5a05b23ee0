import { records, tool } from '../kind';
import { COMPANY, COMPANY_V13, PROJECT, PROJECT_V11 } from '../paths';

const INSURANCE = {
	can: ['create', 'update', 'delete', 'sync'],
	wrapper: 'insurance',
} as const;

export const DIRECTORY_KINDS = [
	...tool('company', 'Directory', [
		records('department', 'Department', '/rest/v1.0/departments', { event: 'Departments' }),
		records('insurance', 'Insurance', `${COMPANY}/insurances`, {
			...INSURANCE,
			event: 'Company Insurances',
		}),
		records('person', 'Person', `${COMPANY}/people`, {
			one: null,
			can: ['create', 'update'],
			wrapper: 'person',
		}),
		records('user', 'User', `${COMPANY_V13}/users`, {
			menu: true,
			can: ['create', 'update', 'sync'],
			wrapper: 'user',
			multipart: ['create', 'update'],
			changed: true,
			event: 'Company Users',
			actions: ['create', 'update'],
		}),
		records('vendor', 'Vendor', '/rest/v1.0/vendors', {
			can: ['create', 'update', 'sync'],
			wrapper: 'vendor',
			changed: true,
			event: 'Company Vendors',
			actions: ['create', 'update'],
			orGranular: 'Create and Edit Companies',
		}),
		records('inactiveVendor', 'Inactive Vendor', `${COMPANY}/vendors/inactive`, { one: null }),
		records('vendorInsurance', 'Vendor Insurance', `${COMPANY}/vendors/{vendor_id}/insurances`, {
			...INSURANCE,
			needs: { vendor_id: 'vendor' },
		}),
	]),
	...tool('project', 'Directory', [
		records('crew', 'Crew', `${PROJECT}/crews`, { changed: true }),
		records('insurance', 'Insurance', `${PROJECT}/insurances`, {
			...INSURANCE,
			event: 'Project Insurances',
		}),
		records('person', 'Person', `${PROJECT}/people`, {
			one: null,
			can: ['create', 'update'],
			wrapper: 'person',
		}),
		records('user', 'User', `${PROJECT}/users`, {
			menu: true,
			can: ['create', 'update'],
			wrapper: 'user',
			changed: true,
			event: 'Project Users',
			actions: ['create', 'delete'],
		}),
		records('vendor', 'Vendor', `${PROJECT_V11}/vendors`, {
			can: ['create', 'update'],
			wrapper: 'vendor',
			event: 'Project Vendors',
			actions: ['create', 'delete'],
		}),
	]),
];
