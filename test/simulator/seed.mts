import type { Core } from './core.mts';
import { linkProjects } from './projectChoices.mts';
import type { Place } from './records/places.mts';
import { Seeder } from './seeder.mts';
import type { SeedSizes } from './seeder.mts';
import { seedFiles } from './seedFiles.mts';
import { seedInsurance } from './seedInsurances.mts';
import { seedPerson, seedUser } from './seedPeople.mts';
import { seedProject } from './seedProjects.mts';
import { seedRecords } from './seedRecords.mts';
import { seedTrades, seedVendor, seedDuplicates, seedComments } from './seedVendors.mts';
import { SharedSet } from './sharedSet.mts';
import type { Company, Project, User, Vendor, World } from './types.mts';

export interface Permitted {
	first: number[];
	second: number[];
}

function seedCompany(seeder: Seeder, company: Company, sizes: SeedSizes): number[] {
	const { random } = seeder;
	const projects: Project[] = [];
	for (let index = 0; index < sizes.projects; index++) {
		const active = index < sizes.projects - sizes.inactiveProjects;
		projects.push(seedProject(seeder, company, index + 1, active));
	}
	const trades = seedTrades(seeder, company);
	const vendors: Vendor[] = [];
	for (let index = 0; index < sizes.vendors; index++)
		vendors.push(seedVendor(seeder, company, trades));
	seedDuplicates(seeder, vendors);
	for (let index = 0; index < sizes.people; index++) {
		const vendor = vendors.length > 0 && random.chance(0.95) ? random.pick(vendors) : null;
		seedPerson(seeder, company, vendor);
	}
	const permitted = random.shuffle(projects.slice(0, -1)).slice(0, sizes.permittedProjects);
	if (permitted.length < sizes.permittedProjects) permitted.push(...projects.slice(-1));
	seedUsers(seeder, company);
	populate(seeder, company, permitted, vendors);
	for (const vendor of vendors) if (random.chance(0.3)) seedInsurance(seeder, vendor, null);
	return permitted.map((project) => project.id).sort((a, b) => a - b);
}

/** The last ones of the first company who could sign in, and their sign-ins with them. */
function seedInactive({ world, sizes }: Seeder): void {
	const people = [...world.people.values()].filter(
		(one) => one.company_id === world.company.id && one.user_id !== null,
	);
	for (const person of people.slice(-sizes.inactivePeople)) {
		person.is_active = false;
		const user = person.user_id === null ? undefined : world.users.get(person.user_id);
		if (user) user.is_active = false;
	}
}

const usersOf = (seeder: Seeder, company: Company): User[] =>
	[...seeder.world.users.values()].filter((user) => user.company_id === company.id);

/** Employees, until there are enough users to fill a project's directory. */
function seedUsers(seeder: Seeder, company: Company): void {
	const wanted = company === seeder.world.company ? (seeder.sizes.usersPerProject ?? 0) : 0;
	let count = usersOf(seeder, company).length;
	for (; count < wanted; count++) seedUser(seeder, seedPerson(seeder, company, null, true));
}

/** The same directory for every project, where its size is given. */
function commonMembers({ sizes }: Seeder, users: User[]): Set<number> | null {
	const wanted = sizes.usersPerProject;
	return wanted === null ? null : new Set(users.slice(0, wanted).map(({ id }) => id));
}

function seedMembers({ random }: Seeder, project: Project, users: User[]): void {
	for (let index = 0; index < Math.min(12, users.length); index++) {
		project.userIds.add(random.pick(users).id);
	}
}

function populate(seeder: Seeder, company: Company, projects: Project[], vendors: Vendor[]): void {
	const { random } = seeder;
	const users = usersOf(seeder, company);
	const common = commonMembers(seeder, users);
	for (const project of projects) {
		const count = Math.min(vendors.length, random.between(8, 24));
		for (let index = 0; index < count; index++) {
			const vendor = random.pick(vendors);
			project.vendorIds.add(vendor.id);
			if (random.chance(0.2)) seedInsurance(seeder, vendor, project);
		}
		if (common) project.userIds = new SharedSet(common);
		else seedMembers(seeder, project, users);
	}
}

/** Records and documents: of each company, and of the permitted projects as far as they are to have any. */
function placesOf(world: World, permitted: Permitted, sizes: SeedSizes): Place[] {
	const companies = [world.company, world.secondCompany];
	const ids = [permitted.first.slice(0, sizes.projectsWithRecords), permitted.second.slice(0, 1)];
	const inCompany = ({ id }: Company, projects: number[]): Place[] => [
		{ companyId: id, projectId: null },
		...projects.map((projectId) => ({ companyId: id, projectId })),
	];
	return companies.flatMap((company, index) => inCompany(company, ids[index]));
}

/** Fills an empty world; answers which projects are permitted to the DMSAs. */
export function seedWorld(world: World, sizes: SeedSizes): Permitted {
	const seeder = new Seeder(world, sizes);
	const first = seedCompany(seeder, world.company, sizes);
	if (sizes.inactivePeople > 0) seedInactive(seeder);
	const small = {
		...sizes,
		projects: 6,
		inactiveProjects: 1,
		permittedProjects: 4,
		vendors: 25,
		people: 40,
	};
	const second = seedCompany(seeder, world.secondCompany, small);
	seedComments(world);
	return { first, second };
}

/** Records and documents, which are made when somebody looks at them. */
export function seedTools(core: Core, sizes: SeedSizes, permitted: Permitted): void {
	const places = placesOf(core.world, permitted, sizes);
	seedFiles(core, sizes, places);
	seedRecords(core, sizes, core.clock.iso().slice(0, 10), places);
	linkProjects(core);
}
