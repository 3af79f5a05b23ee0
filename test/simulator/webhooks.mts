import { listDeliveries } from './deliveryList.mts';
import { badRequest } from './errors.mts';
import {
	versions,
	hookOf,
	showHook,
	listHooks,
	createHook,
	updateHook,
	deleteHook,
} from './hooks.mts';
import { pageRules, paged } from './paging.mts';
import type { Answer, Call, Route } from './route.mts';
import {
	createTrigger,
	createTriggers,
	deleteTriggers,
	deleteTrigger,
	listTriggers,
} from './triggers.mts';
import { webhookResources } from './webhookResources.mts';

function listResources(call: Call): Answer {
	const version = versions[call.query.get('payload_version') ?? ''];
	if (!version)
		throw badRequest('payload_version must be one of v4.0, v3.0, v2.0', 'payload_version');
	const scope = call.params.project_id === undefined ? 'company' : 'project';
	const rows = webhookResources().filter((resource) => resource.scope === scope);
	return paged(
		call,
		rows,
		({ category, tool, name, actions }) => ({
			category,
			tool,
			name,
			payload_version: version,
			actions,
		}),
		pageRules.v2,
	);
}

const both = (suffix: string) => [
	`/rest/v2.0/companies/{company_id}/webhooks${suffix}`,
	`/rest/v2.0/companies/{company_id}/projects/{project_id}/webhooks${suffix}`,
];

function everywhere(method: Route['method'], suffix: string, handle: Route['handle']): Route[] {
	return both(suffix).map((path) => ({
		method,
		path,
		handle,
		tool: 'webhooks_api',
		level: 'standard',
	}));
}

/** The separate "Webhooks API" permission is needed at Standard, to read too. */
export const webhookRoutes: Route[] = [
	...everywhere('GET', '/hooks', listHooks),
	...everywhere('POST', '/hooks', createHook),
	...everywhere('GET', '/hooks/{id}', (call) => ({ body: { data: showHook(hookOf(call)) } })),
	...everywhere('PATCH', '/hooks/{id}', updateHook),
	...everywhere('DELETE', '/hooks/{id}', deleteHook),
	...everywhere('GET', '/hooks/{hook_id}/triggers', listTriggers),
	...everywhere('POST', '/hooks/{hook_id}/triggers', createTrigger),
	...everywhere('DELETE', '/hooks/{hook_id}/triggers/{id}', deleteTrigger),
	...everywhere('POST', '/hooks/{hook_id}/triggers/bulk', createTriggers),
	...everywhere('DELETE', '/hooks/{hook_id}/triggers/bulk', deleteTriggers),
	...everywhere('GET', '/hooks/{hook_id}/deliveries', listDeliveries),
	...everywhere('GET', '/resources', listResources),
];
