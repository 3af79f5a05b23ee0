import { z } from 'zod';
import type { Method } from '../wire/http';
import { pathOf, type Call, type Path } from '../wire/path';
import { dataOf } from '../wire/answers/answer';
import type { ListOptions, ProcoreClient } from '../ProcoreClient';
import type { HookScope } from '../schemas/hookScope';
import { anything } from '../schemas/records';
import { maskedHeaders, withMaskedSecrets } from './maskedSecrets';

const id = z.union([z.string(), z.number()]).transform(String);
const words = z.string().nullish();

/**
 * GET /rest/v2.0/companies/{company_id}/webhooks/hooks. Procore masks the headers; they are masked
 * here again to be safe.
 */
const hookSchema = z
	.object({
		id,
		status: words,
		payload_version: words,
		namespace: words,
		destination_url: words,
		destination_headers: z.record(anything).transform(maskedHeaders).nullish(),
		trigger_count: z.number().nullish(),
	})
	.catchall(anything);
export type Hook = z.infer<typeof hookSchema>;

/** GET …/webhooks/hooks/{hook_id}/triggers */
export const hookTriggerSchema = z
	.object({ id, resource_name: z.string(), event_type: z.string() })
	.catchall(anything);
export type HookTrigger = z.infer<typeof hookTriggerSchema>;

/** GET …/webhooks/resources: the resources with events, of the tools that are switched on. */
const resourceSchema = z
	.object({ name: z.string(), tool: words, category: words, actions: z.array(z.string()) })
	.catchall(anything);
export type WebhookResource = z.infer<typeof resourceSchema>;

export interface HookFields {
	payload_version: string;
	namespace: string;
	destination_url: string;
	destination_headers?: { Authorization: string };
	status?: 'active' | 'disabled';
}

/** One event of one resource, by Procore's names. */
export interface Listened {
	resource_name: string;
	event_type: string;
}

const OF_COMPANY = '/rest/v2.0/companies/{company_id}/webhooks';
const OF_PROJECT = '/rest/v2.0/companies/{company_id}/projects/{project_id}/webhooks';

/** The call for hooks of the company, and the call for hooks of a project. */
type AtBothLevels = readonly [Call, Call];
const atBoth = (method: Method, tail: string): AtBothLevels => [
	[method, OF_COMPANY + tail],
	[method, OF_PROJECT + tail],
];

export const LIST_HOOKS = atBoth('GET', '/hooks');
export const CREATE_HOOK = atBoth('POST', '/hooks');
export const UPDATE_HOOK = atBoth('PATCH', '/hooks/{id}');
export const DELETE_HOOK = atBoth('DELETE', '/hooks/{id}');
export const LIST_TRIGGERS = atBoth('GET', '/hooks/{hook_id}/triggers');
const CREATE_TRIGGER = atBoth('POST', '/hooks/{hook_id}/triggers');
const CREATE_TRIGGERS = atBoth('POST', '/hooks/{hook_id}/triggers/bulk');
const DELETE_TRIGGER = atBoth('DELETE', '/hooks/{hook_id}/triggers/{id}');
const LIST_RESOURCES = atBoth('GET', '/resources');
export const LIST_DELIVERIES = atBoth('GET', '/hooks/{hook_id}/deliveries');

const endpointOf = (
	[ofCompany, ofProject]: AtBothLevels,
	{ companyId: company_id, projectId: project_id }: HookScope,
	ids: Record<string, string> = {},
): Path => pathOf(project_id === '' ? ofCompany : ofProject, { company_id, project_id, ...ids });

/** The hooks of one namespace, which Procore requires at company level. */
export async function listHooks(
	procore: ProcoreClient,
	scope: HookScope,
	namespace: string,
	options: Pick<ListOptions, 'limit'> = {},
): Promise<Hook[]> {
	const query = { namespace, include_trigger_count: true };
	const { companyId } = scope;
	return await procore.list(endpointOf(LIST_HOOKS, scope), hookSchema, {
		...options,
		companyId,
		query,
	});
}

export async function createHook(
	procore: ProcoreClient,
	scope: HookScope,
	body: HookFields,
): Promise<Hook> {
	const endpoint = endpointOf(CREATE_HOOK, scope);
	const answer = await procore.request('POST', endpoint, { body, companyId: scope.companyId });
	return procore.parse(hookSchema, dataOf(answer.body), endpoint, 'POST');
}

export async function updateHook(
	procore: ProcoreClient,
	scope: HookScope,
	hookId: string,
	body: HookFields,
): Promise<Hook> {
	const endpoint = endpointOf(UPDATE_HOOK, scope, { id: hookId });
	const answer = await procore.request('PATCH', endpoint, { body, companyId: scope.companyId });
	return procore.parse(hookSchema, dataOf(answer.body), endpoint, 'PATCH');
}

/** Removes the hook's triggers too. */
export async function deleteHook(
	procore: ProcoreClient,
	scope: HookScope,
	hookId: string,
): Promise<void> {
	const endpoint = endpointOf(DELETE_HOOK, scope, { id: hookId });
	await procore.request('DELETE', endpoint, { companyId: scope.companyId });
}

export async function listHookTriggers(
	procore: ProcoreClient,
	scope: HookScope,
	hookId: string,
): Promise<HookTrigger[]> {
	const endpoint = endpointOf(LIST_TRIGGERS, scope, { hook_id: hookId });
	return await procore.list(endpoint, hookTriggerSchema, { companyId: scope.companyId });
}

export async function createHookTrigger(
	procore: ProcoreClient,
	scope: HookScope,
	hookId: string,
	body: Listened,
): Promise<void> {
	const endpoint = endpointOf(CREATE_TRIGGER, scope, { hook_id: hookId });
	await procore.request('POST', endpoint, { body, companyId: scope.companyId });
}

const bulkSchema = z.array(z.union([hookTriggerSchema, z.object({}).catchall(anything)]));

/**
 * Several triggers in one call.
 * @returns those that Procore created; it answers 207 if it refuses some
 */
export async function createHookTriggers(
	procore: ProcoreClient,
	scope: HookScope,
	hookId: string,
	body: Listened[],
): Promise<HookTrigger[]> {
	const endpoint = endpointOf(CREATE_TRIGGERS, scope, { hook_id: hookId });
	const answer = await procore.request('POST', endpoint, { body, companyId: scope.companyId });
	const rows = procore.parse(bulkSchema, dataOf(answer.body), endpoint, 'POST');
	return rows.flatMap((row) => {
		const created = hookTriggerSchema.safeParse(row);
		return created.success ? [created.data] : [];
	});
}

export async function deleteHookTrigger(
	procore: ProcoreClient,
	scope: HookScope,
	hookId: string,
	triggerId: string,
): Promise<void> {
	const endpoint = endpointOf(DELETE_TRIGGER, scope, { hook_id: hookId, id: triggerId });
	await procore.request('DELETE', endpoint, { companyId: scope.companyId });
}

/** What a hook of this scope can listen to with this payload version. */
export async function listWebhookResources(
	procore: ProcoreClient,
	scope: HookScope,
	payloadVersion: string,
): Promise<WebhookResource[]> {
	return await procore.list(endpointOf(LIST_RESOURCES, scope), resourceSchema, {
		companyId: scope.companyId,
		query: { payload_version: payloadVersion },
	});
}

/** GET …/webhooks/hooks/{hook_id}/deliveries; `payload` is the event as it was sent. */
const deliverySchema = z
	.object({ id, status: words, payload: anything })
	.catchall(anything)
	.transform(({ payload, ...rest }) => ({ payload, ...withMaskedSecrets(rest) }));
export type HookDelivery = z.infer<typeof deliverySchema>;

/** The values of the field `status`; the filter calls the first one "succeeded". */
export type DeliveryStatus = 'delivered' | 'failed' | 'discarded' | 'enqueued' | 'retrying';

export interface DeliveryFilter {
	status?: DeliveryStatus;
	resource_name?: string;
	event_type?: string;
	/** Days, yyyy-mm-dd. */
	start?: string;
	end?: string;
}

/**
 * The deliveries to a hook, also those still to be sent. REST v2.0 has `filter` in the singular.
 */
export async function listDeliveries(
	procore: ProcoreClient,
	scope: HookScope,
	hookId: string,
	{ status, ...filter }: DeliveryFilter = {},
	options: Pick<ListOptions, 'limit'> = {},
): Promise<HookDelivery[]> {
	const wanted = { ...filter, status: status === 'delivered' ? 'succeeded' : status };
	const query = Object.fromEntries(
		Object.entries(wanted).map(([name, value]) => [`filter[${name}]`, value || undefined]),
	);
	const endpoint = endpointOf(LIST_DELIVERIES, scope, { hook_id: hookId });
	return await procore.list(endpoint, deliverySchema, {
		...options,
		companyId: scope.companyId,
		query,
	});
}
