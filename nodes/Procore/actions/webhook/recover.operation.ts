import { z } from 'zod';
import { LIST_DELIVERIES } from '../../client/endpoints/webhooks';
import { procoreId } from '../../client/ids';
import { rethrow, ProcoreError } from '../../client/ProcoreError';
import { itemOfEvent, type Received } from '../../client/schemas/webhookEvent';
import { defineOperation, type OperationContext, type OutputRow } from '../define';
import { field } from '../../fields/field';
import { FIND_HOOKS_CALLS, findHooks, hookIdOfRow, only } from './findHooks';
import type { FoundHook } from '../../validation/hooks/diagnose';
import { HOURS_BACK, lostBy, timeOf } from '../../validation/hooks/missed';
import { hookScopeFields, optionalHookId } from './webhook.fields';

/** Date.parse drops Procore's microseconds, so equal milliseconds are compared as text. */
const byTime = (a: Received, b: Received) =>
	timeOf(a) - timeOf(b) ||
	a.event.timestamp.localeCompare(b.event.timestamp) ||
	a.event.eventId.localeCompare(b.event.eventId);

/** Collects the lost events, each once. A hook that cannot be read does not stop the others. */
class Recovery {
	readonly lost = new Map<string, Received>();
	readonly failures: OutputRow[] = [];
	private unreadable = 0;

	constructor(
		private readonly context: OperationContext,
		private readonly all: FoundHook[],
		private readonly since: number,
	) {}

	async of(found: FoundHook): Promise<void> {
		try {
			const { events, unreadable } = await lostBy(
				this.context.procore,
				found,
				this.all,
				this.since,
			);
			for (const received of events) this.lost.set(received.event.eventId, received);
			this.unreadable += unreadable;
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

	hintAtUnreadable(): void {
		if (this.unreadable === 0) return;
		this.context.hint(
			`${this.unreadable} undelivered ${this.unreadable === 1 ? 'event' : 'events'} could not be read and are not among the items. "Webhook: Get Deliveries" shows them as Procore sent them.`,
			'warning',
		);
	}
}

/** What was found, in one sentence; without a word an empty output could also be a mistake. */
function sayRecovered(events: number, hooks: number, since: number): string {
	if (hooks === 0) return 'No hook was checked: there is none in this namespace and level.';
	const where = `${hooks === 1 ? '1 hook' : `${hooks} hooks`}, since ${new Date(since).toISOString()}`;
	if (events === 0) return `Nothing was missed (${where}).`;
	return `${events === 1 ? '1 missed event' : `${events} missed events`} recovered (${where}).`;
}

const { namespace, ...scope } = hookScopeFields;

export const recover = defineOperation({
	option: {
		name: 'Recover',
		value: 'recover',
		action: 'Recover missed events',
		description:
			'Return the events that Procore could not deliver, as the trigger would return them, oldest first',
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
			z
				.preprocess((given) => given || undefined, z.coerce.date().optional())
				.transform((date) => date?.getTime() ?? Date.now() - HOURS_BACK * 3_600_000),
		),
	},
	async run(context, { hookId, since, ...where }) {
		const all = await findHooks(context, where);
		const { hooks, failures } = hookId ? only(all, hookId) : all;
		const recovery = new Recovery(context, all.hooks, since);
		for (const found of hooks) await recovery.of(found);
		const [first] = recovery.failures;
		if (first?.error && recovery.failures.length === hooks.length) throw rethrow(first.error);
		recovery.hintAtUnreadable();
		const events = [...recovery.lost.values()].sort(byTime);
		const items = events.map((each) => ({ json: itemOfEvent(each) }));
		context.hint(sayRecovered(items.length, hooks.length - recovery.failures.length, since));
		return [...items, ...recovery.failures, ...failures];
	},
});
