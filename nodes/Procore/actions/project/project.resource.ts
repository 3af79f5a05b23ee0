import type { Resource } from '../define';
import { addUser } from './addUser.operation';
import { create } from './create.operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';
import { removeUser } from './removeUser.operation';
import { update } from './update.operation';

export const project: Resource = {
	option: {
		name: 'Project',
		value: 'project',
		description: 'The projects that the account is permitted to see',
	},
	operations: [addUser, create, get, getAll, removeUser, update],
	first: 'getAll',
};
