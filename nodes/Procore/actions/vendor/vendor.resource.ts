import type { Resource } from '../define';
import { addToProject } from './addToProject.operation';
import { create } from './create.operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';
import { removeFromProject } from './removeFromProject.operation';
import { update } from './update.operation';
import { upsert } from './upsert.operation';

export const vendor: Resource = {
	option: {
		name: 'Vendor',
		value: 'vendor',
		description: 'The companies in the directory of a company or a project',
	},
	operations: [addToProject, create, upsert, get, getAll, removeFromProject, update],
	first: 'getAll',
};
