import type { IDataObject } from 'n8n-workflow';
import {
	listAssignedProjectIds,
	listVisibleProjects,
} from '../../client/endpoints/permittedProjects';
import { listProjects } from '../../client/endpoints/projects';
import type { ProcoreClient } from '../../client/ProcoreClient';
import type { Project } from '../../client/schemas/records';
import { attempt } from './attempt';
import type { Checklist } from './checklist';
import type { CompanyFound } from './company';
import { expectedOf, type Wanted } from './expected';
import { missingOf } from './presence';
import { adviceOn, fixOf, linkOf, report, reportNothingExpected } from './projectReport';
import { MANY_PROJECTS } from './screens';

export interface ProjectsFound {
	permitted: Project[];
	missing: IDataObject[];
	advice: string[];
}

const NOTHING: ProjectsFound = { permitted: [], missing: [], advice: [] };

/**
 * A service account that is admin of the company is given every project by Procore, so the
 * projects that it was added to are asked for. Where Procore does not answer that, all count.
 */
async function assignedIds(
	procore: ProcoreClient,
	{ id, me }: CompanyFound,
	isAdmin: boolean,
): Promise<Set<string> | undefined> {
	if (!isAdmin || procore.account.authType !== 'dmsa') return undefined;
	const { value } = await attempt(async () => await listAssignedProjectIds(procore, id, me.id));
	return value && value.length > 0 ? new Set(value) : undefined;
}

/** Compares the projects that the account may use with those that are expected. No call per project. */
export async function checkProjects(
	checks: Checklist,
	procore: ProcoreClient,
	company: CompanyFound,
	wanted: Wanted,
	isAdmin: boolean,
): Promise<ProjectsFound> {
	const { authType } = procore.account;
	const failedWith = (message: string, fix: string) => {
		checks.set('projects', 'failed', { message, fix, link: company.screens.admin });
		return NOTHING;
	};
	let reference: Project[] = [];
	if (wanted.expectedProjects === 'reference') {
		const other = await wanted.reference();
		const seen = await attempt(async () => await listProjects(other, company.id));
		if (seen.error) {
			return failedWith(
				`The user credential could not list the expected projects: ${seen.error.message}`,
				seen.error.advice,
			);
		}
		reference = seen.value;
	}
	const listed = await attempt(
		async () => await listVisibleProjects(procore, company.id, reference),
	);
	if (listed.error) {
		return failedWith(`Projects could not be listed: ${listed.error.message}`, listed.error.advice);
	}
	const visible = listed.value;
	const added = await assignedIds(procore, company, isAdmin);
	const permitted = added ? visible.filter(({ id }) => added.has(String(id))) : visible;
	const expected = expectedOf(wanted, visible, reference);
	const missing = missingOf(expected, visible, added);
	const isMany = missing.length > MANY_PROJECTS;
	if (wanted.expectedProjects !== 'none' && expected.length === 0) {
		reportNothingExpected(checks, wanted);
	} else {
		report(checks, { expected, missing, permitted }, authType, company.screens);
	}
	const rows = missing.map((one) => ({
		...one,
		fix: fixOf(one, authType, isMany),
		link: linkOf(one, authType, isMany, company.screens),
	}));
	return { permitted, missing: rows, advice: adviceOn(visible, added, isAdmin, authType) };
}
