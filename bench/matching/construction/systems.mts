import type { Firm, Site } from './firms.mts';
import type { Random } from './random.mts';
import {
	emailOf,
	maybe,
	misspelt,
	phoneOf,
	placeOf,
	shortened,
	stateNameOf,
	withForm,
	type Writer,
} from './write.mts';

const RETIRED = ['X-', 'zz ', 'ZZ-', 'DO NOT USE - ', 'xx '];
const RETIRED_BEHIND = [
	' (DO NOT USE)',
	' - INACTIVE',
	' (Inactive)',
	' - DNU',
	' *OLD*',
	' - CLOSED',
	' (duplicate)',
	' - USE 4711',
	' - merged',
];

/** The name with a word that says that it is no longer used, in a field of `most` letters. */
function retire(name: string, random: Random, most = 99): string {
	if (random.chance(0.5)) return random.pick(RETIRED) + name;
	const remark = random.pick(RETIRED_BEHIND);
	return name.slice(0, most - remark.length) + remark;
}

/** A person's name in the order of lists. */
function inverted(name: string, random: Random): string {
	const [last = '', ...first] = name.split(' ').reverse();
	return random.chance(0.35) ? `${last}, ${first.reverse().join(' ')}` : name;
}

/** What somebody calls the firm: its name, its trade name, or both. */
function calledBy(firm: Firm, formShare: number, random: Random): string {
	if (firm.tradeName !== '') {
		const way = random.next();
		if (way < 0.35) return `${firm.name} ${random.pick(['dba', 'DBA', 'd/b/a'])} ${firm.tradeName}`;
		if (way < 0.7) return firm.tradeName;
	}
	return firm.person ? inverted(firm.name, random) : withForm(firm, formShare, random);
}

/** Procore's directory: kept by hand on the jobs. */
export const procore: Writer = (firm, site, id, random) => {
	const name = misspelt(calledBy(firm, 0.65, random), 0.03, random);
	const place = placeOf(site, { box: 0.15, remit: 0 }, random);
	const hasAddress = random.chance(0.9);
	return {
		id,
		name: firm.retired ? retire(name, random) : random.chance(0.06) ? name.toUpperCase() : name,
		otherNames: maybe(firm.tradeName === '' ? 0.03 : 0.3, random, () => [
			firm.tradeName || firm.name,
		]),
		address: hasAddress ? place.line : undefined,
		city: hasAddress ? place.city : maybe(0.5, random, () => place.city),
		state: hasAddress ? place.state : maybe(0.5, random, () => place.state),
		zip: hasAddress ? maybe(0.9, random, () => place.zip) : undefined,
		country: maybe(0.7, random, () => 'US'),
		phones: maybe(0.85, random, () => [phoneOf(site, random)]),
		emails: maybe(0.6, random, () => [emailOf(firm, random)]),
		website:
			firm.domain === '' ? undefined : maybe(0.25, random, () => `https://www.${firm.domain}`),
		taxId: maybe(0.12, random, () => taxIdOf(firm, random)),
		licenseNumber: maybe(0.15, random, () => firm.license),
	};
};

/** QuickBooks Desktop: 41 letters, no two names alike with customers, the address in lines. */
export const quickBooks: Writer = (firm, site, id, random) => {
	let name = misspelt(shortened(calledBy(firm, 0.5, random), 0.15, random), 0.04, random);
	if (firm.retired) name = retire(name, random, 41);
	else if (random.chance(0.12))
		name += random.pick(['-V', ' - Vendor', ' (V)', '-Sub', ' - Sub', ' (Vendor)', ' *']);
	else if (firm.sites.length > 1 && random.chance(0.5)) name += ` - ${site.city}`;
	const place = placeOf(site, { box: 0.7, remit: 0.8 }, random);
	const town = `${place.city}, ${place.state} ${place.zip}`;
	const way = random.next();
	const attention = random.pick([
		'Attn: Accounts Receivable',
		`Attn: ${random.pick(['Mary', 'Bob', 'Jose', 'Linda'])}`,
		firm.name,
	]);
	const isBlock = way < 0.35;
	const block = random.pick([
		`${place.line}, ${town}`,
		`${firm.name}\n${place.line}\n${town}`,
		`${attention}\n${place.line}\n${town}`,
		`${place.line}\n${town}`,
		`${place.line} ${town}`,
	]);
	const hasAddress = random.chance(0.88);
	return {
		id,
		name: name.slice(0, 41).trim(),
		address: hasAddress ? (isBlock ? block : place.line) : undefined,
		city: hasAddress && !isBlock ? place.city : undefined,
		state: hasAddress && !isBlock ? place.state : undefined,
		zip: hasAddress && !isBlock ? maybe(0.9, random, () => place.zip) : undefined,
		phones: maybe(0.7, random, () => [phoneOf(site, random)]),
		emails: maybe(0.35, random, () => [emailOf(firm, random)]),
		taxId: maybe(0.5, random, () => taxIdOf(firm, random)),
	};
};

/** Sage: capitals, 30 letters, much written short, ZIP with four more digits. */
export const sage: Writer = (firm, site, id, random) => {
	let name = misspelt(shortened(calledBy(firm, 0.55, random), 0.4, random), 0.04, random);
	if (firm.retired) name = retire(name, random, 30);
	name = name.toUpperCase().replace(/[.,']/g, '').slice(0, 30).trim();
	const place = placeOf(site, { box: 0.8, remit: 0.8 }, random);
	const attention = random.pick([
		'ATTN ACCOUNTS RECEIVABLE ',
		'ATTN: AR DEPT, ',
		'C/O LOCKBOX ',
		'',
	]);
	const line = random.chance(0.12) ? `${attention}${place.line}` : place.line;
	return {
		id,
		name,
		address: maybe(0.95, random, () => line.toUpperCase()),
		city: place.city.toUpperCase().slice(0, 15),
		state: place.state,
		zip: maybe(0.93, random, () =>
			random.chance(0.7) ? `${place.zip}-${place.plus4}` : place.zip,
		),
		phones: maybe(0.8, random, () => [phoneOf(site, random)]),
		emails: maybe(0.2, random, () => [emailOf(firm, random).toUpperCase()]),
		taxId: maybe(0.6, random, () => taxIdOf(firm, random)),
	};
};

/** NetSuite: the entity's number in front, names written out, states in words. */
export const netSuite: Writer = (firm, site, id, random) => {
	let name = misspelt(shortened(withForm(firm, 0.8, random), 0.05, random), 0.02, random);
	if (firm.person) name = calledBy(firm, 0, random);
	if (firm.retired) name = retire(name, random);
	if (random.chance(0.6)) name = `${random.pick(['V', 'VEN', ''])}${random.digits(5)} ${name}`;
	const place = placeOf(site, { box: 0.5, remit: 0.8 }, random);
	const hasPlace = random.chance(0.93);
	const label = random.chance(0.1) ? '(Remit) ' : '';
	return {
		id,
		name,
		otherNames: maybe(0.2, random, () => [withForm(firm, 1, random)]),
		address: hasPlace ? `${label}${place.line}` : undefined,
		city: hasPlace ? place.city : undefined,
		state: hasPlace ? (random.chance(0.6) ? stateNameOf(place.state) : place.state) : undefined,
		zip: hasPlace ? maybe(0.92, random, () => place.zip) : undefined,
		country: maybe(0.9, random, () => 'United States'),
		phones: maybe(0.6, random, () => [phoneOf(site, random)]),
		emails: maybe(0.55, random, () => [emailOf(firm, random)]),
		taxId: maybe(0.55, random, () => taxIdOf(firm, random)),
	};
};

/** As it comes out of spreadsheets: with a dash, without its leading zero, with a label, as a decimal. */
function taxIdOf({ taxId }: Firm, random: Random): string {
	const dashed = `${taxId.slice(0, 2)}-${taxId.slice(2)}`;
	const way = random.next();
	if (way < 0.55) return dashed;
	if (way < 0.85) return taxId;
	if (way < 0.9) return `${taxId}.0`;
	if (way < 0.95) return `EIN ${dashed}`;
	return random.pick([`XX-XXX${taxId.slice(5)}`, `FEIN: ${taxId}`]);
}

/** Kept for the site's own use. */
export type SystemName = 'QuickBooks' | 'Sage' | 'NetSuite';

export const SYSTEMS: Readonly<
	Record<SystemName, (firm: Firm, site: Site, id: string, random: Random) => ReturnType<Writer>>
> = {
	QuickBooks: quickBooks,
	Sage: sage,
	NetSuite: netSuite,
};
