import { answerFields } from './facts/facts.mts';
import type { Field } from './facts/field.mts';
import { compareText } from './filters.mts';
import { operations } from './operations.mts';
import { pageRules, paged } from './paging.mts';
import { userEntity, vendorEntity } from './records/entities.mts';
import { fitted } from './records/fit.mts';
import { projectOf } from './route.mts';
import type { Answer, Call, Route } from './route.mts';
import type { JsonObject, User } from './types.mts';

/** A list that a tool offers for one of its fields. */
interface Choice {
	path: string;
	tool: string;
	of?: 'vendors';
	/** The rows are under this name in one object. */
	under?: string;
}

const project = '/rest/v1.0/projects/{project_id}';
const v2 = '/rest/v2.0/companies/{company_id}/projects/{project_id}';

const choices: Choice[] = [
	{ path: `${project}/assignable_users`, tool: 'directory' },
	{ path: `${project}/rfis/potential_assignees`, tool: 'rfi' },
	{ path: `${project}/rfis/potential_rfi_managers`, tool: 'rfi' },
	{ path: `${project}/rfis/default_distribution`, tool: 'rfi' },
	{ path: '/rest/v1.0/observations/assignees', tool: 'observations' },
	{ path: '/rest/v1.0/observations/potential_distribution_members', tool: 'observations' },
	{ path: '/rest/v1.0/observations/default_distribution', tool: 'observations' },
	{ path: '/rest/v1.0/checklist/possible_inspectors', tool: 'inspections', under: 'people' },
	{ path: '/rest/v1.0/checklist/potential_points_of_contact', tool: 'inspections' },
	{ path: '/rest/v1.0/checklist/default_distribution', tool: 'inspections' },
	{ path: '/rest/v1.1/projects/{project_id}/checklist/users', tool: 'inspections' },
	{ path: '/rest/v1.0/coordination_issues/assignees', tool: 'coordination_issues' },
	{ path: '/rest/v1.0/task_items/assignees', tool: 'tasks' },
	{ path: `${project}/punch_list/assignees`, tool: 'punch_list' },
	{ path: `${project}/punch_list/available_final_approvers`, tool: 'punch_list' },
	{ path: `${project}/available_punch_item_managers`, tool: 'punch_list' },
	{ path: `${project}/punch_list_assignee_options`, tool: 'punch_list' },
	{ path: '/rest/v1.0/punch_list/default_distribution', tool: 'punch_list' },
	{ path: `${project}/punch_list/vendors`, tool: 'punch_list', of: 'vendors' },
	{ path: `${v2}/punch_list/assignees`, tool: 'punch_list' },
	{ path: `${v2}/punch_list/punch_item_managers`, tool: 'punch_list' },
	{ path: `${v2}/punch_list/final_approvers`, tool: 'punch_list' },
	{ path: `${project}/timesheets/potential_timesheet_creators`, tool: 'timesheets' },
];

/** What these lists say of a person beside who it is. */
const chosen: JsonObject = {
	assigned_to_project: true,
	project_role_ids: [],
	potential_assignee: true,
	potential_point_of_contact: true,
	potential_distribution_member: true,
	default_distribution_member: false,
	custom_fields: {},
};

const usual = ['id', 'login', 'name'].map((name): Field => ({
	name,
	type: 'any',
	required: false,
}));

function shapeOf(path: string, under?: string): Field[] {
	const fields = answerFields(`GET ${path}`);
	const rows = under ? (fields.find(({ name }) => name === under)?.inner ?? []) : fields;
	return rows.length > 0 ? rows : usual;
}

const nameOf = (user: User) => `${user.first_name ?? ''} ${user.last_name}`.trim();

/** Active users of the project's directory, by name. */
function people(call: Call): Array<() => JsonObject> {
	const { core, query } = call;
	const text = (query.get('filters[search]') ?? query.get('query'))?.toLowerCase() ?? '';
	const vendorId = query.integer('filters[vendor_id]') ?? query.integer('vendor_id');
	const isWanted = (user: User) =>
		user.is_active &&
		(vendorId === undefined || user.vendor_id === vendorId) &&
		`${nameOf(user)} ${user.email_address}`.toLowerCase().includes(text);
	return [...projectOf(call).userIds]
		.flatMap((id) => core.world.users.get(id) ?? [])
		.filter(isWanted)
		.sort((a, b) => compareText(nameOf(a), nameOf(b)))
		.map((user) => () => ({
			...userEntity(core, user),
			...chosen,
			name_with_vendor: nameOf(user),
		}));
}

function vendors(call: Call): Array<() => JsonObject> {
	const { core } = call;
	return [...projectOf(call).vendorIds]
		.flatMap((id) => core.world.vendors.get(id) ?? [])
		.map((vendor) => () => vendorEntity(vendor));
}

const list =
	({ path, of, under }: Choice) =>
	(call: Call): Answer => {
		const shape = shapeOf(path, under);
		const rows = of === 'vendors' ? vendors(call) : people(call);
		const show = (row: () => JsonObject) => fitted(row(), shape);
		const isV2 = path.startsWith('/rest/v2.');
		const hasPages = operations().get(`GET ${path}`)?.query.has('page');
		if (hasPages) return paged(call, rows, show, isV2 ? pageRules.v2 : pageRules.v1);
		const shown = rows.map(show);
		return { body: under ? { [under]: shown } : shown };
	};

export const choiceRoutes: Route[] = choices.map((choice) => ({
	method: 'GET',
	path: choice.path,
	tool: choice.tool,
	handle: list(choice),
}));
