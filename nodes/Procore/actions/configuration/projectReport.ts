import type { AuthType } from '../../client/account';
import type { Project } from '../../client/schemas/records';
import type { Checklist } from './checklist';
import type { Expected, Wanted } from './expected';
import type { Missing } from './presence';
import { MANY_PROJECTS, PERMIT_MANY_PATH, PERMIT_PATH, type Screens } from './screens';

export function fixOf(one: Missing, authType: AuthType, isMany: boolean): string {
	const called = one.name || one.id;
	if (one.status === 'inactive') {
		return `Make "${called}" active again in Procore (project's Admin tool > General > Active), or take it off the list of expected projects.`;
	}
	const spelling =
		one.status === 'unknown'
			? 'Check the spelling, or use the id from the address bar. If it is right: '
			: '';
	if (authType === 'user') {
		return `${spelling}Ask an admin of the project to add the person to its Directory tool.`;
	}
	return isMany
		? `${spelling}${PERMIT_MANY_PATH} "${called}" (or Add All)`
		: `${spelling}${PERMIT_PATH} > select "${called}" > Add`;
}

export function linkOf(
	{ id, status }: Missing,
	authType: AuthType,
	isMany: boolean,
	screens: Screens,
) {
	if (status === 'inactive') return screens.projectHome(id);
	if (authType === 'user') return id ? screens.projectDirectory(id) : screens.directory;
	return isMany ? screens.directory : screens.admin;
}

const countOf = (missing: Missing[]) =>
	(['missing', 'inactive', 'unknown'] as const)
		.map((status) => ({ status, count: missing.filter((one) => one.status === status).length }))
		.filter(({ count }) => count > 0)
		.map(({ status, count }) => `${count} ${status}`)
		.join(', ');

export function reportNothingExpected(checks: Checklist, wanted: Wanted): void {
	const said = {
		none: '',
		list: 'The list of expected projects is empty',
		items: `No input item has a value in "${wanted.expectedProjectField}"`,
		reference: 'The user credential sees no active project in this company',
	}[wanted.expectedProjects];
	const fix =
		wanted.expectedProjects === 'reference'
			? 'Sign in with the user credential as a person who sees all projects, for example a company admin.'
			: 'Correct the expected projects in the node: without them nothing is compared.';
	// An empty list was not filled in yet; from elsewhere, nothing means that something is wrong.
	const status = wanted.expectedProjects === 'list' ? 'warning' : 'failed';
	checks.set('projects', status, { message: said, fix });
}

export function report(
	checks: Checklist,
	found: { expected: Expected[]; missing: Missing[]; permitted: Project[] },
	authType: AuthType,
	screens: Screens,
): void {
	const { expected, missing, permitted } = found;
	const active = permitted.filter((project) => project.active !== false).length;
	const isMany = missing.length > MANY_PROJECTS;
	const [first] = missing;
	if (first) {
		const fix =
			missing.length === 1
				? fixOf(first, authType, false)
				: authType === 'user'
					? 'Ask an admin to add the person to these projects: Company Directory > the person > Edit > Project Settings > Add.'
					: isMany
						? `More than ten projects: the quickest way is ${PERMIT_MANY_PATH} each, or Add All. Then run this check again.`
						: `${PERMIT_PATH} > select the ${missing.length} projects > Add. Then run this check again.`;
		const message = `${missing.length} of ${expected.length} expected projects cannot be used: ${countOf(missing)}`;
		const link = linkOf(first, authType, isMany, screens);
		checks.set('projects', 'failed', { message, fix, link });
	} else if (permitted.length === 0) {
		const fix =
			authType === 'dmsa'
				? `Permit projects: ${PERMIT_PATH} > select > Add. Company-level work needs none.`
				: 'Ask an admin to add the person to projects.';
		const link = authType === 'dmsa' ? screens.admin : screens.directory;
		checks.set('projects', 'warning', { message: 'The account sees no project', fix, link });
	} else {
		const all =
			expected.length > 0 ? `All ${expected.length} expected projects are permitted. ` : '';
		checks.ok('projects', `${all}The account sees ${permitted.length} projects, ${active} active`);
	}
}

export function adviceOn(
	visible: Project[],
	added: Set<string> | undefined,
	isAdmin: boolean,
	authType: AuthType,
): string[] {
	if (!isAdmin || authType !== 'dmsa') return [];
	const source = added
		? `This check therefore went by the ${added.size} projects that it was added to.`
		: 'Procore did not tell which projects it was added to, so all of them count as permitted.';
	return [
		`The service account may administer the company, so Procore shows it all ${visible.length} projects. ${source} Procore advises against such wide rights: give the Directory tool "Read Only" where that is enough.`,
	];
}
