import type { IWebhookFunctions } from 'n8n-workflow';
import { z } from 'zod';
import { parseJson } from '../../../client/wire/answers/json';
import { projectRepairSchema, type ProjectRepair } from '../../../client/schemas/projectRepair';
import { eventIn, type Received } from '../../../client/schemas/webhookEvent';

/** More than these are not looked through within the time that Procore waits. */
export const MOST_EVENTS = 10_000;

/**
 * What a delivery holds: one event or a list of them, or what "Webhook: Repair" asks; else the
 * status to answer.
 */
export type Body =
	{ events: Received[]; repair?: ProjectRepair } | { events: undefined; status: 400 | 413 };

const refused = (status: 400 | 413): Body => ({ events: undefined, status });

/** n8n's parser loses digits of the 64-bit event ids of payloads v2.0 and v3.0. */
function eventsIn(text: string): Body {
	let body: unknown;
	try {
		body = parseJson(text);
	} catch {
		return refused(400);
	}
	const asked = projectRepairSchema.safeParse(body);
	if (asked.success) return { events: [], repair: asked.data.repair };
	const bodies: unknown[] = Array.isArray(body) ? body : [body];
	if (bodies.length > MOST_EVENTS) return refused(413);
	const events: Received[] = [];
	for (const each of bodies) {
		const event = eventIn(each);
		if (!event) return refused(400);
		events.push(event);
	}
	return events.length > 0 ? { events } : refused(400);
}

const tooLarge = z.object({ status: z.literal(413) });

/** The body of a delivery; to be asked for only when its sender is known. */
export async function bodyOf(caller: IWebhookFunctions): Promise<Body> {
	const request = caller.getRequestObject();
	try {
		await request.readRawBody();
	} catch (error) {
		return refused(tooLarge.safeParse(error).success ? 413 : 400);
	}
	return eventsIn(request.rawBody.toString('utf8'));
}
