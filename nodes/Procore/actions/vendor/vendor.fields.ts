import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { Vendor } from '../../client/schemas/records';

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
			placeholder: 'e.g. 2026-01-01T00:00:00Z...2026-02-01T00:00:00Z',
			description: 'A range: start, three dots, end. Company level only.',
		},
		{
			displayName: 'Origin ID',
			name: 'origin_id',
			type: 'string',
			default: '',
			description: 'The ID of the vendor in the system that it came from. Company level only.',
		},
		{
			displayName: 'Search',
			name: 'search',
			type: 'string',
			default: '',
			description: 'Matches name, keywords, origin code and business register number',
		},
		{
			displayName: 'Updated At',
			name: 'updated_at',
			type: 'string',
			default: '',
			placeholder: 'e.g. 2026-01-01T00:00:00Z...2026-02-01T00:00:00Z',
			description: 'A range: start, three dots, end. Company level only.',
		},
	],
};

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
