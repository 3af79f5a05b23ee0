import type {
	ILoadOptionsFunctions,
	INodeListSearchResult,
	INodePropertyOptions,
} from 'n8n-workflow';
import { companyIdIn } from '../client/ids';
import { listCompanies } from '../client/endpoints/companies';
import { listProjectTemplates, listUsers } from '../client/endpoints/people';
import { listProjects } from '../client/endpoints/projects';
import { listVendors } from '../client/endpoints/vendors';
import type { ProcoreClient } from '../client/ProcoreClient';
import { asked, companyOf } from './asked';
import { matching } from './matching';

export async function searchCompanies(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	return await asked(this, async (procore) => {
		const url = (id: string) => `${procore.account.hosts.web}/${id}/company/home`;
		// To a service account in several regions Procore lists companies only with one in the header.
		const companyId = companyIdIn(this.getCurrentNodeParameter('companyId')) || undefined;
		return { results: matching(await listCompanies(procore, { companyId }), filter, url) };
	});
}

/** With their project numbers, which the view "compact" leaves out. */
async function permittedProjects(caller: ILoadOptionsFunctions, procore: ProcoreClient) {
	const company = companyOf(caller, procore);
	return await listProjects(procore, company, { query: { view: 'normal' } });
}

export async function searchProjects(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	return await asked(this, async (procore) => {
		const url = (id: string) => `${procore.account.hosts.web}/${id}/project/home`;
		return { results: matching(await permittedProjects(this, procore), filter, url) };
	});
}

export async function getProjects(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return await asked(this, async (procore) => matching(await permittedProjects(this, procore)));
}

export async function searchVendors(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	return await asked(this, async (procore) => {
		const company = companyOf(this, procore);
		const typed = filter?.trim() ?? '';
		const view = 'compact';
		const query = typed ? { view, 'filters[search]': typed } : { view };
		const found = await listVendors(procore, company, { query });
		if (found.length > 0 || !/^\d+$/.test(typed)) return { results: matching(found) };
		const byId = { view, 'filters[id]': [typed] };
		return { results: matching(await listVendors(procore, company, { query: byId })) };
	});
}

/** Users of the company directory, with their email addresses, since two may have the same name. */
export async function searchUsers(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	return await asked(this, async (procore) => {
		const users = await listUsers(procore, companyOf(this, procore), filter?.trim());
		const named = users.map(({ id, name, email_address: email }) => ({
			id,
			name: [name, email && `(${email})`].filter(Boolean).join(' '),
		}));
		return { results: matching(named, filter) };
	});
}

/** The permission templates that a user can have in a project. */
export async function getPermissionTemplates(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	return await asked(this, async (procore) =>
		matching(await listProjectTemplates(procore, companyOf(this, procore))),
	);
}
