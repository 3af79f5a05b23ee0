import { z } from 'zod';
import { inputError } from '../../client/ProcoreError';
import { defineOperation } from '../define';
import { companyId } from '../../fields/company';
import { field } from '../../fields/field';
import { bothCredentials } from './configuration.fields';
import { viewOfSnapshot } from '../../validation/snapshot';
import { differencesOf } from '../../validation/differences';
import { VIEW_CALLS, viewOf } from '../../validation/view';

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
	async run({ procore, connectAs, hint }, { companyId: chosen, otherCredential: other }, items) {
		const { authType } = procore.account;
		if (other === authType) {
			throw inputError(
				'Both sides are the same credential',
				`Choose the other one in Other Credential: Authentication is already ${authType === 'dmsa' ? 'DMSA' : 'User'}. To compare two DMSAs, run Configuration > Validate with the old keys, pass its item to this node with the new keys, and choose Snapshot.`,
			);
		}
		const look = async (label: 'A' | 'B', as: 'dmsa' | 'user') =>
			await viewOf(label, as, async () => await connectAs(as, 'menu'), chosen);
		const a = await look('A', authType);
		const b = other === 'snapshot' ? viewOfSnapshot(items) : await look('B', other);
		const differences = differencesOf(a, b);
		hint(String(differences.result), differences.same ? 'info' : 'warning');
		return [{ json: differences }];
	},
});
