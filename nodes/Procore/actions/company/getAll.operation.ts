import { z } from 'zod';
import { listCompanies } from '../../client/endpoints/companies';
import { defineOperation, rows } from '../define';
import { atMost, booleanOf, listLength, returnAllOrLimit } from '../../fields/properties';

export const getAll = defineOperation({
	option: {
		name: 'Get Many',
		value: 'getAll',
		action: 'List companies',
		description: 'List the companies that the account can reach',
	},
	properties: [
		...returnAllOrLimit,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [
				{
					displayName: 'Include Free Companies',
					name: 'include_free_companies',
					type: 'boolean',
					default: false,
					description: 'Whether to list companies with a free Procore account too',
				},
			],
		},
	],
	parameters: z.object({
		...listLength,
		options: z.object({ include_free_companies: booleanOf(false) }).default({}),
	}),
	async run({ procore }, { options, ...length }) {
		return rows(await listCompanies(procore, { limit: atMost(length), ...options }));
	},
});
