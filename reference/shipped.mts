const PROJECT = '/rest/v1.0/projects/{project_id}';
const PROJECT_V11 = '/rest/v1.1/projects/{project_id}';
const COMPANY = '/rest/v1.0/companies/{company_id}';
const V2 = '/rest/v2.0/companies/{company_id}/projects/{project_id}';

const LOGS = [
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
	'work',
];

/** The lists of each resource of the menu, in the version that the package speaks. */
export const LISTS: Record<string, readonly string[]> = {
	budget: [
		'/rest/v1.0/budget_views',
		'/rest/v1.0/budget_views/{budget_view_id}/detail_rows',
		'/rest/v1.0/budget_views/{budget_view_id}/summary_rows',
	],
	changeEvent: ['/rest/v1.1/change_events'],
	changeOrder: [
		`${PROJECT}/commitment_change_orders`,
		`${PROJECT}/prime_change_orders`,
		'/rest/v1.0/change_order_packages',
	],
	commitment: [`${V2}/commitment_contracts`],
	contact: [`${COMPANY}/people`, `${PROJECT}/people`],
	coordinationIssue: ['/rest/v1.0/coordination_issues'],
	correspondence: [`${PROJECT}/generic_tools/{generic_tool_id}/generic_tool_items`],
	costCode: ['/rest/v1.0/cost_codes'],
	dailyLog: [
		...LOGS.map((kind) => `${PROJECT}/${kind}_logs`),
		`${PROJECT_V11}/daily_logs/weather_logs`,
	],
	directCost: [`${PROJECT_V11}/direct_costs`],
	document: [`${PROJECT}/documents`, `${COMPANY}/documents`],
	drawing: ['/rest/v1.1/drawing_areas/{drawing_area_id}/drawings', `${PROJECT}/drawing_revisions`],
	incident: [`${PROJECT}/incidents`],
	inspection: [`${PROJECT}/checklist/lists`],
	insurance: [
		`${COMPANY}/insurances`,
		`${COMPANY}/vendors/{vendor_id}/insurances`,
		`${PROJECT}/insurances`,
		`${PROJECT}/vendors/{vendor_id}/insurances`,
	],
	invoice: ['/rest/v1.1/requisitions', '/rest/v1.0/payment_applications'],
	location: [`${PROJECT}/locations`],
	meeting: [`${PROJECT_V11}/meetings`],
	observation: ['/rest/v1.0/observations/items'],
	photo: ['/rest/v1.0/images'],
	primeContract: [`${V2}/prime_contracts`],
	project: ['/rest/v1.1/projects'],
	punchItem: ['/rest/v1.1/punch_items'],
	rfi: [`${PROJECT}/rfis`],
	specification: [
		'/rest/v1.0/specification_sections',
		'/rest/v1.0/specification_section_revisions',
	],
	submittal: [`${PROJECT_V11}/submittals`],
	task: ['/rest/v1.0/task_items'],
	timecard: [`${PROJECT}/timecard_entries`, `${COMPANY}/timecard_entries`],
	trade: [`${COMPANY}/trades`],
	user: ['/rest/v1.3/companies/{company_id}/users', `${PROJECT}/users`],
	vendor: ['/rest/v1.0/vendors', `${PROJECT_V11}/vendors`],
};
