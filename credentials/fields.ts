import type { INodeProperties } from 'n8n-workflow';
import * as n8n from 'n8n-workflow';

/**
 * The explanation. n8n puts the fields of its own OAuth2 credential first, in their order; this one
 * takes the place of a field before the keys that Procore does not use.
 */
const explanation = (text: string): INodeProperties => ({
	displayName: text,
	name: 'serverUrl',
	type: 'notice',
	default: '',
});

const keyFields: INodeProperties[] = [
	{
		displayName: 'Client ID',
		name: 'clientId',
		type: 'string',
		default: '',
		required: true,
		description: 'Of the app in the Procore Developer Portal (OAuth Credentials)',
	},
	{
		displayName: 'Client Secret',
		name: 'clientSecret',
		type: 'string',
		typeOptions: { password: true },
		default: '',
		required: true,
		description: 'Of the same app, next to its client ID',
	},
];

/** Until 2.22 n8n takes the test of a credential for a use by another node. */
const mayBeClosed = 'DOMAIN_RESTRICTION_FIELDS' in n8n;

/** Other nodes cannot use the credential: they do not know Read Only. API Request is for that. */
const onlyOwnNodes: INodeProperties[] = [
	{
		displayName: 'Allowed HTTP Request Domains',
		name: 'allowedHttpRequestDomains',
		type: 'hidden',
		default: mayBeClosed ? 'none' : 'all',
	},
	{ displayName: 'Allowed Domains', name: 'allowedDomains', type: 'hidden', default: '' },
];

const environmentFields: INodeProperties[] = [
	{
		displayName: 'Environment',
		name: 'environment',
		type: 'options',
		default: 'production',
		options: [
			{
				name: 'Production',
				value: 'production',
				description: 'Also for on-demand sandboxes, which have their own company ID',
			},
			{
				name: 'Monthly Sandbox',
				value: 'monthlySandbox',
				description: 'Uses the production client ID and secret; overwritten every month',
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
				name: 'Custom',
				value: 'custom',
				description: 'Your own hosts, for example a test server',
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

const companyField = (description: string): INodeProperties => ({
	displayName: 'Company ID',
	name: 'companyId',
	type: 'string',
	default: '',
	placeholder: 'e.g. 598134325683880',
	description,
});

const readOnlyField: INodeProperties = {
	displayName: 'Read Only',
	name: 'readOnly',
	type: 'boolean',
	default: false,
	description:
		'Whether to refuse every call that would change something in Procore, before it leaves n8n',
};

/** The texts in which the forms of the two credentials differ. */
export interface FormTexts {
	explanation: string;
	company: string;
}

/** What a person fills in, alike in both credentials; see the package's public interface. */
export const formFields = (texts: FormTexts): INodeProperties[] => [
	explanation(texts.explanation),
	...keyFields,
	...environmentFields,
	companyField(texts.company),
	readOnlyField,
	...onlyOwnNodes,
];
