import { LIST_PROJECTS, listProjects } from '../../client/endpoints/projects';
import { defineList } from '../list';
import { projectFilters, projectSorts, projectViews, SIMPLE_PROJECT } from './project.fields';

export const getAll = defineList({
	option: {
		name: 'Get Many',
		value: 'getAll',
		action: 'List permitted projects',
		description:
			'List the projects that the account is permitted to see. With the level Admin in the company Directory these are all projects of the company.',
	},
	calls: [LIST_PROJECTS],
	level: 'company',
	filters: projectFilters,
	updatedAt: true,
	sort: projectSorts,
	view: projectViews,
	simple: SIMPLE_PROJECT,
	async read({ procore }, { companyId, query, limit }) {
		return await listProjects(procore, companyId, { query, limit });
	},
});
