import type { AuthType } from '../../client/account';
import { listHooks } from '../../client/endpoints/webhooks';
import type { CompanyFound, Inspection } from './inspection';
import { isWebhooks, reaches, webhooksToolIn, WEBHOOKS_TOOL } from './levels';
import type { Need } from './needs';
import type { ProjectTools } from './projectTools';
import { fixAfter, linkAfter } from './screens';

const NAMESPACE = 'n8n';
const NEEDED = { level: 'Standard' } as const;

export function webhooksFix(authType: AuthType): string {
	return authType === 'dmsa'
		? `The app needs the "${WEBHOOKS_TOOL}" permission at Standard: the app's developer adds it to the data connector component in the Developer Portal (Manage Manifests), then an admin updates the app in Company Admin > App Management.`
		: `Give the person's permission template the "${WEBHOOKS_TOOL}" permission at Standard (Company Directory > the person > Edit > permission template). An app with a DMSA can have it in its manifest.`;
}

interface Verdict {
	/** '' when the right is there. */
	lack: string;
	/** How it is known. */
	said: string;
}

/** Read off the list of tools of a project that stands for all, where somebody needs it there. */
async function inProject(projectTools: ProjectTools): Promise<Verdict | undefined> {
	if (!projectTools.sample) return undefined;
	const { value = [] } = await projectTools.read();
	const listed = webhooksToolIn(value);
	if (!listed) return undefined;
	const where = `in project "${projectTools.sample.name}"`;
	const lack = reaches(listed, NEEDED) ? '' : `${WEBHOOKS_TOOL} is "${listed.level}" ${where}`;
	return { lack, said: `Webhooks may be registered ${where}` };
}

function inCompany({ tools }: Inspection): Verdict | undefined {
	const listed = webhooksToolIn(tools);
	if (!listed) return undefined;
	const lack = reaches(listed, NEEDED) ? '' : `${WEBHOOKS_TOOL} is "${listed.level}"`;
	return { lack, said: 'Webhooks may be registered' };
}

/**
 * Whether the account may register webhooks, which is a permission of its own. Read off the list
 * of tools; only where Procore does not list it there, it is tried with one call that changes
 * nothing.
 */
export async function checkWebhooks(
	inspection: Inspection,
	company: CompanyFound,
	needs: Need[],
	projectTools: ProjectTools,
): Promise<void> {
	const { checks, procore, ask } = inspection;
	const asked = needs.filter(isWebhooks);
	const status = asked.length > 0 ? 'failed' : 'warning';
	const unneeded =
		asked.length > 0 ? '' : ' Only workflows that start with the Procore Trigger need it.';
	const lacking = (message: string) => {
		const fix = webhooksFix(procore.account.authType) + unneeded;
		checks.set('webhooks', status, { message, fix, link: company.screens.admin });
	};
	const wantsProject = asked.some(({ scope }) => scope === 'project');
	const wantsCompany = asked.length === 0 || asked.some(({ scope }) => scope === 'company');
	const ofProject = wantsProject ? await inProject(projectTools) : undefined;
	const ofCompany = wantsCompany || !ofProject ? inCompany(inspection) : undefined;
	const lack = ofCompany?.lack || ofProject?.lack;
	if (lack) return lacking(`No right to register webhooks (${lack})`);
	if (ofCompany ?? (ofProject && !wantsCompany)) {
		return checks.ok('webhooks', (ofCompany ?? ofProject)?.said ?? '');
	}
	const scope = { companyId: company.id, projectId: '' };
	const { error } = await ask(async () => await listHooks(procore, scope, NAMESPACE, { limit: 1 }));
	if (!error) return checks.ok('webhooks', 'Webhooks may be looked up');
	if (error.trouble === 'permission') {
		return lacking(`No right to register webhooks: ${error.message}`);
	}
	checks.set('webhooks', status, {
		message: `Could not be checked: ${error.message}`,
		fix: (error.trouble === 'unexpected' ? fixAfter(error) : error.advice) + unneeded,
		link: linkAfter(error, company.screens.admin),
	});
}
