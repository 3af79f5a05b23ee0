import {
	NodeConnectionTypes,
	type IHookFunctions,
	type INodeType,
	type INodeTypeDescription,
	type IWebhookFunctions,
	type IWebhookResponseData,
} from 'n8n-workflow';
import { authentication } from './fields/authentication';
import { companyId } from './fields/company';
import { getProjects, searchCompanies } from './methods/lists';
import { getEvents } from './trigger/webhook/loadEvents';
import { EVENTS_IN_WORDS } from './trigger/webhook/events';
import { triggerFields } from './trigger/webhook/fields';

export class ProcoreTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Procore Trigger',
		name: 'procoreTrigger',
		icon: { light: 'file:procore.svg', dark: 'file:procore.dark.svg' },
		group: ['trigger'],
		version: [1],
		subtitle: EVENTS_IN_WORDS,
		// n8n shows it for the action node too, since it lists both as one.
		description:
			'Read and write the records of every Procore tool, validate the configuration, map vendors, and start workflows when something changes',
		defaults: { name: 'Procore Trigger' },
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
		webhooks: [
			{
				name: 'default',
				httpMethod: 'POST',
				responseMode: 'onReceived',
				responseData: 'noData',
				path: 'webhook',
			},
		],
		properties: [authentication, companyId.property, ...triggerFields],
	};

	methods = {
		listSearch: { searchCompanies },
		loadOptions: { getEvents, getProjects },
	};

	webhookMethods = {
		default: {
			async checkExists(this: IHookFunctions): Promise<boolean> {
				const { checkExists } = await import('./trigger/webhook/publish/publication');
				return await checkExists(this);
			},
			async create(this: IHookFunctions): Promise<boolean> {
				const { create } = await import('./trigger/webhook/publish/publication');
				return await create(this);
			},
			async delete(this: IHookFunctions): Promise<boolean> {
				const { remove } = await import('./trigger/webhook/publish/publication');
				return await remove(this);
			},
		},
	};

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		const { receive } = await import('./trigger/webhook/receive/delivery');
		return await receive(this);
	}
}
