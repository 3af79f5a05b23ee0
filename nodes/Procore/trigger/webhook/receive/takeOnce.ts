import { sleep, type IWebhookFunctions } from 'n8n-workflow';
import type { Received } from '../../../client/schemas/webhookEvent';
import { TakenEvents } from './duplicates';
import { webhookIdOf } from '../plan';

const LOOK_AGAIN_MS = 100;

const taken = new TakenEvents();

/** A delivery of an event that is just being taken waits for the outcome, but not for ever. */
async function hasBeenTaken(key: string, until: number): Promise<boolean> {
	while (taken.stateOf(key) === 'underWay' && Date.now() < until) await sleep(LOOK_AGAIN_MS);
	return taken.stateOf(key) === 'taken';
}

/**
 * The events that this process has not taken before, each once; from now on they count as taken
 * when the delivery is answered with success.
 * @param until milliseconds: how long to wait for another delivery of the same event
 */
export async function notTakenBefore(
	caller: IWebhookFunctions,
	events: Received[],
	until: number,
): Promise<Received[]> {
	const webhookId = webhookIdOf(caller);
	const fresh = new Map<string, Received>();
	for (const received of events) {
		const key = `${webhookId}/${received.event.eventId}`;
		if (!fresh.has(key) && !(await hasBeenTaken(key, until))) fresh.set(key, received);
	}
	taken.add([...fresh.keys()], caller.getResponseObject());
	return [...fresh.values()];
}
