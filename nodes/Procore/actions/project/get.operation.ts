import { z } from 'zod';
import { getProject } from '../../client/endpoints/projects';
import { defineOperation, rows } from '../define';
import {
	booleanOf,
	companyId,
	companyIdOf,
	projectId,
	projectIdOf,
	simplify,
} from '../../fields/properties';
import { simplifiedProject } from './project.fields';

const simplifyProject = simplify('project fields');

export const get = defineOperation({
	option: {
		name: 'Get',
		value: 'get',
		action: 'Get a project',
		description: 'Read one project',
	},
	properties: [companyId, projectId, simplifyProject],
	parameters: z.object({
		companyId: companyIdOf,
		projectId: projectIdOf,
		simplify: booleanOf(true),
	}),
	async run({ procore }, parameters) {
		const company = procore.company(parameters.companyId);
		const project = await getProject(procore, company, parameters.projectId);
		return rows([parameters.simplify ? simplifiedProject(project) : project]);
	},
});
