import type { Resource } from '../define';
import { deleteOne } from './delete.operation';
import { getAll } from './getAll.operation';

export const insurance: Resource = {
	option: {
		name: 'Insurance',
		value: 'insurance',
		description: 'The insurance certificates of vendors, of a company or of a project',
	},
	operations: [deleteOne, getAll],
	first: 'getAll',
};
