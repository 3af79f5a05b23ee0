import type { AuthType } from '../../client/account';
import { listTools, type ToolAccess } from '../../client/endpoints/rights';
import { listHooks } from '../../client/endpoints/webhooks';
import { rightInWords } from '../../client/explain';
import { RIGHTS } from '../../client/permissions';
import type { ProcoreClient } from '../../client/ProcoreClient';
import type { Project } from '../../client/schemas/records';
import { attempt } from './attempt';
import type { Checklist, CheckStatus } from './checklist';
import type { CompanyFound } from './company';
import {
	isWebhooks,
	levelOf,
	type Need,
	reaches,
	toolNamed,
	webhooksToolIn,
	WEBHOOKS_TOOL,
} from './tools';

const NAMESPACE = 'n8n';

interface Lack {
	need: Need;
	/** What the account has instead. */
	has: string;
}

function lacksIn(tools: ToolAccess[], needs: Need[]): Lack[] {
	return needs.flatMap((need) => {
		const tool = toolNamed(tools, need.tool);
		if (!tool) return [{ need, has: 'the tool is switched off' }];
		return reaches(tool, need) ? [] : [{ need, has: `has "${levelOf(tool)}"` }];
	});
}

const lackInWords = ({ need, has }: Lack) => `${rightInWords(need)} (${has})`;

function fixOf(lacks: Lack[], authType: AuthType, project: string): string {
	const rights = [...new Set(lacks.map(({ need }) => rightInWords(need)))].join('; ');
	const off = lacks.filter(({ has }) => has.includes('switched off'));
	const switchOn =
		off.length > 0
			? ` Switch on the missing tools: ${off.some(({ need }) => need.scope === 'project') ? `project "${project}" > Admin > Active Tools` : 'Company Admin > Tool Settings'}.`
			: '';
	const who =
		authType === 'dmsa'
			? "Company Directory > the service account's user > Edit > permission template"
			: 'Company Directory > the person > Edit > permission template';
	return `${who}: give ${rights}.${switchOn}`;
}

/** Without a list of needs: tools that operations of this node use, and that are closed. */
function closedTools(tools: ToolAccess[]): string[] {
	const used = RIGHTS.filter((right) => right.scope === 'company' && !isWebhooks(right));
	const names = [...new Set(used.map(({ tool }) => tool))];
	return names.filter((name) => {
		const tool = toolNamed(tools, name);
		return tool !== undefined && levelOf(tool) === 'None';
	});
}

function reportUnasked(checks: Checklist, tools: ToolAccess[], link: string): void {
	const closed = closedTools(tools);
	if (closed.length === 0) {
		checks.ok('permissions', 'Every company tool that is switched on is open to the account');
		return;
	}
	checks.set('permissions', 'warning', {
		message: `Closed to the account at company level: ${closed.join(', ')}`,
		fix: 'Fine if your workflows do not need them. Pick what they need in Required Tools, and this check compares exactly that.',
		link,
	});
}

export interface RightsWanted {
	needs: Need[];
	/** A project whose tools stand for those of all; undefined when there is none. */
	sample: Project | undefined;
}

/** Compares what the account may do with what the workflows need. At most one call, for one project. */
export async function checkPermissions(
	checks: Checklist,
	procore: ProcoreClient,
	company: CompanyFound,
	tools: ToolAccess[],
	{ needs, sample }: RightsWanted,
): Promise<void> {
	const link = company.screens.directory;
	const asked = needs.filter((need) => !isWebhooks(need));
	if (asked.length === 0) {
		reportUnasked(checks, tools, link);
		return;
	}
	const lacks = lacksIn(
		tools,
		asked.filter(({ scope }) => scope === 'company'),
	);
	const inProject = asked.filter(({ scope }) => scope === 'project');
	const project = sample?.name ?? '';
	let where = '';
	if (inProject.length > 0 && sample) {
		const read = async () => await listTools(procore, company.id, String(sample.id));
		const { value, error } = await attempt(read);
		if (error) {
			const message = `Rights in project "${project}" could not be read: ${error.message}`;
			checks.set('permissions', 'failed', { message, fix: error.advice, link });
			return;
		}
		lacks.push(...lacksIn(value, inProject));
		where = ` (project tools looked up in "${project}" only)`;
	}
	if (lacks.length > 0) {
		checks.set('permissions', 'failed', {
			message: `Missing: ${lacks.map(lackInWords).join('; ')}${where}`,
			fix: fixOf(lacks, procore.account.authType, project),
			link,
		});
	} else if (inProject.length > 0 && !sample) {
		checks.set('permissions', 'warning', {
			message: 'Rights on project tools could not be looked up: the account sees no active project',
			fix: 'Permit a project, then run this check again.',
			link: company.screens.admin,
		});
	} else {
		checks.ok('permissions', `Every required right is there${where}`);
	}
}

export function webhooksFix(authType: AuthType): string {
	return authType === 'dmsa'
		? `The app needs the "${WEBHOOKS_TOOL}" permission at Standard: the app's developer adds it to the data connector component in the Developer Portal (Manage Manifests), then an admin updates the app in Company Admin > App Management.`
		: `Give the person's permission template the "${WEBHOOKS_TOOL}" permission at Standard (Company Directory > the person > Edit > permission template). An app with a DMSA can have it in its manifest.`;
}

/**
 * Whether the account may register webhooks, which is a permission of its own. Read off the list
 * of tools; only where Procore does not list it there, it is tried with one call that changes
 * nothing.
 */
export async function checkWebhooks(
	checks: Checklist,
	procore: ProcoreClient,
	company: CompanyFound,
	tools: ToolAccess[],
	isAsked: boolean,
): Promise<void> {
	const listed = webhooksToolIn(tools);
	const status: CheckStatus = isAsked ? 'failed' : 'warning';
	const fix = webhooksFix(procore.account.authType);
	const unneeded = isAsked ? '' : ' Only workflows that start with the Procore Trigger need it.';
	const link = company.screens.admin;
	const lacking = (message: string) =>
		checks.set('webhooks', status, { message, fix: fix + unneeded, link });
	if (listed) {
		if (reaches(listed, { level: 'Standard' })) checks.ok('webhooks', 'Webhooks may be registered');
		else lacking(`No right to register webhooks (${WEBHOOKS_TOOL} is "${levelOf(listed)}")`);
		return;
	}
	const scope = { companyId: company.id, projectId: '' };
	const hooks = async () => await listHooks(procore, scope, NAMESPACE, { limit: 1 });
	const { error } = await attempt(hooks);
	if (!error) checks.ok('webhooks', 'Webhooks may be looked up');
	else lacking(`No right to register webhooks: ${error.message}`);
}
