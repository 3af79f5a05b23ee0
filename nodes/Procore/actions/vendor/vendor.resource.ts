import type { Resource } from '../define';
import { addToProject } from './addToProject.operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';
import { removeFromProject } from './removeFromProject.operation';

export const vendor: Resource = {
	option: {
		name: 'Vendor',
		value: 'vendor',
		description: 'The companies in the directory of a company or a project',
	},
	operations: [addToProject, get, getAll, removeFromProject],
	first: 'getAll',
};
