import { sayColumns } from '../../client/itemColumns';
import type { AuthType } from '../../client/account';
import type { SeenProject } from '../../client/schemas/seenProject';
import type { Checklist } from '../checklist';
import type { Question } from '../inspection';
import { fixOf, linkOf } from './missingFix';
import type { Missing, Presence } from './presence';
import { MANY_PROJECTS, PERMIT_MANY_PATH, PERMIT_PATH, type Screens } from '../screens';
import type { Visibility } from './visibility';

const withStatus = (missing: Missing[], status: Missing['status']) =>
	missing.filter((one) => one.status === status);

/** Whether the directory is quicker, because many are to be permitted. */
export const areMany = (missing: Missing[]) =>
	missing.length - withStatus(missing, 'inactive').length > MANY_PROJECTS;

const countOf = (missing: Missing[]) =>
	(['missing', 'inactive', 'unknown'] as const)
		.map((status) => ({ status, count: withStatus(missing, status).length }))
		.filter(({ count }) => count > 0)
		.map(({ status, count }) => `${count} ${status}`)
		.join(', ');

const projectsInWords = (count: number) => (count === 1 ? 'the project' : `the ${count} projects`);

/** What to do about all of them. An inactive one does not need to be permitted. */
function fixOfAll(missing: Missing[], authType: AuthType, seesAll: boolean): string {
	const inactive = withStatus(missing, 'inactive').length;
	const unknown = withStatus(missing, 'unknown').length;
	// An account that sees every project would see an unknown one too: there is nothing to permit.
	const absent = missing.length - inactive - (seesAll ? unknown : 0);
	const permit =
		authType === 'user'
			? `Ask an admin to add the person to ${projectsInWords(absent)}: Company Directory > the person > Edit > Project Settings > Add.`
			: areMany(missing)
				? `More than ten projects: the quickest way is ${PERMIT_MANY_PATH} each, or Add All.`
				: `${PERMIT_PATH} > select ${projectsInWords(absent)} > Add.`;
	const activate = `Make ${projectsInWords(inactive)} that ${inactive === 1 ? 'is' : 'are'} inactive active again (project's Admin tool > General > Active), or take ${inactive === 1 ? 'it' : 'them'} off the list of expected projects.`;
	const spelling = unknown > 0 ? 'Check the spelling of the unknown ones first.' : '';
	return [
		spelling,
		absent > 0 ? permit : '',
		inactive > 0 ? activate : '',
		'Then run this check again.',
	]
		.filter(Boolean)
		.join(' ');
}

const NOTHING_EXPECTED = {
	none: '',
	list: 'The list of expected projects is empty',
	reference: 'The user credential sees no active project in this company',
};

export function reportNothingExpected(
	checks: Checklist,
	{ wanted, isStrict }: Question,
	permitted: number,
	authType: AuthType,
): void {
	const { expectedProjects: source, expectedProjectField: field, items } = wanted;
	const said =
		source === 'items' ? `No input item has a value in "${field}"` : NOTHING_EXPECTED[source];
	const columns = source === 'items' ? ` ${sayColumns(items)}` : '';
	const fix =
		source === 'reference'
			? 'Sign in with the user credential as a person who sees all projects, for example a company admin.'
			: 'Correct the expected projects in the node: without them nothing is compared.';
	const none = permitted > 0 ? '' : `, and the account sees no project`;
	const permit = permitted > 0 || authType === 'user' ? '' : ` Then permit them: ${PERMIT_PATH}.`;
	// An empty list is not filled in yet; nothing from another source means that something is wrong.
	const status = source === 'list' && !isStrict ? 'warning' : 'failed';
	checks.set('projects', status, { message: said + none, fix: fix + columns + permit });
}

/** The two credentials to compare are the same one. */
export function reportItself(checks: Checklist, { isStrict }: Question): void {
	checks.set('projects', isStrict ? 'failed' : 'warning', {
		message: 'Nothing was compared: the expected projects are those that this same person sees',
		fix: 'Choose DMSA in Authentication to compare the service account with the person, or another source of Expected Projects.',
	});
}

function reportNone(checks: Checklist, authType: AuthType, screens: Screens): void {
	const isService = authType === 'dmsa';
	const fix = isService
		? `Permit projects: ${PERMIT_PATH} > select > Add. Company-level work needs none.`
		: 'Ask an admin to add the person to projects.';
	const link = isService ? screens.admin : screens.directory;
	checks.set('projects', 'warning', { message: 'The account sees no project', fix, link });
}

function reportPresent(checks: Checklist, { count, doubts }: Presence, permitted: SeenProject[]) {
	const active = permitted.filter((project) => project.active).length;
	const all = count === 1 ? 'The expected project is' : `All ${count} expected projects are`;
	const said = count > 0 ? `${all} permitted. ` : '';
	const message = `${said}The account may work in ${permitted.length} projects, ${active} active`;
	if (doubts.length === 0) {
		checks.ok('projects', message);
		return;
	}
	const fix = 'Write ids in place of names or numbers that fit several projects.';
	checks.set('projects', 'warning', { message: `${message}. ${doubts.join(' ')}`, fix });
}

export function report(
	checks: Checklist,
	presence: Presence,
	{ permitted, seesAll }: Visibility,
	authType: AuthType,
	screens: Screens,
): void {
	const { missing, count } = presence;
	const [first, second] = missing;
	if (!first) {
		if (permitted.length === 0) reportNone(checks, authType, screens);
		else reportPresent(checks, presence, permitted);
		return;
	}
	const isMany = areMany(missing);
	const fix = second
		? fixOfAll(missing, authType, seesAll)
		: fixOf(first, { authType, isMany, seesAll });
	const toPermit = missing.find(({ status }) => status !== 'inactive') ?? first;
	checks.set('projects', 'failed', {
		message: `${missing.length} of ${count} expected projects cannot be used: ${countOf(missing)}`,
		fix,
		link: linkOf(toPermit, authType, isMany, screens),
	});
}

export function adviceOn({ measure, permitted, ids }: Visibility, authType: AuthType): string[] {
	if (measure === 'visible' || authType !== 'dmsa') return [];
	const total = measure === 'unstated' ? permitted.length : ids?.size;
	const source =
		measure === 'assigned'
			? `This check therefore used the ${permitted.length} projects that it was added to.`
			: 'Procore did not say which projects it was added to, so all of them count as permitted.';
	return [
		`The service account may administer the company, so Procore shows it all ${total === undefined ? '' : `${total} `}projects. ${source} Procore advises against such wide rights: give the Directory tool "Read Only" where that is enough.`,
	];
}
