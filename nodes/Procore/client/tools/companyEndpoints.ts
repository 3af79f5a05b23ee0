/** Endpoints by the tool whose level they need, each with `{…}` for its ids. */
export type EndpointsOfTools = ReadonlyArray<readonly [tool: string, endpoints: readonly string[]]>;

const COMPANY = '/rest/v1.0/companies/{company_id}';

/**
 * Where the records of the company's tools live.
 * Source, here and for projects: the tool under which Procore's reference files each endpoint; company
 * and project settings have no tool of their own and are edited in the Admin tool.
 */
export const COMPANY_ENDPOINTS: EndpointsOfTools = [
	[
		'Action Plans',
		[
			'/rest/v1.1/companies/{company_id}/action_plans/plan_templates',
			'/rest/v1.1/companies/{company_id}/recycle_bin/action_plans/plan_templates',
		],
	],
	[
		'Admin',
		[
			`${COMPANY}/form_templates`,
			`${COMPANY}/programs`,
			`${COMPANY}/project_bid_types`,
			`${COMPANY}/project_owner_types`,
			`${COMPANY}/project_regions`,
			`${COMPANY}/project_stages`,
			`${COMPANY}/project_types`,
			`${COMPANY}/recycle_bin/form_templates`,
			`${COMPANY}/trades`,
			'/rest/v1.0/line_item_types',
			'/rest/v1.0/offices',
			'/rest/v1.0/standard_cost_code_lists',
		],
	],
	[
		'Directory',
		[
			`${COMPANY}/insurances`,
			`${COMPANY}/people`,
			`${COMPANY}/users`,
			`${COMPANY}/vendors/inactive`,
			`${COMPANY}/vendors/{vendor_id}/insurances`,
			'/rest/v1.0/departments',
			'/rest/v1.0/vendors',
		],
	],
	[
		'Documents',
		[
			`${COMPANY}/documents`,
			`${COMPANY}/file_versions/{id}`,
			`${COMPANY}/files`,
			`${COMPANY}/folders`,
		],
	],
	[
		'Equipment',
		[`${COMPANY}/managed_equipment`, '/rest/v2.1/companies/{company_id}/equipment_register'],
	],
	['Inspections', [`${COMPANY}/checklist/list_templates`]],
	['Timesheets', [`${COMPANY}/timecard_entries`, `${COMPANY}/timesheets`]],
];
