import { z } from 'zod';
import { path, type Path } from '../wire/path';
import { dataOf } from '../wire/answer';
import type { ListOptions, ProcoreClient } from '../ProcoreClient';
import { anything } from '../schemas/records';
import { maskedHeaders, withMaskedSecrets } from './maskedSecrets';

/** A hook belongs to one company or to one of its projects. */
export interface HookScope {
	companyId: string;
	/** '' at company level. */
	projectId: string;
}

const id = z.union([z.string(), z.number()]).transform(String);
const words = z.string().nullish();

/**
 * GET /rest/v2.0/companies/{company_id}/webhooks/hooks. Procore masks the headers; if it did not,
 * they would be masked here.
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

/** GET …/webhooks/resources: what can be listened to, by the tools that are switched on. */
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

function within({ companyId, projectId }: HookScope, tail: Path): Path {
	const scope =
		projectId === ''
			? path`/rest/v2.0/companies/${companyId}/webhooks`
			: path`/rest/v2.0/companies/${companyId}/projects/${projectId}/webhooks`;
	return { text: scope.text + tail.text };
}

const HOOKS = path`/hooks`;

/** The hooks of one namespace; Procore wants the namespace at company level. */
export async function listHooks(
	procore: ProcoreClient,
	scope: HookScope,
	namespace: string,
	options: Pick<ListOptions, 'limit'> = {},
): Promise<Hook[]> {
	const query = { namespace, include_trigger_count: true };
	const { companyId } = scope;
	return await procore.list(within(scope, HOOKS), hookSchema, { ...options, companyId, query });
}

export async function createHook(
	procore: ProcoreClient,
	scope: HookScope,
	body: HookFields,
): Promise<Hook> {
	const endpoint = within(scope, HOOKS);
	const answer = await procore.request('POST', endpoint, { body, companyId: scope.companyId });
	return procore.parse(hookSchema, dataOf(answer.body), endpoint);
}

export async function updateHook(
	procore: ProcoreClient,
	scope: HookScope,
	hookId: string,
	body: HookFields,
): Promise<Hook> {
	const endpoint = within(scope, path`/hooks/${hookId}`);
	const answer = await procore.request('PATCH', endpoint, { body, companyId: scope.companyId });
	return procore.parse(hookSchema, dataOf(answer.body), endpoint);
}

/** Removes the hook's triggers too. */
export async function deleteHook(
	procore: ProcoreClient,
	scope: HookScope,
	hookId: string,
): Promise<void> {
	const endpoint = within(scope, path`/hooks/${hookId}`);
	await procore.request('DELETE', endpoint, { companyId: scope.companyId });
}

export async function listHookTriggers(
	procore: ProcoreClient,
	scope: HookScope,
	hookId: string,
): Promise<HookTrigger[]> {
	const endpoint = within(scope, path`/hooks/${hookId}/triggers`);
	return await procore.list(endpoint, hookTriggerSchema, { companyId: scope.companyId });
}

export async function createHookTrigger(
	procore: ProcoreClient,
	scope: HookScope,
	hookId: string,
	body: Listened,
): Promise<void> {
	const endpoint = within(scope, path`/hooks/${hookId}/triggers`);
	await procore.request('POST', endpoint, { body, companyId: scope.companyId });
}

const bulkSchema = z.array(z.union([hookTriggerSchema, z.object({}).catchall(anything)]));

/**
 * Several triggers in one call.
 * @returns those that Procore made; it answers 207 when it refuses some
 */
export async function createHookTriggers(
	procore: ProcoreClient,
	scope: HookScope,
	hookId: string,
	body: Listened[],
): Promise<HookTrigger[]> {
	const endpoint = within(scope, path`/hooks/${hookId}/triggers/bulk`);
	const answer = await procore.request('POST', endpoint, { body, companyId: scope.companyId });
	const rows = procore.parse(bulkSchema, dataOf(answer.body), endpoint);
	return rows.flatMap((row) => {
		const made = hookTriggerSchema.safeParse(row);
		return made.success ? [made.data] : [];
	});
}

export async function deleteHookTrigger(
	procore: ProcoreClient,
	scope: HookScope,
	hookId: string,
	triggerId: string,
): Promise<void> {
	const endpoint = within(scope, path`/hooks/${hookId}/triggers/${triggerId}`);
	await procore.request('DELETE', endpoint, { companyId: scope.companyId });
}

/** What a hook of this scope can listen to with this payload version. */
export async function listWebhookResources(
	procore: ProcoreClient,
	scope: HookScope,
	payloadVersion: string,
): Promise<WebhookResource[]> {
	return await procore.list(within(scope, path`/resources`), resourceSchema, {
		companyId: scope.companyId,
		query: { payload_version: payloadVersion },
	});
}

/** GET …/webhooks/hooks/{hook_id}/deliveries; `payload` is the event as it was sent. */
const deliverySchema = z
	.object({ id, status: words, payload: anything })
	.catchall(anything)
	.transform(({ payload, ...told }) => ({ payload, ...withMaskedSecrets(told) }));
export type HookDelivery = z.infer<typeof deliverySchema>;

/** Names of the field `status`; the filter calls the first one "succeeded". */
export type DeliveryStatus = 'delivered' | 'failed' | 'discarded' | 'enqueued' | 'retrying';

export interface DeliveryFilter {
	status?: DeliveryStatus;
	resource_name?: string;
	event_type?: string;
	/** Days, yyyy-mm-dd. */
	start?: string;
	end?: string;
}

/** What Procore sent, or tries to send, to a hook. REST v2.0 spells the filters in the singular. */
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
	const endpoint = within(scope, path`/hooks/${hookId}/deliveries`);
	return await procore.list(endpoint, deliverySchema, {
		...options,
		companyId: scope.companyId,
		query,
	});
}
