import type { Resource } from '../define';
import { get } from './get.operation';
import { getAll } from './getAll.operation';

export const vendor: Resource = {
	option: {
		name: 'Vendor',
		value: 'vendor',
		description: 'The companies in the directory of a company or a project',
	},
	operations: [get, getAll],
	first: 'getAll',
};
