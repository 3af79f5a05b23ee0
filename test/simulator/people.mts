import { notFound } from './errors.mts';
import { compare, contains, inRange, isTrue, keep, oneOf, sorted } from './filters.mts';
import { paged } from './paging.mts';
import { companyOf, numberParam, projectOf } from './route.mts';
import type { Answer, Call, Route } from './route.mts';
import type { IdName, JsonObject, Person, User } from './types.mts';

function vendorName(call: Call, id: number | null): IdName | null {
	const vendor = id === null ? undefined : call.core.world.vendors.get(id);
	return vendor ? { id: vendor.id, name: vendor.name } : null;
}

export function showPerson(call: Call, person: Person, extended: boolean): JsonObject {
	const normal: JsonObject = {
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
	if (!extended) return normal;
	const vendor = vendorName(call, person.vendor_id);
	return {
		...normal,
		job_title: person.job_title,
		business_phone: person.business_phone,
		mobile_phone: person.mobile_phone,
		vendor: vendor ? { id: vendor.id, name: vendor.name } : null,
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

function listProjectPeople(call: Call): Answer {
	const project = projectOf(call);
	const { people, users } = call.core.world;
	const all = [...people.values()].filter((person) => {
		const user = person.user_id === null ? undefined : users.get(person.user_id);
		return user !== undefined && project.userIds.has(user.id);
	});
	const extended = call.query.get('view') === 'extended';
	return paged(call, filterPeople(call, all), (person) => showPerson(call, person, extended));
}

export function showUser(call: Call, user: User, view: string): JsonObject {
	const name = `${user.first_name ?? ''} ${user.last_name}`.trim();
	const vendor = vendorName(call, user.vendor_id);
	if (view === 'compact') return { id: user.id, name, login: user.email_address };
	const shown: JsonObject = {
		id: user.id,
		first_name: user.first_name,
		last_name: user.last_name,
		name,
		initials: `${user.first_name?.[0] ?? ''}${user.last_name[0] ?? ''}`,
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
		welcome_email_sent_at: null,
		erp_integrated_accountant: false,
		business_id: null,
		avatar: null,
		notes: null,
		created_at: user.created_at,
		updated_at: user.updated_at,
		work_classification_id: null,
	};
	return view === 'extended' ? { ...shown, role: null, verified_employee: false } : shown;
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

function companyUsers(call: Call, active: boolean): User[] {
	return [...call.core.world.users.values()].filter(
		(user) => user.company_id === companyOf(call).id && user.is_active === active,
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
	const project = projectOf(call);
	const users = [...call.core.world.users.values()].filter(
		(user) => user.is_active && project.userIds.has(user.id),
	);
	return showUsers(call, users);
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
		handle: listProjectPeople,
	},
	{
		method: 'GET',
		path: users,
		tool: 'directory',
		handle: (call) => showUsers(call, companyUsers(call, true)),
	},
	{ method: 'GET', path: `${users}/{id}`, tool: 'directory', handle: oneUser },
	{
		method: 'GET',
		path: '/rest/v1.0/companies/{company_id}/users/inactive',
		tool: 'directory',
		handle: (call) => showUsers(call, companyUsers(call, false)),
	},
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
