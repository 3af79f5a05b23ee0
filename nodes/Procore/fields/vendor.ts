import { field } from './field';
import { recordIdOf, recordIdOrNone } from './locator';

export const vendorId = field(
	{
		displayName: 'Vendor',
		name: 'vendorId',
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		required: true,
		description: 'A company in the Procore company directory',
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				typeOptions: { searchListMethod: 'searchVendors', searchable: true },
			},
			{ displayName: 'By ID', name: 'id', type: 'string', placeholder: 'e.g. 4521' },
		],
	},
	recordIdOf('vendor'),
);

/** The vendor of the records; '' for all vendors. */
export const vendorIdOrAll = field(
	{
		...vendorId.property,
		required: false,
		description: 'A company in the Procore company directory. Leave empty for all vendors.',
	},
	recordIdOrNone('vendor'),
);
