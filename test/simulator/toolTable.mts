import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { JsonObject } from './types.mts';

/** One kind of record; the routes follow from what the reference has below each base path. */
export interface ToolKind {
	/** `tool` of a ToolRecord. */
	key: string;
	/** Whose access level and on/off switch count. */
	permission: string;
	/** Webhook resource. */
	resource?: string;
	/** List paths, newest first; POST, show, PATCH and DELETE are looked up below each of them. */
	bases: string[];
	/** Methods that live elsewhere: `DELETE /rest/…`. */
	elsewhere?: string[];
	/** The object's wrapper in v1 bodies; without one any wrapper, or none, is taken. */
	wrapper?: string;
	/** Fields that a new record needs, as the error names them → in the body. */
	required?: Record<string, string>;
	/** The field that names a record. */
	title: string;
	statuses?: Array<string | JsonObject>;
	/** Daily logs: no filter, log_date or a range; today's without one. */
	dated?: 'today' | 'all';
	/** v1.1 meetings come in groups. */
	grouped?: boolean;
	company?: boolean;
	/** More fields than the template has. */
	fields?: JsonObject;
	template?: string;
	/** One kind of record stands in another list too (every commitment in one list). */
	sameAs?: string[];
	max?: 'incidents';
}

const project = '/rest/v1.0/projects/{project_id}';
const newer = '/rest/v1.1/projects/{project_id}';
const v2 = '/rest/v2.0/companies/{company_id}/projects/{project_id}';

const logs: Array<[string, string, string, string?]> = [
	['accident_logs', 'Accident Logs', 'comments'],
	['call_logs', 'Call Logs', 'description'],
	['daily_construction_report_logs', 'Daily Construction Report Logs', 'note'],
	['delay_logs', 'Delay Logs', 'comments'],
	['delivery_logs', 'Delivery Logs', 'contents'],
	['dumpster_logs', 'Dumpster Logs', 'comments'],
	['equipment_logs', 'Equipment Logs', 'notes'],
	['inspection_logs', 'Inspection Logs', 'comments'],
	['manpower_logs', 'Manpower Logs', 'notes', 'manpower_logs'],
	['notes_logs', 'Notes Logs', 'comment', 'notes_logs'],
	['plan_revision_logs', 'Plan Revision Logs', 'title'],
	['productivity_logs', 'Productivity Logs', 'notes'],
	['quantity_logs', 'Quantity Logs', 'description'],
	['safety_violation_logs', 'Safety Violation Logs', 'comments'],
	['visitor_logs', 'Visitor Logs', 'details'],
	['waste_logs', 'Waste Logs', 'comments'],
	['weather_logs', 'Weather Logs', 'comments', 'weather_logs'],
	['work_logs', 'Work Logs', 'comments'],
];

const dailyLogs = logs.map(([key, resource, title, template]): ToolKind => ({
	key,
	permission: 'daily_log',
	resource,
	bases: [
		...(key === 'weather_logs' ? [`${newer}/daily_logs/weather_logs`] : []),
		`${project}/${key}`,
	],
	wrapper: key.replace(/s$/, ''),
	title,
	template,
	dated: 'today',
	statuses: ['approved', 'pending'],
	fields: { vendor: null, location: null, attachments: [] },
}));

export const toolKinds: ToolKind[] = [
	{
		key: 'rfi',
		permission: 'rfi',
		resource: 'RFIs',
		bases: [`${project}/rfis`],
		wrapper: 'rfi',
		title: 'subject',
		required: {
			subject: 'subject',
			rfi_manager: 'rfi_manager_id',
			assignees: 'assignee_ids',
			question: 'question',
		},
		template: 'rfi',
		statuses: ['open', 'open', 'closed', 'draft'],
	},
	{
		key: 'submittal',
		permission: 'submittal_log',
		resource: 'Submittals',
		bases: [`${newer}/submittals`, `${project}/submittals`, `${v2}/submittals`],
		wrapper: 'submittal',
		title: 'title',
		required: { number: 'number' },
		template: 'submittal',
		statuses: [
			{ id: 203238, name: 'Open', status: 'Open' },
			{ id: 203239, name: 'Closed', status: 'Closed' },
		],
	},
	{
		key: 'punchItem',
		permission: 'punch_list',
		resource: 'Punch Items',
		bases: ['/rest/v1.1/punch_items', '/rest/v1.0/punch_items'],
		wrapper: 'punch_item',
		title: 'name',
		required: { name: 'name' },
		template: 'punchItem',
		statuses: ['Open', 'Closed'],
	},
	{
		key: 'observation',
		permission: 'observations',
		resource: 'Observation Items',
		bases: ['/rest/v1.0/observations/items'],
		elsewhere: [`DELETE ${project}/observations/items/{id}`],
		wrapper: 'observation',
		title: 'name',
		required: { name: 'name', type: 'type_id' },
		template: 'observation',
		statuses: ['initiated', 'ready_for_review', 'closed'],
	},
	{
		key: 'observationType',
		permission: 'observations',
		bases: ['/rest/v1.0/observations/types'],
		title: 'name',
		fields: {
			category: 'Quality',
			category_key: 'quality',
			active: true,
			kind: 'company',
			in_use: false,
		},
	},
	{
		key: 'inspection',
		permission: 'inspections',
		resource: 'Inspection Checklists',
		bases: [`${project}/checklist/lists`, '/rest/v1.0/checklist/lists'],
		elsewhere: [
			`POST ${newer}/checklist/lists`,
			`PATCH ${newer}/checklist/lists/{id}`,
			`DELETE ${newer}/checklist/lists/{id}`,
		],
		wrapper: 'list',
		title: 'name',
		template: 'inspection',
		statuses: ['Open', 'In Review', 'Closed'],
	},
	{
		key: 'incident',
		permission: 'incidents',
		resource: 'Incidents',
		bases: [`${project}/incidents`],
		wrapper: 'incident',
		title: 'title',
		required: { event_date: 'event_date' },
		template: 'incident',
		statuses: ['open', 'closed'],
		max: 'incidents',
	},
	...dailyLogs,
	{
		key: 'meeting',
		permission: 'meetings',
		resource: 'Meetings',
		bases: [`${newer}/meetings`, '/rest/v1.0/meetings'],
		wrapper: 'meeting',
		title: 'title',
		required: { title: 'title' },
		template: 'meeting',
		grouped: true,
	},
	{
		key: 'drawingArea',
		permission: 'drawings',
		resource: 'Drawing Areas',
		bases: [`${newer}/drawing_areas`, `${project}/drawing_areas`],
		wrapper: 'drawing_area',
		title: 'name',
		fields: { description: null, drawings_count: 0 },
	},
	{
		key: 'drawing',
		permission: 'drawings',
		resource: 'Drawings',
		bases: [
			'/rest/v1.1/drawing_areas/{drawing_area_id}/drawings',
			'/rest/v1.0/drawing_areas/{drawing_area_id}/drawings',
		],
		wrapper: 'drawing',
		title: 'title',
		template: 'drawing',
		fields: { drawing_area_id: null },
	},
	{
		key: 'drawingRevision',
		permission: 'drawings',
		bases: [`${project}/drawing_revisions`],
		title: 'title',
		fields: {
			number: 'A-101',
			revision_number: '0',
			current: true,
			drawing_area_id: null,
			discipline: 'Architectural',
			pdf_url: null,
		},
	},
	{
		key: 'specification',
		permission: 'specifications',
		resource: 'Specification Sections',
		bases: ['/rest/v1.0/specification_sections'],
		wrapper: 'specification_section',
		title: 'description',
		fields: {
			label: '03 30 00 - Cast-in-Place Concrete',
			number: '03 30 00',
			viewable_document_id: null,
			current_revision_id: null,
		},
	},
	{
		key: 'photo',
		permission: 'photos',
		resource: 'Images',
		bases: ['/rest/v1.0/images'],
		wrapper: 'image',
		title: 'description',
		template: 'photo',
	},
	{
		key: 'photoCategory',
		permission: 'photos',
		resource: 'Image Categories',
		bases: ['/rest/v1.0/image_categories'],
		wrapper: 'image_category',
		title: 'name',
		fields: { private: false, images_count: 0 },
	},
	{
		key: 'genericTool',
		permission: 'correspondence',
		bases: ['/rest/v1.0/companies/{company_id}/generic_tools'],
		company: true,
		title: 'title',
		fields: { abbreviation: 'CO', private: false },
	},
	{
		key: 'correspondence',
		permission: 'correspondence',
		resource: 'Generic Tool Items',
		bases: [`${project}/generic_tools/{generic_tool_id}/generic_tool_items`],
		wrapper: 'generic_tool_item',
		title: 'title',
		required: { title: 'title' },
		statuses: ['Open', 'Closed'],
		fields: {
			generic_tool_id: null,
			due_date: null,
			closed_at: null,
			issued_at: null,
			received_from: null,
			vendor: null,
			created_by: null,
		},
	},
	{
		key: 'task',
		permission: 'tasks',
		resource: 'Task Items',
		bases: ['/rest/v1.0/task_items'],
		wrapper: 'task_item',
		title: 'title',
		required: { title: 'title' },
		statuses: ['initiated', 'in_progress', 'ready_for_review', 'closed'],
		fields: {
			description: null,
			due_date: null,
			assigned: null,
			created_by: null,
			number: 1,
			private: false,
		},
	},
	{
		key: 'scheduleTask',
		permission: 'tasks',
		resource: 'Tasks',
		bases: ['/rest/v1.0/tasks'],
		wrapper: 'task',
		title: 'name',
		fields: { start: null, finish: null, percentage: 0, key: null },
	},
	{
		key: 'coordinationIssue',
		permission: 'coordination_issues',
		resource: 'Coordination Issues',
		bases: ['/rest/v1.0/coordination_issues', `${v2}/coordination_issues`],
		wrapper: 'coordination_issue',
		title: 'title',
		required: { title: 'title' },
		statuses: ['open', 'closed'],
		fields: {
			issue_type: 'clash',
			priority: 'high',
			description: null,
			assignee: null,
			location: null,
			due_date: null,
			created_by: null,
			issue_number: 1,
		},
	},
	{
		key: 'location',
		permission: 'project_admin',
		resource: 'Locations',
		bases: [`${project}/locations`, '/rest/v1.0/locations'],
		wrapper: 'location',
		title: 'name',
		fields: { node_name: null, parent_id: null, code: null },
	},
	{
		key: 'budgetView',
		permission: 'budget',
		bases: ['/rest/v1.0/budget_views'],
		title: 'name',
		fields: { description: null },
	},
	{
		key: 'budgetDetailRow',
		permission: 'budget',
		bases: ['/rest/v1.0/budget_views/{budget_view_id}/detail_rows'],
		title: 'description',
		fields: {
			budget_view_id: null,
			cost_code: '03-300',
			cost_code_level_1: '03 - Concrete',
			category: 'Labor',
			original_budget_amount: '125000.0',
			approved_cos: '0.0',
			revised_budget: '125000.0',
		},
	},
	{
		key: 'budgetSummaryRow',
		permission: 'budget',
		bases: ['/rest/v1.0/budget_views/{budget_view_id}/summary_rows'],
		title: 'description',
		fields: {
			budget_view_id: null,
			cost_code_level_1: '03 - Concrete',
			original_budget_amount: '125000.0',
			revised_budget: '125000.0',
		},
	},
	{
		key: 'workOrder',
		permission: 'commitments',
		resource: 'Work Order Contracts',
		bases: ['/rest/v1.0/work_order_contracts'],
		wrapper: 'work_order_contract',
		fields: { type: 'WorkOrderContract' },
		title: 'title',
		template: 'workOrder',
		statuses: ['Draft', 'Approved', 'Complete'],
	},
	{
		key: 'purchaseOrder',
		permission: 'commitments',
		resource: 'Purchase Order Contracts',
		bases: ['/rest/v1.0/purchase_order_contracts'],
		wrapper: 'purchase_order_contract',
		fields: { type: 'PurchaseOrderContract' },
		title: 'title',
		template: 'purchaseOrder',
		statuses: ['Draft', 'Processing', 'Approved'],
	},
	{
		key: 'commitment',
		permission: 'commitments',
		bases: [`${v2}/commitment_contracts`, '/rest/v1.0/commitments'],
		title: 'title',
		template: 'workOrder',
		fields: { type: 'WorkOrderContract', signature_required: false },
		statuses: ['Draft', 'Approved', 'Complete'],
		sameAs: ['workOrder', 'purchaseOrder'],
	},
	{
		key: 'primeContract',
		permission: 'prime_contracts',
		resource: 'Prime Contracts',
		bases: [`${v2}/prime_contracts`, '/rest/v1.0/prime_contracts'],
		title: 'title',
		template: 'primeContract',
		statuses: ['Draft', 'Approved'],
	},
	{
		key: 'changeEvent',
		permission: 'change_events',
		resource: 'Change Events',
		bases: ['/rest/v1.1/change_events', '/rest/v1.0/change_events'],
		title: 'title',
		required: { title: 'title' },
		template: 'changeEvent',
		statuses: ['Open', 'Pending', 'Closed'],
	},
	{
		key: 'changeOrder',
		permission: 'change_orders',
		resource: 'Change Order Packages',
		bases: ['/rest/v1.0/change_order_packages'],
		wrapper: 'change_order_package',
		title: 'title',
		statuses: ['draft', 'approved'],
		fields: {
			contract_id: null,
			grand_total: '2500.0',
			executed: false,
			number: '1',
			description: null,
			due_date: null,
		},
	},
	{
		key: 'primeChangeOrder',
		permission: 'change_orders',
		bases: [`${project}/prime_change_orders`],
		title: 'title',
		statuses: ['draft', 'approved'],
		fields: { contract_id: null, grand_total: '2500.0', executed: false, number: '1' },
	},
	{
		key: 'commitmentChangeOrder',
		permission: 'change_orders',
		bases: [`${project}/commitment_change_orders`],
		title: 'title',
		statuses: ['draft', 'approved'],
		fields: { contract_id: null, grand_total: '900.0', executed: false, number: '1', vendor: null },
	},
	{
		key: 'potentialChangeOrder',
		permission: 'change_orders',
		resource: 'Potential Change Orders',
		bases: ['/rest/v1.0/potential_change_orders'],
		wrapper: 'potential_change_order',
		title: 'title',
		statuses: ['draft', 'approved'],
		fields: { contract_id: null, grand_total: '700.0', number: '1', due_date: null },
	},
	{
		key: 'directCost',
		permission: 'direct_costs',
		resource: 'Direct Costs',
		bases: [`${newer}/direct_costs`, `${project}/direct_costs`],
		title: 'description',
		statuses: ['draft', 'approved'],
		fields: {
			direct_cost_type: 'invoice',
			invoice_number: null,
			direct_cost_date: null,
			paid_date: null,
			received_date: null,
			grand_total: '480.0',
			vendor: null,
			origin_id: null,
			origin_data: null,
			direct_cost_line_items: [],
		},
	},
	{
		key: 'invoice',
		permission: 'invoicing',
		bases: ['/rest/v1.1/requisitions', '/rest/v1.0/requisitions'],
		wrapper: 'requisition',
		title: 'invoice_number',
		statuses: ['draft', 'under_review', 'approved'],
		fields: {
			commitment_id: null,
			period_id: null,
			number: 1,
			billing_date: null,
			vendor_name: null,
			origin_id: null,
			percent_complete: '10.0',
			total_claimed_amount: '1200.0',
		},
	},
	{
		key: 'paymentApplication',
		permission: 'invoicing',
		resource: 'Payment Applications',
		bases: ['/rest/v1.0/payment_applications'],
		title: 'invoice_number',
		statuses: ['draft', 'approved'],
		fields: { contract_id: null, number: 1, billing_date: null },
	},
	{
		key: 'timecard',
		permission: 'timesheets',
		resource: 'Timecard Entries',
		bases: [
			`${project}/timecard_entries`,
			'/rest/v1.0/timecard_entries',
			'/rest/v1.0/companies/{company_id}/timecard_entries',
		],
		wrapper: 'timecard_entry',
		title: 'description',
		template: 'timecard',
		dated: 'all',
	},
	{
		key: 'costCode',
		permission: 'budget',
		resource: 'Cost Codes',
		bases: ['/rest/v1.0/cost_codes'],
		wrapper: 'cost_code',
		title: 'name',
		required: { name: 'name', code: 'code' },
		fields: {
			code: '03-300',
			full_code: '03-300',
			parent_id: null,
			origin_id: null,
			origin_data: null,
			standard_cost_code_id: null,
			sortable_code: '03-300',
		},
	},
];

let templates: Record<string, JsonObject> | undefined;

export function templateOf(kind: ToolKind): JsonObject {
	if (!templates) {
		const file = path.join(process.cwd(), 'test/fixtures/procore/toolTemplates.json');
		const loaded: Record<string, JsonObject> = JSON.parse(readFileSync(file, 'utf8'));
		templates = loaded;
	}
	const status = kind.statuses ? { status: null } : {};
	const base: JsonObject = kind.template
		? templates[kind.template]
		: { created_at: null, updated_at: null, deleted_at: null, ...status };
	return { ...structuredClone(base), ...structuredClone(kind.fields ?? {}) };
}

export const kindOf = (key: string): ToolKind => {
	const kind = toolKinds.find((entry) => entry.key === key);
	if (!kind) throw new Error(`No kind of record ${key}`);
	return kind;
};
