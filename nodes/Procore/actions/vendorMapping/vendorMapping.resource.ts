import type { Resource } from '../define';
import { apply } from './apply.operation';
import { findDuplicates } from './findDuplicates.operation';
import { plan } from './plan.operation';
import { review } from './review.operation';

export const vendorMapping: Resource = {
	option: {
		name: 'Vendor Mapping',
		value: 'vendorMapping',
		description: 'Link vendors to the records of another system: plan, review, apply',
	},
	operations: [apply, findDuplicates, plan, review],
	first: 'plan',
};
