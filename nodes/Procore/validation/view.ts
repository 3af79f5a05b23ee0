import type { AuthType } from '../client/account';
import { listCompanies, type Company } from '../client/endpoints/companies';
import { getMe, getZone } from '../client/endpoints/identity';
import { listTools, type ToolAccess } from '../client/endpoints/rights';
import type { ProcoreClient } from '../client/ProcoreClient';
import { rethrow, ProcoreError } from '../client/ProcoreError';
import type { SeenProject } from '../client/schemas/seenProject';
import { attempt, attemptToConnect, type Attempt } from './attempt';
import { isCompanyAdmin } from './rights/levels';
import { assignedVisibility, visibilityOf } from './projects/visibility';

/** What one credential sees of a company. */
export interface View {
	authType: AuthType;
	identity: { userId: string; login: string; name: string };
	company: { id: string; name: string; zone: string; webUrl: string };
	/** Those that it may work in; for a service account that sees all, those that it was added to. */
	projects: Array<Pick<SeenProject, 'id' | 'name'>>;
	/** The company's tools with the level on each; undefined where they are not known. */
	tools: Array<Pick<ToolAccess, 'name' | 'label' | 'level'>> | undefined;
}

function valueOf<T>({ value, error }: Attempt<T>): T {
	if (error) throw rethrow(error);
	return value;
}

/** Procore does not list companies for every account. Then the company's name stays empty. */
async function companiesOf(procore: ProcoreClient, companyId: string): Promise<Company[]> {
	const listed = await attempt(async () => await listCompanies(procore, { companyId }));
	const isRefused =
		listed.error?.kind === 'permission' ||
		listed.error?.kind === 'companyHeader' ||
		listed.error?.kind === 'appNotInstalled';
	return isRefused ? [] : valueOf(listed);
}

async function companyOf(procore: ProcoreClient, id: string): Promise<View['company']> {
	const companies = await companiesOf(procore, id);
	const zone = await attempt(async () => await getZone(procore, id));
	if (zone.error?.kind === 'companyHeader') throw rethrow(zone.error);
	return {
		id,
		name: companies.find((one) => String(one.id) === id)?.name ?? '',
		zone: String(zone.value?.zone ?? ''),
		webUrl: String(zone.value?.web_base_url ?? procore.account.hosts.web),
	};
}

async function look(procore: ProcoreClient, chosen: string): Promise<View> {
	const id = procore.company(chosen);
	const company = await companyOf(procore, id);
	const { id: userId, login, name } = await getMe(procore, id);
	const tools = await listTools(procore, id);
	const viewer = { procore, companyId: id, userId, isAdmin: isCompanyAdmin(tools) };
	const assigned = await assignedVisibility(attempt, viewer);
	const { permitted } = assigned ?? valueOf(await visibilityOf(attempt, viewer));
	const { authType } = procore.account;
	return { authType, identity: { userId, login, name }, company, projects: permitted, tools };
}

/**
 * Reads what a credential sees: about five calls and one for each 300 projects.
 * @throws ProcoreError that says which of the two credentials it is about
 */
export async function viewOf(
	label: 'A' | 'B',
	authType: AuthType,
	connect: () => Promise<ProcoreClient>,
	chosen: string,
): Promise<View> {
	const kind = authType === 'dmsa' ? 'DMSA' : 'User';
	const client = await attemptToConnect(connect, authType === 'dmsa' ? 'DMSA' : 'user');
	const { value, error } = client.error
		? client
		: await attempt(async () => await look(client.value, chosen));
	if (!error) return value;
	const more = client.error ? '' : ' Configuration > Validate with this credential says more.';
	throw new ProcoreError({
		kind: error.kind,
		message: `Credential ${label} (${kind}): ${error.message}`,
		advice: `${error.advice}${more}`,
		status: error.status,
		method: error.method,
		path: error.path,
		retryAt: error.retryAt,
	});
}
