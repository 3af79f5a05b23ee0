import { records, tool, WRITES } from '../kind';
import { PROJECT } from '../paths';

/** Project settings have no tool of their own in Procore: they are edited in the Admin tool. */
export const PROJECT_KINDS = tool('project', 'Admin', [
	records('costCode', 'Cost Code', '/rest/v1.0/cost_codes', {
		menu: true,
		can: ['create', 'update', 'sync'],
		wrapper: 'cost_code',
		event: 'Cost Codes',
	}),
	records('location', 'Location', `${PROJECT}/locations`, {
		menu: true,
		one: '/rest/v1.0/locations/{id}',
		can: WRITES,
		wrapper: 'location',
		changed: true,
		event: 'Locations',
	}),
	records('projectDate', 'Project Date', `${PROJECT}/project_dates`, { event: 'Project Dates' }),
	records('subJob', 'Sub Job', '/rest/v1.0/sub_jobs', { event: 'Sub Jobs' }),
	records(
		'wbsCode',
		'Work Breakdown Structure Code',
		`${PROJECT}/work_breakdown_structure/wbs_codes`,
		{ one: null, changed: true },
	),
]);
