import type { Call } from '../../wire/path';

/** A thing that an id of a body can point to. */
export interface Target {
	/** Its name on the screen. */
	label: string;
	/** Procore's list of them in the project of the record. */
	ofProject?: string;
	/** Procore's list of them in the company; the only list if they belong to no project. */
	ofCompany?: string;
	/** The fields of a row that name it on the screen. */
	shown: readonly string[];
	/** Further fields of a row that it can be named by. */
	alsoNamed?: readonly string[];
}

const PROJECT = '/rest/v1.0/projects/{project_id}';
const PROJECT_V11 = '/rest/v1.1/projects/{project_id}';
const COMPANY = '/rest/v1.0/companies/{company_id}';

const NAME = ['name'];
const CODE_AND_NAME = ['full_code', 'name'];

const ofProject = (label: string, list: string, shown: readonly string[] = NAME): Target => ({
	label,
	ofProject: list,
	shown,
});
const ofCompany = (label: string, list: string, shown: readonly string[] = NAME): Target => ({
	label,
	ofCompany: list,
	shown,
});
const ofBoth = (label: string, inProject: string, inCompany: string): Target => ({
	label,
	ofProject: inProject,
	ofCompany: inCompany,
	shown: NAME,
});

/** What ids can point to, and the lists of Procore. */
export const TARGETS = {
	person: {
		...ofBoth('Person', `${PROJECT}/users`, '/rest/v1.3/companies/{company_id}/users'),
		alsoNamed: ['email_address'],
	},
	vendor: ofBoth('Vendor', `${PROJECT_V11}/vendors`, '/rest/v1.0/vendors'),
	location: { ...ofProject('Location', `${PROJECT}/locations`), alsoNamed: ['node_name'] },
	trade: ofCompany('Trade', `${COMPANY}/trades`),
	costCode: ofProject('Cost Code', '/rest/v1.0/cost_codes', CODE_AND_NAME),
	specificationSection: ofProject('Specification Section', '/rest/v1.0/specification_sections', [
		'number',
		'description',
	]),
	subJob: ofProject('Sub Job', '/rest/v1.0/sub_jobs', ['code', 'name']),
	wbsCode: ofProject('Budget Code', `${PROJECT}/work_breakdown_structure/wbs_codes`, [
		'flat_code',
		'flat_name',
	]),
	lineItemType: ofProject('Cost Type', '/rest/v1.0/line_item_types', ['code', 'name']),
	commitment: ofProject('Commitment', '/rest/v1.0/commitments', ['number', 'title']),
	primeContract: ofProject('Prime Contract', '/rest/v1.0/prime_contracts', ['number', 'title']),
	taxCode: ofCompany('Tax Code', '/rest/v1.0/tax_codes', ['code', 'description']),
	submittalPackage: ofProject('Submittal Package', `${PROJECT}/submittal_packages`, [
		'number',
		'title',
	]),
	submittalStatus: ofCompany('Submittal Status', `${COMPANY}/submittal_statuses`),
	observationType: ofProject('Observation Type', '/rest/v1.0/observations/types'),
	punchItemType: ofProject('Punch Item Type', '/rest/v1.0/punch_item_types'),
	photoAlbum: ofProject('Photo Album', '/rest/v1.0/image_categories'),
	taskCategory: ofProject('Task Category', `${COMPANY}/projects/{project_id}/task_item_categories`),
	inspectionTemplate: ofProject('Inspection Template', `${PROJECT_V11}/checklist/list_templates`),
	drawingArea: ofProject('Drawing Area', `${PROJECT_V11}/drawing_areas`),
	drawingSet: ofProject('Drawing Set', `${PROJECT}/drawing_sets`),
	crew: ofProject('Crew', `${PROJECT}/crews`),
	equipment: ofBoth('Equipment', `${PROJECT}/managed_equipment`, `${COMPANY}/managed_equipment`),
	hazard: ofCompany('Hazard', `${COMPANY}/hazards`),
	contributingBehavior: ofCompany('Contributing Behavior', `${COMPANY}/contributing_behaviors`),
	contributingCondition: ofCompany('Contributing Condition', `${COMPANY}/contributing_conditions`),
	workActivity: ofCompany('Work Activity', `${COMPANY}/incidents/work_activities`),
	changeReason: ofCompany('Change Reason', '/rest/v1.0/change_order_change_reasons', [
		'change_reason',
	]),
	changeType: ofCompany('Change Type', '/rest/v1.0/change_types', ['change_type']),
	specificationDivision: ofProject(
		'Specification Division',
		'/rest/v1.0/specification_section_divisions',
		['number', 'description'],
	),
	environmentalType: ofCompany('Environmental Type', `${COMPANY}/incidents/environmental_types`),
	changeEventStatus: ofProject('Change Event Status', '/rest/v1.0/change_event/statuses'),
	timeType: ofCompany('Time Type', `${COMPANY}/timecard_time_types`, ['time_type']),
	workClassification: ofCompany('Classification', `${COMPANY}/work_classifications`),
	permissionTemplate: ofBoth(
		'Permission Template',
		`${PROJECT}/permission_templates`,
		`${COMPANY}/permission_templates`,
	),
	department: ofCompany('Department', '/rest/v1.0/departments'),
	office: ofCompany('Office', '/rest/v1.0/offices'),
	program: ofCompany('Program', `${COMPANY}/programs`),
	projectType: ofCompany('Project Type', `${COMPANY}/project_types`),
	projectStage: ofCompany('Project Stage', `${COMPANY}/project_stages`),
	projectRegion: ofCompany('Project Region', `${COMPANY}/project_regions`),
	projectOwnerType: ofCompany('Project Owner Type', `${COMPANY}/project_owner_types`),
	projectBidType: ofCompany('Project Bid Type', `${COMPANY}/project_bid_types`),
	projectTemplate: ofCompany('Project Template', '/rest/v1.0/project_templates'),
} satisfies Record<string, Target>;

export type TargetName = keyof typeof TARGETS;

/** The calls that find the ids of names. */
export const LOOK_UPS: readonly Call[] = Object.values<Target>(TARGETS).flatMap((target) =>
	[target.ofProject, target.ofCompany].flatMap((list): Call[] => (list ? [['GET', list]] : [])),
);
