import { blankProject } from './blank.mts';
import { isObject } from './body.mts';
import { violate } from './core.mts';
import type { Core } from './core.mts';
import { badRequest, invalid } from './errors.mts';
import { announce } from './events.mts';
import { choose, unknownChoices } from './projectChoices.mts';
import { mistyped, readBody } from './records/bodyCheck.mts';
import { customWrite } from './records/customFields.mts';
import { companyOf } from './route.mts';
import type { Call } from './route.mts';
import type { FieldErrors } from './syncing.mts';
import type { AccountName, JsonObject, Project } from './types.mts';

const nullableText = [
	'address',
	'city',
	'state_code',
	'country_code',
	'zip',
	'county',
	'phone',
	'time_zone',
	'description',
	'start_date',
	'completion_date',
	'flag',
	'public_notes',
	'project_number',
	'origin_id',
	'origin_data',
	'origin_code',
] as const;

const otherFields = new Set(
	'code warranty_start_date warranty_end_date image_id locale office_id fax project_stage_id parent_job_id program_id project_bid_type_id project_type_id project_owner_type_id project_region_id project_template_id department_ids override_start_date override_start_date_check override_end_date override_end_date_check store_number accounting_project_number designated_market_area erp_integrated enable_copy_of_standard_cost_codes sector work_scope delivery_method estimated_budget priority currency_configuration project_sector_id estimated_value estimated_start_date estimated_completion_date actual_start_date projected_finish_date'.split(
		' ',
	),
);

export function checkProject(
	call: Call,
	fields: JsonObject,
	project?: Project,
): FieldErrors | undefined {
	const errors: FieldErrors = unknownChoices(call.core, companyOf(call).id, fields);
	const blank =
		fields.name === '' || fields.name === null || (!project && fields.name === undefined);
	if (blank) errors.name = ["can't be blank"];
	if (typeof fields.flag === 'string' && !['Red', 'Yellow', 'Green'].includes(fields.flag)) {
		errors.flag = ['is not included in the list'];
	}
	for (const name of ['start_date', 'completion_date']) {
		const value = fields[name];
		if (typeof value === 'string' && Number.isNaN(Date.parse(value))) errors[name] = ['is invalid'];
	}
	if (project?.other.erp_integrated === true && fields.origin_id !== undefined) {
		errors.base = ['This record is locked because it is synced with an ERP integration'];
	}
	return Object.keys(errors).length > 0 ? errors : undefined;
}

export function writeProject(core: Core, project: Project, fields: JsonObject): void {
	const at = core.clock.iso();
	const place = { companyId: project.company_id, projectId: null };
	for (const name of nullableText) {
		const value = fields[name];
		if (value !== undefined) project[name] = value === null ? null : String(value);
	}
	if (typeof fields.name === 'string') project.name = fields.name;
	if (fields.active !== undefined)
		project.active = fields.active === true || fields.active === 'true';
	if (fields.total_value !== undefined) {
		project.total_value = fields.total_value === null ? null : decimal(fields.total_value);
	}
	if (typeof fields.square_feet === 'number') project.square_feet = fields.square_feet;
	if (typeof fields.latitude === 'number') project.latitude = fields.latitude;
	if (typeof fields.longitude === 'number') project.longitude = fields.longitude;
	for (const [name, value] of Object.entries(fields)) {
		if (otherFields.has(name)) project.other[name] = value;
		else if (/^custom_field_\d+$/.test(name)) {
			const write = customWrite(core, place, name, value);
			if (typeof write !== 'string') project.custom_fields[name] = write.entry;
		}
	}
	choose(core, project, fields);
	project.display_name = project.project_number
		? `${project.project_number} - ${project.name}`
		: project.name;
	project.updated_at = at;
}

export function decimal(value: unknown): string {
	const digits = String(Number(value));
	return digits.includes('.') ? digits : `${digits}.0`;
}

export function createProject(
	core: Core,
	companyId: number,
	fields: JsonObject,
	account?: AccountName,
): Project {
	const at = core.clock.iso();
	const project = blankProject(
		{ id: core.world.nextId(), company_id: companyId, at },
		String(fields.name ?? ''),
	);
	writeProject(core, project, fields);
	core.world.projects.set(project.id, project);
	if (account) core.accounts[account].projects.add(project.id);
	announce(core, {
		resource: 'Projects',
		action: 'create',
		id: project.id,
		company_id: companyId,
		project_id: null,
		account,
	});
	return project;
}

export function updateProject(
	core: Core,
	project: Project,
	fields: JsonObject,
	account?: AccountName,
): void {
	writeProject(core, project, fields);
	announce(core, {
		resource: 'Projects',
		action: 'update',
		id: project.id,
		company_id: project.company_id,
		project_id: null,
		account,
	});
}

function customProblems(call: Call, fields: JsonObject): FieldErrors {
	const errors: FieldErrors = {};
	const place = { companyId: companyOf(call).id, projectId: null };
	for (const [name, value] of Object.entries(fields)) {
		if (!/^custom_field_\d+$/.test(name)) continue;
		const write = customWrite(call.core, place, name, value);
		if (write === 'invalid') errors[name] = ['is invalid'];
		if (write === 'unknown')
			violate(call.core, `${call.method} ${call.path}: ${name} is not a field of this company`);
	}
	return errors;
}

/** The wrapped fields, each of a type that the reference has for it. */
export function projectFields(call: Call, line: string): JsonObject {
	if (!isObject(call.body.project))
		throw badRequest('param is missing or the value is empty: project');
	if (call.body.company_id === undefined) throw badRequest('Missing Project or Company ID');
	const given = readBody(call, line);
	const errors = { ...mistyped(given), ...customProblems(call, given.fields) };
	if (Object.keys(errors).length > 0) throw invalid(errors, given.refusal);
	return given.fields;
}

export function originTaken(
	call: Call,
	fields: JsonObject,
	own?: Project,
): FieldErrors | undefined {
	const origin = fields.origin_id;
	if (origin === undefined || origin === null) return undefined;
	const taken = [...call.core.world.projects.values()].some(
		(project) =>
			project !== own &&
			project.company_id === companyOf(call).id &&
			project.origin_id === String(origin),
	);
	return taken ? { origin_id: ['has already been taken'] } : undefined;
}
