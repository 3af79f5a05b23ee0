import type { Resource } from '../define';
import { compare } from './compare.operation';
import { validate } from './validate.operation';

export const configuration: Resource = {
	option: {
		name: 'Configuration',
		value: 'configuration',
		description: 'Whether keys, company, projects and rights are set up correctly',
	},
	operations: [compare, validate],
	first: 'validate',
};
