import type { Method } from './http';

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

const PEOPLE = '/rest/v1.0/companies/{company_id}/people';
const EDIT_COMPANIES = 'Create and Edit Companies';
const HOOKS = '/rest/v2.0/companies/{company_id}/webhooks/hooks';
const PROJECT_HOOKS = '/rest/v2.0/companies/{company_id}/projects/{project_id}/webhooks/hooks';

type Row = readonly [
	operation: string,
	scope: Right['scope'],
	tool: string,
	level: Level,
	method: Method,
	endpoint: string,
	orGranular?: string,
];

const ROWS: readonly Row[] = [
	['project.getAll', 'company', 'Portfolio', 'Read Only', 'GET', '/rest/v1.1/projects'],
	['project.get', 'company', 'Portfolio', 'Read Only', 'GET', '/rest/v1.0/projects/{id}'],
	['vendor.getAll', 'company', 'Directory', 'Read Only', 'GET', '/rest/v1.0/vendors'],
	[
		'vendor.getAll',
		'project',
		'Directory',
		'Read Only',
		'GET',
		'/rest/v1.1/projects/{project_id}/vendors',
	],
	['vendor.get', 'company', 'Directory', 'Read Only', 'GET', '/rest/v1.0/vendors/{id}'],
	['vendorMapping.plan', 'company', 'Directory', 'Read Only', 'GET', '/rest/v1.0/vendors'],
	['vendorMapping.plan', 'company', 'Directory', 'Read Only', 'GET', PEOPLE],
	[
		'vendorMapping.findDuplicates',
		'company',
		'Directory',
		'Read Only',
		'GET',
		'/rest/v1.0/vendors',
	],
	[
		'vendorMapping.apply',
		'company',
		'Directory',
		'Admin',
		'PATCH',
		'/rest/v1.0/vendors/sync',
		EDIT_COMPANIES,
	],
	['projectMapping.plan', 'company', 'Portfolio', 'Read Only', 'GET', '/rest/v1.1/projects'],
	['projectMapping.apply', 'company', 'Portfolio', 'Admin', 'PATCH', '/rest/v1.0/projects/sync'],
	['procoreTrigger', 'company', 'Webhooks API', 'Standard', 'POST', HOOKS],
	['webhook.getAll', 'company', 'Webhooks API', 'Standard', 'GET', HOOKS],
	['webhook.delete', 'company', 'Webhooks API', 'Standard', 'DELETE', `${HOOKS}/{id}`],
	[
		'webhook.getDeliveries',
		'company',
		'Webhooks API',
		'Standard',
		'GET',
		`${HOOKS}/{hook_id}/deliveries`,
	],
	[
		'webhook.recover',
		'company',
		'Webhooks API',
		'Standard',
		'GET',
		`${HOOKS}/{hook_id}/deliveries`,
	],
	['webhook.repair', 'company', 'Webhooks API', 'Standard', 'PATCH', `${HOOKS}/{id}`],
	['procoreTrigger', 'project', 'Webhooks API', 'Standard', 'POST', PROJECT_HOOKS],
];

const IN_PROJECT = '/rest/v1.0/projects/{project_id}';

/** Where other tools' records live: what an API request to them needs, to read. */
const TOOL_ENDPOINTS: ReadonlyArray<readonly [tool: string, endpoint: string]> = [
	['Budget', '/rest/v1.0/budget_views'],
	['Change Events', '/rest/v1.1/change_events'],
	['Commitments', '/rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_contracts'],
	['Coordination Issues', '/rest/v1.0/coordination_issues'],
	['Correspondence', `${IN_PROJECT}/generic_tools/{generic_tool_id}/generic_tool_items`],
	['Daily Log', `${IN_PROJECT}/manpower_logs`],
	['Daily Log', `${IN_PROJECT}/notes_logs`],
	['Direct Costs', '/rest/v1.1/projects/{project_id}/direct_costs'],
	['Documents', `${IN_PROJECT}/documents`],
	['Documents', '/rest/v1.0/folders'],
	['Documents', '/rest/v1.0/files/{id}'],
	['Drawings', `${IN_PROJECT}/drawing_revisions`],
	['Incidents', `${IN_PROJECT}/incidents`],
	['Inspections', `${IN_PROJECT}/checklist/lists`],
	['Meetings', '/rest/v1.1/projects/{project_id}/meetings'],
	['Observations', '/rest/v1.0/observations/items'],
	['Photos', '/rest/v1.0/images'],
	['Prime Contracts', '/rest/v2.0/companies/{company_id}/projects/{project_id}/prime_contracts'],
	['Punch List', '/rest/v1.0/punch_items'],
	['RFIs', `${IN_PROJECT}/rfis`],
	['Specifications', '/rest/v1.0/specification_sections'],
	['Submittals', '/rest/v1.1/projects/{project_id}/submittals'],
	['Tasks', '/rest/v1.0/task_items'],
	['Timesheets', `${IN_PROJECT}/timecard_entries`],
];

/** API requests need what their endpoint needs. */
export const API_REQUEST = 'apiRequest.send';
const WRITES_TO_VENDORS: Row[] = [
	[API_REQUEST, 'company', 'Directory', 'Admin', 'POST', '/rest/v1.0/vendors', EDIT_COMPANIES],
	[
		API_REQUEST,
		'company',
		'Directory',
		'Admin',
		'PATCH',
		'/rest/v1.0/vendors/{id}',
		EDIT_COMPANIES,
	],
];
const OF_TOOLS = TOOL_ENDPOINTS.flatMap(([tool, endpoint]): Row[] => [
	[API_REQUEST, 'project', tool, 'Read Only', 'GET', endpoint],
	[API_REQUEST, 'project', tool, 'Standard', 'POST', endpoint],
	[API_REQUEST, 'project', tool, 'Standard', 'PATCH', endpoint],
	[API_REQUEST, 'project', tool, 'Admin', 'DELETE', endpoint],
]);

/**
 * Which Procore tool, at which level, each operation needs: the one table behind the permission
 * check, the advice on a 403 and the README's permission table.
 */
export const RIGHTS: readonly Right[] = [...ROWS, ...WRITES_TO_VENDORS, ...OF_TOOLS].map(
	([operation, scope, tool, level, method, endpoint, orGranular]) => ({
		operation,
		scope,
		tool,
		level,
		method,
		endpoint,
		orGranular,
	}),
);

/** An endpoint that ends with an id is one record; any other also stands for what lies below it. */
function matches(endpoint: string, path: string): boolean {
	const pattern = endpoint.split('/');
	const parts = path.split('/');
	const isLongEnough = endpoint.endsWith('}')
		? pattern.length === parts.length
		: pattern.length <= parts.length;
	return isLongEnough && pattern.every((part, at) => part.startsWith('{') || part === parts[at]);
}

/**
 * The right that a refused call lacked. The longest endpoint that the path begins with decides; a
 * write of which nothing is known needs "Standard" at least.
 * @param path without the query
 */
export function rightFor(method: Method, path: string): Right | undefined {
	const fitting = RIGHTS.filter((right) => matches(right.endpoint, path));
	const longest = Math.max(0, ...fitting.map(({ endpoint }) => endpoint.split('/').length));
	const nearest = fitting.filter(({ endpoint }) => endpoint.split('/').length === longest);
	const [first] = nearest;
	const exact = nearest.find((right) => right.method === method);
	if (exact || !first || method === 'GET' || first.level !== 'Read Only') return exact ?? first;
	return { ...first, level: 'Standard' };
}
