import type { AuthType } from '../../client/account';
import type { ToolAccess } from '../../client/endpoints/rights';
import type { ProcoreError } from '../../client/ProcoreError';
import { isWebhooks, reaches, toolNamed } from './levels';
import type { CompanyFound, Inspection } from '../inspection';
import { fixOf, missingRightInWords, type MissingRight } from './missingRights';
import { POSSIBLE, type Need } from './needs';
import type { ProjectTools } from './projectTools';
import { fixAfter, linkAfter } from '../screens';
import { reportUnasked } from './unasked';

export interface RightsWanted {
	needs: Need[];
	/** Entries of Required Tool Names or IDs that are not known. */
	unknown: string[];
}

function missingRightsIn(tools: ToolAccess[], needs: Need[]): MissingRight[] {
	return needs.flatMap((need): MissingRight[] => {
		const tool = toolNamed(tools, need.tool);
		if (!tool) return [{ need, has: undefined }];
		return reaches(tool, need) ? [] : [{ need, has: tool.level }];
	});
}

/** Rights that could not be read fail the check only if the node asks for some. */
export function reportUnreadable(
	{ checks }: Inspection,
	{ screens }: CompanyFound,
	{ needs, unknown }: RightsWanted,
	error: ProcoreError,
): void {
	const isAsked = needs.some((need) => !isWebhooks(need)) || unknown.length > 0;
	checks.set('permissions', isAsked ? 'failed' : 'warning', {
		message: `Rights could not be read: ${error.message}`,
		fix: fixAfter(error),
		link: linkAfter(error, screens.directory),
	});
}

/** A reason why the check fails, and what to do about it. */
interface Fault {
	message: string;
	fix: string;
}

/** What a list of tools shows: the missing rights, or why nothing could be compared. */
interface Comparison {
	missingRights: MissingRight[];
	fault?: Fault;
}

function compare(tools: ToolAccess[], needs: Need[], whose: string): Comparison {
	if (tools.length > 0 || needs.length === 0)
		return { missingRights: missingRightsIn(tools, needs) };
	const message = `Procore listed no tool of the ${whose}, so no right could be compared`;
	const fix =
		'Run the check again. If nothing changes, check that the account is in the Company Directory.';
	return { missingRights: [], fault: { message, fix } };
}

/** Compares the rights in one project, taken as an example for all. */
async function compareInProject(
	needs: Need[],
	{ sample, read }: ProjectTools,
): Promise<Comparison> {
	if (!sample) {
		const message = 'Rights on project tools could not be looked up: no project is active';
		const fix = 'Permit a project, then run this check again.';
		return { missingRights: [], fault: { message, fix } };
	}
	const { value, error } = await read();
	if (!error) return compare(value, needs, `project "${sample.name}"`);
	const message = `Rights in project "${sample.name}" could not be read: ${error.message}`;
	return { missingRights: [], fault: { message, fix: fixAfter(error) } };
}

function faultOfEntries(unknown: string[]): Fault[] {
	if (unknown.length === 0) return [];
	const entries = unknown.map((entry) => `"${entry}"`).join(', ');
	const message = `Required Tool Names or IDs holds entries that are neither an operation nor a tool: ${entries}`;
	return [{ message, fix: POSSIBLE }];
}

function faultOfMissing(
	missingRights: MissingRight[],
	where: string,
	authType: AuthType,
	project: string,
): Fault[] {
	if (missingRights.length === 0) return [];
	const message = `Missing: ${missingRights.map(missingRightInWords).join('; ')}${where}`;
	return [{ message, fix: fixOf(missingRights, authType, project) }];
}

/**
 * Compares what the account may do with what the workflows need. At most one call, for one project.
 */
export async function checkPermissions(
	inspection: Inspection,
	company: CompanyFound,
	{ needs, unknown }: RightsWanted,
	projectTools: ProjectTools,
): Promise<void> {
	const { checks, procore, tools } = inspection;
	const link = company.screens.directory;
	const asked = needs.filter((need) => !isWebhooks(need));
	if (asked.length + unknown.length === 0) {
		reportUnasked(inspection, link);
		return;
	}
	const ofProject = asked.filter(({ scope }) => scope === 'project');
	const readsProject = ofProject.length > 0 && projectTools.areListed;
	const project = projectTools.sample?.name ?? '';
	const where = readsProject ? ` (project tools looked up in "${project}" only)` : '';
	const comparisons = [
		compare(
			tools,
			asked.filter(({ scope }) => scope === 'company'),
			'company',
		),
		...(readsProject ? [await compareInProject(ofProject, projectTools)] : []),
	];
	const missingRights = comparisons.flatMap((one) => one.missingRights);
	const faults = [
		...comparisons.flatMap(({ fault }) => fault ?? []),
		...faultOfEntries(unknown),
		...faultOfMissing(missingRights, where, procore.account.authType, project),
	];
	if (faults.length > 0) {
		const message = faults.map((fault) => fault.message).join('. ');
		const fix = faults.map((fault) => fault.fix).join(' ');
		checks.set('permissions', 'failed', { message, fix, link });
	} else if (ofProject.length === 0 || readsProject) {
		checks.ok('permissions', `Every required right is there${where}`);
	}
	// If the projects could not be listed, the check stays skipped.
}
