import type { INodeCredentials, INodeParameters } from 'n8n-workflow';
import { chainOf, poster, start, type NodeDefinition } from '../support/workflowDefinitions.mts';

const EVENT = '{ eventId: $json.eventId, worker: $env.WORKER_NAME }';
const OF_TRIGGER = EVENT.replace('$json', '$("Procore Trigger").item.json');

/** The three workflows, all with one Procore account. */
export function workflowsFor(credentials: INodeCredentials, otherSystem: string) {
	const procore = (name: string, parameters: INodeParameters): NodeDefinition => ({
		name,
		type: 'n8n-nodes-procore.procore',
		credentials,
		parameters,
	});
	const trigger: NodeDefinition = {
		name: 'Procore Trigger',
		type: 'n8n-nodes-procore.procoreTrigger',
		credentials,
		webhookId: '0a1b2c3d-0000-4000-8000-00000000000e',
		parameters: { events: ['Company Users:update'] },
	};
	const request: NodeDefinition = {
		name: 'Request',
		type: 'n8n-nodes-base.webhook',
		typeVersion: 2,
		webhookId: '0a1b2c3d-0000-4000-8000-00000000000f',
		parameters: { httpMethod: 'POST', path: 'map', options: {} },
	};
	const parties: NodeDefinition = {
		name: 'Parties',
		type: 'n8n-nodes-base.splitOut',
		parameters: { fieldToSplitOut: 'body.parties', options: {} },
	};
	return {
		events: chainOf([
			trigger,
			poster('Work', `${otherSystem}/work`, EVENT),
			poster('Pass On', `${otherSystem}/arrived`, OF_TRIGGER),
		]),
		mapping: chainOf([
			request,
			parties,
			procore('Plan', { resource: 'vendorMapping', operation: 'plan' }),
			procore('Apply', { resource: 'vendorMapping', operation: 'apply' }),
			{
				...poster(
					'Finished',
					`${otherSystem}/finished`,
					'{ run: $("Request").first().json.body.run }',
				),
				executeOnce: true,
			},
		]),
		recovery: chainOf([
			start,
			procore('Recover', {
				resource: 'webhook',
				operation: 'recover',
				level: 'company',
				deliveredSince: '={{ $now.minus(1, "hours").toISO() }}',
			}),
			poster('Pass On', `${otherSystem}/arrived`, EVENT),
		]),
	};
}
