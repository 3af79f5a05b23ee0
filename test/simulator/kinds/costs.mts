import { company, newer, project } from './toolKind.mts';
import type { ToolKind } from './toolKind.mts';

const budget: ToolKind[] = [
	{
		key: 'budgetView',
		permission: 'budget',
		bases: ['/rest/v1.0/budget_views'],
		title: 'name',
		names: ['Procore Standard Budget', 'Forecasting'],
	},
	{
		key: 'budgetSummaryRow',
		permission: 'budget',
		bases: ['/rest/v1.0/budget_views/{budget_view_id}/summary_rows'],
		title: 'name',
		parents: { budget_view_id: 'budgetView' },
	},
	{
		key: 'budgetColumn',
		permission: 'budget',
		bases: ['/rest/v1.0/budget_views/{budget_view_id}/budget_detail_columns'],
		title: 'name',
		names: ['Original Budget Amount', 'Budget Modifications', 'Approved COs', 'Revised Budget'],
		parents: { budget_view_id: 'budgetView' },
	},
	{
		key: 'budgetLineItem',
		permission: 'budget',
		resource: 'Budget Line Items',
		bases: [
			'/rest/v1.1/budget_line_items',
			'/rest/v1.0/budget_line_items',
			'/rest/v1.0/budget_views/{budget_view_id}/detail_rows',
		],
		elsewhere: [
			'DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/budget_line_items/{id}',
		],
		title: 'description',
		below: { budget_view_id: 'budgetView' },
		filters: {
			cost_code_name: 'cost_code',
			root_cost_code_name: 'root_cost_code',
			budget_line_item_id: 'id',
		},
	},
	{
		key: 'budgetChange',
		permission: 'budget',
		resource: 'Budget Changes',
		bases: [`${project}/budget_changes`],
		enveloped: true,
		title: 'title',
		statuses: ['draft', 'approved'],
	},
	{
		key: 'budgetModification',
		permission: 'budget',
		resource: 'Budget Modifications',
		bases: [`${project}/budget_modifications`],
		title: 'notes',
	},
];

const costCodes: ToolKind[] = [
	{
		key: 'costCode',
		permission: 'budget',
		resource: 'Cost Codes',
		bases: ['/rest/v1.0/cost_codes'],
		title: 'name',
		names: ['Concrete', 'Rebar', 'Masonry', 'Structural Steel', 'Drywall', 'Painting'],
	},
	{
		key: 'standardCostCodeList',
		permission: 'budget',
		resource: 'Standard Cost Code Lists',
		company: true,
		bases: ['/rest/v1.0/standard_cost_code_lists'],
		title: 'name',
		names: ['CSI Divisions'],
	},
	{
		key: 'standardCostCode',
		permission: 'budget',
		resource: 'Standard Cost Codes',
		company: true,
		bases: ['/rest/v1.0/standard_cost_codes'],
		title: 'name',
		names: ['Concrete', 'Rebar', 'Masonry', 'Structural Steel', 'Drywall', 'Painting'],
		parents: { standard_cost_code_list_id: 'standardCostCodeList' },
	},
	{
		key: 'lineItemType',
		permission: 'budget',
		resource: 'Line Item Types',
		company: true,
		bases: ['/rest/v1.0/line_item_types'],
		title: 'name',
		names: ['Labor', 'Materials', 'Commitment', 'Other'],
	},
	{
		key: 'subJob',
		permission: 'project_admin',
		resource: 'Sub Jobs',
		bases: ['/rest/v1.0/sub_jobs'],
		title: 'name',
		fields: { code: '01', origin_id: null, origin_data: null },
	},
	{
		key: 'wbsCode',
		permission: 'budget',
		bases: [`${project}/work_breakdown_structure/wbs_codes`],
		title: 'description',
	},
];

const timecards: ToolKind[] = [
	{
		key: 'timecard',
		permission: 'timesheets',
		resource: 'Timecard Entries',
		bases: [
			`${project}/timecard_entries`,
			'/rest/v1.0/timecard_entries',
			`${company}/timecard_entries`,
		],
		elsewhere: [
			`POST ${newer}/project_timecard_entries`,
			`PATCH ${newer}/project_timecard_entries/{id}`,
		],
		title: 'description',
		template: 'timecard',
		refs: { timecard_time_type: 'timeType', crew: 'crew', line_item_type: 'lineItemType' },
		dated: 'all',
	},
	{
		key: 'timeType',
		permission: 'timesheets',
		resource: 'Timecard Time Types',
		company: true,
		bases: ['/rest/v1.0/timecard_time_types', `${company}/timecard_time_types`],
		title: 'time_type',
		names: ['Regular Time', 'Overtime', 'Double Time', 'PTO'],
	},
];

export const costs: ToolKind[] = [...budget, ...costCodes, ...timecards];
