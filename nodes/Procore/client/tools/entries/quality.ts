import { MANY_A_PAGE } from '../../wire/lists/sizes';
import { records, tool, WRITES } from '../kind';
import { bin, COMPANY, COMPANY_V11, PROJECT, PROJECT_V11 } from '../paths';

const FORMS = ['create', 'update'] as const;
const LISTS = 'checklist/lists';

export const QUALITY_KINDS = [
	...tool('company', 'Action Plans', [
		records(
			'actionPlanTemplate',
			'Action Plan Template',
			`${COMPANY_V11}/action_plans/plan_templates`,
			{
				changed: true,
				deleted: {
					list: `${COMPANY_V11}/recycle_bin/action_plans/plan_templates`,
					filter: 'filters[deleted_at]',
				},
			},
		),
	]),
	...tool('project', 'Action Plans', [
		records('actionPlan', 'Action Plan', `${PROJECT}/action_plans/plans`, {
			changed: true,
			...bin(`${PROJECT}/recycle_bin/action_plans/plans`),
		}),
		records('actionPlanItem', 'Action Plan Item', `${PROJECT}/action_plans/plan_items`, {
			changed: true,
			...bin(`${PROJECT}/recycle_bin/action_plans/plan_items`),
		}),
	]),
	...tool('company', 'Inspections', [
		records('inspectionTemplate', 'Inspection Template', `${COMPANY}/checklist/list_templates`, {
			changed: true,
		}),
	]),
	...tool('project', 'Inspections', [
		records('inspection', 'Inspection', `${PROJECT}/${LISTS}`, {
			menu: true,
			can: WRITES,
			at: {
				create: ['POST', `${PROJECT_V11}/${LISTS}`],
				update: ['PATCH', `${PROJECT_V11}/${LISTS}/{id}`],
				delete: ['DELETE', `${PROJECT_V11}/${LISTS}/{id}`],
			},
			wrapper: 'list',
			uploads: 'upload_ids',
			changed: true,
			...bin(`${PROJECT}/recycle_bin/${LISTS}`),
			event: 'Inspection Checklists',
			actions: ['create', 'update'],
			alsoAt: [`/rest/v1.0/${LISTS}`],
		}),
		records('inspectionItem', 'Inspection Item', `${PROJECT_V11}/checklist/list_items`, {
			one: null,
			changed: true,
		}),
		records('inspectionSchedule', 'Inspection Schedule', `${PROJECT}/checklist/schedules`, {
			changed: true,
		}),
	]),
	...tool('project', 'Observations', [
		records('observation', 'Observation', '/rest/v1.0/observations/items', {
			menu: true,
			can: WRITES,
			at: { delete: ['DELETE', `${PROJECT}/observations/items/{id}`] },
			wrapper: 'observation',
			multipart: FORMS,
			changed: true,
			deleted: { list: `${PROJECT}/recycle_bin/observations/items`, isPaged: false },
			event: 'Observation Items',
		}),
		records(
			'observationResponse',
			'Observation Response',
			`${PROJECT}/observations/response_logs`,
			{
				one: null,
				changed: true,
				event: 'Observation Item Response Logs',
				actions: ['create'],
			},
		),
	]),
	...tool('project', 'Incidents', [
		records('incident', 'Incident', `${PROJECT}/incidents`, {
			menu: true,
			can: WRITES,
			wrapper: 'incident',
			uploads: 'upload_uuids',
			perPage: MANY_A_PAGE,
			changed: true,
			...bin(`${PROJECT}/recycle_bin/incidents`),
			event: 'Incidents',
		}),
		records('incidentAction', 'Incident Action', `${PROJECT}/incidents/actions`, {
			changed: true,
			...bin(`${PROJECT_V11}/recycle_bin/incidents/actions`),
		}),
	]),
	...tool('project', 'Punch List', [
		records('punchItem', 'Punch Item', '/rest/v1.1/punch_items', {
			menu: true,
			can: WRITES,
			wrapper: 'punch_item',
			multipart: FORMS,
			uploads: 'upload_ids',
			changed: true,
			event: 'Punch Items',
		}),
	]),
];
