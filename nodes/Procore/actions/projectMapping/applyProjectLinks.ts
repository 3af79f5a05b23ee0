import type { IDataObject } from 'n8n-workflow';
import {
	erpProjectsAmong,
	linksOfProjects,
	projectsWithOriginIds,
} from '../../client/endpoints/links';
import { apply } from '../../mapping/links/apply';
import { approvedRow, namesIn } from '../../mapping/links/approved';
import { sayApplied } from '../../mapping/counts';
import type { OperationContext, OutputRow } from '../define';

/** Writes the links of approved rows; a row out for each row in. */
export async function applyProjectLinks(
	{ procore, companyId, hint }: OperationContext,
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
	hint(sayApplied(applied), applied.some(({ status }) => status === 'failed') ? 'warning' : 'info');
	return applied.map(({ subjectId, partyId, status, reason }, from) => ({
		json: { status, ...namesIn(items[from], 'projectName'), reason, projectId: subjectId, partyId },
		from,
	}));
}
