import type { IDataObject } from 'n8n-workflow';
import { inputError } from '../../client/ProcoreError';
import { differencesOf } from '../../validation/differences';
import { viewOfSnapshot } from '../../validation/snapshot';
import { viewOf } from '../../validation/view';
import type { OperationContext, OutputRow } from '../define';

interface CompareValues {
	companyId: string;
	otherCredential: 'dmsa' | 'snapshot' | 'user';
}

/** What only one of two credentials sees or may do. */
export async function compareCredentials(
	{ procore, connectAs, hint }: OperationContext,
	{ companyId: chosen, otherCredential: other }: CompareValues,
	items: IDataObject[],
): Promise<OutputRow[]> {
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
}
