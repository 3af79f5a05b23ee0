import type { INodePropertyMode } from 'n8n-workflow';
import { field } from './field';
import { recordIdOf, recordIdOrNone } from './locator';

const modes: INodePropertyMode[] = [
	{
		displayName: 'From List',
		name: 'list',
		type: 'list',
		typeOptions: { searchListMethod: 'searchVendors', searchable: true },
	},
	{ displayName: 'By ID', name: 'id', type: 'string', placeholder: 'e.g. 4521' },
];

export const vendorId = field(
	{
		displayName: 'Vendor',
		name: 'vendorId',
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		required: true,
		description: 'A company in the Procore company directory',
		modes,
	},
	recordIdOf('vendor'),
);

/** The vendor whose records are wanted; '' for those of all vendors. */
export const vendorIdOrAll = field(
	{
		displayName: 'Vendor',
		name: 'vendorId',
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		description: 'A company in the Procore company directory. Leave empty for all vendors.',
		modes,
	},
	recordIdOrNone('vendor'),
);
