import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';
import { field } from '../../fields/field';

/**
 * Makes the node show the selectors of both credentials: n8n shows everything that depends on a
 * field with an expression, and each credential depends on this field. Only operations with this
 * field need the second credential.
 */
const NEEDS_BOTH = '={{ true }}';
export const bothCredentials = (
	show?: NonNullable<INodeProperties['displayOptions']>['show'],
): INodeProperties => ({
	displayName: 'Both Credentials',
	name: 'bothCredentials',
	type: 'hidden',
	default: NEEDS_BOTH,
	...(show ? { displayOptions: { show } } : {}),
});

/** Chosen in the menu, or written as a text with commas or lines. */
const listOfTexts = z.preprocess((given) => {
	const list = typeof given === 'string' ? given.split(/[,;\n]/) : (given ?? []);
	return Array.isArray(list) ? list.map(String) : list;
}, z.array(z.string()));

export const requiredTools = field(
	{
		displayName: 'Required Tool Names or IDs',
		name: 'requiredTools',
		type: 'multiOptions',
		default: [],
		typeOptions: { loadOptionsMethod: 'getRequiredTools' },
		description:
			'What your workflows do in Procore: operations of this node, or tools with a level (also those whose records a trigger includes). The rights they need are compared with those the account has. Leave empty for a general check. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	},
	listOfTexts,
);

export const output = field(
	{
		displayName: 'Output',
		name: 'output',
		type: 'options',
		default: 'report',
		options: [
			{ name: 'Checks', value: 'checks', description: 'One item for each check' },
			{
				name: 'Missing Projects',
				value: 'missingProjects',
				description: 'One item for each expected project that cannot be used; none if all can',
			},
			{ name: 'Report', value: 'report', description: 'Everything in one item' },
		],
		description: 'What comes out, for a table or for routing',
	},
	z.enum(['report', 'checks', 'missingProjects']).default('report'),
);

export const expectedProjectFields = {
	expectedProjects: field(
		{
			displayName: 'Expected Projects',
			name: 'expectedProjects',
			type: 'options',
			default: 'none',
			options: [
				{ name: 'From a List', value: 'list', description: 'Type or paste them here' },
				{
					name: 'From Input Items',
					value: 'items',
					description: 'One from each input item, for example rows of a sheet',
				},
				{
					name: 'From the User Credential',
					value: 'reference',
					description:
						'Every active project that a person sees, for example a company admin. Needs both credentials on this node.',
				},
				{ name: 'None', value: 'none', description: 'Only list the permitted projects' },
			],
			description: 'Which projects the account must be permitted to see',
		},
		z.enum(['none', 'list', 'items', 'reference']).default('none'),
	),
	bothCredentials: field(
		bothCredentials({ expectedProjects: ['reference'], authentication: ['dmsa'] }),
		z.unknown(),
	),
	expectedProjectList: field(
		{
			displayName: 'Expected Project List',
			name: 'expectedProjectList',
			type: 'string',
			typeOptions: { rows: 5 },
			default: '',
			placeholder: 'e.g. 598134326517540, 25-017, Harbor Tower',
			displayOptions: { show: { expectedProjects: ['list'] } },
			description:
				'IDs, project numbers or names, in any mix, one per line or separated by commas. Put a name that contains a comma in quotation marks.',
		},
		z.preprocess(
			(given) => (Array.isArray(given) ? given.join('\n') : given),
			z.coerce.string().default(''),
		),
	),
	expectedProjectField: field(
		{
			displayName: 'Expected Project Field',
			name: 'expectedProjectField',
			type: 'string',
			default: 'id',
			requiresDataPath: 'single',
			displayOptions: { show: { expectedProjects: ['items'] } },
			description:
				'The column of the input items that holds the ID, project number or name. Drag it here from the input panel, or type its name.',
		},
		z.string().trim().default('id'),
	),
	onMissing: field(
		{
			displayName: 'If Projects Are Missing',
			name: 'onMissing',
			type: 'options',
			default: 'return',
			displayOptions: { show: { expectedProjects: ['items', 'list', 'reference'] } },
			options: [
				{
					name: 'Return Them',
					value: 'return',
					description: 'The item names them, and the workflow continues',
				},
				{ name: 'Stop the Workflow', value: 'fail', description: 'The error message names them' },
			],
			description: 'What to do when expected projects are not permitted',
		},
		z.enum(['return', 'fail']).default('return'),
	),
};
