import type { INodeProperties } from 'n8n-workflow';

export const triggerFields: INodeProperties[] = [
	{
		displayName: 'Scope',
		name: 'scope',
		type: 'options',
		default: 'company',
		options: [
			{
				name: 'Company',
				value: 'company',
				description: 'Vendors, users, projects, insurance and other records of the company',
			},
			{
				name: 'Project',
				value: 'project',
				description: 'RFIs, submittals, commitments and other records of chosen projects',
			},
		],
		description: 'Where the records live; decides which events there are',
	},
	{
		displayName: 'Projects',
		name: 'projectScope',
		type: 'options',
		default: 'several',
		displayOptions: { show: { scope: ['project'] } },
		options: [
			{ name: 'Chosen Projects', value: 'several' },
			{
				name: 'All Permitted Projects',
				value: 'permitted',
				description:
					'Every active project that the account can see, new ones too. Costs three calls for each project when the workflow is published.',
			},
		],
		description: 'Which projects to listen to; each gets a hook in Procore',
	},
	{
		displayName: 'Project Names or IDs',
		name: 'projectIds',
		type: 'multiOptions',
		default: [],
		required: true,
		typeOptions: { loadOptionsMethod: 'getProjects', loadOptionsDependsOn: ['companyId.value'] },
		displayOptions: { show: { scope: ['project'], projectScope: ['several'] } },
		description:
			'The projects to listen to. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	},
	{
		displayName: 'Event Names or IDs',
		name: 'events',
		type: 'multiOptions',
		default: [],
		required: true,
		typeOptions: {
			loadOptionsMethod: 'getEvents',
			loadOptionsDependsOn: [
				'companyId.value',
				'scope',
				'projectScope',
				'projectIds',
				'options.payloadVersion',
				'authentication',
			],
		},
		description:
			'What starts the workflow. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			{
				displayName: 'Deduplicate',
				name: 'deduplicate',
				type: 'boolean',
				default: true,
				description:
					'Whether to take an event only once when Procore delivers it again. Works within one n8n process; behind several, add a Remove Duplicates node on eventId.',
			},
			{
				displayName: 'Ignore Own Changes',
				name: 'ignoreOwnChanges',
				type: 'boolean',
				default: false,
				description:
					'Whether to leave out changes that were made with this very credential, so that a workflow that writes to Procore does not start itself',
			},
			{
				displayName: 'Include Record',
				name: 'includeRecord',
				type: 'boolean',
				default: false,
				description:
					'Whether to read the changed record from Procore and add it as "record" (on create and update)',
			},
			{
				displayName: 'Namespace',
				name: 'namespace',
				type: 'string',
				default: 'n8n',
				placeholder: 'e.g. n8n',
				description:
					'Groups the hooks of one integration in Procore: small letters, digits and dashes',
			},
			{
				displayName: 'Payload Version',
				name: 'payloadVersion',
				type: 'options',
				default: 'v4.0',
				options: [
					{ name: 'V2.0', value: 'v2.0', description: 'Names the app that made a change' },
					{
						name: 'V3.0',
						value: 'v3.0',
						description: 'Like v2.0, with the parents of line items',
					},
					{ name: 'V4.0', value: 'v4.0', description: 'Has the most resources' },
				],
				description: 'The form in which Procore sends events',
			},
		],
	},
];
