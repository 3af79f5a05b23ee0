import type { INodeProperties } from 'n8n-workflow';

/** The fields that both credentials share; see the package's public interface. */
export const environmentFields: INodeProperties[] = [
	{
		displayName: 'Environment',
		name: 'environment',
		type: 'options',
		default: 'production',
		options: [
			{
				name: 'Custom',
				value: 'custom',
				description: 'Your own hosts, for example a test server',
			},
			{
				name: 'Developer Sandbox',
				value: 'developerSandbox',
				description: 'Has its own client ID and secret',
			},
			{
				name: 'Federal (Procore for Government)',
				value: 'federal',
				description: 'Procoregov.com, with its own keys; reachable from the US only',
			},
			{
				name: 'Monthly Sandbox',
				value: 'monthlySandbox',
				description: 'Uses the production client ID and secret; overwritten every month',
			},
			{
				name: 'Production',
				value: 'production',
				description: 'Also for on-demand sandboxes, which have their own company ID',
			},
		],
		description: 'Where the keys were created. Changing it requires signing in again.',
	},
	{
		displayName: 'Login URL',
		name: 'loginUrl',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://login.procore.com',
		displayOptions: { show: { environment: ['custom'] } },
		description:
			'The host that signs in, with or without https://. On this machine (localhost) it may be http://.',
	},
	{
		displayName: 'API URL',
		name: 'apiUrl',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://api.procore.com',
		displayOptions: { show: { environment: ['custom'] } },
		description:
			'The host of the REST API, with or without https://. On this machine (localhost) it may be http://.',
	},
];

export const companyField = (description: string): INodeProperties => ({
	displayName: 'Company ID',
	name: 'companyId',
	type: 'string',
	default: '',
	placeholder: 'e.g. 598134325683880',
	description,
});

export const readOnlyField: INodeProperties = {
	displayName: 'Read Only',
	name: 'readOnly',
	type: 'boolean',
	default: false,
	description:
		'Whether to refuse every call that would change something in Procore, before it leaves n8n',
};
