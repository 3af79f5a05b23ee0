import { COMPANY_ENDPOINTS, type EndpointsOfTools } from './companyEndpoints';
import type { Method } from '../wire/http';
import { PROJECT_ENDPOINTS } from './projectEndpoints';

/** Procore's access levels on a tool, lowest first. */
export const LEVELS = ['None', 'Read Only', 'Standard', 'Admin'] as const;
export type Level = (typeof LEVELS)[number];

/** One right that one operation needs. */
export interface Right {
	/** `resource.operation` as in the node. */
	operation: string;
	/** Whether the tool is the company's or the project's. */
	scope: 'company' | 'project';
	/** The tool as Procore's permission screens call it. */
	tool: string;
	/** The lowest level that is enough. */
	level: Level;
	/** A granular permission that does instead of the level, by its label in Procore. */
	orGranular?: string;
	method: Method;
	/** With `{…}` for each id. */
	endpoint: string;
}

/**
 * Operations that no tool's level decides about: whom Procore knows may ask who it is, and which
 * companies and projects it was added to.
 */
export const NEED_NO_RIGHT: readonly string[] = [
	'company.getAll',
	'configuration.compare',
	'configuration.validate',
	'project.get',
	'project.getAll',
	'projectMapping.plan',
];

/** API requests need what their endpoint needs. */
export const API_REQUEST = 'apiRequest.send';

type Row = readonly [
	operation: string,
	scope: Right['scope'],
	tool: string,
	level: Level,
	method: Method,
	endpoint: string,
	orGranular?: string,
];

const VENDORS = '/rest/v1.0/vendors';
const OF_COMPANY = '/rest/v1.0/companies/{company_id}';
const OF_PROJECT = '/rest/v1.1/projects/{project_id}/vendors';
const EDIT_COMPANIES = 'Create and Edit Companies';
const INACTIVE = `${OF_COMPANY}/vendors/inactive`;
const PEOPLE = `${OF_COMPANY}/people`;
const USERS = '/rest/v1.3/companies/{company_id}/users';

const DIRECTORY: readonly Row[] = [
	['vendor.getAll', 'company', 'Directory', 'Read Only', 'GET', VENDORS],
	['vendor.getAll', 'project', 'Directory', 'Read Only', 'GET', OF_PROJECT],
	['vendor.get', 'company', 'Directory', 'Read Only', 'GET', `${VENDORS}/{id}`],
	['vendorMapping.plan', 'company', 'Directory', 'Read Only', 'GET', VENDORS],
	['vendorMapping.plan', 'company', 'Directory', 'Read Only', 'GET', INACTIVE],
	['vendorMapping.plan', 'company', 'Directory', 'Read Only', 'GET', PEOPLE],
	['vendorMapping.plan', 'company', 'Directory', 'Read Only', 'GET', USERS],
	['vendorMapping.findDuplicates', 'company', 'Directory', 'Read Only', 'GET', VENDORS],
	[
		'vendorMapping.apply',
		'company',
		'Directory',
		'Admin',
		'PATCH',
		`${VENDORS}/sync`,
		EDIT_COMPANIES,
	],
	[API_REQUEST, 'company', 'Directory', 'Admin', 'POST', VENDORS, EDIT_COMPANIES],
	[API_REQUEST, 'company', 'Directory', 'Admin', 'PATCH', `${VENDORS}/{id}`, EDIT_COMPANIES],
];

/** Reading projects needs no level, only membership; see {@link NEED_NO_RIGHT}. */
const PROJECTS: readonly Row[] = [
	['projectMapping.apply', 'company', 'Portfolio', 'Admin', 'PATCH', '/rest/v1.0/projects/sync'],
	[API_REQUEST, 'company', 'Portfolio', 'Admin', 'POST', '/rest/v1.0/projects'],
	[API_REQUEST, 'project', 'Admin', 'Admin', 'PATCH', '/rest/v1.0/projects/{id}'],
];

const HOOKS = {
	company: '/rest/v2.0/companies/{company_id}/webhooks/hooks',
	project: '/rest/v2.0/companies/{company_id}/projects/{project_id}/webhooks/hooks',
};
const WEBHOOKS = (['company', 'project'] as const).flatMap((scope): Row[] => {
	const row = (operation: string, method: Method, below = ''): Row => [
		operation,
		scope,
		'Webhooks API',
		'Standard',
		method,
		HOOKS[scope] + below,
	];
	return [
		row('procoreTrigger', 'POST'),
		row('webhook.getAll', 'GET'),
		row('webhook.delete', 'DELETE', '/{id}'),
		row('webhook.getDeliveries', 'GET', '/{hook_id}/deliveries'),
		row('webhook.recover', 'GET', '/{hook_id}/deliveries'),
		row('webhook.repair', 'PATCH', '/{id}'),
	];
});

/** What changes people and settings is left to admins; a tool's own records are not. */
const ADMINS_ONLY = ['Admin', 'Directory'];

const ofTools = (scope: Right['scope'], tools: EndpointsOfTools): Row[] =>
	tools.flatMap(([tool, endpoints]) => {
		const toWrite = ADMINS_ONLY.includes(tool) ? 'Admin' : 'Standard';
		return endpoints.flatMap((endpoint): Row[] => [
			[API_REQUEST, scope, tool, 'Read Only', 'GET', endpoint],
			[API_REQUEST, scope, tool, toWrite, 'POST', endpoint],
			[API_REQUEST, scope, tool, toWrite, 'PATCH', endpoint],
			[API_REQUEST, scope, tool, 'Admin', 'DELETE', endpoint],
		]);
	});

/**
 * Which Procore tool, at which level, each operation needs: the one table behind the permission
 * check, the advice on a 403 and the README's permission table.
 */
export const RIGHTS: readonly Right[] = [
	...DIRECTORY,
	...PROJECTS,
	...WEBHOOKS,
	...ofTools('company', COMPANY_ENDPOINTS),
	...ofTools('project', PROJECT_ENDPOINTS),
].map(([operation, scope, tool, level, method, endpoint, orGranular]) => ({
	operation,
	scope,
	tool,
	level,
	method,
	endpoint,
	orGranular,
}));
