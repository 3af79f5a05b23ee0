import { z } from 'zod';
import { defineOperation } from '../define';
import { companyId } from '../../fields/company';
import { field } from '../../fields/field';
import { bothCredentials } from './configuration.fields';
import { VIEW_CALLS } from '../../validation/calls';

const otherCredential = field(
	{
		displayName: 'Other Credential',
		name: 'otherCredential',
		type: 'options',
		default: 'user',
		options: [
			{ name: 'DMSA (Service Account)', value: 'dmsa' },
			{
				name: 'Snapshot (Input Item)',
				value: 'snapshot',
				description: 'An earlier report of Validate, for example with the old keys of a DMSA',
			},
			{ name: 'User', value: 'user' },
		],
		description:
			'Which credential is B. A is the one chosen in Authentication; two credentials must both be set on this node.',
	},
	z.enum(['dmsa', 'snapshot', 'user']).default('user'),
);

export const compare = defineOperation({
	input: 'all',
	option: {
		name: 'Compare',
		value: 'compare',
		action: 'Compare two credentials',
		description:
			'Compare the credential of this node (A) with the other one (B): who they are, which projects only one of them sees, and where their rights differ',
	},
	calls: VIEW_CALLS,
	refusals: 'report',
	company: 'own',
	fields: {
		companyId,
		otherCredential,
		bothCredentials: field(bothCredentials({ otherCredential: ['dmsa', 'user'] }), z.unknown()),
	},
	async run(context, values, items) {
		const { compareCredentials } = await import('./compareCredentials');
		return await compareCredentials(context, values, items);
	},
});
