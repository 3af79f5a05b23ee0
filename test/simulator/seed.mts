import { Seeder } from './seeder.mts';
import type { SeedSizes } from './seeder.mts';
import { seedFiles } from './seedFiles.mts';
import { seedInsurance } from './seedInsurances.mts';
import { seedPerson } from './seedPeople.mts';
import { seedProject } from './seedProjects.mts';
import { seedRecords } from './seedRecords.mts';
import { seedTrades, seedVendor, seedDuplicates, seedComments } from './seedVendors.mts';
import type { Company, Project, Vendor, World } from './types.mts';

export interface Permitted {
	first: number[];
	second: number[];
}

function seedCompany(seeder: Seeder, company: Company, sizes: SeedSizes): number[] {
	const { random, world } = seeder;
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
	populate(seeder, company, permitted, vendors);
	for (const vendor of vendors) if (random.chance(0.3)) seedInsurance(seeder, vendor, null);
	const files = { world, random, sizes, today: seeder.today };
	seedFiles(files, company, permitted);
	seedRecords(files, company, permitted, vendors);
	return permitted.map((project) => project.id).sort((a, b) => a - b);
}

function populate(seeder: Seeder, company: Company, projects: Project[], vendors: Vendor[]): void {
	const { random, world } = seeder;
	const users = [...world.users.values()].filter((user) => user.company_id === company.id);
	for (const project of projects) {
		const count = Math.min(vendors.length, random.between(8, 24));
		for (let index = 0; index < count; index++) {
			const vendor = random.pick(vendors);
			project.vendorIds.add(vendor.id);
			if (random.chance(0.2)) seedInsurance(seeder, vendor, project);
		}
		for (let index = 0; index < Math.min(12, users.length); index++) {
			project.userIds.add(random.pick(users).id);
		}
	}
}

/** Fills an empty world; answers which projects are permitted to the DMSAs. */
export function seedWorld(world: World, sizes: SeedSizes, today: string): Permitted {
	const seeder = new Seeder(world, sizes, today);
	const first = seedCompany(seeder, world.company, sizes);
	const small = {
		...sizes,
		projects: 6,
		inactiveProjects: 1,
		permittedProjects: 4,
		vendors: 25,
		people: 40,
		projectsWithRecords: 1,
	};
	const second = seedCompany(seeder, world.secondCompany, small);
	seedComments(world);
	return { first, second };
}
