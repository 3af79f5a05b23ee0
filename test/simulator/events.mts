import { ulid } from 'ulid';
import { isoMicroseconds } from './clock.mts';
import type { Core } from './core.mts';
import { webhookResource } from './webhookResources.mts';
import type { AccountName, EmitEvent, Hook, IdName, JsonObject, WebhookEvent } from './types.mts';

const firstEventId = 5982324300946918154n;

interface Change {
	resource: string;
	action: 'create' | 'update' | 'delete';
	id: number;
	company_id: number;
	project_id: number | null;
	/** Whose app made the change; none: a person on a screen. */
	account?: AccountName;
	related?: IdName[];
}

/** Tells every hook that listens for it; nothing happens for an event that the resource does not have. */
export function announce(core: Core, change: Change): void {
	const resource = webhookResource(change.resource);
	if (!resource?.actions.includes(change.action)) return;
	emit(core, {
		resource_name: change.resource,
		event_type: change.action,
		resource_id: change.id,
		company_id: change.company_id,
		project_id: change.project_id,
		account: change.account,
		related_resources: change.related,
	});
}

export function emit(core: Core, input: EmitEvent): WebhookEvent {
	const event = toEvent(core, input);
	core.world.events.push(event);
	const hooks = [...core.world.hooks.values()].filter((hook) => listens(hook, event));
	core.deliveries.enqueue(
		hooks.map((hook) => ({ hook, event, payload: payloadOf(core, hook, event) })),
	);
	return event;
}

function toEvent(core: Core, input: EmitEvent): WebhookEvent {
	const number = core.world.events.length;
	const person = core.accounts.user;
	const account = input.account ? core.accounts[input.account] : undefined;
	const project = input.project_id ?? null;
	const isProjectUpdate = input.resource_name === 'Projects' && input.event_type !== 'create';
	return {
		id: firstEventId + BigInt(number) * 13n,
		ulid: input.ulid ?? ulid(core.clock.now()),
		timestamp: input.timestamp ?? isoMicroseconds(core.clock.date(), number * 37 + 82),
		event_type: input.event_type,
		resource_name: input.resource_name,
		resource_id: input.resource_id,
		company_id: input.company_id ?? core.world.company.id,
		project_id: project,
		user_id: input.user_id ?? account?.userId ?? person.userId,
		source_application_id: account?.clientId ?? null,
		source_operation_id: null,
		related_resources: input.related_resources ?? [],
		v4ProjectId: String(project ?? (isProjectUpdate ? input.resource_id : '')),
	};
}

function listens(hook: Hook, event: WebhookEvent): boolean {
	if (hook.status !== 'active' || hook.company_id !== event.company_id) return false;
	const scope =
		webhookResource(event.resource_name)?.scope ?? (event.project_id ? 'project' : 'company');
	if (scope === 'project' ? hook.project_id !== event.project_id : hook.project_id !== null)
		return false;
	return [...hook.triggers.values()].some(
		(trigger) =>
			trigger.resource_name === event.resource_name && trigger.event_type === event.event_type,
	);
}

function payloadOf(core: Core, hook: Hook, event: WebhookEvent): JsonObject {
	if (hook.payload_version === 'v4.0') return payloadV4(core, event);
	const payload: JsonObject = {
		id: event.id,
		ulid: event.ulid,
		timestamp: event.timestamp,
		metadata: {
			source_user_id: event.user_id,
			source_project_id: event.project_id,
			source_operation_id: event.source_operation_id,
			source_company_id: event.company_id,
			source_application_id: event.source_application_id,
		},
		user_id: event.user_id,
		company_id: event.company_id,
		project_id: event.project_id,
		api_version: hook.payload_version,
		event_type: event.event_type,
		resource_name: event.resource_name,
		resource_id: event.resource_id,
	};
	if (hook.payload_version === 'v3.0') {
		payload.related_resources = event.related_resources.map(({ id, name }) => ({ id, name }));
	}
	return payload;
}

function payloadV4(core: Core, event: WebhookEvent): JsonObject {
	return {
		id: event.ulid,
		timestamp: event.timestamp,
		reason: event.event_type,
		company_id: String(event.company_id),
		project_id: event.v4ProjectId,
		user_id: String(event.user_id),
		resource_type: event.resource_name,
		resource_id: String(event.resource_id),
		...(core.webhooks.v4PayloadVersion ? { payload_version: 'v4.0' } : {}),
	};
}
