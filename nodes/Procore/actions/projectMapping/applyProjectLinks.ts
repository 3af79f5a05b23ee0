import type { IDataObject } from 'n8n-workflow';
import {
	erpProjectsAmong,
	linksOfProjects,
	projectsWithOriginIds,
} from '../../client/endpoints/links';
import { apply } from '../../mapping/links/apply';
import { approvedRow } from '../../mapping/links/approved';
import type { OperationContext, OutputRow } from '../define';

/** Writes the links of approved rows; a row out for each row in. */
export async function applyProjectLinks(
	{ procore, companyId }: OperationContext,
	items: IDataObject[],
	overwriteLinks: boolean,
): Promise<OutputRow[]> {
	const rows = items.map((item) => approvedRow(item, 'projectId'));
	const applied = await apply(procore, rows, {
		kind: 'projects',
		companyId,
		overwriteLinks,
		readLinks: async (ids, client) => await linksOfProjects(client, companyId, ids),
		findLinkOwners: async (originIds) => await projectsWithOriginIds(procore, companyId, originIds),
		findErpOwned: async (ids) => await erpProjectsAmong(procore, companyId, ids),
	});
	return applied.map(({ subjectId, ...rest }, from) => ({
		json: { projectId: subjectId, ...rest },
		from,
	}));
}
