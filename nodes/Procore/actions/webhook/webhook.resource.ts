import type { Resource } from '../define';
import { deleteOne } from './delete.operation';
import { getAll } from './getAll.operation';
import { getDeliveries } from './getDeliveries.operation';
import { recover } from './recover.operation';
import { repair } from './repair.operation';

export const webhook: Resource = {
	option: {
		name: 'Webhook',
		value: 'webhook',
		description: 'The hooks in Procore that send events to the trigger',
	},
	operations: [deleteOne, getDeliveries, getAll, recover, repair],
	first: 'getAll',
};
