import type { Resource } from '../define';
import { getAll } from './getAll.operation';

export const contact: Resource = {
	option: {
		name: 'Contact',
		value: 'contact',
		description: 'The people of a vendor, whether or not they can sign in to Procore',
	},
	operations: [getAll],
	first: 'getAll',
};
