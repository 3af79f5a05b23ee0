import { z } from 'zod';
import {
	listDeliveries,
	type DeliveryStatus,
	type HookDelivery,
} from '../../client/endpoints/webhooks';
import type { ProcoreClient } from '../../client/ProcoreClient';
import { eventIn, type Received } from '../../client/schemas/webhookEvent';
import { twinKeyOf, type FoundHook } from './diagnose';

const DAY_MS = 86_400_000;
export const HOURS_BACK = 24;

/** Deliveries that Procore gave up on. */
const LOST: DeliveryStatus[] = ['failed', 'discarded'];
/** Deliveries that Procore will still try. */
const PENDING: DeliveryStatus[] = ['enqueued', 'retrying'];

export const timeOf = ({ event }: Received) => Date.parse(event.timestamp);

export interface Events {
	events: Received[];
	/** Deliveries whose body could not be read as an event. */
	unreadable: number;
}

/** The time by which a delivery is chosen. */
type TimeOfDelivery = (received: Received, delivery: HookDelivery) => number;

async function eventsWith(
	procore: ProcoreClient,
	{ scope, hook }: FoundHook,
	statuses: DeliveryStatus[],
	since: number,
	chosenBy: TimeOfDelivery = timeOf,
): Promise<Events> {
	// Procore filters by the day of the delivery, in its own time zone. It tries for 12 hours.
	const start = new Date(since - 2 * DAY_MS).toISOString().slice(0, 10);
	const found: Events = { events: [], unreadable: 0 };
	for (const status of statuses) {
		for (const delivery of await listDeliveries(procore, scope, hook.id, { status, start })) {
			const received = eventIn(delivery.payload);
			if (!received) found.unreadable += 1;
			else if (chosenBy(received, delivery) >= since) found.events.push(received);
		}
	}
	return found;
}

/** Leaves out the events that a hook with the same address has with one of these statuses. */
async function without(
	procore: ProcoreClient,
	lost: Received[],
	{ twins, statuses, since }: { twins: FoundHook[]; statuses: DeliveryStatus[]; since: number },
): Promise<Received[]> {
	let remaining = lost;
	for (const twin of twins) {
		if (remaining.length === 0) return [];
		const { events } = await eventsWith(procore, twin, statuses, since);
		const known = new Set(events.map(({ event }) => event.eventId));
		remaining = remaining.filter(({ event }) => !known.has(event.eventId));
	}
	return remaining;
}

const twinsOf = (found: FoundHook, all: FoundHook[]) =>
	all.filter((other) => twinKeyOf(other) === twinKeyOf(found));

/** The events that a hook lost: no later attempt delivered them, and none will. */
export async function lostBy(
	procore: ProcoreClient,
	found: FoundHook,
	all: FoundHook[],
	since: number,
): Promise<Events> {
	const { events, unreadable } = await eventsWith(procore, found, LOST, since);
	const statuses: DeliveryStatus[] = ['delivered', ...PENDING];
	const twins = twinsOf(found, all);
	return { events: await without(procore, events, { twins, statuses, since }), unreadable };
}

/** How many events would be lost with a hook: no hook with its address has delivered them. */
export async function heldBy(
	procore: ProcoreClient,
	found: FoundHook,
	all: FoundHook[],
	since: number,
): Promise<number> {
	const { events, unreadable } = await eventsWith(procore, found, [...LOST, ...PENDING], since);
	const twins = twinsOf(found, all);
	const held = await without(procore, events, { twins, statuses: ['delivered'], since });
	return new Set(held.map(({ event }) => event.eventId)).size + unreadable;
}

const attempt = z.object({ success: z.boolean(), completed_at: z.string() }).nullable().catch(null);
const triedSchema = z.object({ delivery_attempts: z.array(attempt).catch([]) });

/** When n8n took it; the time of the event where Procore does not tell. */
function deliveredAt(received: Received, delivery: HookDelivery): number {
	const times = triedSchema
		.parse(delivery)
		.delivery_attempts.filter((made) => made?.success === true)
		.map((made) => Date.parse(made?.completed_at ?? ''))
		.filter(Number.isFinite);
	return times.length > 0 ? Math.max(...times) : timeOf(received);
}

/** The events that a hook delivered since a moment. */
export async function deliveredTo(
	procore: ProcoreClient,
	found: FoundHook,
	since: number,
): Promise<Events> {
	return await eventsWith(procore, found, ['delivered'], since, deliveredAt);
}
