import { badRequest } from './errors.mts';
import { keep, oneOf, sorted } from './filters.mts';
import { hookOf } from './hooks.mts';
import { pageRules, paged } from './paging.mts';
import type { Answer, Call } from './route.mts';
import type { Delivery, JsonObject } from './types.mts';

/** The filter says succeeded where the field says delivered. */
const statusFilter = (status: Delivery['status']) =>
	status === 'delivered' ? 'succeeded' : status;

export function listDeliveries(call: Call): Answer {
	const hook = hookOf(call);
	const all = call.core.world.deliveries.filter((delivery) => delivery.hookId === hook.id);
	const { query } = call;
	for (const key of query.keys()) {
		if (
			key === 'filter[status]' &&
			!/^(succeeded|failed|discarded|enqueued|retrying)$/.test(query.get(key) ?? '')
		) {
			throw badRequest(
				'filter[status] must be one of succeeded, failed, discarded, enqueued, retrying',
				key,
			);
		}
	}
	const start = query.get('filter[start]');
	const end = query.get('filter[end]');
	const rows = keep(all, [
		...oneOf<Delivery>(query, 'filter[status]', (delivery) => statusFilter(delivery.status)),
		...oneOf<Delivery>(query, 'filter[resource_name]', (delivery) => delivery.event.resource_name),
		...oneOf<Delivery>(query, 'filter[event_type]', (delivery) => delivery.event.event_type),
		...(start ? [(delivery: Delivery) => delivery.created_at.slice(0, 10) >= start] : []),
		...(end ? [(delivery: Delivery) => delivery.created_at.slice(0, 10) <= end] : []),
	]);
	const ordered = sorted(query, [...rows].reverse(), {
		id: (delivery) => Number(delivery.id),
		created_at: (delivery) => delivery.created_at,
	});
	return paged(call, ordered, showDelivery, pageRules.v2);
}

function showDelivery(delivery: Delivery): JsonObject {
	return {
		id: delivery.id,
		status: delivery.status,
		payload: delivery.payload,
		delivery_attempts: delivery.attempts.map((attempt) => ({ ...attempt })),
	};
}
