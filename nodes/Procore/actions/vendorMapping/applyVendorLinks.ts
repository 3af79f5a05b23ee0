import type { IDataObject } from 'n8n-workflow';
import { linksOfVendors, vendorsWithOriginIds } from '../../client/endpoints/links';
import { apply } from '../../mapping/links/apply';
import { approvedRow } from '../../mapping/links/approved';
import type { OperationContext, OutputRow } from '../define';

/** Writes the links of approved rows; a row out for each row in. */
export async function applyVendorLinks(
	{ procore, companyId }: OperationContext,
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
	return applied.map(({ subjectId, ...rest }, from) => ({
		json: { vendorId: subjectId, ...rest },
		from,
	}));
}
