import type { Resource } from '../define';
import { apply } from './apply.operation';
import { plan } from './plan.operation';

export const projectMapping: Resource = {
	option: {
		name: 'Project Mapping',
		value: 'projectMapping',
		description: 'Link projects to the records of another system: plan first, then apply',
	},
	operations: [apply, plan],
	first: 'plan',
};
