import { z } from 'zod';
import { LIST_COMPANIES, listCompanies } from '../../client/endpoints/companies';
import { booleanOf } from '../../fields/boolean';
import { field } from '../../fields/field';
import { atMost, listLength } from '../../fields/list';
import { defineOperation, rows } from '../define';

const options = field(
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
	z.object({ include_free_companies: booleanOf(false) }).default({}),
);

export const getAll = defineOperation({
	option: {
		name: 'Get Many',
		value: 'getAll',
		action: 'List companies',
		description: 'List the companies that the account can reach',
	},
	calls: [LIST_COMPANIES],
	company: 'own',
	fields: { ...listLength, options },
	async run({ procore }, values) {
		return rows(await listCompanies(procore, { limit: atMost(values), ...values.options }));
	},
});
