import { randomUUID } from 'node:crypto';
import type { Simulator } from '../../test/simulator/types.mts';
import type { CredentialReference, RealN8n } from '../../test/support/realN8n.mts';
import { chainOf, type NodeDefinition } from '../../test/support/workflowDefinitions.mts';
import { IDLE_TRIGGER } from './idlePackage.mts';

/** Where an event is delivered to. */
export interface Target {
	url: string;
	authorization: string;
}

const NEXT: NodeDefinition = { name: 'Next', type: 'n8n-nodes-base.noOp' };

async function publish({ workflows }: RealN8n, trigger: NodeDefinition): Promise<void> {
	const { id } = await workflows.create(chainOf([trigger, NEXT]));
	const publication = await workflows.publish(id);
	if (publication.status !== 'published') throw new Error(JSON.stringify(publication));
}

export async function procoreTrigger(
	n8n: RealN8n,
	simulator: Simulator,
	credential: CredentialReference,
): Promise<Target> {
	await publish(n8n, {
		name: 'Trigger',
		type: 'n8n-nodes-procore.procoreTrigger',
		credentials: { procoreDmsaOAuth2Api: credential },
		webhookId: randomUUID(),
		parameters: { events: ['Company Vendors:update'] },
	});
	const [hook] = simulator.world.hooks.values();
	if (!hook?.authorization) throw new Error('Procore has no hook');
	return { url: hook.destination_url, authorization: hook.authorization };
}

export async function idleTrigger(n8n: RealN8n): Promise<Target> {
	const webhookId = randomUUID();
	await publish(n8n, { name: 'Trigger', type: IDLE_TRIGGER, webhookId });
	return { url: `${n8n.url}webhook/${webhookId}/webhook`, authorization: 'Bearer none' };
}

/** n8n's own Webhook node. */
export async function webhookNode(n8n: RealN8n, typeVersion: number): Promise<Target> {
	const webhookId = randomUUID();
	await publish(n8n, {
		name: 'Trigger',
		type: 'n8n-nodes-base.webhook',
		typeVersion,
		webhookId,
		parameters: { httpMethod: 'POST', path: webhookId, responseMode: 'onReceived', options: {} },
	});
	return { url: `${n8n.url}webhook/${webhookId}`, authorization: 'Bearer none' };
}
