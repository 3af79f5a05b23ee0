import { project } from './toolKind.mts';
import type { ToolKind } from './toolKind.mts';

const compliance = (key: string, contracts: string, kind: string): ToolKind => ({
	key,
	permission: 'commitments',
	bases: [`${project}/${contracts}/{contract_id}/compliance_documents`],
	title: 'name',
	parents: { contract_id: kind },
	statuses: ['compliant', 'not_compliant'],
});

/** What hangs on contracts and their changes. */
export const belowContracts: ToolKind[] = [
	compliance('workOrderComplianceDocument', 'work_order_contracts', 'workOrder'),
	compliance('purchaseOrderComplianceDocument', 'purchase_order_contracts', 'purchaseOrder'),
	{
		key: 'contractPayment',
		permission: 'commitments',
		resource: 'Contract Payments',
		bases: ['/rest/v1.0/contract_payments'],
		title: 'check_number',
		parents: { contract_id: 'workOrder' },
	},
	{
		key: 'rfq',
		permission: 'commitments',
		resource: 'RFQs',
		bases: ['/rest/v1.0/rfqs'],
		title: 'title',
		statuses: ['out_for_pricing', 'under_review', 'closed'],
		parents: { contract_id: 'workOrder' },
		refs: { change_event_event: 'changeEvent' },
	},
	{
		key: 'potentialChangeOrderLineItem',
		permission: 'change_orders',
		resource: 'Potential Change Order Line Items',
		bases: ['/rest/v1.0/potential_change_orders/{potential_change_order_id}/line_items'],
		title: 'description',
		parents: { potential_change_order_id: 'potentialChangeOrder' },
	},
	{
		key: 'budgetSnapshot',
		permission: 'budget',
		resource: 'Budget View Snapshots',
		bases: ['/rest/v1.0/budget_view_snapshots'],
		title: 'name',
		refs: { budget_template: 'budgetView', budget_view: 'budgetView' },
	},
	{
		key: 'todo',
		permission: 'schedule',
		resource: 'ToDos',
		bases: ['/rest/v1.0/todos'],
		title: 'name',
		refs: { assignment: 'user' },
	},
	{
		key: 'projectDate',
		permission: 'home',
		resource: 'Project Dates',
		bases: ['/rest/v2.0/companies/{company_id}/projects/{project_id}/project_dates'],
		elsewhere: [`GET ${project}/project_dates/{id}`, 'GET /rest/v1.0/project_dates/{id}'],
		title: 'name',
		names: ['Start Date', 'Notice to Proceed', 'Substantial Completion'],
	},
	{
		key: 'workActivity',
		company: true,
		bases: ['/rest/v1.0/companies/{company_id}/incidents/work_activities'],
		title: 'name',
		names: ['Excavation', 'Steel Erection', 'Roofing'],
	},
];
