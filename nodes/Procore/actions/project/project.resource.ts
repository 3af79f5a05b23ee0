import type { Resource } from '../define';
import { get } from './get.operation';
import { getAll } from './getAll.operation';

export const project: Resource = {
	option: {
		name: 'Project',
		value: 'project',
		description: 'The projects that the account is permitted to see',
	},
	operations: [get, getAll],
	first: 'getAll',
};
