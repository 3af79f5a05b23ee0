import type { IWebhookFunctions } from 'n8n-workflow';
import { parseJson } from '../../../client/wire/json';
import { eventIn, type Received } from '../../../client/schemas/webhookEvent';

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

/** More than these are not looked through within the time that Procore waits. */
export const MOST_EVENTS = 10_000;

/** What a delivery holds: one event or a list of them, else the status to answer. */
export type Body = { events: Received[]; status: 200 } | { events: undefined; status: 400 | 413 };

function read(caller: IWebhookFunctions): Body {
	const body = parsedBody(caller);
	const bodies: unknown[] = Array.isArray(body) ? body : [body];
	if (bodies.length > MOST_EVENTS) return { events: undefined, status: 413 };
	const events: Received[] = [];
	for (const each of bodies) {
		const event = eventIn(each);
		if (!event) return { events: undefined, status: 400 };
		events.push(event);
	}
	return events.length > 0 ? { events, status: 200 } : { events: undefined, status: 400 };
}

/** Reads the body of a delivery when that is first asked for, and once. */
export function bodyOfDelivery(caller: IWebhookFunctions): () => Body {
	let body: Body | undefined;
	return () => (body ??= read(caller));
}
