import type { IDataObject } from 'n8n-workflow';
import { listTools, type ToolAccess } from '../../client/endpoints/rights';
import type { ProcoreClient } from '../../client/ProcoreClient';
import type { Project } from '../../client/schemas/records';
import { ACCOUNT_KINDS, generalAdvice } from './advice';
import { attempt } from './attempt';
import { Checklist } from './checklist';
import { checkCompany, type CompanyFound } from './company';
import type { Wanted } from './expected';
import { checkProjects, type ProjectsFound } from './projects';
import { checkQuota, quotaOf } from './quota';
import { checkPermissions, checkWebhooks } from './rights';
import { withToolAddresses } from './screens';
import { checkSignIn } from './signIn';
import { isCompanyAdmin, isWebhooks, needsOf } from './tools';

export interface Question {
	/** As typed in the node; '' for the credential's. */
	company: string;
	requiredTools: string[];
	wanted: Wanted;
	/** Unix seconds. */
	now: () => number;
}

const permittedRow = (project: Project): IDataObject => ({
	id: String(project.id),
	name: project.name ?? '',
	projectNumber: String(project.project_number ?? ''),
	active: project.active !== false,
	linked: 'origin_id' in project && Boolean(project.origin_id),
});

async function toolsOf(
	checks: Checklist,
	procore: ProcoreClient,
	company: CompanyFound,
	isAsked: boolean,
): Promise<ToolAccess[]> {
	const { value, error } = await attempt(async () => await listTools(procore, company.id));
	if (!error) return value;
	const message = `Rights could not be read: ${error.message}`;
	checks.set('permissions', isAsked ? 'failed' : 'warning', { message, fix: error.advice });
	return [];
}

/** Everything inside the company: projects, rights, webhooks. */
async function inspectCompany(
	checks: Checklist,
	procore: ProcoreClient,
	found: CompanyFound,
	{ requiredTools, wanted }: Question,
): Promise<ProjectsFound> {
	const { needs, unknown } = needsOf(requiredTools);
	const tools = await toolsOf(
		checks,
		procore,
		found,
		needs.some((need) => !isWebhooks(need)),
	);
	const couldNotRead = checks.fields('failed').concat(checks.fields('warning'));
	const screens = withToolAddresses(found.screens, tools, found.webUrl);
	const company = { ...found, screens };
	const projects = await checkProjects(checks, procore, company, wanted, isCompanyAdmin(tools));
	if (!couldNotRead.includes('permissions')) {
		const sample = projects.permitted.find(({ active }) => active !== false);
		await checkPermissions(checks, procore, company, tools, { needs, sample });
	}
	await checkWebhooks(checks, procore, company, tools, needs.some(isWebhooks));
	const strange = unknown.map((value) => `Required Tools holds an unknown entry, "${value}".`);
	return { ...projects, advice: [...projects.advice, ...strange] };
}

/** Checks one credential from its hosts to its rights. A wrong configuration is a result. */
export async function inspect(procore: ProcoreClient, question: Question): Promise<IDataObject> {
	const { account } = procore;
	const checks = new Checklist();
	const companies = await checkSignIn(checks, procore);
	const company = companies && (await checkCompany(checks, procore, question.company, companies));
	const projects = company && (await inspectCompany(checks, procore, company, question));
	checkQuota(checks, procore.rateLimit, question.now());
	return {
		result: checks.summary(),
		valid: checks.fields('failed').length === 0,
		overview: checks.overview(),
		checks: checks.all().map((check) => ({ ...check })),
		missingProjects: projects?.missing ?? [],
		permittedProjects: projects?.permitted.map(permittedRow) ?? [],
		authType: account.authType,
		accountKind: ACCOUNT_KINDS[account.authType],
		environment: account.environment,
		identity: company
			? { userId: company.me.id, login: company.me.login ?? '', name: company.me.name ?? '' }
			: null,
		company: company
			? { id: company.id, name: company.name, zone: company.zone, webUrl: company.webUrl }
			: null,
		rateLimit: quotaOf(procore.rateLimit),
		advice: [...(projects?.advice ?? []), ...generalAdvice(account.authType)],
	};
}
