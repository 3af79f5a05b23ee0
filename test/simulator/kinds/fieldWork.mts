import { company, project } from './toolKind.mts';
import type { ToolKind } from './toolKind.mts';

const ofProject = '/companies/{company_id}/projects/{project_id}';

const tickets: ToolKind[] = [
	{
		key: 'timeAndMaterial',
		permission: 'time_and_material',
		bases: [`${project}/time_and_material_entries`],
		restore: [`PATCH ${project}/time_and_material_entries/{id}/restore`],
		title: 'name',
		refs: {
			company_signee_party: 'person',
			customer_signee_party: 'person',
			customer: 'vendor',
			customer_signature: 'signature',
			company_signature: 'signature',
		},
	},
	{
		key: 'signature',
		permission: 'time_and_material',
		bases: [`${project}/time_and_material_entries/signatures`],
		title: 'signature_text',
	},
];

const quantities: ToolKind[] = [
	{
		key: 'actualProductionQuantity',
		permission: 'timesheets',
		bases: [`${project}/actual_production_quantities`],
		title: 'description',
		refs: { timesheet: 'timesheet', crew: 'crew' },
	},
	{
		key: 'budgetedProductionQuantity',
		permission: 'budget',
		bases: [`${project}/budgeted_production_quantities`],
		title: 'unit_of_measure',
		names: ['sf', 'cy', 'lf'],
	},
];

const equipment = {
	title: 'name',
	statuses: ['ACTIVE', 'ACTIVE', 'INACTIVE'],
	fields: {
		equipment_name: 'Excavator',
		status_id: '1',
		category_id: '1',
		type_id: '1',
		identification_number: 'ID-100',
		serial_number: null,
		type: null,
		category: null,
		make: null,
		model: null,
		year: 2022,
		rate_per_hour: 95.5,
		ownership: 'OWNED',
		notes: null,
		onsite: false,
		created_at: null,
		updated_at: null,
		deleted_at: null,
	},
};

/** The register of v2.1 tells no answer in the reference: these are the fields that its bodies have. */
const register: ToolKind[] = [
	{
		key: 'companyEquipment',
		permission: 'equipment',
		company: true,
		bases: ['/rest/v2.1/companies/{company_id}/equipment_register'],
		...equipment,
	},
	{
		key: 'equipment',
		permission: 'equipment',
		bases: [`/rest/v2.1${ofProject}/equipment_register`],
		...equipment,
	},
];

const timesheets: ToolKind[] = [
	{
		key: 'timesheet',
		permission: 'timesheets',
		bases: [`${project}/timesheets`],
		title: 'name',
		statuses: ['pending', 'reviewed', 'approved'],
	},
	{
		key: 'companyTimesheet',
		permission: 'timesheets',
		company: true,
		bases: [`${company}/timesheets`],
		title: 'name',
		fields: { updated_at: null, deleted_at: null },
	},
	{
		key: 'equipmentTimecard',
		permission: 'timesheets',
		bases: [`/rest/v1.0${ofProject}/equipment_timecard_entries`],
		enveloped: true,
		title: 'origin_data',
		refs: { crew: 'crew', timesheet: 'timesheet' },
		dated: 'all',
	},
];

export const fieldWork: ToolKind[] = [...tickets, ...quantities, ...register, ...timesheets];
