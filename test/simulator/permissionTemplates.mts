import type { Answer, Call, Route } from './route.mts';

export const permissionTemplates = [
	{
		id: 11,
		name: 'Company Administrator',
		project_specific: false,
		type: 'company_tools',
		category: 'internal',
	},
	{
		id: 12,
		name: 'Subcontractor (company)',
		project_specific: false,
		type: 'company_tools',
		category: 'external',
	},
	{ id: 41, name: 'Subcontractor', project_specific: false, type: 'global', category: 'external' },
	{
		id: 42,
		name: 'Project Manager',
		project_specific: false,
		type: 'global',
		category: 'internal',
	},
	{ id: 43, name: 'Read Only', project_specific: false, type: 'global', category: 'internal' },
];

/** project_tools, the default, means the global ones and those of one project. */
function list(call: Call): Answer {
	const wanted = call.query.get('filters[type]') ?? 'project_tools';
	const type = wanted === 'project_tools' ? 'global' : wanted;
	return { body: permissionTemplates.filter((template) => template.type === type) };
}

export const permissionTemplateRoutes: Route[] = [
	{
		method: 'GET',
		path: '/rest/v1.0/companies/{company_id}/permission_templates',
		tool: 'directory',
		handle: list,
	},
	{
		method: 'GET',
		path: '/rest/v1.0/projects/{project_id}/permission_templates',
		tool: 'directory',
		handle: () => ({ body: permissionTemplates.filter((template) => template.type === 'global') }),
	},
];
