import { isoSeconds } from './clock.mts';
import { companyBase } from './names.mts';
import type { City } from './names.mts';
import { Random } from './random.mts';
import type { DocumentTree, SeedOptions, World } from './types.mts';

export interface SeedSizes extends Required<Omit<SeedOptions, 'usersPerProject' | 'documents'>> {
	/** null: a handful, at random. */
	usersPerProject: number | null;
	/** null: a few folders with a few files. */
	documents: DocumentTree | null;
}

export function sizesOf(options: SeedOptions = {}): SeedSizes {
	const projects = options.projects ?? 60;
	const vendors = options.vendors ?? 600;
	const permittedProjects = Math.min(options.permittedProjects ?? 40, projects);
	return {
		seed: options.seed ?? 1,
		projects,
		inactiveProjects: Math.min(options.inactiveProjects ?? 4, projects),
		permittedProjects,
		vendors,
		people: options.people ?? Math.round((vendors * 1100) / 600),
		inactivePeople: options.inactivePeople ?? 0,
		recordsPerTool: options.recordsPerTool ?? 3,
		projectsWithRecords: Math.min(options.projectsWithRecords ?? 60, permittedProjects),
		records: options.records ?? {},
		usersPerProject: options.usersPerProject ?? null,
		documents: options.documents ?? null,
		bigFiles: options.bigFiles ?? [],
	};
}

export const epoch = Date.UTC(2025, 8, 1, 8, 0, 0);

export const day = 86_400_000;

const { floor } = Math;
const midnight = Date.UTC(2025, 8, 1);
const dates: string[] = [];
const twoDigits = Array.from({ length: 60 }, (_one, number) => String(number).padStart(2, '0'));

/** Seconds after the midnight before the epoch, as Procore writes a moment; a large company has many of them. */
function momentAt(seconds: number): string {
	const number = floor(seconds / 86_400);
	dates[number] ??= isoSeconds(new Date(midnight + number * day)).slice(0, 10);
	const rest = seconds % 86_400;
	const [hours, minutes] = [floor(rest / 3600), floor(rest / 60) % 60];
	return `${dates[number]}T${twoDigits[hours]}:${twoDigits[minutes]}:${twoDigits[rest % 60]}Z`;
}

export class Seeder {
	readonly random: Random;
	private readonly names = new Set<string>();
	private ids = {
		project: 598134326517000,
		vendor: 598134320100000,
		person: 598134322000000,
		user: 598134325020000,
		insurance: 598134321000000,
		trade: 598134320000100,
	};

	constructor(
		readonly world: World,
		readonly sizes: SeedSizes,
	) {
		this.random = new Random(sizes.seed);
	}

	id(kind: keyof Seeder['ids']): number {
		this.ids[kind] += this.random.between(1, 9);
		return this.ids[kind];
	}

	moment(withinDays: number): string {
		return momentAt(8 * 3600 + this.random.int(withinDays * 86_400));
	}

	uniqueBase(city: City): string {
		for (let attempt = 0; attempt < 4; attempt++) {
			const base = companyBase(this.random);
			if (this.take(base)) return base;
		}
		for (;;) {
			const base = `${companyBase(this.random)} of ${city.city}`;
			if (this.take(base)) return base;
			const numbered = `${base} No. ${this.random.between(2, 999)}`;
			if (this.take(numbered)) return numbered;
		}
	}

	private take(name: string): boolean {
		if (this.names.has(name)) return false;
		this.names.add(name);
		return true;
	}
}

export const phone = (random: Random, city: City) =>
	`(${city.area}) ${random.between(200, 899)}-${random.digits(4)}`;
