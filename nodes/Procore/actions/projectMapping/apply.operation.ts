import {
	erpProjectsAmong,
	linksOfProjects,
	projectsWithOriginIds,
} from '../../client/endpoints/links';
import { GET_PROJECT, LIST_PROJECTS } from '../../client/endpoints/projects';
import { SYNC } from '../../client/endpoints/sync';
import { apply as applyMapping } from '../../mapping/links/apply';
import { approvedRow, namesIn } from '../../mapping/links/approved';
import { sayApplied } from '../../mapping/counts';
import { overwriteLinks } from '../../mapping/fields';
import { defineOperation } from '../define';
import { booleanOf } from '../../fields/boolean';
import { field } from '../../fields/field';

export const apply = defineOperation({
	input: 'all',
	option: {
		name: 'Apply',
		value: 'apply',
		action: 'Apply a project mapping',
		description:
			"Write the links of approved plan rows to the projects' origin ID. Takes items with projectId, decision and partyId.",
	},
	calls: [LIST_PROJECTS, GET_PROJECT, SYNC.projects],
	fields: { overwriteLinks: field(overwriteLinks, booleanOf(false)) },
	async run({ procore, companyId, hint }, values, items) {
		const rows = items.map((item) => approvedRow(item, 'projectId'));
		const applied = await applyMapping(procore, rows, {
			kind: 'projects',
			companyId,
			overwriteLinks: values.overwriteLinks,
			readLinks: async (ids, client) => await linksOfProjects(client, companyId, ids),
			findLinkOwners: async (originIds) =>
				await projectsWithOriginIds(procore, companyId, originIds),
			findErpOwned: async (ids) => await erpProjectsAmong(procore, companyId, ids),
		});
		hint(
			sayApplied(applied),
			applied.some(({ status }) => status === 'failed') ? 'warning' : 'info',
		);
		return applied.map(({ subjectId, partyId, status, reason }, from) => ({
			json: {
				status,
				...namesIn(items[from], 'projectName'),
				reason,
				projectId: subjectId,
				partyId,
			},
			from,
		}));
	},
});
