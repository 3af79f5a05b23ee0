import { z } from 'zod';
import { pathOf, type Call } from '../wire/path';
import type { ProcoreClient } from '../ProcoreClient';
import { anything, idSchema } from '../schemas/records';
import { MANY_A_PAGE } from '../wire/lists/sizes';

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

export const LIST_PEOPLE: Call = ['GET', '/rest/v1.0/companies/{company_id}/people'];
export const LIST_INACTIVE_PEOPLE: Call = [
	'GET',
	'/rest/v1.0/companies/{company_id}/people/inactive',
];
export const LIST_USERS: Call = ['GET', '/rest/v1.3/companies/{company_id}/users'];

export interface PeopleOptions {
	/** The contacts of these vendors alone, at most 100. */
	vendorIds?: string[];
	limit?: number;
	/** Those who are inactive, instead of the others. */
	areInactive?: boolean;
}

/** People of a company directory. */
export async function listPeople(
	procore: ProcoreClient,
	companyId: string,
	{ vendorIds, limit, areInactive = false }: PeopleOptions = {},
): Promise<Person[]> {
	const ofVendor = vendorIds === undefined ? {} : { 'filters[vendor_id]': vendorIds };
	const call = areInactive ? LIST_INACTIVE_PEOPLE : LIST_PEOPLE;
	return await procore.list(pathOf(call, { company_id: companyId }), personSchema, {
		companyId,
		limit,
		query: { view: 'extended', ...ofVendor },
		perPage: MANY_A_PAGE,
	});
}

/** Active users of a company directory: the people who can log in, each with its vendor. */
export async function listUsers(procore: ProcoreClient, companyId: string): Promise<User[]> {
	return await procore.list(pathOf(LIST_USERS, { company_id: companyId }), userSchema, {
		companyId,
		perPage: MANY_A_PAGE,
	});
}
