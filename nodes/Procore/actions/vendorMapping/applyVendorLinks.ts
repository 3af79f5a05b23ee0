import type { IDataObject } from 'n8n-workflow';
import { linksOfVendors, vendorsWithOriginIds } from '../../client/endpoints/links';
import { apply } from '../../mapping/links/apply';
import { approvedRow, namesIn } from '../../mapping/links/approved';
import { sayApplied } from '../../mapping/counts';
import type { OperationContext, OutputRow } from '../define';

/** Writes the links of approved rows; a row out for each row in. */
export async function applyVendorLinks(
	{ procore, companyId, hint }: OperationContext,
	items: IDataObject[],
	overwriteLinks: boolean,
): Promise<OutputRow[]> {
	const rows = items.map((item) => approvedRow(item, 'vendorId'));
	const applied = await apply(procore, rows, {
		kind: 'vendors',
		companyId,
		overwriteLinks,
		readLinks: async (ids, client) => await linksOfVendors(client, companyId, ids),
		findLinkOwners: async (originIds) => await vendorsWithOriginIds(procore, companyId, originIds),
	});
	hint(sayApplied(applied), applied.some(({ status }) => status === 'failed') ? 'warning' : 'info');
	return applied.map(({ subjectId, partyId, status, reason }, from) => ({
		json: { status, ...namesIn(items[from], 'vendorName'), reason, vendorId: subjectId, partyId },
		from,
	}));
}
