import { permittedProject, visibleProjects } from './access.mts';
import { badRequest, invalid, notFound } from './errors.mts';
import { contains, inRange, isTrue, keep, oneOf, sorted } from './filters.mts';
import { pageRules, paged } from './paging.mts';
import {
	bind,
	compact,
	extended,
	isErpIntegrated,
	normal,
	oldNormal,
	shown,
} from './projectViews.mts';
import {
	checkProject,
	createProject,
	updateProject,
	projectFields,
	originTaken,
} from './projectWrites.mts';
import { companyOf, numberParam } from './route.mts';
import type { Answer, Call, Route } from './route.mts';
import { sync } from './syncing.mts';
import type { Project } from './types.mts';

function filterProjects(call: Call): Project[] {
	const { query, core } = call;
	const status = (query.get('filters[by_status]') ?? 'Active').toLowerCase();
	if (!['all', 'active', 'inactive'].includes(status)) {
		throw badRequest('filters[by_status] must be one of All, Active, Inactive', 'by_status');
	}
	const ofVendor = query.integer('filters[vendor_id]');
	const rows = keep(visibleProjects(core, call.account, companyOf(call)), [
		(project) => status === 'all' || project.active === (status === 'active'),
		...contains<Project>(query, 'filters[name]', (project) => [project.name, project.display_name]),
		...oneOf<Project>(query, 'filters[project_number]', (project) => project.project_number),
		...inRange<Project>(query, 'filters[created_at]', (project) => project.created_at),
		...inRange<Project>(query, 'filters[updated_at]', (project) => project.updated_at),
		...oneOf<Project>(query, 'filters[origin_id]', (project) => project.origin_id),
		...oneOf<Project>(query, 'filters[id]', (project) => project.id),
		...isTrue<Project>(query, 'filters[is_demo]', (project) => project.is_demo),
		...isTrue<Project>(query, 'filters[template]', (project) => project.template),
		...isTrue<Project>(query, 'filters[synced]', isErpIntegrated),
		...oneOf<Project>(query, 'filters[by_stage]', (project) => project.project_stage?.id),
		...oneOf<Project>(query, 'filters[by_type]', (project) => project.project_type?.id),
		...oneOf<Project>(query, 'filters[by_region]', (project) => project.project_region?.id),
		...oneOf<Project>(query, 'filters[by_office]', (project) => project.office?.id),
		...oneOf<Project>(query, 'filters[by_program]', (project) => project.program?.id),
		...oneOf<Project>(query, 'filters[by_department]', (project) =>
			project.departments.map(({ id }) => id),
		),
		...(ofVendor === undefined ? [] : [(project: Project) => project.vendorIds.has(ofVendor)]),
	]);
	return sorted(query, rows, {
		name: (project) => project.name,
		display_name: (project) => project.display_name,
	});
}

/** A company admin gets every project, anyone else those it was added to; active ones unless asked otherwise. */
export function list(call: Call): Answer {
	const rows = filterProjects(call);
	const view = call.query.get('view') ?? 'normal';
	if (view === 'ids') {
		const all = { default: 200_000, max: 200_000, forced: true };
		return paged(call, rows, (project) => project.id, all);
	}
	const show = { compact, normal: bind(call, normal), extended: bind(call, extended) }[view];
	if (!show) throw badRequest('view must be one of ids, compact, normal, extended', 'view');
	return paged(call, rows, show, pageRules.projects);
}

function listOld(call: Call): Answer {
	const isCompact = call.query.get('serializer_view') === 'compact';
	return paged(call, filterProjects(call), (project) =>
		isCompact ? compact(project) : oldNormal(call, project),
	);
}

/** Invisible is answered as absent. */
function findProject(call: Call): Project {
	const id = numberParam(call, 'id');
	const project = call.core.world.projects.get(id);
	const status = call.core.faults.projectStatus(id);
	const visible = project && (call.account.companyAdmin || call.account.projects.has(id));
	if (!visible && status === undefined) throw notFound('Project');
	return permittedProject(call.core, call.account, companyOf(call), id);
}

export function create(call: Call): Answer {
	const fields = projectFields(call, 'POST /rest/v1.0/projects');
	const problems = checkProject(call, fields) ?? originTaken(call, fields);
	if (problems) throw invalid(problems);
	const project = createProject(call.core, companyOf(call).id, fields, call.account.name);
	return { status: 201, body: shown(call, project) };
}

export function update(call: Call): Answer {
	const project = findProject(call);
	const fields = projectFields(call, 'PATCH /rest/v1.0/projects/{id}');
	const problems = checkProject(call, fields, project) ?? originTaken(call, fields, project);
	if (problems) throw invalid(problems);
	updateProject(call.core, project, fields, call.account.name);
	return { body: shown(call, project) };
}

function syncProjects(call: Call): Answer {
	const company = companyOf(call);
	if (call.body.company_id === undefined && !call.query.has('company_id')) {
		throw badRequest('Missing Project or Company ID');
	}
	return sync<Project>(call, {
		rows: () => visibleProjects(call.core, call.account, company),
		originRows: () =>
			[...call.core.world.projects.values()].filter((row) => row.company_id === company.id),
		create: (fields) => createProject(call.core, company.id, fields, call.account.name),
		update: (row, fields) => updateProject(call.core, row, fields, call.account.name),
		show: (row) => shown(call, row),
		check: (fields, row) => checkProject(call, fields, row),
	});
}

function listLight(call: Call): Answer {
	const rows = visibleProjects(call.core, call.account, companyOf(call));
	return {
		body: rows.map((project) => ({
			id: project.id,
			name: project.name,
			address: {
				street: project.address,
				city: project.city,
				state_code: project.state_code,
				zip: project.zip,
				country_code: project.country_code,
			},
			stage_name: project.project_stage?.name ?? null,
			status_name: project.active ? 'Active' : 'Inactive',
			type_name: project.project_type?.name ?? null,
			open_items: [],
			created_by: null,
		})),
	};
}

export const projectRoutes: Route[] = [
	{ method: 'GET', path: '/rest/v1.1/projects', handle: list },
	{ method: 'GET', path: '/rest/v1.0/projects', handle: listOld },
	{ method: 'GET', path: '/rest/v1.0/companies/{company_id}/projects', handle: listLight },
	{
		method: 'GET',
		path: '/rest/v1.0/projects/{id}',
		handle: (call) => {
			const project = findProject(call);
			return {
				body: call.query.get('view') === 'minimal' ? compact(project) : shown(call, project),
			};
		},
	},
	{ method: 'POST', path: '/rest/v1.0/projects', tool: 'portfolio', handle: create },
	{ method: 'PATCH', path: '/rest/v1.0/projects/sync', tool: 'portfolio', handle: syncProjects },
	{ method: 'PATCH', path: '/rest/v1.0/projects/{id}', tool: 'portfolio', handle: update },
];
