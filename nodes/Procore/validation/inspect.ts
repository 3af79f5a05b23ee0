import type { IDataObject } from 'n8n-workflow';
import { listTools } from '../client/endpoints/rights';
import { procoreId } from '../client/ids';
import type { ProcoreClient } from '../client/ProcoreClient';
import { rethrow } from '../client/ProcoreError';
import type { SeenProject } from '../client/schemas/seenProject';
import { ACCOUNT_KINDS, generalAdvice } from './advice';
import { checkCompany } from './checks/company';
import { checkInstallation } from './checks/installation';
import type { Check } from './checklist';
import { Ended, Inspection, type CompanyFound, type Question } from './inspection';
import { isCompanyAdmin } from './rights/levels';
import { needsOf } from './rights/needs';
import { checkProjects } from './projects/projects';
import { projectToolsOf } from './rights/projectTools';
import { checkQuota, quotaOf } from './checks/quota';
import { checkPermissions, reportUnreadable } from './rights/rights';
import { rightsRows } from './rights/rightsRows';
import { withToolAddresses } from './screens';
import { checkSignIn } from './checks/signIn';
import { checkWebhooks } from './checks/webhooks';

/** Everything inside the company: projects, rights, webhooks. */
async function checkInside(inspection: Inspection, found: CompanyFound): Promise<void> {
	const { procore, ask, question } = inspection;
	const wanted = needsOf(question.requiredTools, question.operations);
	const read = await ask(async () => await listTools(procore, found.id));
	const tools = read.value ?? [];
	inspection.tools = tools;
	const company = { ...found, screens: withToolAddresses(found.screens, tools, found.webUrl) };
	inspection.company = company;
	inspection.projects = await checkProjects(inspection, company, isCompanyAdmin(tools));
	const projectTools = projectToolsOf(inspection, company.id);
	inspection.projectTools = projectTools;
	if (read.error) reportUnreadable(inspection, company, wanted, read.error);
	else await checkPermissions(inspection, company, wanted, projectTools);
	await checkWebhooks(inspection, company, wanted.needs, projectTools);
}

/** Runs the steps in order. A step that fails ends the run, since the next ones need it. */
async function run(inspection: Inspection): Promise<void> {
	const companies = await checkSignIn(inspection);
	const company = companies && (await checkCompany(inspection, companies));
	const isIn = company && (await checkInstallation(inspection, company, companies));
	if (isIn) await checkInside(inspection, company);
}

const permittedRow = ({ id, name, projectNumber, active, linked }: SeenProject): IDataObject => ({
	id: procoreId(id),
	name,
	projectNumber,
	active,
	...(linked === undefined ? {} : { linked }),
});

function resultOf(found: Inspection): IDataObject {
	const { checks, procore, company, me, projects } = found;
	const { account, rateLimit } = procore;
	return {
		result: checks.summary(),
		valid: checks.fields('failed').length === 0,
		checkAgain: found.checkAgain,
		overview: checks.overview(),
		checks: checks.all().map((check) => ({ ...check })),
		missingProjects: projects?.missing ?? [],
		permittedProjects: projects?.permitted.map(permittedRow) ?? [],
		authType: account.authType,
		accountKind: ACCOUNT_KINDS[account.authType],
		environment: account.environment,
		identity: me ? { userId: procoreId(me.id), login: me.login, name: me.name } : null,
		company: company
			? {
					id: procoreId(company.id),
					name: company.name,
					zone: company.zone,
					webUrl: company.webUrl,
				}
			: null,
		rights: rightsRows(found),
		rateLimit: quotaOf(rateLimit),
		advice: [...(projects?.advice ?? []), ...generalAdvice(account.authType)],
	};
}

/** Checks one credential from its hosts to its rights. A wrong configuration is a result. */
export async function inspect(
	procore: ProcoreClient,
	question: Question,
): Promise<{ json: IDataObject; checks: Check[] }> {
	const inspection = new Inspection(procore, question);
	try {
		await run(inspection);
	} catch (error) {
		if (!(error instanceof Ended)) throw rethrow(error);
	}
	const now = question.now() + inspection.clockAhead;
	checkQuota(inspection.checks, procore.rateLimit, now);
	return { json: resultOf(inspection), checks: inspection.checks.all() };
}
