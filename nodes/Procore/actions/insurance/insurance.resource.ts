import type { Resource } from '../define';
import { create } from './create.operation';
import { deleteOne } from './delete.operation';
import { getAll } from './getAll.operation';
import { update } from './update.operation';
import { upsert } from './upsert.operation';

export const insurance: Resource = {
	option: {
		name: 'Insurance',
		value: 'insurance',
		description: 'The insurance certificates of vendors, of a company or of a project',
	},
	operations: [create, upsert, deleteOne, getAll, update],
	first: 'getAll',
};
