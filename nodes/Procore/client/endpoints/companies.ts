import { path } from '../path';
import type { ProcoreClient } from '../ProcoreClient';
import { companySchema, type Company } from '../schemas/records';

const COMPANIES = path`/rest/v1.0/companies`;

/**
 * The companies that the account can reach. Works without a company; a service account in a
 * multi-region account needs the credential's company in the header, which the client sends
 * whenever there is one.
 * Source: GET /rest/v1.0/companies; procore/documentation `oauth/oauth_client_credentials.md`.
 */
export async function listCompanies(
	procore: ProcoreClient,
	{ limit, include_free_companies = false }: { limit?: number; include_free_companies?: boolean },
): Promise<Company[]> {
	const query = include_free_companies ? { include_free_companies } : {};
	return await procore.list(COMPANIES, companySchema, { query, limit });
}
