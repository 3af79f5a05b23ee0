import type { Call } from './kind';
import { BOTH_V2, COMPANY, COMPANY_V13, COMPANY_V2, PROJECT_V11 } from './paths';
import { rightFor, type Right } from './rights';

const VENDORS = '/rest/v1.0/vendors';
const PROJECTS = '/rest/v1.1/projects';
const HOOKS = [COMPANY_V2, BOTH_V2].map((scope) => `${scope}/webhooks/hooks`);

const onHooks = (method: Call[0], below = ''): Call[] =>
	HOOKS.map((hooks) => [method, hooks + below]);

/** API requests need what their endpoint needs. */
export const API_REQUEST = 'apiRequest.send';

/** Calls by which it is known what an operation needs; those that every user may make add nothing. */
export const OPERATION_CALLS: Readonly<Record<string, readonly Call[]>> = {
	'company.getAll': [['GET', '/rest/v1.0/companies']],
	'configuration.compare': [['GET', PROJECTS]],
	'configuration.validate': [['GET', PROJECTS]],
	'project.get': [['GET', '/rest/v1.0/projects/{id}']],
	'project.getAll': [['GET', PROJECTS]],
	'projectMapping.plan': [['GET', PROJECTS]],
	'projectMapping.apply': [['PATCH', '/rest/v1.0/projects/sync']],
	'vendor.getAll': [
		['GET', VENDORS],
		['GET', `${PROJECT_V11}/vendors`],
	],
	'vendor.get': [['GET', `${VENDORS}/{id}`]],
	'vendorMapping.plan': [
		['GET', VENDORS],
		['GET', `${COMPANY}/vendors/inactive`],
		['GET', `${COMPANY}/people`],
		['GET', `${COMPANY_V13}/users`],
	],
	'vendorMapping.findDuplicates': [['GET', VENDORS]],
	'vendorMapping.apply': [['PATCH', `${VENDORS}/sync`]],
	procoreTrigger: onHooks('POST'),
	'webhook.getAll': onHooks('GET'),
	'webhook.delete': onHooks('DELETE', '/{id}'),
	'webhook.getDeliveries': onHooks('GET', '/{hook_id}/deliveries'),
	'webhook.recover': onHooks('GET', '/{hook_id}/deliveries'),
	'webhook.repair': onHooks('PATCH', '/{id}'),
};

function rightsOf(calls: readonly Call[]): Right[] {
	const rights = calls.flatMap(([method, path]) => rightFor(method, path) ?? []);
	const inWords = (right: Right) => Object.values(right).join(' ');
	return [...new Map(rights.map((right) => [inWords(right), right])).values()];
}

/** What each operation of the node and its triggers needs, by `resource.operation`. */
export const RIGHTS: ReadonlyMap<string, readonly Right[]> = new Map(
	Object.entries(OPERATION_CALLS).map(([operation, calls]) => [operation, rightsOf(calls)]),
);
