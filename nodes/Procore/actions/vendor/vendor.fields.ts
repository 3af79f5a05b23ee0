import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { Vendor } from '../../client/schemas/records';

const atCompanyLevel = { show: { '/level': ['company'] } };
const SEVERAL = 'One or several, separated by commas';

/** Procore's list of a project's vendors lacks some of the filters of the company's. */
export const vendorFilters: INodeProperties = {
	displayName: 'Filters',
	name: 'filters',
	type: 'collection',
	placeholder: 'Add filter',
	default: {},
	options: [
		{
			displayName: 'Created At',
			name: 'created_at',
			type: 'string',
			default: '',
			displayOptions: atCompanyLevel,
			placeholder: 'e.g. 2026-01-01T00:00:00Z...2026-02-01T00:00:00Z',
			description: 'A range: start, three dots, end',
		},
		{
			displayName: 'ID',
			name: 'id',
			type: 'string',
			default: '',
			placeholder: 'e.g. 4521, 4522',
			description: SEVERAL,
		},
		{
			displayName: 'Origin ID',
			name: 'origin_id',
			type: 'string',
			default: '',
			displayOptions: atCompanyLevel,
			description: 'The ID of the vendor in the system that it came from',
		},
		{
			displayName: 'Parent ID',
			name: 'parent_id',
			type: 'string',
			default: '',
			description: SEVERAL,
		},
		{
			displayName: 'Search',
			name: 'search',
			type: 'string',
			default: '',
			description: 'Matches name, keywords, origin code and business register number',
		},
		{
			displayName: 'Standard Cost Code ID',
			name: 'standard_cost_code_id',
			type: 'string',
			default: '',
			description: SEVERAL,
		},
		{
			displayName: 'Trade ID',
			name: 'trade_id',
			type: 'string',
			default: '',
			description: SEVERAL,
		},
		{
			displayName: 'Updated At',
			name: 'updated_at',
			type: 'string',
			default: '',
			displayOptions: atCompanyLevel,
			placeholder: 'e.g. 2026-01-01T00:00:00Z...2026-02-01T00:00:00Z',
			description: 'A range: start, three dots, end',
		},
	],
};

/** Filters that take several ids. */
export const VENDOR_ID_FILTERS = ['id', 'parent_id', 'standard_cost_code_id', 'trade_id'] as const;

const OFTEN_NEEDED = [
	'id',
	'name',
	'address',
	'city',
	'state_code',
	'zip',
	'business_phone',
	'email_address',
	'is_active',
	'origin_id',
] as const;

export function simplifiedVendor(vendor: Vendor): IDataObject {
	const record: IDataObject = vendor;
	return Object.fromEntries(OFTEN_NEEDED.map((field) => [field, record[field] ?? null]));
}
