import { cities, companyBase, domainOf, streets, withSuffix } from './names.mts';
import { Random } from './random.mts';
import type { Vendor, World } from './types.mts';

/** A company as another system knows it. */
export interface Party {
	id: string;
	name: string;
	email: string | null;
	phone: string | null;
	address: string | null;
	city: string | null;
	state: string | null;
	zip: string | null;
	country: string | null;
	taxId: string | null;
	website: string | null;
}

export type PartyNoise =
	| 'same'
	| 'suffix'
	| 'typo'
	| 'abbreviated'
	| 'moved'
	| 'sparse'
	| 'tradeName'
	/** There is a second party with nearly the same name. */
	| 'twin'
	/** The other system does not know this vendor. */
	| 'none'
	/** The same company as another vendor, which has the party. */
	| 'duplicate';

export interface PartyTruth {
	vendorId: number;
	partyId: string | null;
	noise: PartyNoise;
	/** For a duplicate: the vendor that has the party. */
	sameAs?: number;
}

export interface Parties {
	parties: Party[];
	truth: PartyTruth[];
	/** Parties without a vendor. */
	unknown: string[];
}

export interface PartiesOptions {
	seed?: number;
	companyId?: number;
	/** Share of vendors without a party. Default 0.15. */
	missing?: number;
	/** Parties that Procore does not know, as a share of the vendors. Default 0.1. */
	unknown?: number;
}

const suffix = /,? (Inc\.?|LLC|Corp\.|Co\.|Ltd\.|LP|Incorporated)$/i;

export const withoutSuffix = (name: string) => name.replace(suffix, '');

function exact(vendor: Vendor, id: string): Party {
	return {
		id,
		name: vendor.name,
		email: vendor.email_address,
		phone: vendor.business_phone,
		address: vendor.address,
		city: vendor.city,
		state: vendor.state_code,
		zip: vendor.zip,
		country: vendor.country_code,
		taxId: vendor.business_register?.identifier.replace(/\D/g, '') ?? null,
		website: vendor.website,
	};
}

function typo(random: Random, name: string): string {
	const at = random.between(1, Math.max(1, withoutSuffix(name).length - 2));
	switch (random.int(3)) {
		case 0:
			return name.slice(0, at) + name.slice(at + 1);
		case 1:
			return name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2);
		default:
			return name.slice(0, at) + name[at] + name.slice(at);
	}
}

const shorter: Array<[RegExp, string]> = [
	[/\bConstruction\b/, 'Constr.'],
	[/\bContractors\b/, 'Contr.'],
	[/\bMechanical\b/, 'Mech'],
	[/\bElectric\b/, 'Elec'],
	[/\bServices\b/, 'Svcs'],
	[/\bCompany\b/, 'Co'],
	[/\bEnvironmental\b/, 'Env.'],
	[/ & /, ' and '],
	[/\bMountain\b/, 'Mtn'],
];

function abbreviate(name: string): string {
	const short = shorter.reduce((text, [pattern, word]) => text.replace(pattern, word), name);
	return short === name ? name.toUpperCase() : short;
}

function move(random: Random, party: Party): Party {
	const city = random.pick(cities);
	return {
		...party,
		address: `${random.between(10, 9899)} ${random.pick(streets)}`,
		city: city.city,
		state: city.state,
		zip: city.zip + random.digits(2),
		phone: random.chance(0.5)
			? `+1 ${city.area} ${random.between(200, 899)} ${random.digits(4)}`
			: party.phone,
	};
}

const plainPhone = (phone: string | null) => phone && `+1${phone.replace(/\D/g, '')}`;

function noisy(random: Random, vendor: Vendor, party: Party, noise: PartyNoise): Party {
	switch (noise) {
		case 'suffix':
			return {
				...party,
				name: withSuffix(random, withoutSuffix(party.name)),
				phone: plainPhone(party.phone),
			};
		case 'typo':
			return { ...party, name: typo(random, party.name) };
		case 'abbreviated':
			return { ...party, name: abbreviate(party.name), phone: plainPhone(party.phone) };
		case 'moved':
			return move(random, party);
		case 'sparse':
			return { ...party, email: null, phone: null, taxId: null, website: null, address: null };
		case 'tradeName':
			return { ...party, name: vendor.trade_name ?? party.name };
		default:
			return party;
	}
}

const noises: PartyNoise[] = [
	'same',
	'same',
	'same',
	'suffix',
	'suffix',
	'suffix',
	'typo',
	'abbreviated',
	'moved',
	'sparse',
	'tradeName',
	'twin',
];

/** A namesake in another city that has nothing else in common. */
function twinOf(random: Random, party: Party, id: string): Party {
	const name = withSuffix(random, withoutSuffix(party.name));
	return { ...move(random, party), id, name, email: null, taxId: null, website: null, phone: null };
}

function stranger(random: Random, id: string): Party {
	const base = companyBase(random);
	const city = random.pick(cities);
	return {
		id,
		name: withSuffix(random, `${base} Partners`),
		email: `office@${domainOf(`${base} partners`)}`,
		phone: `(${city.area}) ${random.between(200, 899)}-${random.digits(4)}`,
		address: `${random.between(10, 9899)} ${random.pick(streets)}`,
		city: city.city,
		state: city.state,
		zip: city.zip + random.digits(2),
		country: 'US',
		taxId: `${random.between(10, 98)}${random.digits(7)}`,
		website: null,
	};
}

class Export {
	private readonly random: Random;
	private readonly seen = new Map<string, number>();
	private last = 1000;
	readonly result: Parties = { parties: [], truth: [], unknown: [] };

	constructor(private readonly options: PartiesOptions) {
		this.random = new Random((options.seed ?? 7) * 7919);
	}

	private id(): string {
		this.last += this.random.between(1, 5);
		return `P-${this.last}`;
	}

	add(vendor: Vendor): void {
		const key = withoutSuffix(vendor.name).toLowerCase();
		const first = this.seen.get(key);
		if (first !== undefined) {
			this.result.truth.push({
				vendorId: vendor.id,
				partyId: null,
				noise: 'duplicate',
				sameAs: first,
			});
			return;
		}
		this.seen.set(key, vendor.id);
		if (this.random.chance(this.options.missing ?? 0.15)) {
			this.result.truth.push({ vendorId: vendor.id, partyId: null, noise: 'none' });
			return;
		}
		const noise = this.random.pick(noises);
		const party = noisy(this.random, vendor, exact(vendor, this.id()), noise);
		this.result.parties.push(party);
		this.result.truth.push({ vendorId: vendor.id, partyId: party.id, noise });
		if (noise === 'twin') this.addUnknown(twinOf(this.random, party, this.id()));
	}

	addStranger(): void {
		this.addUnknown(stranger(this.random, this.id()));
	}

	private addUnknown(party: Party): void {
		this.result.parties.push(party);
		this.result.unknown.push(party.id);
	}

	finish(): Parties {
		return { ...this.result, parties: this.random.shuffle(this.result.parties) };
	}
}

/** What another system would hold about the same companies, with the truth beside it; the same seed gives the same. */
export function partiesOf(world: World, options: PartiesOptions = {}): Parties {
	const companyId = options.companyId ?? world.company.id;
	const vendors = [...world.vendors.values()].filter(
		(vendor) => vendor.company_id === companyId && vendor.is_active,
	);
	const made = new Export(options);
	for (const vendor of vendors) made.add(vendor);
	const strangers = Math.round(vendors.length * (options.unknown ?? 0.1));
	for (let index = 0; index < strangers; index++) made.addStranger();
	return made.finish();
}
