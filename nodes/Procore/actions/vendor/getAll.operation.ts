import { z } from 'zod';
import { listProjectVendors, listVendors } from '../../client/endpoints/vendors';
import type { Vendor } from '../../client/schemas/records';
import { defineOperation, rows } from '../define';
import { overProjects } from '../overProjects';
import { projectScopeParameters, projectScopeProperties } from '../../fields/projectScope';
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
import { simplifiedVendor, VENDOR_ID_FILTERS, vendorFilters } from './vendor.fields';

const simplifyVendors = simplify('vendor fields');

export const getAll = defineOperation({
	option: {
		name: 'Get Many',
		value: 'getAll',
		action: 'Get many vendors',
		description: 'List the vendors of the company directory or of projects',
	},
	properties: [
		companyId,
		{
			displayName: 'Level',
			name: 'level',
			type: 'options',
			default: 'company',
			options: [
				{ name: 'Company', value: 'company', description: 'The company directory' },
				{ name: 'Project', value: 'project', description: 'The directories of projects' },
			],
			description: 'Whose directory to read',
		},
		...projectScopeProperties({ level: ['project'] }),
		...returnAllOrLimit,
		simplifyVendors,
		vendorFilters,
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
						{ name: 'Name', value: 'name' },
						{ name: 'Name, Descending', value: '-name' },
					],
				},
				{
					displayName: 'View',
					name: 'view',
					type: 'options',
					default: 'extended',
					options: [
						{ name: 'Compact', value: 'compact', description: 'Company level: ID and name only' },
						{ name: 'Extended', value: 'extended' },
						{
							name: 'Minimal',
							value: 'minimal',
							description: 'Project level: needs no directory permission',
						},
						{ name: 'Normal', value: 'normal' },
					],
					description:
						'How much of each vendor Procore returns; it is then returned as it is, not simplified',
				},
			],
		},
	],
	parameters: z.object({
		companyId: companyIdOf,
		level: z.enum(['company', 'project']).default('company'),
		...projectScopeParameters,
		...listLength,
		simplify: booleanOf(true),
		filters: filtersOf,
		options: z.object({ sort: z.string().optional(), view: z.string().optional() }).default({}),
	}),
	async run(context, parameters) {
		const { procore } = context;
		const company = procore.company(parameters.companyId);
		const { filters, options } = parameters;
		const query = { ...filterQuery(filters, VENDOR_ID_FILTERS), ...options };
		const isSimple = parameters.simplify && !options.view;
		const shown = (vendors: Vendor[]) => rows(isSimple ? vendors.map(simplifiedVendor) : vendors);
		const most = atMost(parameters);
		if (parameters.level === 'company') {
			return shown(await listVendors(procore, company, { query, limit: most }));
		}
		return await overProjects(
			context,
			company,
			parameters,
			async ({ id }, limit) =>
				shown(await listProjectVendors(procore, company, id, { query, limit })),
			most,
		);
	},
});
