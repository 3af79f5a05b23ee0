import { z } from 'zod';
import {
	erpProjectsAmong,
	linksOfProjects,
	projectsWithOriginIds,
} from '../../client/endpoints/links';
import { apply as applyMapping } from '../../mapping/links/apply';
import { approvedRow } from '../../mapping/links/approved';
import { overwriteLinks } from '../../mapping/fields';
import { defineOperation } from '../define';
import { booleanOf, companyId, companyIdOf } from '../../fields/properties';

export const apply = defineOperation({
	input: 'all',
	option: {
		name: 'Apply',
		value: 'apply',
		action: 'Apply a project mapping',
		description:
			"Write the links of approved plan rows to the projects' origin ID. Takes items with projectId, decision and partyId.",
	},
	properties: [companyId, overwriteLinks],
	parameters: z.object({ companyId: companyIdOf, overwriteLinks: booleanOf(false) }),
	async run({ procore }, parameters, items) {
		const company = procore.company(parameters.companyId);
		const rows = items.map((item) => approvedRow(item, 'projectId'));
		const applied = await applyMapping(procore, rows, {
			kind: 'projects',
			companyId: company,
			overwriteLinks: parameters.overwriteLinks,
			readLinks: async (ids, client) => await linksOfProjects(client, company, ids),
			findHolders: async (originIds) => await projectsWithOriginIds(procore, company, originIds),
			findErpOwned: async (ids) => await erpProjectsAmong(procore, company, ids),
		});
		return applied.map(({ subjectId, ...rest }, from) => ({
			json: { projectId: subjectId, ...rest },
			from,
		}));
	},
});
