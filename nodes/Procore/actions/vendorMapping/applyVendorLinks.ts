import type { IDataObject } from 'n8n-workflow';
import { linksOfVendors, vendorsWithOriginIds } from '../../client/endpoints/links';
import { applyItems } from '../../mapping/links/applyItems';
import type { OperationContext, OutputRow } from '../define';

/** Writes the links of approved rows; a row out for each row in. */
export async function applyVendorLinks(
	{ procore, companyId, hint }: OperationContext,
	items: IDataObject[],
	overwriteLinks: boolean,
): Promise<OutputRow[]> {
	return await applyItems(procore, items, 'vendor', {
		companyId,
		overwriteLinks,
		hint,
		readLinks: async (ids, client) => await linksOfVendors(client, companyId, ids),
		findLinkOwners: async (originIds) => await vendorsWithOriginIds(procore, companyId, originIds),
	});
}
