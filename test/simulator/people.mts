import { notFound } from './errors.mts';
import { compare, contains, inRange, isTrue, keep, oneOf, sorted } from './filters.mts';
import { paged } from './paging.mts';
import { rowsWith } from './table.mts';
import { companyOf, numberParam, projectOf } from './route.mts';
import type { Answer, Call, Route } from './route.mts';
import type { IdName, JsonObject, Person, User, Vendor } from './types.mts';

function vendorName(call: Call, id: number | null): IdName | null {
	const vendor = id === null ? undefined : call.core.world.vendors.get(id);
	return vendor ? { id: vendor.id, name: vendor.name } : null;
}

function normalPerson(person: Person): JsonObject {
	return {
		id: person.id,
		first_name: person.first_name,
		last_name: person.last_name,
		is_employee: person.is_employee,
		employee_id: person.employee_id,
		user_id: person.user_id,
		user_uuid: null,
		work_classification_id: null,
		origin_id: person.origin_id,
		contact: { is_active: person.is_active, email: person.email },
	};
}

const initialsOf = (first: string | null, last: string) => `${first?.[0] ?? ''}${last[0] ?? ''}`;

/** With every phone number, the company and where it is. */
function extendedPerson(call: Call, person: Person): JsonObject {
	const vendor =
		person.vendor_id === null ? undefined : call.core.world.vendors.get(person.vendor_id);
	return {
		...normalPerson(person),
		work_classification: null,
		vendor: vendor ? { id: vendor.id, name: vendor.name } : null,
		initials: initialsOf(person.first_name, person.last_name),
		avatar: null,
		reference_user: person.user_id === null,
		created_at: person.created_at,
		updated_at: person.updated_at,
		email: person.email,
		mobile_phone: person.mobile_phone,
		business_phone: person.business_phone,
		job_title: person.job_title,
		fax_number: vendor?.fax_number ?? null,
		address: vendor?.address ?? null,
		city: vendor?.city ?? null,
		country_code: vendor?.country_code ?? null,
		state_code: vendor?.state_code ?? null,
		zip: vendor?.zip ?? null,
		connected: false,
		last_login_at: null,
		welcome_email_sent_at: null,
		erp_integrated_accountant: false,
		permission_template: null,
	};
}

export const showPerson = (call: Call, person: Person, extended: boolean): JsonObject =>
	extended ? extendedPerson(call, person) : normalPerson(person);

/** A contact has the trades and the address of its company. */
function ofVendor<Value>(
	call: Call,
	read: (vendor: Vendor) => Value,
): (person: Person) => Value | undefined {
	return ({ vendor_id }) => {
		const vendor = vendor_id === null ? undefined : call.core.world.vendors.get(vendor_id);
		return vendor && read(vendor);
	};
}

function filterPeople(call: Call, people: Person[]): Person[] {
	const { query } = call;
	return keep(people, [
		...isTrue<Person>(query, 'filters[is_employee]', (person) => person.is_employee),
		...(query.boolean('filters[reference_users_only]')
			? [(person: Person) => person.user_id === null]
			: []),
		...(query.boolean('filters[without_reference_users]')
			? [(person: Person) => person.user_id !== null]
			: []),
		...oneOf<Person>(query, 'filters[vendor_id]', (person) => person.vendor_id),
		...oneOf<Person>(query, 'filters[job_title]', (person) => person.job_title),
		...oneOf<Person>(
			query,
			'filters[trade_id]',
			ofVendor(call, ({ trade_ids }) => trade_ids),
		),
		...oneOf<Person>(
			query,
			'filters[state_code]',
			ofVendor(call, ({ state_code }) => state_code),
		),
		...isTrue<Person>(query, 'filters[connected]', () => false),
		...contains<Person>(query, 'filters[search]', (person) => [
			`${person.first_name ?? ''} ${person.last_name}`,
			person.email,
		]),
	]);
}

const listPeople =
	(active: boolean) =>
	(call: Call): Answer => {
		const all = [...call.core.world.people.values()].filter(
			(person) => person.company_id === companyOf(call).id && person.is_active === active,
		);
		const extended = call.query.get('view') === 'extended';
		return paged(call, filterPeople(call, all), (person) => showPerson(call, person, extended));
	};

/** Those who can sign in to the project, and contacts that only it has; on request the whole company. */
const listProjectPeople =
	(active: boolean) =>
	(call: Call): Answer => {
		const project = projectOf(call);
		const { people } = call.core.world;
		const everybody = call.query.boolean('filters[include_company_people]') ?? false;
		const isMember = ({ id, user_id }: Person) =>
			project.personIds.has(id) || (user_id !== null && project.userIds.has(user_id));
		const all = [...people.values()].filter(
			(person) =>
				person.company_id === project.company_id &&
				person.is_active === active &&
				(everybody || isMember(person)),
		);
		const extended = call.query.get('view') === 'extended';
		return paged(call, filterPeople(call, all), (person) => showPerson(call, person, extended));
	};

export function showUser(call: Call, user: User, view: string): JsonObject {
	const name = `${user.first_name ?? ''} ${user.last_name}`.trim();
	const vendor = vendorName(call, user.vendor_id);
	if (view === 'compact') return { id: user.id, name, login: user.email_address };
	const shown: JsonObject = {
		id: user.id,
		first_name: user.first_name,
		last_name: user.last_name,
		name,
		initials: initialsOf(user.first_name, user.last_name),
		email_address: user.email_address,
		email_signature: null,
		job_title: user.job_title,
		business_phone: user.business_phone,
		business_phone_extension: null,
		mobile_phone: user.mobile_phone,
		fax_number: null,
		address: user.address,
		city: user.city,
		state_code: user.state_code,
		country_code: user.country_code,
		zip: user.zip,
		is_active: user.is_active,
		is_employee: user.is_employee,
		employee_id: user.employee_id,
		contact_id: user.contact_id,
		vendor: vendor ? { id: vendor.id, name: vendor.name } : null,
		permission_template: user.permission_template,
		company_permission_template: null,
		origin_id: user.origin_id,
		origin_data: user.origin_data,
		last_login_at: null,
		welcome_email_sent_at: user.invited_at,
		erp_integrated_accountant: false,
		business_id: null,
		avatar: null,
		notes: null,
		created_at: user.created_at,
		updated_at: user.updated_at,
		work_classification_id: null,
		...user.other,
	};
	return view === 'extended' ? { ...shown, ...extendedUser(user) } : shown;
}

function extendedUser(user: User): JsonObject {
	const template = user.permission_template?.id ?? null;
	return {
		role: null,
		verified_employee: false,
		is_insurance_manager: false,
		add_to_new_projects: false,
		party_id: user.contact_id,
		default_permission_template_id: template,
		company_permission_template_id: null,
		login_information_uuid: null,
		...user.other,
	};
}

function filterUsers(call: Call, users: User[]): User[] {
	const { query } = call;
	const rows = keep(users, [
		...inRange<User>(query, 'filters[created_at]', (user) => user.created_at),
		...inRange<User>(query, 'filters[updated_at]', (user) => user.updated_at),
		...oneOf<User>(query, 'filters[vendor_id]', (user) => user.vendor_id),
		...oneOf<User>(query, 'filters[origin_id]', (user) => user.origin_id),
		...oneOf<User>(query, 'filters[id]', (user) => user.id),
		...isTrue<User>(query, 'filters[employee]', (user) => user.is_employee),
		...contains<User>(query, 'filters[search]', (user) => [
			`${user.first_name ?? ''} ${user.last_name}`,
			user.email_address,
		]),
	]);
	return sorted(
		query,
		[...rows].sort((a, b) => compare(a.last_name, b.last_name)),
		{
			name: (user) => `${user.first_name ?? ''} ${user.last_name}`,
			created_at: (user) => user.created_at,
			updated_at: (user) => user.updated_at,
		},
	);
}

function companyUsers(call: Call): User[] {
	return [...call.core.world.users.values()].filter(
		(user) => user.company_id === companyOf(call).id && user.is_active,
	);
}

function showUsers(call: Call, users: User[]): Answer {
	const view = call.query.get('view') ?? 'normal';
	return paged(call, filterUsers(call, users), (user) =>
		view === 'ids_only' ? { id: user.id } : showUser(call, user, view),
	);
}

function oneUser(call: Call): Answer {
	const user = call.core.world.users.get(numberParam(call, 'id'));
	const inProject = !call.project || (user && call.project.userIds.has(user.id));
	if (!user || !inProject || user.company_id !== companyOf(call).id) throw notFound('User');
	return { body: showUser(call, user, 'extended') };
}

function projectUsers(call: Call): Answer {
	const users = rowsWith(call.core.world.users, projectOf(call).userIds);
	return showUsers(
		call,
		users.filter((user) => user.is_active),
	);
}

const people = '/rest/v1.0/companies/{company_id}/people';
const users = '/rest/v1.3/companies/{company_id}/users';

export const peopleRoutes: Route[] = [
	{ method: 'GET', path: people, tool: 'directory', handle: listPeople(true) },
	{ method: 'GET', path: `${people}/inactive`, tool: 'directory', handle: listPeople(false) },
	{
		method: 'GET',
		path: '/rest/v1.0/projects/{project_id}/people',
		tool: 'directory',
		handle: listProjectPeople(true),
	},
	{
		method: 'GET',
		path: '/rest/v1.0/projects/{project_id}/people/inactive',
		tool: 'directory',
		handle: listProjectPeople(false),
	},
	{
		method: 'GET',
		path: users,
		tool: 'directory',
		handle: (call) => showUsers(call, companyUsers(call)),
	},
	{ method: 'GET', path: `${users}/{id}`, tool: 'directory', handle: oneUser },
	{
		method: 'GET',
		path: '/rest/v1.0/projects/{project_id}/users',
		tool: 'directory',
		handle: projectUsers,
	},
	{
		method: 'GET',
		path: '/rest/v1.0/projects/{project_id}/users/{id}',
		tool: 'directory',
		handle: oneUser,
	},
];
