import { z } from 'zod';
import { path } from '../wire/path';
import type { ProcoreClient } from '../ProcoreClient';
import { anything, idSchema } from '../schemas/records';

const words = z.string().nullish().catch(undefined);
const vendorOf = z.object({ id: idSchema }).nullish().catch(undefined);

/**
 * GET /rest/v1.0/companies/{company_id}/people. Whether the extended view names the vendor is not
 * documented, so it may be absent.
 */
export const personSchema = z
	.object({
		id: idSchema,
		first_name: words,
		last_name: words,
		user_id: idSchema.nullish().catch(undefined),
		job_title: words,
		business_phone: words,
		mobile_phone: words,
		contact: z
			.object({ email: words, is_active: z.boolean().nullish() })
			.nullish()
			.catch(undefined),
		vendor: vendorOf,
	})
	.catchall(anything);
export type Person = z.infer<typeof personSchema>;

/** GET /rest/v1.3/companies/{company_id}/users */
export const userSchema = z
	.object({
		id: idSchema,
		contact_id: idSchema.nullish().catch(undefined),
		job_title: words,
		business_phone: words,
		mobile_phone: words,
		email_address: words,
		vendor: vendorOf,
	})
	.catchall(anything);
export type User = z.infer<typeof userSchema>;

const PER_PAGE = 1_000;

/** Ids in one query; a longer URL may be refused on the way. */
export const VENDORS_PER_CALL = 100;

export interface PeopleOptions {
	/** The contacts of these vendors alone, at most {@link VENDORS_PER_CALL}. */
	vendorIds?: string[];
	limit?: number;
	/** Those who are inactive, instead of the others. */
	areInactive?: boolean;
}

/** People of a company directory. Source: GET …/people and GET …/people/inactive. */
export async function listPeople(
	procore: ProcoreClient,
	companyId: string,
	{ vendorIds, limit, areInactive = false }: PeopleOptions = {},
): Promise<Person[]> {
	const ofVendor = vendorIds === undefined ? {} : { 'filters[vendor_id]': vendorIds };
	const endpoint = areInactive
		? path`/rest/v1.0/companies/${companyId}/people/inactive`
		: path`/rest/v1.0/companies/${companyId}/people`;
	return await procore.list(endpoint, personSchema, {
		companyId,
		limit,
		query: { view: 'extended', ...ofVendor },
		perPage: PER_PAGE,
	});
}

/** Active users of a company directory: the people who can log in, each with its vendor. */
export async function listUsers(procore: ProcoreClient, companyId: string): Promise<User[]> {
	return await procore.list(path`/rest/v1.3/companies/${companyId}/users`, userSchema, {
		companyId,
		perPage: PER_PAGE,
	});
}
