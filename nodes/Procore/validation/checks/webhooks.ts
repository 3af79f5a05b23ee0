import type { AuthType } from '../../client/account';
import type { ToolAccess } from '../../client/endpoints/rights';
import { listHooks } from '../../client/endpoints/webhooks';
import type { CompanyFound, Inspection } from '../inspection';
import { isWebhooks, reaches, webhooksToolIn, WEBHOOKS_TOOL } from '../rights/levels';
import type { Need } from '../rights/needs';
import type { ProjectTools } from '../rights/projectTools';
import { fixAfter, linkAfter } from '../screens';

const NAMESPACE = 'n8n';
const NEEDED = { level: 'Standard' } as const;

export function webhooksFix(authType: AuthType): string {
	return authType === 'dmsa'
		? `The app needs the "${WEBHOOKS_TOOL}" permission at Standard: the app's developer adds it to the data connector component in the Developer Portal (Configuration Builder), then an admin updates the app in Company Admin > App Management.`
		: `Give the person's permission template the "${WEBHOOKS_TOOL}" permission at Standard (Company Directory > the person > Edit > permission template). An app with a DMSA can have it among its own permissions.`;
}

/** What a list of tools says about the right. */
interface Listed {
	/** What the account has instead; '' when the right is there. */
	missing: string;
	/** '' for the company. */
	where: string;
}

function listedIn(tools: ToolAccess[], where = ''): Listed | undefined {
	const tool = webhooksToolIn(tools);
	if (!tool) return undefined;
	return {
		missing: reaches(tool, NEEDED) ? '' : `${WEBHOOKS_TOOL} is "${tool.level}"${where}`,
		where,
	};
}

/** The list of one project, taken as an example for all. */
async function listedInProject({ sample, read }: ProjectTools): Promise<Listed | undefined> {
	if (!sample) return undefined;
	const { value = [] } = await read();
	return listedIn(value, ` in project "${sample.name}"`);
}

/** What Procore's lists say, for each scope in question. The company's list counts for both. */
async function listed(
	{ tools }: Inspection,
	scopes: Set<Need['scope']>,
	projectTools: ProjectTools,
): Promise<Listed[] | undefined> {
	const ofProject = scopes.has('project') ? await listedInProject(projectTools) : undefined;
	const needsCompany = !ofProject || scopes.size !== 1;
	const ofCompany = needsCompany ? listedIn(tools) : undefined;
	if (ofProject?.missing) return [ofProject];
	if (needsCompany && !ofCompany) return undefined;
	return [ofCompany, ofProject].flatMap((one) => one ?? []);
}

/**
 * Whether the account may register webhooks, which is a permission of its own. The list of tools
 * says it. If Procore does not list it there, one call that changes nothing tests it.
 */
export async function checkWebhooks(
	inspection: Inspection,
	company: CompanyFound,
	needs: Need[],
	projectTools: ProjectTools,
): Promise<void> {
	const { checks, procore, ask } = inspection;
	const scopes = new Set(needs.filter(isWebhooks).map(({ scope }) => scope));
	const report = (message: string, fix: string, link: string) => {
		const isAsked = scopes.size > 0;
		const unneeded = isAsked ? '' : ' Only workflows that start with the Procore Trigger need it.';
		checks.set('webhooks', isAsked ? 'failed' : 'warning', { message, fix: fix + unneeded, link });
	};
	const reportMissing = (why: string) => {
		const fix = webhooksFix(procore.account.authType);
		report(`No right to register webhooks${why}`, fix, company.screens.admin);
	};
	const found = await listed(inspection, scopes, projectTools);
	const missing = found?.find((one) => one.missing !== '')?.missing;
	if (missing) return reportMissing(` (${missing})`);
	if (found) return checks.ok('webhooks', `Webhooks may be registered${found.at(-1)?.where}`);
	const scope = { companyId: company.id, projectId: '' };
	const { error } = await ask(async () => await listHooks(procore, scope, NAMESPACE, { limit: 1 }));
	if (!error) return checks.ok('webhooks', 'Webhooks may be looked up');
	if (error.kind === 'permission') return reportMissing(`: ${error.message}`);
	const fix = error.kind === 'unexpected' ? fixAfter(error) : error.advice;
	const link = linkAfter(error, company.screens.admin);
	report(`Could not be checked: ${error.message}`, fix, link);
}
