import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { Project } from '../../client/schemas/records';

export const projectFilters: INodeProperties = {
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
			description: 'A range: start, three dots, end',
		},
		{ displayName: 'Name', name: 'name', type: 'string', default: '' },
		{ displayName: 'Origin ID', name: 'origin_id', type: 'string', default: '' },
		{ displayName: 'Project Number', name: 'project_number', type: 'string', default: '' },
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
			displayName: 'Updated At',
			name: 'updated_at',
			type: 'string',
			default: '',
			placeholder: 'e.g. 2026-01-01T00:00:00Z...2026-02-01T00:00:00Z',
			description: 'A range: start, three dots, end',
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
