import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	type IWebhookFunctions,
	type IWebhookResponseData,
} from 'n8n-workflow';
import { resources } from './actions';
import { authentication, orBoth } from './fields/authentication';
import { callLimit } from './fields/callLimit';
import { describe } from './actions/describe';
import { inputsOf } from './actions/inputs';
import { subtitleOf } from './actions/subtitle';
import { getColumns } from './methods/columns';
import { searchFiles, searchFolders } from './methods/documents';
import { searchHooks } from './methods/hooks';
import {
	getPermissionTemplates,
	getProjects,
	searchCompanies,
	searchProjects,
	searchUsers,
	searchVendors,
} from './methods/lists';
import { getParameters, searchOperations } from './methods/operations';
import {
	searchBudgetViews,
	searchCorrespondenceTypes,
	searchDrawingAreas,
	searchPrimeContracts,
	searchRecords,
} from './methods/records';
import { getRequiredTools } from './methods/requiredTools';
import { reviewWebhooks, waitingTooltip } from './review/webhooks';

export class Procore implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Procore',
		name: 'procore',
		icon: { light: 'file:procore.svg', dark: 'file:procore.dark.svg' },
		group: ['input'],
		version: [1],
		subtitle: subtitleOf(resources),
		description:
			'Read and write the records of every Procore tool, validate the configuration, map vendors, and reach every endpoint of Procore',
		defaults: { name: 'Procore' },
		usableAsTool: true,
		inputs: inputsOf(resources),
		requiredInputs: [0],
		outputs: [NodeConnectionTypes.Main],
		credentials: [
			{
				name: 'procoreDmsaOAuth2Api',
				required: true,
				displayOptions: { show: { ...orBoth, '/authentication': ['dmsa'] } },
			},
			{
				name: 'procoreUserOAuth2Api',
				required: true,
				displayOptions: { show: { ...orBoth, '/authentication': ['user'] } },
			},
		],
		// For Review, which waits for a person.
		webhooks: reviewWebhooks,
		waitingNodeTooltip: waitingTooltip,
		properties: [authentication, ...describe(resources), callLimit],
	};

	methods = {
		listSearch: {
			searchBudgetViews,
			searchCompanies,
			searchCorrespondenceTypes,
			searchDrawingAreas,
			searchFiles,
			searchFolders,
			searchHooks,
			searchOperations,
			searchPrimeContracts,
			searchProjects,
			searchRecords,
			searchUsers,
			searchVendors,
		},
		loadOptions: { getPermissionTemplates, getProjects, getRequiredTools },
		resourceMapping: { getColumns, getParameters },
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const { execute } = await import('./actions/execute');
		return await execute.call(this);
	}

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		const { answerReview } = await import('./review/webhook');
		return await answerReview(this);
	}
}
