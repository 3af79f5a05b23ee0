import { z } from 'zod';
import { listProjects } from '../../client/endpoints/projects';
import { defineOperation, rows } from '../define';
import {
	atMost,
	booleanOf,
	companyId,
	companyIdOf,
	filterQuery,
	filtersOf,
	listLength,
	returnAllOrLimit,
	simplify,
} from '../../fields/properties';
import { projectFilters, simplifiedProject } from './project.fields';

const simplifyProjects = simplify('project fields');

export const getAll = defineOperation({
	option: {
		name: 'Get Many',
		value: 'getAll',
		action: 'List permitted projects',
		description: 'List the projects that the account is permitted to see',
	},
	properties: [
		companyId,
		...returnAllOrLimit,
		simplifyProjects,
		projectFilters,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [
				{
					displayName: 'Sort',
					name: 'sort',
					type: 'options',
					default: 'name',
					options: [
						{ name: 'Display Name', value: 'display_name' },
						{ name: 'Display Name, Descending', value: '-display_name' },
						{ name: 'Name', value: 'name' },
						{ name: 'Name, Descending', value: '-name' },
					],
				},
				{
					displayName: 'View',
					name: 'view',
					type: 'options',
					default: 'normal',
					options: [
						{ name: 'Compact', value: 'compact', description: 'ID and name only' },
						{ name: 'Extended', value: 'extended' },
						{ name: 'Normal', value: 'normal' },
					],
					description:
						'How much of each project Procore returns; it is then returned as it is, not simplified',
				},
			],
		},
	],
	parameters: z.object({
		companyId: companyIdOf,
		...listLength,
		simplify: booleanOf(true),
		filters: filtersOf,
		options: z.object({ sort: z.string().optional(), view: z.string().optional() }).default({}),
	}),
	async run({ procore }, { companyId: chosen, filters, options, simplify: isSimple, ...length }) {
		const query = { ...filterQuery(filters, ['id']), ...options };
		const company = procore.company(chosen);
		const projects = await listProjects(procore, company, { query, limit: atMost(length) });
		return rows(isSimple && !options.view ? projects.map(simplifiedProject) : projects);
	},
});
