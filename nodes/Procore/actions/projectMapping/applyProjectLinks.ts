import type { IDataObject } from 'n8n-workflow';
import {
	erpProjectsAmong,
	linksOfProjects,
	projectsWithOriginIds,
} from '../../client/endpoints/links';
import { applyItems } from '../../mapping/links/applyItems';
import type { OperationContext, OutputRow } from '../define';

/** Writes the links of approved rows; a row out for each row in. */
export async function applyProjectLinks(
	{ procore, companyId, hint }: OperationContext,
	items: IDataObject[],
	overwriteLinks: boolean,
): Promise<OutputRow[]> {
	return await applyItems(procore, items, 'project', {
		companyId,
		overwriteLinks,
		hint,
		readLinks: async (ids, client) => await linksOfProjects(client, companyId, ids),
		findLinkOwners: async (originIds) => await projectsWithOriginIds(procore, companyId, originIds),
		findErpOwned: async (ids) => await erpProjectsAmong(procore, companyId, ids),
	});
}
