import type { IWebhookFunctions } from 'n8n-workflow';
import { parseJson } from '../client/json';
import { eventIn, type Received } from '../client/schemas/webhookEvent';

/** n8n parses the body too, but loses digits of the 64-bit event ids of payloads v2.0 and v3.0. */
function parsedBody(caller: IWebhookFunctions): unknown {
	const { rawBody } = caller.getRequestObject();
	if (!Buffer.isBuffer(rawBody) || rawBody.length === 0) return caller.getBodyData();
	try {
		return parseJson(rawBody.toString('utf8'));
	} catch {
		return undefined;
	}
}

/**
 * The events in a delivery: one, or a list of them.
 * @returns undefined when anything in it is not an event
 */
export function eventsIn(caller: IWebhookFunctions): Received[] | undefined {
	const body = parsedBody(caller);
	const bodies: unknown[] = Array.isArray(body) ? body : [body];
	const events = bodies.flatMap((each) => eventIn(each) ?? []);
	return events.length > 0 && events.length === bodies.length ? events : undefined;
}
