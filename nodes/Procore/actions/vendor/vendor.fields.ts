import { dateFilter, filter, idsFilter } from '../../fields/filters';

const atCompanyLevel = { show: { '/level': ['company'] } };

/**
 * Procore's list of a project's vendors takes fewer filters than the list of a company's vendors.
 */
export const vendorFilters = [
	dateFilter({
		displayName: 'Created At',
		name: 'created_at',
		type: 'string',
		default: '',
		displayOptions: atCompanyLevel,
	}),
	idsFilter({
		displayName: 'ID',
		name: 'id',
		type: 'string',
		default: '',
		placeholder: 'e.g. 4521, 4522',
	}),
	filter({
		displayName: 'Origin ID',
		name: 'origin_id',
		type: 'string',
		default: '',
		displayOptions: atCompanyLevel,
		description: 'The ID of the vendor in the system that it came from',
	}),
	idsFilter({ displayName: 'Parent ID', name: 'parent_id', type: 'string', default: '' }),
	filter({
		displayName: 'Search',
		name: 'search',
		type: 'string',
		default: '',
		description: 'Matches name, keywords, origin code and business register number',
	}),
	idsFilter({
		displayName: 'Standard Cost Code ID',
		name: 'standard_cost_code_id',
		type: 'string',
		default: '',
	}),
	idsFilter({ displayName: 'Trade ID', name: 'trade_id', type: 'string', default: '' }),
	dateFilter({
		displayName: 'Updated At',
		name: 'updated_at',
		type: 'string',
		default: '',
		displayOptions: atCompanyLevel,
	}),
];

export const vendorSorts = [
	{ name: 'Name', value: 'name' },
	{ name: 'Name, Descending', value: '-name' },
];

export const vendorViews = [
	{ name: 'Compact', value: 'compact', description: 'Company level: ID and name only' },
	{ name: 'Extended', value: 'extended' },
	{
		name: 'Minimal',
		value: 'minimal',
		description: 'Project level: needs no directory permission',
	},
	{ name: 'Normal', value: 'normal' },
];

export const SIMPLE_VENDOR = {
	what: 'vendor fields',
	fields: [
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
	],
} as const;
