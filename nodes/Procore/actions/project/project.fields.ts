import { field } from '../../fields/field';
import { dateFilter, filter, idsFilter } from '../../fields/filters';
import { recordIdOf } from '../../fields/locator';

export const userId = field(
	{
		displayName: 'User',
		name: 'userId',
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		required: true,
		description: 'A user of the company directory',
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				typeOptions: { searchListMethod: 'searchUsers', searchable: true },
			},
			{ displayName: 'By ID', name: 'id', type: 'string', placeholder: 'e.g. 160586' },
		],
	},
	recordIdOf('user'),
);

export const projectFilters = [
	filter({ displayName: 'Bid Type ID', name: 'by_bid_type', type: 'string', default: '' }),
	dateFilter({
		displayName: 'Created At',
		name: 'created_at',
		type: 'string',
		default: '',
	}),
	filter({
		displayName: 'Demo Project',
		name: 'is_demo',
		type: 'boolean',
		default: false,
		description: 'Whether to list demo projects only, or only the others',
	}),
	filter({ displayName: 'Department ID', name: 'by_department', type: 'string', default: '' }),
	idsFilter({
		displayName: 'ID',
		name: 'id',
		type: 'string',
		default: '',
	}),
	filter({ displayName: 'Name', name: 'name', type: 'string', default: '' }),
	filter({ displayName: 'Office ID', name: 'by_office', type: 'string', default: '' }),
	filter({ displayName: 'Origin ID', name: 'origin_id', type: 'string', default: '' }),
	filter({ displayName: 'Owner Type ID', name: 'by_owner_type', type: 'string', default: '' }),
	filter({ displayName: 'Program ID', name: 'by_program', type: 'string', default: '' }),
	filter({ displayName: 'Project Number', name: 'project_number', type: 'string', default: '' }),
	filter({ displayName: 'Project Type ID', name: 'by_type', type: 'string', default: '' }),
	filter({ displayName: 'Region ID', name: 'by_region', type: 'string', default: '' }),
	filter({ displayName: 'Stage ID', name: 'by_stage', type: 'string', default: '' }),
	filter({
		displayName: 'Status',
		name: 'by_status',
		type: 'options',
		default: 'Active',
		options: [
			{ name: 'Active', value: 'Active' },
			{ name: 'All', value: 'All' },
			{ name: 'Inactive', value: 'Inactive' },
		],
	}),
	filter({
		displayName: 'Synced',
		name: 'synced',
		type: 'boolean',
		default: false,
		description:
			'Whether to list only projects that an ERP integration has synced, or only the others',
	}),
	filter({
		displayName: 'Template',
		name: 'template',
		type: 'boolean',
		default: false,
		description: 'Whether to list project templates only, or only the others',
	}),
	dateFilter({
		displayName: 'Updated At',
		name: 'updated_at',
		type: 'string',
		default: '',
	}),
	filter({
		displayName: 'Vendor ID',
		name: 'vendor_id',
		type: 'string',
		default: '',
		description: 'Projects that have the vendor in their directory',
	}),
];

export const projectSorts = [
	{ name: 'Display Name', value: 'display_name' },
	{ name: 'Display Name, Descending', value: '-display_name' },
	{ name: 'Name', value: 'name' },
	{ name: 'Name, Descending', value: '-name' },
];

export const projectViews = [
	{ name: 'Compact', value: 'compact', description: 'ID and name only' },
	{ name: 'Extended', value: 'extended' },
	{ name: 'Normal', value: 'normal' },
];

export const SIMPLE_PROJECT = {
	what: 'project fields',
	fields: [
		'id',
		'name',
		'project_number',
		'active',
		'address',
		'city',
		'state_code',
		'zip',
		'origin_id',
		'updated_at',
	],
} as const;
