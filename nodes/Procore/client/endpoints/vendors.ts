import { pathOf, type Call } from '../wire/path';
import type { Fitting, ListOptions, ProcoreClient } from '../ProcoreClient';
import { vendorSchema, type Vendor } from '../schemas/records';
import type { Query } from '../wire/http';
import { inBatches } from '../wire/lists/inBatches';
import { MANY_A_PAGE } from '../wire/lists/sizes';

export const LIST_VENDORS: Call = ['GET', '/rest/v1.0/vendors'];
export const LIST_INACTIVE_VENDORS: Call = [
	'GET',
	'/rest/v1.0/companies/{company_id}/vendors/inactive',
];
export const LIST_INACTIVE_PROJECT_VENDORS: Call = [
	'GET',
	'/rest/v1.0/projects/{project_id}/vendors/inactive',
];
export const LIST_PROJECT_VENDORS: Call = ['GET', '/rest/v1.1/projects/{project_id}/vendors'];
export const GET_VENDOR: Call = ['GET', '/rest/v1.0/vendors/{id}'];

/** The vendors (directory companies) of a company, inactive ones not included. */
export async function listVendors(
	procore: ProcoreClient,
	companyId: string,
	options: Pick<ListOptions, 'query' | 'limit'> = {},
): Promise<Vendor[]> {
	return await procore.list(pathOf(LIST_VENDORS), vendorSchema, {
		...options,
		companyId,
		query: { company_id: companyId, ...options.query },
		perPage: MANY_A_PAGE,
	});
}

/** Inactive vendors of the company or of a project. Procore has no filters for them. */
export async function listInactiveVendors(
	procore: ProcoreClient,
	companyId: string,
	options: Pick<ListOptions, 'query' | 'limit'> & Fitting<Vendor> & { projectId?: string } = {},
): Promise<Vendor[]> {
	const { projectId, ...others } = options;
	const endpoint =
		projectId === undefined
			? pathOf(LIST_INACTIVE_VENDORS, { company_id: companyId })
			: pathOf(LIST_INACTIVE_PROJECT_VENDORS, { project_id: projectId });
	return await procore.list(endpoint, vendorSchema, {
		...others,
		companyId,
		perPage: MANY_A_PAGE,
	});
}

export async function listProjectVendors(
	procore: ProcoreClient,
	companyId: string,
	projectId: string,
	options: Pick<ListOptions, 'query' | 'limit'> = {},
): Promise<Vendor[]> {
	const endpoint = pathOf(LIST_PROJECT_VENDORS, { project_id: projectId });
	return await procore.list(endpoint, vendorSchema, {
		...options,
		companyId,
		perPage: MANY_A_PAGE,
	});
}

/** Vendors by their ids. An inactive vendor is found only if there is just one id. */
export async function vendorsById(
	procore: ProcoreClient,
	companyId: string,
	ids: string[],
): Promise<Vendor[]> {
	const [only, ...others] = ids;
	if (only !== undefined && others.length === 0) {
		return [await getVendor(procore, companyId, only)];
	}
	const read = async (query: Query) => await listVendors(procore, companyId, { query });
	return await inBatches(ids, read);
}

export async function getVendor(
	procore: ProcoreClient,
	companyId: string,
	vendorId: string,
): Promise<Vendor> {
	const query = { company_id: companyId };
	return await procore.get(pathOf(GET_VENDOR, { id: vendorId }), vendorSchema, {
		companyId,
		query,
	});
}
