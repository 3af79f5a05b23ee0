import {
	NodeConnectionTypes,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	type IPollFunctions,
} from 'n8n-workflow';
import { authentication } from './fields/authentication';
import { companyId } from './fields/company';
import { getProjects, searchCompanies, searchProjects } from './methods/lists';
import { pollFields, TOOL_IN_WORDS } from './trigger/polling/pollFields';

export class ProcorePollingTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Procore Polling Trigger',
		name: 'procorePollingTrigger',
		icon: { light: 'file:procore.svg', dark: 'file:procore.dark.svg' },
		group: ['trigger'],
		version: [1],
		subtitle: TOOL_IN_WORDS,
		description:
			'Starts a workflow when records of a Procore tool change, also where Procore cannot reach n8n',
		defaults: { name: 'Procore Polling Trigger' },
		polling: true,
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [
			{
				name: 'procoreDmsaOAuth2Api',
				required: true,
				displayOptions: { show: { authentication: ['dmsa'] } },
			},
			{
				name: 'procoreUserOAuth2Api',
				required: true,
				displayOptions: { show: { authentication: ['user'] } },
			},
		],
		properties: [authentication, companyId.property, ...pollFields],
	};

	methods = {
		listSearch: { searchCompanies, searchProjects },
		loadOptions: { getProjects },
	};

	async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
		const { poll } = await import('./trigger/polling/poll');
		return await poll(this);
	}
}
