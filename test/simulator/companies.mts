import { levelOf, reaches, visibleProjects } from './access.mts';
import { keep, oneOf, contains, isTrue, compare } from './filters.mts';
import { paged } from './paging.mts';
import { showUser } from './people.mts';
import { blankUser } from './blank.mts';
import { companyConfiguration } from './companyConfiguration.mts';
import { badRequest, notFound } from './errors.mts';
import { companyOf, numberParam } from './route.mts';
import type { Answer, Call, Route } from './route.mts';
import { companyTools, projectTools } from './toolNames.mts';
import type { AccessLevel, Account, Company, JsonObject, Project, User } from './types.mts';

/** The name is told only where a company or project is. */
function me(call: Call): Answer {
	const { userId, login, fullName } = call.account;
	const named = call.query.has('company_id') || call.query.has('project_id');
	return { body: { id: userId, login, ...(named ? { name: fullName } : {}) } };
}

function showCompany(call: Call, company: Company, index: number): JsonObject {
	return {
		id: company.id,
		name: company.name,
		is_active: company.is_active,
		logo_url: `${call.core.urls.storage}/logos/${company.id}.png`,
		pcn_business_experience: true,
		my_company: index === 0,
	};
}

/** A person's companies are those of the directory; a DMSA's those that installed the app. */
function listCompanies(call: Call): Answer {
	const { account, core } = call;
	const ids = account.kind === 'dmsa' ? account.installed : account.companies;
	const all = [...core.world.companies.values()].filter((company) => ids.has(company.id));
	const free = call.query.boolean('include_free_companies') ?? false;
	const rows = all.filter((company) => company.is_active && (free || !company.is_free));
	return paged(call, rows, (company) => showCompany(call, company, rows.indexOf(company)));
}

function baseUrl(call: Call): Answer {
	const { zone } = companyOf(call);
	return { body: { zone, web_base_url: `https://${zone}.procore.com` } };
}

function companyUserMe(call: Call): Answer {
	const { account, core } = call;
	const known = core.world.users.get(account.userId);
	const company = companyOf(call);
	if (known?.company_id === company.id) return { body: showUser(call, known, 'extended') };
	const [first, ...rest] = account.fullName.split(' ');
	const birth = { id: account.userId, company_id: company.id, at: core.clock.iso() };
	const user: User = { ...blankUser(birth, rest.join(' '), account.login), first_name: first };
	return { body: showUser(call, user, 'extended') };
}

const levelIds: Record<AccessLevel, { id: number; name: string }> = {
	none: { id: 1, name: 'None' },
	read_only: { id: 2, name: 'Read Only' },
	standard: { id: 3, name: 'Standard' },
	admin: { id: 4, name: 'Admin' },
};

function permissions(call: Call): Answer {
	const { project } = call;
	if (!call.query.has('company_id') && !project) throw badRequest('Missing Project or Company ID');
	const names = project ? projectTools : companyTools;
	const tools = names
		.filter(({ name }) => !project?.disabledTools.has(name))
		.map(({ name, label, group }, index) => {
			const level = levelOf(call.account, name, project);
			const canWrite = reaches(level, 'standard');
			return {
				id: 1000 + index,
				name,
				friendly_name: label,
				domain_id: index + 1,
				tab_group: group,
				available_for_user: level !== 'none',
				url: `/${project?.id ?? companyOf(call).id}/${project ? 'project' : 'company'}/${name}`,
				user_access_level: levelIds[level],
				permitted_actions: [],
				create_url: canWrite ? `/${name}/new` : null,
				can_create: canWrite,
				trial: false,
			};
		});
	return { body: { tools } };
}

const developerApp = ({ fullName, clientId }: Account): JsonObject => ({
	id: 999,
	app_type: 'external',
	connectable: true,
	description: null,
	internal: false,
	internal_name: null,
	marketplace_app: null,
	marketplace_app_url: null,
	name: fullName,
	published_app_version_id: null,
	thumbnail_url: null,
	uid: clientId,
});

function appInstallations(call: Call): Answer {
	const { core, account } = call;
	const company = companyOf(call);
	const rows = Object.values(core.accounts).filter(
		(other) => other.installed.has(company.id) && other.clientId === account.clientId,
	);
	return paged(call, rows, (other) => ({
		id: 40_000 + (other.userId % 1000),
		app_uid: other.clientId,
		components: ['oauth'],
		developer_app: developerApp(other),
		installed_at: '2025-09-01T08:00:00Z',
		installer: null,
		semantic_version: '1.0.0',
		status: 'installed',
		uninstalled_at: null,
		uninstaller: null,
		updatable_app_version_id: null,
		pending_operation_id: null,
	}));
}

/** Every project for someone who sees them all, and the projects that the user asked about is assigned to. */
function assignments(call: Call): Answer {
	const { core, query } = call;
	const userId = numberParam(call, 'user_id');
	const company = companyOf(call);
	const owner = Object.values(core.accounts).find((account) => account.userId === userId);
	if (!owner && core.world.users.get(userId)?.company_id !== company.id) throw notFound('User');
	const isAssigned = (project: Project) =>
		owner ? owner.projects.has(project.id) : project.userIds.has(userId);
	const wanted = query.get('filters[assignment_status]') ?? 'all';
	const rows = keep(visibleProjects(core, call.account, company), [
		(project) => wanted === 'all' || isAssigned(project) === (wanted === 'assigned'),
		...isTrue<Project>(query, 'filters[active]', (project) => project.active),
		...contains<Project>(query, 'filters[name]', (project) => [project.name]),
		...oneOf<Project>(query, 'filters[by_stage]', (project) => project.project_stage?.id),
	]);
	const sign = query.get('direction') === 'desc' ? -1 : 1;
	const ordered = [...rows].sort((a, b) => sign * compare(a.name, b.name));
	return paged(call, ordered, (project) => ({
		project_id: project.id,
		name: project.name,
		project_number: project.project_number,
		address: project.address,
		stage: project.project_stage?.name ?? null,
		is_assigned: isAssigned(project),
		active: project.active,
		roles: [],
		permission_template_name: isAssigned(project) ? 'Project Manager' : null,
		region: project.project_region?.name ?? null,
		program: project.program?.name ?? null,
		project_type: project.project_type?.name ?? null,
		// Beside the names of the reference, those that the package reads.
		id: project.id,
		display_name: project.display_name,
		assigned: isAssigned(project),
	}));
}

export const companyRoutes: Route[] = [
	{ method: 'GET', path: '/rest/v1.0/me', headerOptional: true, handle: me },
	{ method: 'GET', path: '/rest/v1.0/companies', headerOptional: true, handle: listCompanies },
	{ method: 'GET', path: '/rest/v1.0/company_base_url', handle: baseUrl },
	{ method: 'GET', path: '/rest/v1.3/companies/{company_id}/me', handle: companyUserMe },
	{ method: 'GET', path: '/rest/v1.0/settings/permissions', handle: permissions },
	{ method: 'GET', path: '/rest/v1.0/app_installations', handle: appInstallations },
	{ method: 'GET', path: '/rest/v1.0/company_configuration', handle: companyConfiguration },
	{
		method: 'GET',
		path: '/rest/v1.0/companies/{company_id}/users/{user_id}/project_assignments',
		tool: 'directory',
		handle: assignments,
	},
];
