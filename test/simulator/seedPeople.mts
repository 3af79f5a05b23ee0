import { blankPerson, blankUser } from './blank.mts';
import { isoSeconds } from './clock.mts';
import { cities, givenNames, surnames } from './names.mts';
import { Seeder, epoch, phone } from './seeder.mts';
import type { Account, Company, Person, User, Vendor, World } from './types.mts';

const titles = [
	'Project Manager',
	'Estimator',
	'Owner',
	'Office Manager',
	'Superintendent',
	'Accounts Payable',
	'Safety Manager',
];

const cityByName = new Map(cities.map((city) => [city.city, city]));

export function seedPerson(
	seeder: Seeder,
	company: Company,
	vendor: Vendor | null,
	canSignIn = false,
): Person {
	const { random, world } = seeder;
	const last = random.pick(surnames);
	const first = random.pick(givenNames);
	const city = cityByName.get(vendor?.city ?? '') ?? cities[0];
	const id = seeder.id('person');
	const person = blankPerson({ id, company_id: company.id, at: seeder.moment(200) }, last);
	const domain = vendor?.email_address?.split('@')[1] ?? 'harborridge.example';
	person.first_name = random.chance(0.97) ? first : null;
	person.vendor_id = vendor?.id ?? null;
	person.is_employee = vendor === null;
	person.job_title = random.pick(titles);
	if (canSignIn || random.chance(0.85))
		person.email = `${first[0]}${last}${id % 1000}@${domain}`.toLowerCase();
	if (random.chance(0.7)) person.business_phone = phone(random, city);
	if (random.chance(0.4)) person.mobile_phone = phone(random, city);
	world.people.set(id, person);
	if (!canSignIn && person.email && random.chance(0.55)) seedUser(seeder, person);
	if (vendor && vendor.primary_contact_id === null && random.chance(0.6))
		vendor.primary_contact_id = id;
	return person;
}

export function seedUser(seeder: Seeder, person: Person): User {
	const id = seeder.id('user');
	const at = person.created_at;
	const user = blankUser(
		{ id, company_id: person.company_id, at },
		person.last_name,
		person.email ?? '',
	);
	Object.assign(user, {
		contact_id: person.id,
		vendor_id: person.vendor_id,
		first_name: person.first_name,
		job_title: person.job_title,
		business_phone: person.business_phone,
		mobile_phone: person.mobile_phone,
		is_employee: person.is_employee,
		permission_template: { id: 41, name: 'Subcontractor', project_specific: false, type: 'global' },
		updated_at: seeder.moment(400),
	});
	person.user_id = id;
	seeder.world.users.set(id, user);
	return user;
}

/** The directory users that the accounts' calls are made as. */
function seedAccountUsers(world: World, company: Company, accounts: Account[]): void {
	const at = isoSeconds(new Date(epoch));
	for (const account of accounts) {
		if (!account.companies.has(company.id)) continue;
		const [first, ...rest] = account.fullName.split(' ');
		const birth = { id: account.userId, company_id: company.id, at };
		const user = blankUser(birth, rest.join(' '), account.login);
		user.first_name = first;
		user.contact_id = account.userId + 500_000;
		user.is_employee = account.kind === 'person';
		world.users.set(user.id, user);
	}
}

export function seedUsersOfAccounts(world: World, accounts: Account[]): void {
	for (const company of [world.company]) seedAccountUsers(world, company, accounts);
}
