import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { COMPANY_TOOLS, PROJECT_TOOLS, type PollableTool } from '../../client/tools/polling';
import { allShownWhen } from '../../fields/field';
import { projectScopeFields } from '../../fields/projects';

const menuOf = (tools: readonly PollableTool[]): INodePropertyOptions[] =>
	tools.map(({ label: name, value, deleted }) => ({
		name,
		value,
		description: deleted ? 'Deleted records too' : undefined,
	}));

const labelsOf = (tools: readonly PollableTool[]) =>
	JSON.stringify(Object.fromEntries(tools.map(({ value, label }) => [value, label])));

/** n8n's expression for the polled tool by its label. */
export const TOOL_IN_WORDS = `={{ $parameter["level"] === "project" ? (${labelsOf(PROJECT_TOOLS)})[$parameter["projectTool"]] : (${labelsOf(COMPANY_TOOLS)})[$parameter["companyTool"]] }}`;

export const pollFields: INodeProperties[] = [
	{
		displayName: 'Level',
		name: 'level',
		type: 'options',
		default: 'company',
		options: [
			{ name: 'Company', value: 'company' },
			{ name: 'Project', value: 'project' },
		],
		description: 'Whose records to watch',
	},
	{
		displayName: 'Tool',
		name: 'companyTool',
		type: 'options',
		default: 'vendor',
		displayOptions: { show: { level: ['company'] } },
		options: menuOf(COMPANY_TOOLS),
		description: 'The records to watch',
	},
	{
		displayName: 'Tool',
		name: 'projectTool',
		type: 'options',
		default: 'rfi',
		displayOptions: { show: { level: ['project'] } },
		options: menuOf(PROJECT_TOOLS),
		description: 'The records to watch',
	},
	...Object.values(allShownWhen({ level: ['project'] }, projectScopeFields)).map(
		({ property }) => property,
	),
	{
		displayName: 'Events',
		name: 'events',
		type: 'multiOptions',
		default: ['create', 'update'],
		required: true,
		options: [
			{ name: 'Created', value: 'create' },
			{
				name: 'Deleted',
				value: 'delete',
				description:
					'For tools with "Deleted records too" in the list; costs a second call for each project',
			},
			{ name: 'Updated', value: 'update' },
		],
		hint: 'Procore tells of deleted records only where the tool says "Deleted records too"',
		description: 'What starts the workflow',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			{
				displayName: 'Start From',
				name: 'startFrom',
				type: 'dateTime',
				default: '',
				description:
					'Changes since then are returned by the first poll. Without it the first poll starts from now.',
			},
		],
	},
];
