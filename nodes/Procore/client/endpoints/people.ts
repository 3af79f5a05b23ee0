import { z } from 'zod';
import { rowsOf } from '../wire/answers/answer';
import type { Query } from '../wire/http';
import { pathOf, type Call, type Path } from '../wire/path';
import type { Fitting, ProcoreClient } from '../ProcoreClient';
import { anything, idSchema } from '../schemas/records';
import { MANY_A_PAGE } from '../wire/lists/sizes';

const words = z.string().nullish().catch(undefined);
const vendorOf = z.object({ id: idSchema }).nullish().catch(undefined);

/**
 * GET /rest/v1.0/companies/{company_id}/people. Procore does not document whether the extended view
 * names the vendor, so it may be absent.
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
		fax_number: words,
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
		name: words,
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
export const LIST_PROJECT_PEOPLE: Call = ['GET', '/rest/v1.0/projects/{project_id}/people'];
export const LIST_INACTIVE_PROJECT_PEOPLE: Call = [
	'GET',
	'/rest/v1.0/projects/{project_id}/people/inactive',
];
export const LIST_USERS: Call = ['GET', '/rest/v1.3/companies/{company_id}/users'];

export interface PeopleOptions {
	/** Only the contacts of these vendors, at most 100. */
	vendorIds?: string[];
	limit?: number;
	/** The inactive people instead of the active ones. */
	areInactive?: boolean;
	/** The people of this project's directory instead of the company's. */
	projectId?: string;
	/** Further filters. */
	query?: Query;
}

function peoplePath(companyId: string, { areInactive, projectId }: PeopleOptions): Path {
	if (projectId === undefined) {
		const call = areInactive ? LIST_INACTIVE_PEOPLE : LIST_PEOPLE;
		return pathOf(call, { company_id: companyId });
	}
	const call = areInactive ? LIST_INACTIVE_PROJECT_PEOPLE : LIST_PROJECT_PEOPLE;
	return pathOf(call, { project_id: projectId });
}

/** People of the directory of a company or a project. */
export async function listPeople(
	procore: ProcoreClient,
	companyId: string,
	options: PeopleOptions & Fitting<Person> = {},
): Promise<Person[]> {
	const { vendorIds, limit, query, fits } = options;
	const ofVendor = vendorIds === undefined ? {} : { 'filters[vendor_id]': vendorIds };
	return await procore.list(peoplePath(companyId, options), personSchema, {
		companyId,
		limit,
		fits,
		query: { view: 'extended', ...ofVendor, ...query },
		perPage: MANY_A_PAGE,
	});
}

/** Active users of a company directory: the people who can log in, each with its vendor. */
export async function listUsers(
	procore: ProcoreClient,
	companyId: string,
	search?: string,
): Promise<User[]> {
	return await procore.list(pathOf(LIST_USERS, { company_id: companyId }), userSchema, {
		companyId,
		query: search ? { 'filters[search]': search } : {},
		perPage: MANY_A_PAGE,
	});
}

const templateSchema = z.object({ id: idSchema, name: words }).catchall(anything);
export const LIST_TEMPLATES: Call = [
	'GET',
	'/rest/v1.0/companies/{company_id}/permission_templates',
];

/** The permission templates that a user can have in a project. The list has no pages. */
export async function listProjectTemplates(
	procore: ProcoreClient,
	companyId: string,
): Promise<Array<z.infer<typeof templateSchema>>> {
	const path = pathOf(LIST_TEMPLATES, { company_id: companyId });
	const query = { 'filters[type]': 'project_tools' };
	const { body } = await procore.request('GET', path, { companyId, query });
	return rowsOf(body, path).map((row) => procore.parse(templateSchema, row, path));
}
