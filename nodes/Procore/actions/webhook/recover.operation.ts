import { z } from 'zod';
import { LIST_DELIVERIES } from '../../client/endpoints/webhooks';
import { procoreId } from '../../client/ids';
import { rethrow, ProcoreError } from '../../client/ProcoreError';
import { itemOfEvent, type Received } from '../../client/schemas/webhookEvent';
import { defineOperation, type OperationContext, type OutputRow } from '../define';
import { field } from '../../fields/field';
import { FIND_HOOKS_CALLS, findHooks, hookIdOfRow, only } from './findHooks';
import type { FoundHook } from '../../validation/hooks/diagnose';
import {
	deliveredTo,
	HOURS_BACK,
	lostBy,
	timeOf,
	type Events,
} from '../../validation/hooks/missed';
import { timeIn } from '../../fields/moment';
import { hookScopeFields, optionalHookId } from './webhook.fields';

/** Date.parse drops Procore's microseconds, so equal milliseconds are compared as text. */
const byTime = (a: Received, b: Received) =>
	timeOf(a) - timeOf(b) ||
	a.event.timestamp.localeCompare(b.event.timestamp) ||
	a.event.eventId.localeCompare(b.event.eventId);

/** Which events are wanted: lost ones that happened since then, delivered ones since then or none. */
interface Wanted {
	lostSince: number;
	deliveredSince: number | undefined;
}

/** Collects the events, each once. A hook that cannot be read does not stop the others. */
class Recovery {
	readonly found = new Map<string, Received>();
	readonly failures: OutputRow[] = [];
	private unreadable = 0;

	constructor(
		private readonly context: OperationContext,
		private readonly all: FoundHook[],
		private readonly wanted: Wanted,
	) {}

	async of(found: FoundHook): Promise<void> {
		const { lostSince, deliveredSince } = this.wanted;
		const { procore } = this.context;
		try {
			this.add(await lostBy(procore, found, this.all, lostSince));
			if (deliveredSince !== undefined) this.add(await deliveredTo(procore, found, deliveredSince));
		} catch (error) {
			const isOver = !(error instanceof ProcoreError) || error.kind === 'cancelled';
			if (isOver) throw rethrow(error);
			this.failures.push({
				json: {
					hookId: hookIdOfRow(found),
					project_id: found.scope.projectId ? procoreId(found.scope.projectId) : null,
				},
				error,
			});
		}
	}

	private add({ events, unreadable }: Events): void {
		for (const received of events) this.found.set(received.event.eventId, received);
		this.unreadable += unreadable;
	}

	hintAtUnreadable(): void {
		if (this.unreadable === 0) return;
		this.context.hint(
			`${this.unreadable} ${this.unreadable === 1 ? 'event' : 'events'} could not be read and are not among the items. "Webhook: Get Deliveries" shows them as Procore sent them.`,
			'warning',
		);
	}
}

function wantedBy({ timeZone }: OperationContext, since: unknown, delivered: unknown): Wanted {
	const lostSince = timeIn('Since', since, timeZone)?.getTime();
	return {
		lostSince: lostSince ?? Date.now() - HOURS_BACK * 3_600_000,
		deliveredSince: timeIn('Delivered Since', delivered, timeZone)?.getTime(),
	};
}

/** What was found, in one sentence; without a word an empty output could also be a mistake. */
function sayRecovered(events: number, hooks: number, wanted: Wanted): string {
	if (hooks === 0) return 'No hook was checked: there is none in this namespace and level.';
	const { lostSince, deliveredSince } = wanted;
	const time = (since: number) => new Date(since).toISOString();
	const delivered = deliveredSince === undefined ? '' : `, delivered since ${time(deliveredSince)}`;
	const where = `${hooks === 1 ? '1 hook' : `${hooks} hooks`}, missed since ${time(lostSince)}${delivered}`;
	if (events === 0) return `Nothing was missed (${where}).`;
	return `${events === 1 ? '1 event' : `${events} events`} recovered (${where}).`;
}

const { namespace, ...scope } = hookScopeFields;

export const recover = defineOperation({
	option: {
		name: 'Recover',
		value: 'recover',
		action: 'Recover missed events',
		description:
			'Return the events that Procore could not deliver, as the trigger would return them, oldest first; on request those that it did deliver too',
	},
	calls: [...FIND_HOOKS_CALLS, ...LIST_DELIVERIES],
	fields: {
		namespace,
		hookId: optionalHookId,
		...scope,
		since: field(
			{
				displayName: 'Since',
				name: 'since',
				type: 'dateTime',
				default: '',
				description:
					'Only events that happened since then; leave it empty for the last 24 hours. Procore gives up after 12 hours, so look back further than that, and remove events that were recovered before with a Remove Duplicates node on eventId.',
			},
			z.unknown(),
		),
		deliveredSince: field(
			{
				displayName: 'Delivered Since',
				name: 'deliveredSince',
				type: 'dateTime',
				default: '',
				description:
					'Also the events that Procore delivered since then, for those that n8n took and did not finish, for example when a worker was killed. Leave empty for none.',
			},
			z.unknown(),
		),
	},
	async run(context, { hookId, since, deliveredSince, ...where }) {
		const wanted = wantedBy(context, since, deliveredSince);
		const all = await findHooks(context, where);
		const { hooks, failures } = hookId ? only(all, hookId) : all;
		const recovery = new Recovery(context, all.hooks, wanted);
		for (const found of hooks) await recovery.of(found);
		const [first] = recovery.failures;
		if (first?.error && recovery.failures.length === hooks.length) throw rethrow(first.error);
		recovery.hintAtUnreadable();
		const events = [...recovery.found.values()].sort(byTime);
		const items = events.map((each) => ({ json: itemOfEvent(each) }));
		context.hint(sayRecovered(items.length, hooks.length - recovery.failures.length, wanted));
		return [...items, ...recovery.failures, ...failures];
	},
});
