import { z } from 'zod';
import {
	listDeliveries,
	type DeliveryStatus,
	type HookScope,
} from '../../client/endpoints/webhooks';
import type { ProcoreClient } from '../../client/ProcoreClient';
import { eventIn, itemOfEvent, type Received } from '../../client/schemas/webhookEvent';
import { defineOperation } from '../define';
import { companyId } from '../properties';
import { findHooks, only } from './findHooks';
import {
	hookIdOf,
	namespace,
	optionalHookId,
	scopeParameters,
	scopeProperties,
} from './webhook.fields';

const DAY_MS = 86_400_000;
const HOURS_BACK = 24;
const LOST: DeliveryStatus[] = ['failed', 'discarded'];
const ARRIVED_OR_WILL: DeliveryStatus[] = ['delivered', 'enqueued', 'retrying'];

const timeOf = ({ event }: Received) => Date.parse(event.timestamp);

async function eventsWith(
	procore: ProcoreClient,
	scope: HookScope,
	hookId: string,
	statuses: DeliveryStatus[],
	since: number,
): Promise<Received[]> {
	// Procore filters by the day of the delivery, in a time zone of its own.
	const start = new Date(since - DAY_MS).toISOString().slice(0, 10);
	const events: Received[] = [];
	for (const status of statuses) {
		for (const { payload } of await listDeliveries(procore, scope, hookId, { status, start })) {
			const received = eventIn(payload);
			if (received && timeOf(received) >= since) events.push(received);
		}
	}
	return events;
}

/** What a hook lost for good: not delivered by a later attempt, and not about to be. */
async function lostBy(procore: ProcoreClient, scope: HookScope, hookId: string, since: number) {
	const lost = await eventsWith(procore, scope, hookId, LOST, since);
	if (lost.length === 0) return [];
	const others = await eventsWith(procore, scope, hookId, ARRIVED_OR_WILL, since);
	const known = new Set(others.map(({ event }) => event.eventId));
	return lost.filter(({ event }) => !known.has(event.eventId));
}

/** Procore's microseconds do not survive Date.parse; between equal milliseconds the text decides. */
const byTime = (a: Received, b: Received) =>
	timeOf(a) - timeOf(b) ||
	a.event.timestamp.localeCompare(b.event.timestamp) ||
	a.event.eventId.localeCompare(b.event.eventId);

export const recover = defineOperation({
	option: {
		name: 'Recover',
		value: 'recover',
		action: 'Recover missed events',
		description:
			'Return the events that Procore could not deliver, in the form of the trigger, oldest first',
	},
	properties: [
		companyId,
		namespace,
		optionalHookId,
		...scopeProperties,
		{
			displayName: 'Since',
			name: 'since',
			type: 'dateTime',
			default: '={{ $now.minus(24, "hours").toISO() }}',
			description:
				'Only events that happened from then on. Procore gives up after 12 hours, so look back further than that, and drop what was recovered before with a Remove Duplicates node on eventId.',
		},
	],
	parameters: z.object({
		...scopeParameters,
		hookId: hookIdOf,
		since: z
			.preprocess((given) => given || undefined, z.coerce.date().optional())
			.transform((date) => date?.getTime() ?? Date.now() - HOURS_BACK * 3_600_000),
	}),
	async run(context, { hookId, since, ...scope }) {
		const all = await findHooks(context, scope);
		const { hooks, failures } = hookId ? only(all, hookId) : all;
		const lost = new Map<string, Received>();
		for (const found of hooks) {
			const events = await lostBy(context.procore, found.scope, found.hook.id, since);
			for (const received of events) lost.set(received.event.eventId, received);
		}
		const items = [...lost.values()].sort(byTime).map((each) => ({ json: itemOfEvent(each) }));
		return [...items, ...failures];
	},
});
