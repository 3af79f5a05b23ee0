import { z } from 'zod';
import { LIST_DELIVERIES, listDeliveries } from '../../client/endpoints/webhooks';
import { defineOperation } from '../define';
import { field } from '../../fields/field';
import { atMost, listLength } from '../../fields/list';
import { scopeOfHook } from './findHooks';
import { hookId } from './webhook.fields';

const day = z
	.string()
	.trim()
	.regex(
		/^(?:\d{4}-\d{2}-\d{2}(?:T.*)?)?$/,
		'write a day as year-month-day, for example 2026-01-31',
	)
	.transform((text) => text.slice(0, 10))
	.optional();

const filters = field(
	{
		displayName: 'Filters',
		name: 'filters',
		type: 'collection',
		placeholder: 'Add filter',
		default: {},
		options: [
			{
				displayName: 'End',
				name: 'end',
				type: 'string',
				default: '',
				placeholder: 'e.g. 2026-01-31',
				description: 'The last day',
			},
			{
				displayName: 'Event Type',
				name: 'event_type',
				type: 'string',
				default: '',
				placeholder: 'e.g. update',
				description: 'What happened',
			},
			{
				displayName: 'Resource',
				name: 'resource_name',
				type: 'string',
				default: '',
				placeholder: 'e.g. Company Vendors',
				description: 'The resource of the event, by its name in the trigger',
			},
			{
				displayName: 'Start',
				name: 'start',
				type: 'string',
				default: '',
				placeholder: 'e.g. 2026-01-01',
				description: 'The first day',
			},
			{
				displayName: 'Status',
				name: 'status',
				type: 'options',
				default: 'failed',
				options: [
					{ name: 'Delivered', value: 'delivered' },
					{ name: 'Discarded', value: 'discarded', description: 'Procore gave up after 12 hours' },
					{ name: 'Enqueued', value: 'enqueued' },
					{ name: 'Failed', value: 'failed' },
					{ name: 'Retrying', value: 'retrying' },
				],
				description: 'The state of the delivery',
			},
		],
	},
	z
		.object({
			start: day,
			end: day,
			status: z.enum(['delivered', 'discarded', 'enqueued', 'failed', 'retrying']).optional(),
			resource_name: z.string().optional(),
			event_type: z.string().optional(),
		})
		.default({}),
);

export const getDeliveries = defineOperation({
	option: {
		name: 'Get Deliveries',
		value: 'getDeliveries',
		action: 'Get deliveries of a webhook',
		description: 'List what Procore sent to a hook, and the answers',
	},
	calls: LIST_DELIVERIES,
	fields: { hookId, ...listLength, filters },
	async run(context, { hookId: chosen, filters: wanted, ...length }) {
		const scope = scopeOfHook(context, chosen);
		const limit = atMost(length);
		const deliveries = await listDeliveries(context.procore, scope, chosen.id, wanted, { limit });
		return deliveries.map((json) => ({ json }));
	},
});
