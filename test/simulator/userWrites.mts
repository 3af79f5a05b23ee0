import { levelOf } from './access.mts';
import { blankPerson, blankUser } from './blank.mts';
import { isObject } from './body.mts';
import type { Core } from './core.mts';
import { announce } from './events.mts';
import { badRequest, forbidden, invalid, notFound, ProcoreFailure } from './errors.mts';
import { showPerson, showUser } from './people.mts';
import { permissionTemplates } from './permissionTemplates.mts';
import { mistyped, readBody, tellUndocumented } from './records/bodyCheck.mts';
import { companyOf, numberParam, projectOf } from './route.mts';
import type { Answer, Call, Route } from './route.mts';
import { sync } from './syncing.mts';
import type { FieldErrors } from './syncing.mts';
import type { AccountName, JsonObject, JsonValue, Person, User } from './types.mts';

const userText = [
	'first_name',
	'job_title',
	'business_phone',
	'mobile_phone',
	'address',
	'city',
	'state_code',
	'country_code',
	'zip',
	'employee_id',
	'origin_id',
	'origin_data',
] as const;

const asText = (value: JsonValue) => (value === null || value === undefined ? null : String(value));

function wrapped(call: Call, name: string): JsonObject {
	const value = call.body[name];
	if (!isObject(value)) throw badRequest(`param is missing or the value is empty: ${name}`);
	return value;
}

const otherFields = [
	'business_phone_extension',
	'fax_number',
	'email_signature',
	'initials',
	'notes',
	'work_classification_id',
	'add_to_new_projects',
];

function templateOf(id: JsonValue): JsonObject | null {
	const found = permissionTemplates.find((template) => template.id === Number(id));
	return found ? { ...found } : null;
}

function write(core: Core, user: User, fields: JsonObject): void {
	for (const name of userText) {
		const value = fields[name];
		if (value !== undefined) user[name] = asText(value);
	}
	if (typeof fields.last_name === 'string') user.last_name = fields.last_name;
	if (typeof fields.email_address === 'string') user.email_address = fields.email_address;
	if (fields.vendor_id !== undefined)
		user.vendor_id = fields.vendor_id === null ? null : Number(fields.vendor_id);
	if (typeof fields.is_active === 'boolean') user.is_active = fields.is_active;
	if (typeof fields.is_employee === 'boolean') user.is_employee = fields.is_employee;
	for (const name of otherFields) if (name in fields) user.other[name] = fields[name];
	const template = fields.default_permission_template_id ?? fields.permission_template_id;
	if (template !== undefined) user.permission_template = templateOf(template);
	user.updated_at = core.clock.iso();
}

export function tellUser(
	core: Core,
	user: User,
	action: 'create' | 'update',
	account?: AccountName,
): void {
	const { id, company_id } = user;
	announce(core, { resource: 'Company Users', action, id, company_id, project_id: null, account });
}

function addUser(call: Call, fields: JsonObject): User {
	const { core } = call;
	const birth = { id: core.world.nextId(), company_id: companyOf(call).id, at: core.clock.iso() };
	const user = blankUser(birth, String(fields.last_name), String(fields.email_address));
	write(core, user, fields);
	const person: Person = { ...blankPerson({ ...birth, id: core.world.nextId() }, user.last_name) };
	Object.assign(person, {
		first_name: user.first_name,
		email: user.email_address,
		vendor_id: user.vendor_id,
		job_title: user.job_title,
		user_id: user.id,
	});
	user.contact_id = person.id;
	core.world.people.set(person.id, person);
	core.world.users.set(user.id, user);
	tellUser(core, user, 'create', call.account.name);
	return user;
}

const isEmail = (value: JsonValue) => /^[^@\s]+@[^@\s]+$/.test(String(value));

/** What is wrong with the fields of a user, before anything is written. */
function check(call: Call, fields: JsonObject, user: User | undefined): FieldErrors | undefined {
	const errors: FieldErrors = {};
	for (const name of ['last_name', 'email_address']) {
		const value = fields[name];
		if (value === '' || value === null || (!user && value === undefined))
			errors[name] = ["can't be blank"];
	}
	if (fields.email_address && !isEmail(fields.email_address)) errors.email_address = ['is invalid'];
	const { vendor_id } = fields;
	const isGiven = vendor_id !== undefined && vendor_id !== null && vendor_id !== '';
	const vendor = call.core.world.vendors.get(Number(vendor_id));
	if (isGiven && vendor?.company_id !== companyOf(call).id) errors.vendor_id = ['not found'];
	for (const name of templateFields) {
		const value = fields[name];
		if (value !== undefined && value !== null && !templateOf(value)) errors[name] = ['not found'];
	}
	return Object.keys(errors).length > 0 ? errors : undefined;
}

const templateFields = [
	'default_permission_template_id',
	'company_permission_template_id',
	'permission_template_id',
];

/** Who may do what is for admins of the directory to say. */
function requireAdminForTemplates(call: Call, fields: JsonObject): void {
	if (!templateFields.some((name) => fields[name] !== undefined)) return;
	if (levelOf(call.account, 'directory', call.project) !== 'admin') throw forbidden();
}

/** The wrapped fields; those that the reference does not have, or that are of another type, are dealt with. */
function userFields(call: Call, line: string): JsonObject {
	const given = readBody(call, line);
	const errors = mistyped(given);
	if (Object.keys(errors).length > 0) throw invalid(errors, 400);
	requireAdminForTemplates(call, given.fields);
	return given.fields;
}

const companyUsers = (call: Call) =>
	[...call.core.world.users.values()].filter((user) => user.company_id === companyOf(call).id);

function createUser(call: Call): Answer {
	const fields = userFields(call, `POST ${users}`);
	return { status: 201, body: showUser(call, newUser(call, fields), 'extended') };
}

function newUser(call: Call, fields: JsonObject): User {
	const problems = check(call, fields, undefined);
	if (problems) throw invalid(problems, 400);
	if (companyUsers(call).some((user) => user.email_address === fields.email_address)) {
		const body = { errors: { email_address: ['has already been taken'] } };
		throw new ProcoreFailure(409, 'conflict', 'User exists', undefined, body);
	}
	return addUser(call, fields);
}

function findUser(call: Call): User {
	const user = call.core.world.users.get(numberParam(call, 'id'));
	if (!user || user.company_id !== companyOf(call).id) throw notFound('User');
	return user;
}

function updateUser(call: Call): Answer {
	const user = findUser(call);
	const fields = userFields(call, `PATCH ${call.project ? projectUsers : users}/{id}`);
	const problems = check(call, fields, user);
	if (problems) throw invalid(problems, 400);
	write(call.core, user, fields);
	tellUser(call.core, user, 'update', call.account.name);
	return { body: showUser(call, user, 'extended') };
}

/** Sends the mail with which a user signs in for the first time. */
function invite(call: Call): Answer {
	const user = findUser(call);
	if (!user.is_active) throw invalid({ base: ['An inactive user cannot be invited'] }, 400);
	user.invited_at = call.core.clock.iso();
	return { status: 202, text: '' };
}

/** A user of the company who is in the project's directory at once. */
function createProjectUser(call: Call): Answer {
	const user = newUser(call, userFields(call, `POST ${projectUsers}`));
	projectOf(call).userIds.add(user.id);
	tellProject(call, user, 'create');
	return { status: 201, body: showUser(call, user, 'extended') };
}

function syncUsers(call: Call): Answer {
	const rows = () => companyUsers(call);
	return sync<User>(call, {
		rows,
		originRows: rows,
		check: (fields, user) => check(call, fields, user),
		create: (fields) => addUser(call, fields),
		update: (user, fields) => {
			write(call.core, user, fields);
			tellUser(call.core, user, 'update', call.account.name);
		},
		show: (user) => showUser(call, user, 'normal'),
	});
}

function tellProject(call: Call, user: User, action: 'create' | 'delete'): void {
	const { id: project_id, company_id } = projectOf(call);
	announce(call.core, {
		resource: 'Project Users',
		action,
		id: user.id,
		company_id,
		project_id,
		account: call.account.name,
	});
}

function addToProject(call: Call): Answer {
	const user = findUser(call);
	userFields(call, `POST ${member}/add`);
	if (!user.is_active) throw invalid({ base: ['An inactive user cannot be added'] }, 400);
	projectOf(call).userIds.add(user.id);
	tellProject(call, user, 'create');
	return { status: 201, body: showUser(call, user, 'normal') };
}

function removeFromProject(call: Call): Answer {
	const user = findUser(call);
	if (!projectOf(call).userIds.delete(user.id)) throw notFound('User');
	tellProject(call, user, 'delete');
	return { status: 204, text: '' };
}

function writePerson(core: Core, person: Person, fields: JsonObject): void {
	if (typeof fields.last_name === 'string') person.last_name = fields.last_name;
	for (const name of ['first_name', 'employee_id', 'origin_id', 'job_title'] as const) {
		const value = fields[name];
		if (value !== undefined) person[name] = asText(value);
	}
	if (typeof fields.active === 'boolean') person.is_active = fields.active;
	if (typeof fields.is_employee === 'boolean') person.is_employee = fields.is_employee;
	person.updated_at = core.clock.iso();
}

/** Has no vendor and no e-mail: contacts of a vendor are made as users. */
function createPerson(call: Call): Answer {
	tellUndocumented(call, `POST ${call.project ? projectPeople : people}`);
	const fields = wrapped(call, 'person');
	if (typeof fields.last_name !== 'string' || fields.last_name === '')
		throw invalid({ last_name: ["can't be blank"] }, 400);
	const birth = {
		id: call.core.world.nextId(),
		company_id: companyOf(call).id,
		at: call.core.clock.iso(),
	};
	const person = blankPerson(birth, fields.last_name);
	writePerson(call.core, person, fields);
	call.core.world.people.set(person.id, person);
	call.project?.personIds.add(person.id);
	return { status: 201, body: showPerson(call, person, true) };
}

function updatePerson(call: Call): Answer {
	const person = call.core.world.people.get(numberParam(call, 'id'));
	if (!person || person.company_id !== companyOf(call).id) throw notFound('Person');
	tellUndocumented(call, `PATCH ${call.project ? projectPeople : people}/{id}`);
	writePerson(call.core, person, wrapped(call, 'person'));
	return { body: showPerson(call, person, true) };
}

const users = '/rest/v1.3/companies/{company_id}/users';
const people = '/rest/v1.0/companies/{company_id}/people';
const projectUsers = '/rest/v1.0/projects/{project_id}/users';
const projectPeople = '/rest/v1.0/projects/{project_id}/people';
const member = `${projectUsers}/{id}/actions`;
const tool = 'directory';

export const userWriteRoutes: Route[] = [
	{ method: 'POST', path: users, tool, handle: createUser },
	{ method: 'PATCH', path: `${users}/sync`, tool, handle: syncUsers },
	{ method: 'PATCH', path: `${users}/{id}`, tool, handle: updateUser },
	{ method: 'POST', path: people, tool, handle: createPerson },
	{ method: 'PATCH', path: `${people}/{id}`, tool, handle: updatePerson },
	{ method: 'PATCH', path: `${users}/{id}/invite`, tool, handle: invite },
	{ method: 'POST', path: projectUsers, tool, handle: createProjectUser },
	{ method: 'PATCH', path: `${projectUsers}/{id}`, tool, handle: updateUser },
	{ method: 'POST', path: projectPeople, tool, handle: createPerson },
	{ method: 'PATCH', path: `${projectPeople}/{id}`, tool, handle: updatePerson },
	{ method: 'POST', path: `${member}/add`, tool, handle: addToProject },
	{ method: 'DELETE', path: `${member}/remove`, tool, handle: removeFromProject },
];
