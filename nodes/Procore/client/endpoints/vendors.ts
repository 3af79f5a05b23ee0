import { path } from '../wire/path';
import type { ListOptions, ProcoreClient } from '../ProcoreClient';
import { vendorSchema, type Vendor } from '../schemas/records';
import { MANY_A_PAGE } from './sizes';

/**
 * The vendors (directory companies) of a company, inactive ones not included.
 * Source: GET /rest/v1.0/vendors.
 */
export async function listVendors(
	procore: ProcoreClient,
	companyId: string,
	options: Pick<ListOptions, 'query' | 'limit'> = {},
): Promise<Vendor[]> {
	return await procore.list(path`/rest/v1.0/vendors`, vendorSchema, {
		...options,
		companyId,
		query: { company_id: companyId, ...options.query },
		perPage: MANY_A_PAGE,
	});
}

/** Source: GET /rest/v1.0/companies/{company_id}/vendors/inactive */
export async function listInactiveVendors(
	procore: ProcoreClient,
	companyId: string,
	options: Pick<ListOptions, 'query' | 'limit'> = {},
): Promise<Vendor[]> {
	const endpoint = path`/rest/v1.0/companies/${companyId}/vendors/inactive`;
	return await procore.list(endpoint, vendorSchema, {
		...options,
		companyId,
		perPage: MANY_A_PAGE,
	});
}

/** Source: GET /rest/v1.1/projects/{project_id}/vendors */
export async function listProjectVendors(
	procore: ProcoreClient,
	companyId: string,
	projectId: string,
	options: Pick<ListOptions, 'query' | 'limit'> = {},
): Promise<Vendor[]> {
	const endpoint = path`/rest/v1.1/projects/${projectId}/vendors`;
	return await procore.list(endpoint, vendorSchema, {
		...options,
		companyId,
		perPage: MANY_A_PAGE,
	});
}

/** Source: GET /rest/v1.0/vendors/{id} */
export async function getVendor(
	procore: ProcoreClient,
	companyId: string,
	vendorId: string,
): Promise<Vendor> {
	const query = { company_id: companyId };
	return await procore.get(path`/rest/v1.0/vendors/${vendorId}`, vendorSchema, {
		companyId,
		query,
	});
}
