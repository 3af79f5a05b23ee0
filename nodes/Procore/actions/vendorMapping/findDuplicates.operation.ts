import type { INodeProperties } from 'n8n-workflow';
import { LIST_VENDORS, listVendors } from '../../client/endpoints/vendors';
import { distinctById } from '../../mapping/distinct';
import { CAUTIONS, choiceOf, optionsOf } from '../../mapping/fields';
import { defineOperation } from '../define';
import { field } from '../../fields/field';

const optionsProperty: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [
		{
			displayName: 'Caution',
			name: 'caution',
			type: 'options',
			default: 'careful',
			options: [
				{
					name: 'Balanced',
					value: 'balanced',
					description: 'Also pairs that are very probably the same',
				},
				{
					name: 'Careful',
					value: 'careful',
					description: 'Only pairs that are the same beyond doubt',
				},
			],
		},
	],
};

const adviceOn = (found: number, caution: (typeof CAUTIONS)[number]) =>
	found === 0 && caution === 'careful'
		? ' Caution: Balanced also finds pairs that are very probably the same.'
		: '';

export const findDuplicates = defineOperation({
	input: 'all',
	option: {
		name: 'Find Duplicates',
		value: 'findDuplicates',
		action: 'Find duplicate vendors',
		description:
			'List pairs of vendors in Procore that are the same company, and which one to keep',
	},
	calls: [LIST_VENDORS],
	fields: {
		options: field(
			optionsProperty,
			optionsOf({ caution: choiceOf(CAUTIONS, 'careful') }, optionsProperty),
		),
	},
	async run({ procore, companyId, pause, cancelSignal, hint }, values) {
		const { duplicateItems } = await import('../../mapping/duplicates');
		const vendors = distinctById(await listVendors(procore, companyId));
		const { caution } = values.options;
		const items = await duplicateItems(vendors, { caution, pause, signal: cancelSignal });
		const pairs = items.length === 1 ? '1 pair' : `${items.length} pairs`;
		hint(
			`${vendors.length} vendors compared: ${pairs} of duplicates.${adviceOn(items.length, caution)}`,
		);
		return items.map((json) => ({ json, from: [] }));
	},
});
