import { GET_PROJECT, getProject } from '../../client/endpoints/projects';
import { projectId } from '../../fields/project';
import { simplified, simplify } from '../../fields/simplify';
import { defineOperation, rows } from '../define';
import { SIMPLE_PROJECT } from './project.fields';

export const get = defineOperation({
	option: {
		name: 'Get',
		value: 'get',
		action: 'Get a project',
		description: 'Read one project',
	},
	calls: [GET_PROJECT],
	fields: { projectId, simplify: simplify(SIMPLE_PROJECT.what) },
	async run({ procore, companyId }, values) {
		const project = await getProject(procore, companyId, values.projectId);
		return rows([values.simplify ? simplified(project, SIMPLE_PROJECT.fields) : project]);
	},
});
