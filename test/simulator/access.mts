import { violate } from './core.mts';
import type { Core } from './core.mts';
import { forbidden, notFound, ProcoreFailure } from './errors.mts';
import type { AccessLevel, Account, Company, Project } from './types.mts';

const order: AccessLevel[] = ['none', 'read_only', 'standard', 'admin'];

export function levelOf(account: Account, tool: string, project?: Project): AccessLevel {
	const own = project && account.projectLevels.get(`${project.id}:${tool}`);
	return own ?? account.levels.get(tool) ?? (account.companyAdmin ? 'admin' : account.defaultLevel);
}

export function reaches(level: AccessLevel, needed: AccessLevel): boolean {
	return order.indexOf(level) >= order.indexOf(needed);
}

export function connectedCompany(core: Core, account: Account, id: number): Company {
	const company = core.world.companies.get(id);
	if (!company || !account.installed.has(id)) {
		throw new ProcoreFailure(403, 'notConnected', 'App is not connected to this company.');
	}
	if (!account.companies.has(id)) throw forbidden('You do not have access to this company.');
	return company;
}

export function seesProject(account: Account, project: Project): boolean {
	return account.companyAdmin || account.projects.has(project.id);
}

/** Visible projects of a company, inactive ones too. */
export function visibleProjects(core: Core, account: Account, company: Company): Project[] {
	return [...core.world.projects.values()].filter(
		(project) => project.company_id === company.id && seesProject(account, project),
	);
}

export function permittedProject(
	core: Core,
	account: Account,
	company: Company | undefined,
	id: number,
): Project {
	const status = core.faults.projectStatus(id);
	if (status === 404) throw notFound('Project');
	if (status === 403) throw forbidden();
	const project = core.world.projects.get(id);
	if (!project || (company && project.company_id !== company.id)) throw notFound('Project');
	if (!seesProject(account, project))
		throw forbidden('You do not have permission to access this project.');
	return project;
}

/** A tool that is off answers 404 on the old paths and 403 on the new ones; both are on record. */
export function requireTool(
	core: Core,
	path: string,
	account: Account,
	tool: string,
	needed: AccessLevel,
	project?: Project,
): void {
	if (project?.disabledTools.has(tool)) {
		throw /^\/rest\/v2\./.test(path) ? forbidden('Tool is not enabled.') : notFound('Tool');
	}
	if (!reaches(levelOf(account, tool, project), needed)) throw forbidden();
}

export function checkHeaderAgainstPath(
	core: Core,
	line: string,
	header: number,
	path: number,
): void {
	if (header !== path)
		violate(core, `${line}: company header ${header}, but company ${path} in the call`);
}
