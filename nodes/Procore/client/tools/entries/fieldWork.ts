import { records, tool, WRITES } from '../kind';
import { BOTH_V1, BOTH_V21, COMPANY, COMPANY_V21, PROJECT, PROJECT_V11 } from '../paths';

const REGISTER = 'equipment_register';
const BY_TIME_OF_DELETION = { deleted: { filter: 'filters[deleted_at]' } } as const;

export const FIELD_WORK_KINDS = [
	...tool('company', 'Equipment', [
		records('equipment', 'Equipment', `${COMPANY_V21}/${REGISTER}`, {
			one: `${COMPANY_V21}/${REGISTER}/{equipment_id}`,
			changed: true,
			deleted: { query: { 'filters[is_deleted]': true } },
			plural: 'Equipment',
		}),
		records('managedEquipment', 'Managed Equipment', `${COMPANY}/managed_equipment`, {
			changed: true,
			plural: 'Managed Equipment',
		}),
	]),
	...tool('project', 'Equipment', [
		records('equipment', 'Equipment', `${BOTH_V21}/${REGISTER}`, {
			one: `${BOTH_V21}/${REGISTER}/{equipment_id}`,
			changed: true,
			plural: 'Equipment',
		}),
		records('managedEquipment', 'Managed Equipment', `${PROJECT}/managed_equipment`, {
			changed: true,
			plural: 'Managed Equipment',
		}),
	]),
	...tool('company', 'Timesheets', [
		records('timecard', 'Timecard Entry', `${COMPANY}/timecard_entries`, {
			menu: true,
			can: WRITES,
			wrapper: 'timecard_entry',
			isOfProject: true,
			changed: true,
			...BY_TIME_OF_DELETION,
			plural: 'Timecard Entries',
		}),
		records('timecardTimeType', 'Timecard Time Type', `${COMPANY}/timecard_time_types`, {
			one: null,
			isPaged: false,
			event: 'Timecard Time Types',
			actions: ['create', 'delete'],
		}),
		records('timesheet', 'Timesheet', `${COMPANY}/timesheets`, {
			one: null,
			changed: true,
			...BY_TIME_OF_DELETION,
		}),
	]),
	...tool('project', 'Timesheets', [
		records(
			'actualProductionQuantity',
			'Actual Production Quantity',
			`${PROJECT}/actual_production_quantities`,
			{ changed: true, plural: 'Actual Production Quantities' },
		),
		records(
			'equipmentTimecard',
			'Equipment Timecard Entry',
			`${BOTH_V1}/equipment_timecard_entries`,
			{ changed: true, plural: 'Equipment Timecard Entries' },
		),
		records('timecard', 'Timecard Entry', `${PROJECT}/timecard_entries`, {
			menu: true,
			can: WRITES,
			at: {
				create: ['POST', `${PROJECT_V11}/project_timecard_entries`],
				update: ['PATCH', `${PROJECT_V11}/project_timecard_entries/{id}`],
			},
			isDated: true,
			event: 'Timecard Entries',
		}),
		records('timesheet', 'Timesheet', `${PROJECT}/timesheets`, {
			changed: true,
			...BY_TIME_OF_DELETION,
		}),
	]),
	...tool('project', 'T&M Tickets', [
		records('timeAndMaterial', 'T&M Ticket', `${PROJECT}/time_and_material_entries`, {
			menu: true,
			can: WRITES,
			wrapper: 'time_and_material_entry',
		}),
	]),
];
