import { choiceOf } from './projectChoices.mts';
import type { Call } from './route.mts';
import type { JsonObject, Project } from './types.mts';

export const compact = (project: Project): JsonObject => ({ id: project.id, name: project.name });

export function normal(call: Call, project: Project): JsonObject {
	const company = call.core.world.companies.get(project.company_id);
	return {
		id: project.id,
		accounting_project_number: text(project, 'accounting_project_number'),
		active: project.active,
		address: project.address,
		city: project.city,
		company: { id: project.company_id, name: company?.name ?? '' },
		completion_date: project.completion_date,
		country_code: project.country_code,
		county: project.county,
		created_at: project.created_at,
		custom_fields: project.custom_fields,
		designated_market_area: text(project, 'designated_market_area'),
		display_name: project.display_name,
		estimated_value: project.total_value,
		is_demo: project.is_demo,
		latitude: project.latitude,
		longitude: project.longitude,
		name: project.name,
		origin_code: project.origin_code,
		origin_data: project.origin_data,
		origin_id: project.origin_id,
		owners_project_id: null,
		parent_job_id: project.other.parent_job_id ?? null,
		phone: project.phone,
		photo_id: null,
		project_bid_type_id: project.other.project_bid_type_id ?? null,
		project_number: project.project_number,
		project_owner_type_id: project.other.project_owner_type_id ?? null,
		project_region_id: project.project_region?.id ?? null,
		project_stage: named(project.project_stage),
		project_template: chosen(call, project, 'project_template_id', 'projectTemplate'),
		start_date: project.start_date,
		state_code: project.state_code,
		store_number: text(project, 'store_number'),
		time_zone: project.time_zone,
		total_value: project.total_value,
		updated_at: project.updated_at,
		zip: project.zip,
	};
}

const text = (project: Project, name: string) => project.other[name] ?? null;

/** What a project tells of its work, written through a project's own fields. */
function work(project: Project): JsonObject {
	const budget = project.other.estimated_budget;
	return {
		sector: text(project, 'sector'),
		work_scope: text(project, 'work_scope'),
		delivery_method: text(project, 'delivery_method'),
		estimated_budget: budget === null || budget === undefined ? null : Number(budget),
		priority: text(project, 'priority'),
		project_sector_id: text(project, 'project_sector_id'),
	};
}

const creator = {
	id: 598134325011005,
	login: 'carla.contreras@harborridge.example',
	name: 'Carla Contreras',
};

/** The list of v1.0. */
export const oldNormal = (call: Call, project: Project): JsonObject => ({
	...normal(call, project),
	...work(project),
	stage: project.project_stage?.name ?? '',
	fax: null,
	parent_job: null,
	projected_finish_date: text(project, 'projected_finish_date'),
	created_by: creator,
});

/** Only a project by itself shows it; a list can be filtered by it. */
export const isErpIntegrated = (project: Project) => project.other.erp_integrated === true;

const named = (value: { id: number; name: string } | null) =>
	value ? { id: value.id, name: value.name } : null;

/** Attributes of a project that are shown only as an id. */
const chosen = (call: Call, project: Project, name: string, kind: string): JsonObject | null =>
	named(choiceOf(call.core, project.company_id, kind, project.other[name]));

export function extended(call: Call, project: Project): JsonObject {
	return {
		...normal(call, project),
		actual_start_date: text(project, 'actual_start_date'),
		departments: project.departments.map(({ id, name }) => ({ id, name })),
		description: project.description,
		dictionary_type: 'general-contractor',
		estimated_completion_date: project.completion_date,
		estimated_start_date: project.start_date,
		flag: project.flag,
		inbound_email: `inbound-${project.id}`,
		logo_url: null,
		office: named(project.office),
		persistent_message: null,
		program: named(project.program),
		project_bid_type: chosen(call, project, 'project_bid_type_id', 'projectBidType'),
		project_owner_type: chosen(call, project, 'project_owner_type_id', 'projectOwnerType'),
		project_region: named(project.project_region),
		project_type: named(project.project_type),
		projected_finish_date: text(project, 'projected_finish_date'),
		public_notes: project.public_notes,
		square_feet: project.square_feet,
		standard_cost_code_list_id: null,
		tz_name: 'America/Los_Angeles',
		warranty_end_date: text(project, 'warranty_end_date'),
		warranty_start_date: text(project, 'warranty_start_date'),
		...work(project),
		created_by: creator,
	};
}

/** Fields that only a project by itself shows. */
const alone = (project: Project): JsonObject => ({
	logo_id: null,
	parent_job: null,
	from_project_template_id: text(project, 'project_template_id'),
	locale: text(project, 'locale'),
	photo_url: null,
});

export function shown(call: Call, project: Project): JsonObject {
	return {
		...extended(call, project),
		code: text(project, 'code'),
		template: project.template,
		is_erp_integrated: isErpIntegrated(project),
		...alone(project),
		inbound_email_address: `inbound-${project.id}@us02.procoretech.example`,
		project_stage_id: project.project_stage?.id ?? null,
	};
}

export const bind =
	(call: Call, show: (call: Call, project: Project) => JsonObject) =>
	(project: Project): JsonObject =>
		show(call, project);
