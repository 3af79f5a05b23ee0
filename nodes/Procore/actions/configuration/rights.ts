import type { ToolAccess } from '../../client/endpoints/rights';
import { API_REQUEST, RIGHTS } from '../../client/permissions';
import type { ProcoreError } from '../../client/ProcoreError';
import { isWebhooks, reaches, toolNamed } from './levels';
import type { CompanyFound, Inspection } from './inspection';
import { fixOf, lackInWords, type Lack } from './lacks';
import { POSSIBLE, type Need } from './needs';
import type { ProjectTools } from './projectTools';
import { fixAfter, linkAfter } from './screens';

export interface RightsWanted {
	needs: Need[];
	/** Entries of Required Tools that mean nothing. */
	unknown: string[];
}

function lacksIn(tools: ToolAccess[], needs: Need[]): Lack[] {
	return needs.flatMap((need): Lack[] => {
		const tool = toolNamed(tools, need.tool);
		if (!tool) return [{ need, has: undefined }];
		return reaches(tool, need) ? [] : [{ need, has: tool.level }];
	});
}

/** Without a list of needs: tools that operations of this node use, and that are closed. */
function closedTools(tools: ToolAccess[]): string[] {
	const used = RIGHTS.filter(
		(right) => right.scope === 'company' && right.operation !== API_REQUEST && !isWebhooks(right),
	);
	const names = [...new Set(used.map(({ tool }) => tool))];
	return names.filter((name) => toolNamed(tools, name)?.level === 'None');
}

function reportUnasked({ checks, tools }: Inspection, link: string): void {
	const closed = closedTools(tools);
	const fix =
		'Pick what your workflows need in Required Tools, and this check compares exactly that.';
	if (tools.length === 0) {
		const message = 'Procore listed no tool of the company, so nothing is known about rights';
		checks.set('permissions', 'warning', { message, fix, link });
	} else if (closed.length > 0) {
		const message = `Closed to the account at company level: ${closed.join(', ')}`;
		checks.set('permissions', 'warning', {
			message,
			fix: `Fine if your workflows do not need them. ${fix}`,
			link,
		});
	} else {
		checks.ok('permissions', 'Every company tool that is switched on is open to the account');
	}
}

/** Rights that could not be read are a fault only where somebody asked for them. */
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

interface Findings {
	lacks: Lack[];
	/** In which project the project's tools were looked up, or why they were not. */
	where: string;
	/** Why something could not be looked up. */
	faults: { message: string; fix: string }[];
	/** Whether the check of the projects, which this one builds on, has failed. */
	isBlocked: boolean;
}

async function lookInProject(needs: Need[], projectTools: ProjectTools): Promise<Findings> {
	const found: Findings = { lacks: [], where: '', faults: [], isBlocked: false };
	if (needs.length === 0) return found;
	if (!projectTools.areListed) return { ...found, isBlocked: true };
	const { sample } = projectTools;
	if (!sample) {
		const message = 'Rights on project tools could not be looked up: no project is active';
		const fix = 'Permit a project, then run this check again.';
		return { ...found, faults: [{ message, fix }] };
	}
	const { value, error } = await projectTools.read();
	if (error) {
		const message = `Rights in project "${sample.name}" could not be read: ${error.message}`;
		return { ...found, faults: [{ message, fix: fixAfter(error) }] };
	}
	const where = ` (project tools looked up in "${sample.name}" only)`;
	return { ...found, lacks: lacksIn(value, needs), where };
}

/** Compares what the account may do with what the workflows need. At most one call, for one project. */
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
	const ofCompany = asked.filter(({ scope }) => scope === 'company');
	const found = await lookInProject(
		asked.filter(({ scope }) => scope === 'project'),
		projectTools,
	);
	const lacks = [...(tools.length > 0 ? lacksIn(tools, ofCompany) : []), ...found.lacks];
	const messages = found.faults.map(({ message }) => message);
	const fixes = found.faults.map(({ fix }) => fix);
	if (tools.length === 0 && ofCompany.length > 0) {
		messages.push('Procore listed no tool of the company, so no right could be compared');
		fixes.push(
			'Run the check again; if it stays so, check that the account is in the Company Directory.',
		);
	}
	if (unknown.length > 0) {
		const entries = unknown.map((entry) => `"${entry}"`).join(', ');
		messages.push(`Required Tools holds what is no operation and no tool: ${entries}`);
		fixes.push(POSSIBLE);
	}
	if (lacks.length > 0) {
		messages.push(`Missing: ${lacks.map(lackInWords).join('; ')}${found.where}`);
		fixes.push(fixOf(lacks, procore.account.authType, projectTools.sample?.name ?? ''));
	}
	if (messages.length > 0) {
		const finding = { message: messages.join('. '), fix: fixes.join(' '), link };
		checks.set('permissions', 'failed', finding);
	} else if (!found.isBlocked) {
		checks.ok('permissions', `Every required right is there${found.where}`);
	}
}
