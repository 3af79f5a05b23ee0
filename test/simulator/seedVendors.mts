import { blankVendor } from './blank.mts';
import { isoSeconds } from './clock.mts';
import { cities, domainOf, streets, tradeNames, withSuffix } from './names.mts';
import { Seeder, epoch, phone } from './seeder.mts';
import type { Company, Trade, Vendor, World } from './types.mts';

export function seedTrades(seeder: Seeder, company: Company): Trade[] {
	return tradeNames.slice(0, 40).map((name, index) => {
		const id = seeder.id('trade');
		const code = String((index % 32) + 1).padStart(2, '0');
		const trade = {
			id,
			company_id: company.id,
			name: `${code} - ${name}`,
			active: index % 13 !== 12,
			updated_at: seeder.moment(100),
		};
		seeder.world.trades.set(id, trade);
		return trade;
	});
}

export function seedVendor(seeder: Seeder, company: Company, trades: Trade[]): Vendor {
	const { random } = seeder;
	const city = random.pick(cities);
	const base = seeder.uniqueBase(city);
	const domain = domainOf(base);
	const id = seeder.id('vendor');
	const vendor = blankVendor(
		{ id, company_id: company.id, at: seeder.moment(200) },
		withSuffix(random, base),
	);
	vendor.updated_at = seeder.moment(400);
	if (random.chance(0.93)) {
		vendor.address = `${random.between(10, 9899)} ${random.pick(streets)}${random.chance(0.15) ? ` Suite ${random.between(100, 480)}` : ''}`;
		vendor.city = city.city;
		vendor.state_code = city.state;
		vendor.zip = city.zip + random.digits(2);
		vendor.country_code = 'US';
	}
	if (random.chance(0.9)) vendor.business_phone = phone(random, city);
	if (random.chance(0.2)) vendor.mobile_phone = phone(random, city);
	if (random.chance(0.3)) vendor.fax_number = phone(random, city);
	if (random.chance(0.85)) {
		vendor.email_address = `${random.pick(['info', 'office', 'estimating', 'ap', 'bids'])}@${domain}`;
	}
	if (random.chance(0.6)) vendor.website = `https://www.${domain}`;
	if (random.chance(0.35)) vendor.business_register = register(seeder, id);
	if (random.chance(0.15))
		vendor.trade_name = `${base.split(' ').slice(0, 2).join(' ')} ${random.pick(tradeNames)}`;
	if (random.chance(0.3)) vendor.license_number = `${city.state}-${random.digits(6)}`;
	if (random.chance(0.4)) {
		vendor.abbreviated_name = base
			.split(/\W+/)
			.map((word) => word[0] ?? '')
			.join('')
			.toUpperCase();
	}
	vendor.is_active = !random.chance(0.05);
	vendor.authorized_bidder = random.chance(0.5);
	vendor.prequalified = random.chance(0.3);
	vendor.union_member = random.chance(0.2);
	if (vendor.union_member) vendor.labor_union = `Local ${random.between(2, 900)}`;
	if (random.chance(0.7)) vendor.trade_ids = [random.pick(trades).id];
	if (random.chance(0.02)) {
		vendor.origin_id = `ERP-V-${random.digits(6)}-${id % 100_000}`;
		vendor.synced_to_erp = true;
	} else if (random.chance(0.03)) vendor.origin_id = `crm-${random.digits(5)}-${id % 100_000}`;
	seeder.world.vendors.set(id, vendor);
	return vendor;
}

function register({ random }: Seeder, id: number): Vendor['business_register'] {
	const verified = random.chance(0.5);
	return {
		id: id + 7,
		type: 'ein',
		identifier: `${random.between(10, 98)}-${random.digits(7)}`,
		verified_at: verified ? isoSeconds(new Date(epoch)) : null,
		verification_status: verified ? 'active' : null,
	};
}

/** The same company entered twice, as directories have them. */
export function seedDuplicates(seeder: Seeder, vendors: Vendor[]): void {
	const { random, world } = seeder;
	const count = Math.floor(vendors.length / 75);
	for (let index = 0; index < count; index++) {
		const first = vendors[index * 3];
		const second = vendors[vendors.length - 1 - index];
		const name = first.name.replace(/,? (Inc\.|LLC|Corp\.|Co\.|Ltd\.|LP|Incorporated)$/, '');
		Object.assign(second, {
			name: index % 2 === 0 ? name.toUpperCase() : `${name} Inc`,
			address: first.address,
			city: first.city,
			state_code: first.state_code,
			zip: first.zip,
			country_code: first.country_code,
			business_phone: random.chance(0.5) ? first.business_phone : second.business_phone,
			email_address: first.email_address,
			website: first.website,
			origin_id: null,
			synced_to_erp: false,
		});
		world.vendors.set(second.id, second);
	}
}

const remarks = [
	'Call before sending bid invitations.',
	'Certificate of insurance requested.',
	'Worked well on the last project.',
];

/** Comments on every tenth vendor. */
export function seedComments(world: World): void {
	for (const [index, vendor] of [...world.vendors.values()].entries()) {
		if (index % 10 !== 0) continue;
		const id = world.nextId();
		const created_by = { id: 598134325011005, name: 'Carla Contreras' };
		world.comments.set(id, {
			id,
			vendor_id: vendor.id,
			body: remarks[(index / 10) % remarks.length],
			created_by,
			created_at: vendor.updated_at,
		});
	}
}
