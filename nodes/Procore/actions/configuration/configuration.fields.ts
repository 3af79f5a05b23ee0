import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { API_REQUEST, LEVELS, RIGHTS, type Right } from '../../client/permissions';
import { valueOfOperation, valueOfTool } from './tools';

/**
 * Makes the node show the selectors of both credentials: n8n shows whatever depends on a field that
 * holds an expression, and each credential depends on this one. It goes with the operation's
 * fields, so that nothing else needs the second credential.
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

const inWords = (name: string) =>
	name
		.replace(/^getAll$/, 'getMany')
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.replace(/^./, (first) => first.toUpperCase());

function operationName({ operation, scope }: Right): string {
	const [resource = '', name] = operation.split('.');
	return `${inWords(resource)}${name ? ` > ${inWords(name)}` : ''} (${scope})`;
}

const byName = (a: INodePropertyOptions, b: INodePropertyOptions) => a.name.localeCompare(b.name);

function operations(): INodePropertyOptions[] {
	const options = new Map<string, INodePropertyOptions>();
	for (const right of RIGHTS) {
		if (right.operation === API_REQUEST) continue;
		const value = valueOfOperation(right);
		const before = options.get(value)?.description;
		const needed = `${right.tool}: ${right.level}`;
		const description = before && !before.includes(needed) ? `${before}; ${needed}` : needed;
		options.set(value, { name: operationName(right), value, description });
	}
	return [...options.values()].sort(byName);
}

function tools(): INodePropertyOptions[] {
	const options = new Map<string, INodePropertyOptions>();
	for (const { tool, scope } of RIGHTS) {
		for (const level of LEVELS.slice(1)) {
			const value = valueOfTool({ tool, scope }, level);
			options.set(value, { name: `Tool: ${tool} (${scope}), ${level}`, value });
		}
	}
	return [...options.values()].sort(byName);
}

const CHOICES = [...operations(), ...tools()];

export const requiredTools: INodeProperties = {
	displayName: 'Required Tools',
	name: 'requiredTools',
	type: 'multiOptions',
	default: [],
	options: CHOICES,
	description:
		'What your workflows do in Procore: operations of this node, or tools with a level. The rights they need are compared with those the account has. Leave empty for a general look.',
};

export const expectedProjectFields: INodeProperties[] = [
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
				description: 'One from each item that comes in, for example rows of a sheet',
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
	bothCredentials({ expectedProjects: ['reference'], authentication: ['dmsa'] }),
	{
		displayName: 'Expected Project List',
		name: 'expectedProjectList',
		type: 'string',
		typeOptions: { rows: 5 },
		default: '',
		placeholder: 'e.g. 598134326517540, 25-017, Harbor Tower',
		displayOptions: { show: { expectedProjects: ['list'] } },
		description: 'IDs, project numbers or names, in any mix, one per line or separated by commas',
	},
	{
		displayName: 'Expected Project Field',
		name: 'expectedProjectField',
		type: 'string',
		default: 'id',
		displayOptions: { show: { expectedProjects: ['items'] } },
		description: 'The field of the input items that holds the ID, project number or name',
	},
	{
		displayName: 'If Projects Are Missing',
		name: 'onMissing',
		type: 'options',
		default: 'return',
		displayOptions: { show: { expectedProjects: ['items', 'list', 'reference'] } },
		options: [
			{ name: 'Return Them', value: 'return', description: 'The item names them; go on' },
			{ name: 'Stop the Workflow', value: 'fail', description: 'With a message that names them' },
		],
		description: 'What to do when expected projects are not permitted',
	},
];
