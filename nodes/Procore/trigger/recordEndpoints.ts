import { path, type Path } from '../client/path';
import type { Query } from '../client/http';
import type { WebhookEvent } from '../client/schemas/webhookEvent';

/**
 * Where one record of a webhook resource is read. A resource that is not here has no endpoint
 * that reads it by its id alone: line items, for example, want their parent's id, which no event
 * carries.
 */
export const RECORD_ENDPOINTS: Record<string, string> = {
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

/** @returns undefined for a resource that no endpoint reads by its id */
export function recordCallOf(event: WebhookEvent): { path: Path; query: Query } | undefined {
	const template = RECORD_ENDPOINTS[OTHER_SPELLINGS[event.resourceName] ?? event.resourceName];
	if (template === undefined) return undefined;
	const ids: Record<string, string> = {
		'{company_id}': event.companyId,
		'{project_id}': event.projectId ?? '',
		'{id}': event.resourceId,
	};
	const parts = template.split(/(\{\w+\})/).map((part) => {
		const id = ids[part];
		return id === undefined ? part : path`${id}`.text;
	});
	return { path: { text: parts.join('') }, query: queryOf(template, event) };
}

/** The ids that the path does not hold go into the query. */
function queryOf(template: string, { companyId, projectId, resourceName }: WebhookEvent): Query {
	const isOfProject = projectId !== null && resourceName !== 'Projects';
	if (isOfProject) return template.includes('{project_id}') ? {} : { project_id: projectId };
	return template.includes('{company_id}') ? {} : { company_id: companyId };
}
