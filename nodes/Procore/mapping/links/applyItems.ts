import type { IDataObject } from 'n8n-workflow';
import type { ProcoreClient } from '../../client/ProcoreClient';
import { sayApplied } from '../counts';
import type { SideName } from '../types';
import { apply, type ApplyOptions } from './apply';
import { approvedRow, namesIn } from './approved';

export interface ApplyItemsOptions extends Omit<ApplyOptions, 'kind'> {
	hint: (message: string, tone: 'info' | 'warning') => void;
}

/** Writes the links of approved items; an item out for each item in. */
export async function applyItems(
	procore: ProcoreClient,
	items: IDataObject[],
	side: SideName,
	{ hint, ...options }: ApplyItemsOptions,
) {
	const rows = items.map((item) => approvedRow(item, `${side}Id`));
	const applied = await apply(procore, rows, { ...options, kind: `${side}s` });
	hint(sayApplied(applied), applied.some(({ status }) => status === 'failed') ? 'warning' : 'info');
	return applied.map(({ subjectId, partyId, status, reason }, from) => ({
		json: {
			status,
			...namesIn(items[from], `${side}Name`),
			reason,
			[`${side}Id`]: subjectId,
			partyId,
		},
		from,
	}));
}
