import type { EndpointsOfTools } from './companyEndpoints';

const COMPANY = '/rest/v1.0/companies/{company_id}';
const IN_PROJECT = '/rest/v1.0/projects/{project_id}';
const IN_PROJECT_V11 = '/rest/v1.1/projects/{project_id}';
const V2 = '/rest/v2.0/companies/{company_id}/projects/{project_id}';

const DAILY_LOGS = [
	'accident',
	'call',
	'daily_construction_report',
	'delay',
	'delivery',
	'dumpster',
	'equipment',
	'inspection',
	'manpower',
	'notes',
	'plan_revision',
	'productivity',
	'quantity',
	'safety_violation',
	'visitor',
	'waste',
	'weather',
	'work',
];

/** Where the records of a project's tools live. */
export const PROJECT_ENDPOINTS: EndpointsOfTools = [
	[
		'Action Plans',
		[
			`${IN_PROJECT}/action_plans/plan_items`,
			`${IN_PROJECT}/action_plans/plans`,
			`${IN_PROJECT}/recycle_bin/action_plans/plan_items`,
			`${IN_PROJECT}/recycle_bin/action_plans/plans`,
		],
	],
	[
		'Admin',
		[
			`${IN_PROJECT}/locations`,
			`${IN_PROJECT}/project_dates`,
			`${IN_PROJECT}/work_breakdown_structure/wbs_codes`,
			'/rest/v1.0/cost_codes',
			'/rest/v1.0/locations',
			'/rest/v1.0/sub_jobs',
		],
	],
	['Bidding', [`${COMPANY}/bids`, `${IN_PROJECT}/bid_contacts`]],
	[
		'Budget',
		[
			`${IN_PROJECT}/budget_changes`,
			`${IN_PROJECT}/budget_modifications`,
			`${IN_PROJECT}/budgeted_production_quantities`,
			'/rest/v1.0/budget_views',
			'/rest/v1.1/budget_line_items/{id}',
		],
	],
	['Change Events', ['/rest/v1.1/change_events']],
	['Change Orders', ['/rest/v1.0/change_order_packages', '/rest/v1.0/potential_change_orders']],
	[
		'Commitments',
		[
			`${IN_PROJECT}/billing_periods`,
			`${IN_PROJECT}/commitment_change_orders`,
			`${V2}/commitment_contracts`,
			'/rest/v1.0/purchase_order_contracts',
			'/rest/v1.0/work_order_contracts',
			'/rest/v1.1/requisitions',
		],
	],
	['Coordination Issues', ['/rest/v1.0/coordination_issues']],
	[
		'Correspondence',
		[
			`${IN_PROJECT}/correspondence_type_items`,
			`${IN_PROJECT}/generic_tools/{generic_tool_id}/generic_tool_items`,
			'/rest/v1.0/generic_tool_items/{id}',
		],
	],
	['Daily Log', DAILY_LOGS.map((kind) => `${IN_PROJECT}/${kind}_logs`)],
	['Direct Costs', [`${IN_PROJECT_V11}/direct_costs`]],
	[
		'Directory',
		[
			`${IN_PROJECT}/crews`,
			`${IN_PROJECT}/insurances`,
			`${IN_PROJECT}/users`,
			`${IN_PROJECT_V11}/vendors`,
		],
	],
	[
		'Documents',
		[
			`${IN_PROJECT}/documents`,
			'/rest/v1.0/file_versions/{id}',
			'/rest/v1.0/files/{id}',
			'/rest/v1.0/folders',
		],
	],
	['Drawings', [`${IN_PROJECT}/drawing_revisions`, `${IN_PROJECT_V11}/drawing_uploads`]],
	[
		'Equipment',
		[
			`${IN_PROJECT}/managed_equipment`,
			'/rest/v2.1/companies/{company_id}/projects/{project_id}/equipment_register',
		],
	],
	['Forms', [`${IN_PROJECT}/forms`, `${IN_PROJECT}/recycle_bin/forms`]],
	['Incidents', [`${IN_PROJECT}/incidents`, `${IN_PROJECT}/recycle_bin/incidents`]],
	[
		'Inspections',
		[
			`${IN_PROJECT}/checklist/lists`,
			`${IN_PROJECT}/checklist/schedules`,
			`${IN_PROJECT_V11}/checklist/list_items`,
			`${IN_PROJECT}/recycle_bin/checklist/lists`,
		],
	],
	['Instructions', [`${IN_PROJECT}/instructions`]],
	['Meetings', [`${IN_PROJECT_V11}/meetings`]],
	[
		'Models',
		['/rest/v1.0/bim_file_extractions', '/rest/v1.0/bim_model_revisions', '/rest/v1.0/bim_models'],
	],
	[
		'Observations',
		[
			'/rest/v1.0/observations/items',
			`${IN_PROJECT}/observations/response_logs`,
			`${IN_PROJECT}/recycle_bin/observations/items`,
		],
	],
	['Photos', ['/rest/v1.0/images', '/rest/v1.0/image_categories']],
	[
		'Prime Contracts',
		[
			`${IN_PROJECT}/prime_change_orders`,
			`${V2}/prime_contracts`,
			'/rest/v1.0/payment_applications',
			'/rest/v1.0/prime_contracts',
		],
	],
	['Punch List', ['/rest/v1.1/punch_items']],
	['RFIs', [`${IN_PROJECT}/rfis`]],
	['Schedule', [`${IN_PROJECT}/schedule/calendar_items`, '/rest/v1.0/tasks', '/rest/v1.0/todos']],
	[
		'Specifications',
		[
			`${IN_PROJECT}/specification_sets`,
			'/rest/v1.0/specification_section_revisions',
			'/rest/v1.0/specification_sections',
		],
	],
	['Submittals', [`${IN_PROJECT_V11}/submittals`, `${IN_PROJECT}/submittal_packages`]],
	['Tasks', ['/rest/v1.0/task_items']],
	[
		'Timesheets',
		[
			`${COMPANY}/projects/{project_id}/equipment_timecard_entries`,
			`${IN_PROJECT}/actual_production_quantities`,
			`${IN_PROJECT}/timecard_entries`,
			`${IN_PROJECT}/timesheets`,
		],
	],
];
