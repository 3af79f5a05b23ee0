import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { Project } from '../../client/schemas/records';

export const projectFilters: INodeProperties = {
	displayName: 'Filters',
	name: 'filters',
	type: 'collection',
	placeholder: 'Add filter',
	default: {},
	options: [
		{ displayName: 'Bid Type ID', name: 'by_bid_type', type: 'string', default: '' },
		{
			displayName: 'Created At',
			name: 'created_at',
			type: 'string',
			default: '',
			placeholder: 'e.g. 2026-01-01T00:00:00Z...2026-02-01T00:00:00Z',
			description: 'A range: start, three dots, end',
		},
		{
			displayName: 'Demo Project',
			name: 'is_demo',
			type: 'boolean',
			default: false,
			description: 'Whether to list demo projects only, or only the others',
		},
		{ displayName: 'Department ID', name: 'by_department', type: 'string', default: '' },
		{
			displayName: 'ID',
			name: 'id',
			type: 'string',
			default: '',
			description: 'One or several, separated by commas',
		},
		{ displayName: 'Name', name: 'name', type: 'string', default: '' },
		{ displayName: 'Office ID', name: 'by_office', type: 'string', default: '' },
		{ displayName: 'Origin ID', name: 'origin_id', type: 'string', default: '' },
		{ displayName: 'Owner Type ID', name: 'by_owner_type', type: 'string', default: '' },
		{ displayName: 'Program ID', name: 'by_program', type: 'string', default: '' },
		{ displayName: 'Project Number', name: 'project_number', type: 'string', default: '' },
		{ displayName: 'Project Type ID', name: 'by_type', type: 'string', default: '' },
		{ displayName: 'Region ID', name: 'by_region', type: 'string', default: '' },
		{ displayName: 'Stage ID', name: 'by_stage', type: 'string', default: '' },
		{
			displayName: 'Status',
			name: 'by_status',
			type: 'options',
			default: 'Active',
			options: [
				{ name: 'Active', value: 'Active' },
				{ name: 'All', value: 'All' },
				{ name: 'Inactive', value: 'Inactive' },
			],
		},
		{
			displayName: 'Synced',
			name: 'synced',
			type: 'boolean',
			default: false,
			description:
				'Whether to list only projects that an ERP integration has synced, or only the others',
		},
		{
			displayName: 'Template',
			name: 'template',
			type: 'boolean',
			default: false,
			description: 'Whether to list project templates only, or only the others',
		},
		{
			displayName: 'Updated At',
			name: 'updated_at',
			type: 'string',
			default: '',
			placeholder: 'e.g. 2026-01-01T00:00:00Z...2026-02-01T00:00:00Z',
			description: 'A range: start, three dots, end',
		},
		{
			displayName: 'Vendor ID',
			name: 'vendor_id',
			type: 'string',
			default: '',
			description: 'Projects in whose directory the vendor is',
		},
	],
};

const OFTEN_NEEDED = [
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
] as const;

export function simplifiedProject(project: Project): IDataObject {
	const record: IDataObject = project;
	return Object.fromEntries(OFTEN_NEEDED.map((field) => [field, record[field] ?? null]));
}
