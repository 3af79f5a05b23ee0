import type { Core } from '../core.mts';
import { findKind, kindOf } from '../toolTable.mts';
import type { JsonObject, Person, ToolRecord, User, Vendor } from '../types.mts';
import { sectionOf } from './places.mts';
import type { Place } from './places.mts';
import { isTable } from './targets.mts';
import type { Target } from './targets.mts';

const fullName = (first: string | null, last: string) => `${first ?? ''} ${last}`.trim();

const named = (row: { id: number; name: string } | undefined): JsonObject | null =>
	row ? { id: row.id, name: row.name } : null;

/** Everything that any answer shows of a user beside its id and name. */
export function userEntity(core: Core, user: User): JsonObject {
	const name = fullName(user.first_name, user.last_name);
	const vendor = user.vendor_id === null ? undefined : core.world.vendors.get(user.vendor_id);
	return {
		id: user.id,
		login: user.email_address,
		name,
		first_name: user.first_name,
		last_name: user.last_name,
		initials: `${user.first_name?.[0] ?? ''}${user.last_name[0] ?? ''}`,
		email: user.email_address,
		email_address: user.email_address,
		job_title: user.job_title,
		business_phone: user.business_phone,
		mobile_phone: user.mobile_phone,
		company_name: vendor?.name ?? core.world.companies.get(user.company_id)?.name ?? null,
		vendor_name: vendor?.name ?? null,
		vendor: named(vendor),
		company: named(vendor),
		locale: null,
		is_employee: user.is_employee,
		employee_id: user.employee_id,
		is_active: user.is_active,
		user_id: user.id,
		login_information_id: user.id,
		updated_at: user.updated_at,
		created_at: user.created_at,
	};
}

export const vendorEntity = (vendor: Vendor): JsonObject => ({
	id: vendor.id,
	name: vendor.name,
	vendor_name: vendor.name,
	company: vendor.name,
	address: vendor.address,
	city: vendor.city,
	state_code: vendor.state_code,
	zip: vendor.zip,
	country_code: vendor.country_code,
	email_address: vendor.email_address,
	business_phone: vendor.business_phone,
	is_active: vendor.is_active,
	created_at: vendor.created_at,
	updated_at: vendor.updated_at,
});

const personEntity = (person: Person): JsonObject => ({
	id: person.id,
	name: fullName(person.first_name, person.last_name),
	first_name: person.first_name,
	last_name: person.last_name,
	email: person.email,
	business_phone: person.business_phone,
	mobile_phone: person.mobile_phone,
	job_title: person.job_title,
	is_employee: person.is_employee,
	employee_id: person.employee_id,
	user_id: person.user_id,
	login_information_id: person.user_id,
	is_active: person.is_active,
});

/** A record as another one shows it. */
const recordEntity = (row: ToolRecord): JsonObject => {
	const title = row.fields[kindOf(row.tool).title];
	return { name: title, title, label: title, ...row.fields, id: row.id };
};

const lists = new WeakMap<Set<number>, { size: number; ids: number[] }>();

function listOf(ids: Set<number>): number[] {
	const known = lists.get(ids);
	if (known?.size === ids.size) return known.ids;
	const made = { size: ids.size, ids: [...ids] };
	lists.set(ids, made);
	return made.ids;
}

const firstUsers = new WeakMap<object, Map<number, number[]>>();

/** In the company: the first of its users, so that choosing one costs the same in a large directory. */
function usersOfCompany(core: Core, companyId: number): number[] {
	const known = firstUsers.get(core.world.users) ?? new Map<number, number[]>();
	firstUsers.set(core.world.users, known);
	const ids =
		known.get(companyId) ??
		[...core.world.users.values()]
			.filter((user) => user.company_id === companyId)
			.slice(0, 200)
			.map(({ id }) => id);
	known.set(companyId, ids);
	return ids;
}

const projectOf = (core: Core, place: Place) =>
	place.projectId === null ? undefined : core.world.projects.get(place.projectId);

/** Where rows of a kind that a project refers to live: its own place, or its company. */
export function homeOf(kind: Target, place: Place): Place {
	return findKind(kind)?.company ? { companyId: place.companyId, projectId: null } : place;
}

export function rowsOfKind(core: Core, kind: string, place: Place): ToolRecord[] {
	return core.world.records.in(sectionOf(homeOf(kind, place), kind));
}

/** Ids that may refer to `target` in this place. */
export function candidates(core: Core, target: Target, place: Place): number[] {
	const project = projectOf(core, place);
	switch (target) {
		case 'user':
			return project && project.userIds.size > 0
				? listOf(project.userIds)
				: usersOfCompany(core, place.companyId);
		case 'vendor':
			return project ? listOf(project.vendorIds) : [];
		case 'trade':
			return [...core.world.trades.values()]
				.filter(({ company_id, active }) => company_id === place.companyId && active)
				.map(({ id }) => id);
		case 'project':
			return place.projectId === null ? [] : [place.projectId];
		case 'company':
			return [place.companyId];
		case 'person':
			return [];
		default:
			return rowsOfKind(core, target, place).map(({ id }) => id);
	}
}

function recordIn(core: Core, target: Target, place: Place, id: number): ToolRecord | undefined {
	const row = core.world.records.get(id);
	const home = homeOf(target, place);
	const isThere =
		row && !row.deleted && row.company_id === home.companyId && row.project_id === home.projectId;
	const sameAs = kindOf(target).sameAs ?? [];
	return isThere && [target, ...sameAs].includes(row.tool) ? row : undefined;
}

/** The directory of a project holds those who were added, and the accounts that see it. */
function isMember(core: Core, place: Place, userId: number): boolean {
	const project = projectOf(core, place);
	if (!project) return true;
	const account = Object.values(core.accounts).find((one) => one.userId === userId);
	return (
		project.userIds.has(userId) ||
		(account !== undefined && (account.companyAdmin || account.projects.has(project.id)))
	);
}

function fromTable(core: Core, target: Target, place: Place, id: number): JsonObject | undefined {
	const { world } = core;
	const sameCompany = <Row extends { company_id: number }>(row: Row | undefined) =>
		row?.company_id === place.companyId ? row : undefined;
	if (target === 'user') {
		const user = sameCompany(world.users.get(id));
		return user?.is_active && isMember(core, place, id) ? userEntity(core, user) : undefined;
	}
	if (target === 'vendor') {
		const vendor = sameCompany(world.vendors.get(id));
		const project = projectOf(core, place);
		const isThere = vendor && (!project || project.vendorIds.has(id));
		return isThere ? vendorEntity(vendor) : undefined;
	}
	if (target === 'person') {
		const person = sameCompany(world.people.get(id));
		return person ? personEntity(person) : undefined;
	}
	if (target === 'trade') {
		const trade = sameCompany(world.trades.get(id));
		return trade ? { ...trade } : undefined;
	}
	const table = target === 'project' ? world.projects : world.companies;
	return named(table.get(id)) ?? undefined;
}

/** What is referred to, if this place knows it. */
export function entityOf(
	core: Core,
	target: Target,
	place: Place,
	id: number,
): JsonObject | undefined {
	if (isTable(target)) return fromTable(core, target, place, id);
	const row = recordIn(core, target, place, id);
	return row ? recordEntity(row) : undefined;
}
