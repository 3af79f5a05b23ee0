import { z } from 'zod';
import { listVendors } from '../../client/endpoints/vendors';
import { duplicateItems } from '../../mapping/duplicates';
import { defineOperation } from '../define';
import { companyId, companyIdOf } from '../properties';

export const findDuplicates = defineOperation({
	input: 'all',
	option: {
		name: 'Find Duplicates',
		value: 'findDuplicates',
		action: 'Find duplicate vendors',
		description:
			'List pairs of vendors in Procore that are the same company, and which one to keep',
	},
	properties: [
		companyId,
		{
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
		},
	],
	parameters: z.object({
		companyId: companyIdOf,
		options: z.object({ caution: z.enum(['careful', 'balanced']).default('careful') }).default({}),
	}),
	async run({ procore, pause, cancelSignal }, parameters) {
		const company = procore.company(parameters.companyId);
		const vendors = await listVendors(procore, company);
		const { caution } = parameters.options;
		const items = await duplicateItems(vendors, { caution, pause, signal: cancelSignal });
		return items.map((json) => ({ json, from: [] }));
	},
});
