import type { AuthType } from '../../client/account';
import { listVisibleProjects } from '../../client/endpoints/permittedProjects';
import type { ProcoreError } from '../../client/ProcoreError';
import type { SeenProject } from '../../client/schemas/seenProject';
import { attempt, attemptToConnect, type Attempt } from '../attempt';
import { expectedOf, saidOfBlankItems } from './expected';
import type { CompanyFound, Inspection, ProjectsFound } from '../inspection';
import { fixOf, linkOf } from './missingFix';
import { presenceOf, type Missing } from './presence';
import { keyOf, ProjectIndex } from './projectIndex';
import { adviceOn, areMany, report, reportItself, reportNothingExpected } from './projectReport';
import { fixAfter, linkAfter, type Screens } from '../screens';
import {
	activeProjectsOf,
	assignedVisibility,
	visibilityOf,
	withOthers,
	type Viewer,
	type Visibility,
} from './visibility';

interface Comparison {
	visibility: Visibility;
	/** What the user credential sees, if that is what is expected. */
	reference: SeenProject[];
}

/** What the user credential sees. Projects that are already known are not read again. */
async function readReference(
	inspection: Inspection,
	companyId: string,
	assigned: Visibility | undefined,
): Promise<Attempt<SeenProject[]>> {
	const other = await attemptToConnect(inspection.question.wanted.reference, 'user');
	if (other.error) return other;
	const seen = await attempt(async () =>
		assigned
			? await activeProjectsOf(other.value, companyId, assigned.permitted)
			: await listVisibleProjects(other.value, companyId),
	);
	if (seen.error) inspection.note(seen.error);
	return seen;
}

const isOwnReference = ({ procore, question }: Inspection) =>
	question.wanted.expectedProjects === 'reference' && procore.account.authType === 'user';

/** Looks with one credential, or with two if the second one defines what is expected. */
async function look(
	inspection: Inspection,
	viewer: Viewer,
	refused: (said: string, error: ProcoreError, screen: string) => void,
): Promise<Comparison | undefined> {
	const { ask, question } = inspection;
	const assigned = await assignedVisibility(ask, viewer);
	const needsReference =
		question.wanted.expectedProjects === 'reference' && !isOwnReference(inspection);
	const reference: Attempt<SeenProject[]> = needsReference
		? await readReference(inspection, viewer.companyId, assigned)
		: { value: [] };
	if (reference.error) {
		refused('The user credential could not list the expected projects', reference.error, '');
		return undefined;
	}
	const visibility: Attempt<Visibility> = assigned
		? { value: assigned }
		: await visibilityOf(ask, viewer, reference.value);
	if (visibility.error) {
		refused(
			'Projects could not be listed',
			visibility.error,
			inspection.company?.screens.admin ?? '',
		);
		return undefined;
	}
	const expected = reference.value.filter(({ active }) => active);
	return { visibility: visibility.value, reference: expected };
}

/** Finds the expected projects, and reads more projects if the account may see more. */
async function compare(
	inspection: Inspection,
	viewer: Viewer,
	{ visibility, reference }: Comparison,
) {
	const { wanted } = inspection.question;
	const expectedBy = (index: ProjectIndex) =>
		expectedOf(wanted, (text) => index.names(text), reference);
	const index = new ProjectIndex(visibility.permitted);
	const first = expectedBy(index);
	if (visibility.measure !== 'assigned') return { visibility, expected: first };
	const unmatched = first.filter(({ text, project }) => !project && !index.find(text));
	const texts = unmatched.map(({ text }) => keyOf(text));
	const full = await withOthers(inspection.ask, viewer, visibility, texts);
	return {
		visibility: full,
		expected: expectedBy(new ProjectIndex([...full.permitted, ...full.others])),
	};
}

/** The missing projects as rows of the result. */
function rowsOf(missing: Missing[], { seesAll }: Visibility, authType: AuthType, screens: Screens) {
	const isMany = areMany(missing);
	return missing.map((one) => ({
		id: one.id,
		name: one.name,
		status: one.status,
		fix: fixOf(one, { authType, isMany, seesAll }),
		link: linkOf(one, authType, isMany, screens),
	}));
}

/**
 * Compares the projects that the account may use with those that are expected. No call per project.
 * @returns undefined when they could not be listed
 */
export async function checkProjects(
	inspection: Inspection,
	company: CompanyFound,
	isAdmin: boolean,
): Promise<ProjectsFound | undefined> {
	const { checks, procore, question, me } = inspection;
	const { authType } = procore.account;
	const viewer = { procore, companyId: company.id, userId: me?.id ?? '', isAdmin };
	const refused = (said: string, error: ProcoreError, screen: string) => {
		const message = `${said}: ${error.message}`;
		const link = linkAfter(error, screen);
		checks.set('projects', 'failed', { message, fix: fixAfter(error), link });
	};
	const seen = await look(inspection, viewer, refused);
	if (!seen) return undefined;
	const { visibility, expected } = await compare(inspection, viewer, seen);
	const presence = presenceOf(expected, visibility);
	if (isOwnReference(inspection)) reportItself(checks, question);
	else if (question.wanted.expectedProjects !== 'none' && expected.length === 0) {
		reportNothingExpected(checks, question, visibility.permitted.length, authType);
	} else report(checks, presence, visibility, authType, company.screens);
	return {
		permitted: visibility.permitted,
		missing: rowsOf(presence.missing, visibility, authType, company.screens),
		advice: [
			...saidOfBlankItems(question.wanted),
			...presence.doubts,
			...presence.remarks,
			...adviceOn(visibility, authType),
		],
	};
}
