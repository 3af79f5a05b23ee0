import { path, type Path } from '../wire/path';
import type { Query } from '../wire/http';
import type { WebhookEvent } from '../schemas/webhookEvent';

/** Where one record of a resource of the company is read. */
const OF_COMPANY: Record<string, string> = {
	Bids: '/rest/v1.0/companies/{company_id}/bids/{id}',
	'Company File Versions': '/rest/v1.0/companies/{company_id}/file_versions/{id}',
	'Company Files': '/rest/v1.0/companies/{company_id}/files/{id}',
	'Company Folders': '/rest/v1.0/companies/{company_id}/folders/{id}',
	'Company Insurances': '/rest/v1.0/companies/{company_id}/insurances/{id}',
	'Company Users': '/rest/v1.3/companies/{company_id}/users/{id}',
	'Company Vendors': '/rest/v1.0/vendors/{id}',
	Departments: '/rest/v1.0/departments/{id}',
	'Form Templates': '/rest/v1.0/companies/{company_id}/form_templates/{id}',
	'Line Item Types': '/rest/v1.0/line_item_types/{id}',
	Offices: '/rest/v1.0/offices/{id}',
	Programs: '/rest/v1.0/companies/{company_id}/programs/{id}',
	'Project Bid Types': '/rest/v1.0/companies/{company_id}/project_bid_types/{id}',
	'Project Owner Types': '/rest/v1.0/companies/{company_id}/project_owner_types/{id}',
	'Project Regions': '/rest/v1.0/companies/{company_id}/project_regions/{id}',
	'Project Stages': '/rest/v1.0/companies/{company_id}/project_stages/{id}',
	'Project Types': '/rest/v1.0/companies/{company_id}/project_types/{id}',
	Projects: '/rest/v1.0/projects/{id}',
	'Standard Cost Code Lists': '/rest/v1.0/standard_cost_code_lists/{id}',
	Trades: '/rest/v1.0/companies/{company_id}/trades/{id}',
};

/** Where one record of a resource of a project is read. */
const OF_PROJECT: Record<string, string> = {
	'Accident Logs': '/rest/v1.0/projects/{project_id}/accident_logs/{id}',
	'BIM File Extractions': '/rest/v1.0/bim_file_extractions/{id}',
	'BIM Model Revisions': '/rest/v1.0/bim_model_revisions/{id}',
	'BIM Models': '/rest/v1.0/bim_models/{id}',
	'Budget Changes': '/rest/v1.0/projects/{project_id}/budget_changes/{id}',
	'Budget Line Items': '/rest/v1.1/budget_line_items/{id}',
	'Budget Modifications': '/rest/v1.0/projects/{project_id}/budget_modifications/{id}',
	'Call Logs': '/rest/v1.0/projects/{project_id}/call_logs/{id}',
	'Change Events': '/rest/v1.1/change_events/{id}',
	'Change Order Packages': '/rest/v1.0/change_order_packages/{id}',
	'Coordination Issues': '/rest/v1.0/coordination_issues/{id}',
	'Cost Codes': '/rest/v1.0/cost_codes/{id}',
	'Daily Construction Report Logs':
		'/rest/v1.0/projects/{project_id}/daily_construction_report_logs/{id}',
	'Delivery Logs': '/rest/v1.0/projects/{project_id}/delivery_logs/{id}',
	'Direct Costs': '/rest/v1.1/projects/{project_id}/direct_costs/{id}',
	'Drawing Uploads': '/rest/v1.1/projects/{project_id}/drawing_uploads/{id}',
	'Dumpster Logs': '/rest/v1.0/projects/{project_id}/dumpster_logs/{id}',
	'Equipment Logs': '/rest/v1.0/projects/{project_id}/equipment_logs/{id}',
	'File Versions': '/rest/v1.0/file_versions/{id}',
	Forms: '/rest/v1.0/projects/{project_id}/forms/{id}',
	'Generic Tool Items': '/rest/v1.0/generic_tool_items/{id}',
	'Image Categories': '/rest/v1.0/image_categories/{id}',
	Images: '/rest/v1.0/images/{id}',
	Incidents: '/rest/v1.0/projects/{project_id}/incidents/{id}',
	'Inspection Checklists': '/rest/v1.0/projects/{project_id}/checklist/lists/{id}',
	'Inspection Logs': '/rest/v1.0/projects/{project_id}/inspection_logs/{id}',
	Locations: '/rest/v1.0/locations/{id}',
	'Manpower Logs': '/rest/v1.0/projects/{project_id}/manpower_logs/{id}',
	Meetings: '/rest/v1.1/projects/{project_id}/meetings/{id}',
	'Notes Logs': '/rest/v1.0/projects/{project_id}/notes_logs/{id}',
	'Observation Items': '/rest/v1.0/observations/items/{id}',
	'Payment Applications': '/rest/v1.0/payment_applications/{id}',
	'Plan Revision Logs': '/rest/v1.0/projects/{project_id}/plan_revision_logs/{id}',
	'Prime Contracts': '/rest/v2.0/companies/{company_id}/projects/{project_id}/prime_contracts/{id}',
	'Productivity Logs': '/rest/v1.0/projects/{project_id}/productivity_logs/{id}',
	'Project Dates': '/rest/v1.0/projects/{project_id}/project_dates/{id}',
	'Project File Versions': '/rest/v1.0/file_versions/{id}',
	'Project Files': '/rest/v1.0/files/{id}',
	'Project Folders': '/rest/v1.0/folders/{id}',
	'Project Insurances': '/rest/v1.0/projects/{project_id}/insurances/{id}',
	'Project Users': '/rest/v1.0/projects/{project_id}/users/{id}',
	'Project Vendors': '/rest/v1.1/projects/{project_id}/vendors/{id}',
	'Punch Items': '/rest/v1.1/punch_items/{id}',
	'Purchase Order Contracts': '/rest/v1.0/purchase_order_contracts/{id}',
	'Quantity Logs': '/rest/v1.0/projects/{project_id}/quantity_logs/{id}',
	RFIs: '/rest/v1.0/projects/{project_id}/rfis/{id}',
	'Safety Violation Logs': '/rest/v1.0/projects/{project_id}/safety_violation_logs/{id}',
	'Site Instructions': '/rest/v1.0/projects/{project_id}/instructions/{id}',
	'Specification Section Revisions': '/rest/v1.0/specification_section_revisions/{id}',
	'Specification Sets': '/rest/v1.0/projects/{project_id}/specification_sets/{id}',
	'Sub Jobs': '/rest/v1.0/sub_jobs/{id}',
	Submittals: '/rest/v1.1/projects/{project_id}/submittals/{id}',
	'Task Items': '/rest/v1.0/task_items/{id}',
	Tasks: '/rest/v1.0/tasks/{id}',
	'Timecard Entries': '/rest/v1.0/projects/{project_id}/timecard_entries/{id}',
	ToDos: '/rest/v1.0/todos/{id}',
	'Visitor Logs': '/rest/v1.0/projects/{project_id}/visitor_logs/{id}',
	'Waste Logs': '/rest/v1.0/projects/{project_id}/waste_logs/{id}',
	'Weather Logs': '/rest/v1.0/projects/{project_id}/weather_logs/{id}',
	'Work Logs': '/rest/v1.0/projects/{project_id}/work_logs/{id}',
	'Work Order Contracts': '/rest/v1.0/work_order_contracts/{id}',
};

/** Names that Procore's published list spells in another way than its catalogue. */
const OTHER_SPELLINGS: Record<string, string> = {
	'Bim File Extractions': 'BIM File Extractions',
	'Bim Model Revisions': 'BIM Model Revisions',
	'Bim Models': 'BIM Models',
};

/**
 * Line items are read with the id of what they belong to. Payload v3.0 gives it in
 * `related_resources`; the other versions do not.
 */
const OF_PARENT: Record<string, { parent: string; template: string }> = {
	'Direct Cost Line Items': {
		parent: 'Direct Costs',
		template: '/rest/v1.0/projects/{project_id}/direct_costs/{parent_id}/line_items/{id}',
	},
	'Potential Change Order Line Items': {
		parent: 'Potential Change Orders',
		template: '/rest/v1.0/potential_change_orders/{parent_id}/line_items/{id}',
	},
	'Prime Contract Line Items': {
		parent: 'Prime Contracts',
		template: '/rest/v1.0/prime_contracts/{parent_id}/line_items/{id}',
	},
	'Purchase Order Contract Line Items': {
		parent: 'Purchase Order Contracts',
		template: '/rest/v1.0/purchase_order_contracts/{parent_id}/line_items/{id}',
	},
	'Work Order Contract Line Items': {
		parent: 'Work Order Contracts',
		template: '/rest/v1.0/work_order_contracts/{parent_id}/line_items/{id}',
	},
};

/** All templates, by the resource. */
export const RECORD_ENDPOINTS: Record<string, string> = {
	...OF_COMPANY,
	...OF_PROJECT,
	...Object.fromEntries(Object.entries(OF_PARENT).map(([name, { template }]) => [name, template])),
};

const ENDPOINTS = new Map(Object.entries(RECORD_ENDPOINTS));
const COMPANY_NAMES = new Set(Object.keys(OF_COMPANY));
const PARENTS = new Map(Object.entries(OF_PARENT));
const SPELLINGS = new Map(Object.entries(OTHER_SPELLINGS));

/** The call that reads a record, or why there is none. */
export type RecordCall = { path: Path; query: Query } | { missing: string };

function parentOf({ parents = [] }: WebhookEvent, name: string): string | undefined {
	const [only, ...more] = parents;
	const parent = parents.find((each) => each.name === name) ?? (more.length > 0 ? undefined : only);
	return parent?.id;
}

export function recordCallOf(event: WebhookEvent): RecordCall {
	const name = SPELLINGS.get(event.resourceName) ?? event.resourceName;
	const template = ENDPOINTS.get(name);
	if (template === undefined) {
		return { missing: `Procore has no endpoint that reads "${event.resourceName}" by its id` };
	}
	const ofParent = PARENTS.get(name);
	const parentId = ofParent && parentOf(event, ofParent.parent);
	if (ofParent && parentId === undefined) {
		return {
			missing: `Procore reads "${name}" only by the id of what they belong to, which payload v3.0 names: choose Payload Version V3.0`,
		};
	}
	const isOfCompany = COMPANY_NAMES.has(name);
	if (!isOfCompany && event.projectId === null) {
		return { missing: `The event names no project, without which Procore does not read "${name}"` };
	}
	const path = pathOf(template, event, parentId ?? '');
	return { path, query: isOfCompany ? ofCompany(template, event) : ofProject(template, event) };
}

function pathOf(template: string, event: WebhookEvent, parentId: string): Path {
	const ids: Record<string, string> = {
		'{company_id}': event.companyId,
		'{project_id}': event.projectId ?? '',
		'{parent_id}': parentId,
		'{id}': event.resourceId,
	};
	const parts = template.split(/(\{\w+\})/).map((part) => {
		const id = ids[part];
		return id === undefined ? part : path`${id}`.text;
	});
	return { text: parts.join('') };
}

/** The id that the path does not hold goes into the query; a company's event may name a project. */
const ofCompany = (template: string, { companyId }: WebhookEvent): Query =>
	template.includes('{company_id}') ? {} : { company_id: companyId };

const ofProject = (template: string, { projectId }: WebhookEvent): Query =>
	template.includes('{project_id}') ? {} : { project_id: projectId ?? '' };
