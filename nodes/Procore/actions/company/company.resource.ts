import type { Resource } from '../define';
import { getAll } from './getAll.operation';

export const company: Resource = {
	option: {
		name: 'Company',
		value: 'company',
		description: 'The Procore companies that the account can reach',
	},
	operations: [getAll],
	first: 'getAll',
};
