import { z } from 'zod';
import { pathOf, type Call } from '../wire/path';
import type { ProcoreClient } from '../ProcoreClient';
import { record } from '../schemas/record';
import { rawId } from '../schemas/records';

export const LIST_COMPANIES: Call = ['GET', '/rest/v1.0/companies'];

/** The code uses only id and name, so no other field may fail the list. */
const listedSchema = record({ id: rawId, name: z.string().nullish() });
export type Company = z.infer<typeof listedSchema>;

export interface CompanyListOptions {
	limit?: number;
	include_free_companies?: boolean;
	/** The company to name in the header; by default the credential's. */
	companyId?: string;
}

/**
 * The companies that the account can reach. Works without a company, but a service account in a
 * multi-region account needs one in the header. The client sends it if it has one.
 * Source: GET /rest/v1.0/companies; procore/documentation `oauth/oauth_client_credentials.md`.
 */
export async function listCompanies(
	procore: ProcoreClient,
	{ limit, include_free_companies = false, companyId }: CompanyListOptions,
): Promise<Company[]> {
	const query = include_free_companies ? { include_free_companies } : {};
	return await procore.list(pathOf(LIST_COMPANIES), listedSchema, { query, limit, companyId });
}
