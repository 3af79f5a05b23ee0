import { GET_PROJECT, LIST_PROJECTS } from '../../client/endpoints/projects';
import { SYNC } from '../../client/endpoints/sync';
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
	async run(context, { overwriteLinks: mayOverwrite }, items) {
		const { applyProjectLinks } = await import('./applyProjectLinks');
		return await applyProjectLinks(context, items, mayOverwrite);
	},
});
