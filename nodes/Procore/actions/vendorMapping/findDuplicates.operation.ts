import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';
import { listVendors } from '../../client/endpoints/vendors';
import { distinctById } from '../../mapping/distinct';
import { duplicateItems } from '../../mapping/duplicates';
import { CAUTIONS, choiceOf, optionsOf } from '../../mapping/fields';
import { defineOperation } from '../define';
import { companyId, companyIdOf } from '../../fields/properties';

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

export const findDuplicates = defineOperation({
	input: 'all',
	option: {
		name: 'Find Duplicates',
		value: 'findDuplicates',
		action: 'Find duplicate vendors',
		description:
			'List pairs of vendors in Procore that are the same company, and which one to keep',
	},
	properties: [companyId, optionsProperty],
	parameters: z.object({
		companyId: companyIdOf,
		options: optionsOf({ caution: choiceOf(CAUTIONS, 'careful') }, optionsProperty),
	}),
	async run({ procore, pause, cancelSignal }, parameters) {
		const company = procore.company(parameters.companyId);
		const vendors = distinctById(await listVendors(procore, company));
		const { caution } = parameters.options;
		const items = await duplicateItems(vendors, { caution, pause, signal: cancelSignal });
		return items.map((json) => ({ json, from: [] }));
	},
});
