import type { Row } from './pollableTool';

const COMPANY = '/rest/v1.0/companies/{company_id}';
const COMPANY_V11 = '/rest/v1.1/companies/{company_id}';

export const COMPANY_ROWS: readonly Row[] = [
	[
		'actionPlanTemplate',
		'Action Plan Template',
		'Action Plan Templates',
		`${COMPANY_V11}/action_plans/plan_templates`,
		{
			deleted: {
				list: `${COMPANY_V11}/recycle_bin/action_plans/plan_templates`,
				filter: 'filters[deleted_at]',
			},
		},
	],
	[
		'companyFile',
		'Company Document',
		'Company Files',
		`${COMPANY}/documents`,
		{ deleted: { query: { 'filters[is_in_recycle_bin]': true } } },
	],
	[
		'equipment',
		'Equipment',
		'Equipment',
		'/rest/v2.1/companies/{company_id}/equipment_register',
		{ deleted: { query: { 'filters[is_deleted]': true } } },
	],
	[
		'formTemplate',
		'Form Template',
		'Form Templates',
		`${COMPANY}/form_templates`,
		{ deleted: { list: `${COMPANY}/recycle_bin/form_templates` } },
	],
	[
		'inspectionTemplate',
		'Inspection Template',
		'Inspection Templates',
		`${COMPANY}/checklist/list_templates`,
	],
	['managedEquipment', 'Managed Equipment', 'Managed Equipment', `${COMPANY}/managed_equipment`],
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
		`${COMPANY}/timecard_entries`,
		{ deleted: { filter: 'filters[deleted_at]' } },
	],
	[
		'timesheet',
		'Timesheet',
		'Timesheets',
		`${COMPANY}/timesheets`,
		{ deleted: { filter: 'filters[deleted_at]' } },
	],
	['trade', 'Trade', 'Trades', `${COMPANY}/trades`],
	['user', 'User', 'Company Users', '/rest/v1.3/companies/{company_id}/users'],
	['vendor', 'Vendor', 'Company Vendors', '/rest/v1.0/vendors'],
];
