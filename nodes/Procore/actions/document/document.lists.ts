import { dateFilter, filter, idsFilter, wordsFilter } from '../../fields/filters';

export const documentFilters = [
	dateFilter({ displayName: 'Created At', name: 'created_at', type: 'string', default: '' }),
	idsFilter({ displayName: 'Created By ID', name: 'created_by_id', type: 'string', default: '' }),
	idsFilter({ displayName: 'Custom Tag ID', name: 'custom_tag_ids', type: 'string', default: '' }),
	wordsFilter({
		displayName: 'File Type',
		name: 'file_type',
		type: 'string',
		default: '',
		placeholder: 'e.g. pdf, docx',
	}),
	filter({
		displayName: 'In Recycle Bin',
		name: 'is_in_recycle_bin',
		type: 'boolean',
		default: true,
		description: 'Whether to list what was deleted instead',
	}),
	filter({
		displayName: 'Private',
		name: 'private',
		type: 'boolean',
		default: true,
		description: 'Whether to list only what is private',
	}),
	filter({
		displayName: 'Search',
		name: 'search',
		type: 'string',
		default: '',
		description: 'Matches names',
	}),
	dateFilter({ displayName: 'Updated At', name: 'updated_at', type: 'string', default: '' }),
];

export const documentSorts = [
	{ name: 'Name', value: 'name' },
	{ name: 'Type', value: 'document_type' },
	{ name: 'Type, Then Created At', value: 'document_type_then_created_at' },
	{ name: 'Type, Then Name', value: 'document_type_then_name' },
	{ name: 'Type, Then Updated At', value: 'document_type_then_updated_at' },
	{ name: 'Updated At', value: 'updated_at' },
];

export const documentViews = [
	{ name: 'Extended', value: 'extended' },
	{ name: 'Normal', value: 'normal' },
];

export const SIMPLE_DOCUMENT = {
	what: 'document fields',
	fields: [
		'id',
		'name',
		'path',
		'document_type',
		'parent_id',
		'created_at',
		'updated_at',
		'created_by.name',
		'private',
		'renamed',
	],
} as const;
