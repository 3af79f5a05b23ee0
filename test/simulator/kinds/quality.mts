import { company, newer, project } from './toolKind.mts';
import type { ToolKind } from './toolKind.mts';

const punchList: ToolKind[] = [
	{
		key: 'punchItem',
		permission: 'punch_list',
		resource: 'Punch Items',
		bases: ['/rest/v1.1/punch_items', '/rest/v1.0/punch_items'],
		bins: ['/rest/v1.1/punch_items/recycle_bin', '/rest/v1.0/punch_items/recycle_bin'],
		title: 'name',
		template: 'punchItem',
		statuses: ['Open', 'Open', 'Closed'],
		refs: { punch_item_type: 'punchItemType' },
		writes: { due: 'due_date', login_information_ids: 'assignees' },
		filters: {
			approver_login_information_id: 'final_approver',
			vendor_id: 'assignees',
		},
	},
	{
		key: 'punchItemType',
		permission: 'punch_list',
		bases: ['/rest/v1.0/punch_item_types'],
		title: 'name',
		names: ['Architectural', 'Electrical', 'Mechanical', 'Plumbing'],
	},
];

const observations: ToolKind[] = [
	{
		key: 'observation',
		permission: 'observations',
		resource: 'Observation Items',
		bases: ['/rest/v1.0/observations/items'],
		elsewhere: [`DELETE ${project}/observations/items/{id}`],
		bins: [`${project}/recycle_bin/observations/items`],
		restore: [`PATCH ${project}/recycle_bin/observations/items/{id}/restore`],
		title: 'name',
		template: 'observation',
		statuses: ['initiated', 'ready_for_review', 'closed'],
		refs: {
			type: 'observationType',
			hazard: 'hazard',
			contributing_behavior: 'contributingBehavior',
			contributing_condition: 'contributingCondition',
		},
		filters: { trade_ids: 'trade', assignee_company_id: 'assignee' },
	},
	{
		key: 'observationType',
		permission: 'observations',
		bases: [
			'/rest/v1.0/observations/types',
			`${project}/observation_types`,
			`${company}/observation_types`,
		],
		company: true,
		title: 'name',
		names: ['Quality Deficiency', 'Safety Hazard', 'Commissioning', 'Warranty', 'Work to Complete'],
		fields: { active: true, company_active: true, parent_inactive: false, kind: 'company' },
	},
	{
		key: 'observationResponse',
		permission: 'observations',
		resource: 'Observation Item Response Logs',
		bases: [`${project}/observations/response_logs`],
		title: 'comment',
	},
];

const inspections: ToolKind[] = [
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
		bins: [`${project}/recycle_bin/checklist/lists`],
		restore: [
			`PATCH ${project}/recycle_bin/checklist/lists/{id}/restore`,
			`PATCH ${newer}/recycle_bin/checklist/lists/{id}/restore`,
		],
		title: 'name',
		template: 'inspection',
		statuses: ['Open', 'Open', 'In Review', 'Closed'],
		refs: {
			list_template: 'inspectionTemplate',
			template: 'inspectionTemplate',
			inspection_type: 'inspectionType',
			managed_equipment: 'managedEquipment',
		},
		writes: { spec_section_id: 'specification_section' },
		filters: {
			inspector_id: 'inspectors',
			spec_section_id: 'specification_section',
			template_id: 'list_template_id',
		},
		grouped: {
			rows: 'lists',
			by: 'list_template_name',
			title: 'name',
			also: { template_id: 'list_template_id', response_set: 'response_set' },
			bases: ['/rest/v1.0/checklist/lists'],
		},
	},
	{
		key: 'inspectionTemplate',
		permission: 'inspections',
		bases: [
			`${newer}/checklist/list_templates`,
			`${project}/checklist/list_templates`,
			'/rest/v1.0/checklist/list_templates',
		],
		title: 'name',
		names: ['Concrete Pour', 'Fire Stopping', 'Rough-in'],
	},
	{
		key: 'companyInspectionTemplate',
		permission: 'inspections',
		company: true,
		bases: [`${company}/checklist/list_templates`],
		bins: [`${company}/recycle_bin/checklist/list_templates`],
		restore: [`PATCH ${company}/recycle_bin/checklist/list_templates/{id}/restore`],
		title: 'name',
		names: ['Concrete Pour', 'Fire Stopping', 'Rough-in'],
	},
	{
		key: 'inspectionType',
		permission: 'inspections',
		company: true,
		bases: [`${company}/inspection_types`],
		title: 'name',
		names: ['Quality', 'Safety', 'Environmental'],
	},
	{
		key: 'inspectionItem',
		permission: 'inspections',
		bases: [`${newer}/checklist/list_items`, `${project}/checklist/list_items`],
		title: 'name',
		parents: { list_id: 'inspection' },
	},
	{
		key: 'inspectionSchedule',
		permission: 'inspections',
		bases: [`${project}/checklist/schedules`],
		title: 'name',
		refs: { list_template: 'inspectionTemplate', inspection_type: 'inspectionType' },
	},
];

/** Lists of a company that incidents choose from. */
const incidentList = (key: string, path: string, names: string[]): ToolKind => ({
	key,
	permission: 'incidents',
	company: true,
	bases: [`${company}/${path}`],
	title: 'name',
	names,
	fields: { active: true },
});

const incidents: ToolKind[] = [
	{
		key: 'incident',
		permission: 'incidents',
		resource: 'Incidents',
		bases: [`${project}/incidents`],
		bins: [`${project}/recycle_bin/incidents`],
		restore: [`PATCH ${project}/recycle_bin/incidents/{id}/restore`],
		title: 'title',
		required: { event_date: 'event_date' },
		template: 'incident',
		statuses: ['open', 'closed'],
		refs: {
			hazard: 'hazard',
			contributing_behavior: 'contributingBehavior',
			contributing_condition: 'contributingCondition',
		},
		fields: { assignees: [], distribution_members: [] },
		max: 'incidents',
	},
	{
		key: 'incidentAction',
		permission: 'incidents',
		bases: [`${project}/incidents/actions`],
		bins: [`${newer}/recycle_bin/incidents/actions`, `${project}/recycle_bin/incidents/actions`],
		restore: [
			`PATCH ${newer}/recycle_bin/incidents/actions/{id}/restore`,
			`PATCH ${project}/recycle_bin/incidents/actions/{id}/restore`,
		],
		title: 'description',
		parents: { incident_id: 'incident' },
		refs: { action_type: 'incidentActionType' },
	},
	incidentList('environmentalType', 'incidents/environmental_types', ['Spill', 'Dust', 'Noise']),
	incidentList('hazard', 'hazards', ['Electrical', 'Fall', 'Struck By', 'Weather']),
	incidentList('contributingBehavior', 'contributing_behaviors', ['Haste', 'Horseplay', 'PPE']),
	incidentList('contributingCondition', 'contributing_conditions', ['Housekeeping', 'Lighting']),
	incidentList('incidentActionType', 'incidents/action_types', ['Corrective', 'Disciplinary']),
];

export const quality: ToolKind[] = [...punchList, ...observations, ...inspections, ...incidents];
