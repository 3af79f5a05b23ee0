import type { Resource } from '../define';
import { apply } from './apply.operation';
import { plan } from './plan.operation';
import { review } from './review.operation';

export const projectMapping: Resource = {
	option: {
		name: 'Project Mapping',
		value: 'projectMapping',
		description: 'Link projects to the records of another system: plan, review, apply',
	},
	operations: [apply, plan, review],
	first: 'plan',
};
