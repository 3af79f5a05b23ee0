import { isObject } from './body.mts';
import { badRequest, invalid, notFound } from './errors.mts';
import { hookOf } from './hooks.mts';
import { pageRules, paged } from './paging.mts';
import type { Answer, Call } from './route.mts';
import type { Hook, JsonObject, JsonValue, Trigger } from './types.mts';
import { webhookResource } from './webhookResources.mts';

const past: Record<string, string> = { create: 'CREATED', update: 'UPDATED', delete: 'DELETED' };

function showTrigger(call: Call, hook: Hook, trigger: Trigger): JsonObject {
	const style = call.core.webhooks.triggerEventType;
	const upper = trigger.event_type.toUpperCase();
	const event =
		style === 'past'
			? (past[trigger.event_type] ?? upper)
			: style === 'upper'
				? upper
				: trigger.event_type;
	return {
		id: trigger.id,
		webhook_hook_id: hook.id,
		resource_name: trigger.resource_name,
		event_type: event,
		company_id: String(hook.company_id),
		project_id: hook.project_id === null ? null : String(hook.project_id),
	};
}

function addTrigger(call: Call, hook: Hook, input: unknown): Trigger {
	if (!isObject(input)) throw badRequest('trigger must be an object');
	const { resource_name, event_type } = input;
	if (typeof resource_name !== 'string' || resource_name === '') {
		throw badRequest("resource_name can't be blank", 'resource_name');
	}
	if (typeof event_type !== 'string' || event_type === '') {
		throw badRequest("event_type can't be blank", 'event_type');
	}
	const resource = webhookResource(resource_name);
	const scope = hook.project_id === null ? 'company' : 'project';
	if (!resource || resource.scope !== scope) {
		throw invalid({ resource_name: [`${resource_name} is not a resource of a ${scope} webhook`] });
	}
	if (!resource.actions.includes(event_type)) {
		throw invalid({ event_type: [`${event_type} is not available for ${resource_name}`] });
	}
	const same = [...hook.triggers.values()].find(
		(trigger) => trigger.resource_name === resource_name && trigger.event_type === event_type,
	);
	if (same) throw invalid({ base: ['Trigger already exists'] });
	const id = String(231_346_546 + call.core.world.nextId() - 598134326000000);
	const trigger = { id, resource_name, event_type };
	hook.triggers.set(id, trigger);
	return trigger;
}

export function createTrigger(call: Call): Answer {
	const hook = hookOf(call);
	const trigger = addTrigger(call, hook, call.body);
	return { status: 201, body: { data: showTrigger(call, hook, trigger) } };
}

const bulkLimit = 500;

export function createTriggers(call: Call): Answer {
	const hook = hookOf(call);
	if (!Array.isArray(call.rawBody)) throw badRequest('body must be an array of triggers');
	const inputs: unknown[] = call.rawBody;
	if (inputs.length > bulkLimit) {
		throw badRequest(`Exceeded limit of ${bulkLimit} triggers per request`);
	}
	let failed = false;
	const data = inputs.map((input): JsonValue => {
		try {
			return showTrigger(call, hook, addTrigger(call, hook, input));
		} catch (error) {
			failed = true;
			const message = error instanceof Error ? error.message : String(error);
			const given: JsonObject = isObject(input) ? input : {};
			return {
				code: '422',
				message: 'Unprocessable Entity',
				trigger: given,
				errors: { base: [message] },
			};
		}
	});
	return { status: failed ? 207 : 201, body: { data } };
}

export function deleteTriggers(call: Call): Answer {
	const hook = hookOf(call);
	if (!Array.isArray(call.rawBody)) throw badRequest('body must be an array of trigger ids');
	const ids = call.rawBody.map(String);
	const succeeded = ids.filter((id) => hook.triggers.delete(id));
	const failed = ids.filter((id) => !succeeded.includes(id));
	if (failed.length === 0) return { body: { data: { succeeded } } };
	return { status: 207, body: { data: { succeeded, failed } } };
}

export function deleteTrigger(call: Call): Answer {
	if (!hookOf(call).triggers.delete(call.params.id)) throw notFound('Trigger');
	return { status: 204, text: '' };
}

export function listTriggers(call: Call): Answer {
	const hook = hookOf(call);
	return paged(
		call,
		[...hook.triggers.values()],
		(trigger) => showTrigger(call, hook, trigger),
		pageRules.v2,
	);
}
