import type { Query } from '../client/http';
import { path, type Path } from '../client/path';
import type { HookScope } from '../client/endpoints/webhooks';

/** A list of Procore's that can be asked for what changed since a moment. */
export interface PollableTool {
	/** As in the resource "record" of the node. */
	value: string;
	label: string;
	/** By Procore's name among the webhook resources. */
	resourceName: string;
	/** A list that takes `filters[updated_at]`. */
	list: string;
	/** The list, or the addition to the query, that tells of deleted records. */
	deleted?: { list?: string; query?: Query };
	query?: Query;
}

const ONLY_DELETED = { query: { 'filters[include_deleted]': 'only' } };

type Row = readonly [
	value: string,
	label: string,
	resourceName: string,
	list: string,
	more?: Pick<PollableTool, 'deleted' | 'query'>,
];

const COMPANY_ROWS: readonly Row[] = [
	[
		'companyFile',
		'Company Document',
		'Company Files',
		'/rest/v1.0/companies/{company_id}/documents',
	],
	[
		'project',
		'Project',
		'Projects',
		'/rest/v1.1/projects',
		{ query: { 'filters[by_status]': 'All' } },
	],
	[
		'timecard',
		'Timecard Entry',
		'Timecard Entries',
		'/rest/v1.0/companies/{company_id}/timecard_entries',
	],
	['trade', 'Trade', 'Trades', '/rest/v1.0/companies/{company_id}/trades'],
	['user', 'User', 'Company Users', '/rest/v1.3/companies/{company_id}/users'],
	['vendor', 'Vendor', 'Company Vendors', '/rest/v1.0/vendors'],
];

const PROJECT = '/rest/v1.0/projects/{project_id}';
const PROJECT_V11 = '/rest/v1.1/projects/{project_id}';
const V2 = '/rest/v2.0/companies/{company_id}/projects/{project_id}';
const bin = (list: string) => ({ deleted: { list } });

const PROJECT_ROWS: readonly Row[] = [
	[
		'changeEvent',
		'Change Event',
		'Change Events',
		'/rest/v1.1/change_events',
		{ deleted: ONLY_DELETED },
	],
	[
		'changeOrder',
		'Change Order Package',
		'Change Order Packages',
		'/rest/v1.0/change_order_packages',
		{ deleted: ONLY_DELETED },
	],
	[
		'commitment',
		'Commitment',
		'Commitment Contracts',
		`${V2}/commitment_contracts`,
		{ deleted: ONLY_DELETED },
	],
	[
		'coordinationIssue',
		'Coordination Issue',
		'Coordination Issues',
		'/rest/v1.0/coordination_issues',
		bin('/rest/v1.0/coordination_issues/recycle_bin'),
	],
	[
		'correspondence',
		'Correspondence',
		'Generic Tool Items',
		`${PROJECT}/correspondence_type_items`,
	],
	['directCost', 'Direct Cost', 'Direct Costs', `${PROJECT_V11}/direct_costs`],
	['projectFile', 'Document', 'Project Files', `${PROJECT}/documents`],
	[
		'drawing',
		'Drawing Revision',
		'Drawings',
		`${PROJECT}/drawing_revisions`,
		{ deleted: { query: { 'filters[deleted]': true } } },
	],
	['form', 'Form', 'Forms', `${PROJECT_V11}/forms`, bin(`${PROJECT}/recycle_bin/forms`)],
	[
		'incident',
		'Incident',
		'Incidents',
		`${PROJECT}/incidents`,
		bin(`${PROJECT}/recycle_bin/incidents`),
	],
	[
		'inspection',
		'Inspection',
		'Inspection Checklists',
		`${PROJECT}/checklist/lists`,
		bin(`${PROJECT}/recycle_bin/checklist/lists`),
	],
	['invoice', 'Invoice (Requisition)', 'Requisitions', '/rest/v1.1/requisitions'],
	['location', 'Location', 'Locations', `${PROJECT}/locations`],
	[
		'observation',
		'Observation',
		'Observation Items',
		'/rest/v1.0/observations/items',
		bin(`${PROJECT}/recycle_bin/observations/items`),
	],
	['photo', 'Photo', 'Images', '/rest/v1.0/images'],
	[
		'potentialChangeOrder',
		'Potential Change Order',
		'Potential Change Orders',
		'/rest/v1.0/potential_change_orders',
		{ deleted: ONLY_DELETED },
	],
	['primeContract', 'Prime Contract', 'Prime Contracts', `${V2}/prime_contracts`],
	['projectUser', 'Project User', 'Project Users', `${PROJECT}/users`],
	['punchItem', 'Punch Item', 'Punch Items', '/rest/v1.1/punch_items'],
	[
		'purchaseOrder',
		'Purchase Order',
		'Purchase Order Contracts',
		'/rest/v1.0/purchase_order_contracts',
		{ deleted: ONLY_DELETED },
	],
	['rfi', 'RFI', 'RFIs', `${PROJECT}/rfis`, bin(`${PROJECT}/rfis/recycle_bin`)],
	[
		'subcontract',
		'Subcontract',
		'Work Order Contracts',
		'/rest/v1.0/work_order_contracts',
		{ deleted: ONLY_DELETED },
	],
	[
		'submittal',
		'Submittal',
		'Submittals',
		`${PROJECT_V11}/submittals`,
		bin(`${PROJECT_V11}/submittals/recycle_bin`),
	],
	['submittalPackage', 'Submittal Package', 'Submittal Packages', `${PROJECT}/submittal_packages`],
	['task', 'Task', 'Tasks', '/rest/v1.0/tasks'],
];

const toolOf = ([value, label, resourceName, list, more = {}]: Row): PollableTool => ({
	value,
	label,
	resourceName,
	list,
	...more,
});

export const COMPANY_TOOLS: readonly PollableTool[] = COMPANY_ROWS.map(toolOf);
export const PROJECT_TOOLS: readonly PollableTool[] = PROJECT_ROWS.map(toolOf);

/** The call that reads such a list of one company or project. */
export function listCallOf(
	list: string,
	{ companyId, projectId }: HookScope,
): { path: Path; query: Query } {
	const ids: Record<string, string> = { '{company_id}': companyId, '{project_id}': projectId };
	const parts = list.split(/(\{\w+\})/).map((part) => {
		const id = ids[part];
		return id === undefined ? part : path`${id}`.text;
	});
	const query: Query = {};
	if (projectId && !list.includes('{project_id}')) query.project_id = projectId;
	if (!projectId && !list.includes('{company_id}')) query.company_id = companyId;
	return { path: { text: parts.join('') }, query };
}
