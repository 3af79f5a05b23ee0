import type { Resource } from '../define';
import { send } from './send.operation';

export const apiRequest: Resource = {
	option: {
		name: 'API Request',
		value: 'apiRequest',
		description: 'Any endpoint of Procore',
	},
	operations: [send],
	first: 'send',
};
