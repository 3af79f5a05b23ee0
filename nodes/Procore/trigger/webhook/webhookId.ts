import type { Caller } from '../../transport/caller';

/** n8n's id of the node's webhook; the callback URL holds it. */
export function webhookIdOf(caller: Caller): string {
	const { webhookId, name } = caller.getNode();
	return webhookId ?? `${caller.getWorkflow().id ?? ''}/${name}`;
}
