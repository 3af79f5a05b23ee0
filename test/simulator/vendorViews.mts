import type { Core } from './core.mts';
import { projectsByVendor } from './members.mts';
import { derived } from './table.mts';
import type { JsonObject, Person, Vendor } from './types.mts';

/** What a page of vendors needs of other tables; each is made once, when a view first asks. */
export interface VendorContext {
	core: Core;
	contacts(): Map<number, number>;
	projects(): Map<number, number[]>;
}

type Counts = Map<number, number>;
const isCounts = (value: unknown): value is Counts => value instanceof Map;

function countContacts(people: Person[]): Counts {
	const counts: Counts = new Map();
	for (const { vendor_id } of people) {
		if (vendor_id !== null) counts.set(vendor_id, (counts.get(vendor_id) ?? 0) + 1);
	}
	return counts;
}

export function vendorContext(core: Core): VendorContext {
	return {
		core,
		contacts: () => derived(core.world.people, 'contacts', countContacts, isCounts),
		projects: () => projectsByVendor(core.world),
	};
}

const minimal = (vendor: Vendor): JsonObject => ({
	id: vendor.id,
	name: vendor.name,
	is_active: vendor.is_active,
	logo: null,
});

function primaryContact(core: Core, vendor: Vendor): JsonObject | null {
	const person: Person | undefined =
		vendor.primary_contact_id === null
			? undefined
			: core.world.people.get(vendor.primary_contact_id);
	if (!person) return null;
	return {
		id: person.id,
		first_name: person.first_name,
		last_name: person.last_name,
		business_phone: person.business_phone,
		business_phone_extension: null,
		fax_number: null,
		mobile_phone: person.mobile_phone,
		email_address: person.email,
		created_at: person.created_at,
		updated_at: person.updated_at,
	};
}

function normal(context: VendorContext, vendor: Vendor): JsonObject {
	const { core } = context;
	return {
		id: vendor.id,
		name: vendor.name,
		abbreviated_name: vendor.abbreviated_name,
		address: vendor.address,
		attachments: [],
		authorized_bidder: vendor.authorized_bidder,
		business_id: vendor.business_id,
		business_phone: vendor.business_phone,
		business_register: vendor.business_register ? { ...vendor.business_register } : null,
		city: vendor.city,
		company: core.world.companies.get(vendor.company_id)?.name ?? null,
		connected_to_company_id: null,
		contact_count: context.contacts().get(vendor.id) ?? 0,
		country_code: vendor.country_code,
		created_at: vendor.created_at,
		email_address: vendor.email_address,
		fax_number: vendor.fax_number,
		is_active: vendor.is_active,
		is_connected: vendor.is_connected,
		labor_union: vendor.labor_union,
		license_number: vendor.license_number,
		logo: null,
		mobile_phone: vendor.mobile_phone,
		non_union_prevailing_wage: vendor.non_union_prevailing_wage,
		notes: vendor.notes,
		origin_code: vendor.origin_code,
		origin_data: vendor.origin_data,
		origin_id: vendor.origin_id,
		prequalified: vendor.prequalified,
		primary_contact: primaryContact(core, vendor),
		state_code: vendor.state_code,
		synced_to_erp: vendor.synced_to_erp,
		trade_name: vendor.trade_name,
		union_member: vendor.union_member,
		updated_at: vendor.updated_at,
		vendor_group: vendor.vendor_group ? { ...vendor.vendor_group } : null,
		website: vendor.website,
		zip: vendor.zip,
	};
}

const projectIds = (context: VendorContext, vendor: Vendor): number[] =>
	context.projects().get(vendor.id) ?? [];

function trades(core: Core, vendor: Vendor): JsonObject[] {
	return vendor.trade_ids.flatMap((id) => {
		const trade = core.world.trades.get(id);
		if (!trade) return [];
		const { name, active, updated_at } = trade;
		return [{ id, name, active, updated_at }];
	});
}

function parentOf(core: Core, vendor: Vendor): Vendor | undefined {
	return vendor.parent_id === null ? undefined : core.world.vendors.get(vendor.parent_id);
}

/** legal_name is the parent's name if there is one, else the vendor's own: not a legal name at all. */
function extended(context: VendorContext, vendor: Vendor): JsonObject {
	const { core } = context;
	const parent = parentOf(core, vendor);
	return {
		...normal(context, vendor),
		bidding: { ...vendor.bidding },
		bidding_distribution: [],
		children_count: 0,
		company_vendor: vendor.company_vendor,
		legal_name: parent?.name ?? vendor.name,
		parent: parent ? { id: parent.id, name: parent.name } : null,
		project_ids: projectIds(context, vendor),
		standard_cost_codes: vendor.standard_cost_code_ids.map((id) => ({ id })),
		trades: trades(core, vendor),
	};
}

function directory(context: VendorContext, vendor: Vendor): JsonObject {
	return {
		...normal(context, vendor),
		business: null,
		contract_signer: null,
		country_name: vendor.country_code === 'US' ? 'United States of America' : null,
		invoice_contacts: [],
		state_name: vendor.state_code,
		trades: trades(context.core, vendor),
	};
}

function summary(context: VendorContext, vendor: Vendor): JsonObject {
	return {
		id: vendor.id,
		name: vendor.name,
		active_users_count: context.contacts().get(vendor.id) ?? 0,
		bids_count: 0,
		open_bids_count: 0,
		projects_count: projectIds(context, vendor).length,
		business_id: vendor.business_id,
		company_vendor: vendor.company_vendor,
		is_connected: vendor.is_connected,
		synced_to_erp: vendor.synced_to_erp,
	};
}

/** Newer answers carry a uuid beside the id. */
const uuidOf = (id: number): string => {
	const hex = id.toString(16).padStart(12, '0');
	return `00000000-0000-4000-8000-${hex}`;
};

/** The project list's address-like fields. */
function list(context: VendorContext, vendor: Vendor): JsonObject {
	const fields =
		'id name abbreviated_name address business_phone city country_code email_address fax_number is_active logo mobile_phone state_code website zip';
	const all = normal(context, vendor);
	return Object.fromEntries(fields.split(' ').map((name) => [name, all[name]]));
}

type View = (context: VendorContext, vendor: Vendor) => unknown;

export const companyViews: Record<string, View> = {
	compact: (_context, { id, name }) => ({ id, name }),
	normal,
	erp: (context, vendor) => ({
		...normal(context, vendor),
		origin_custom_fields: [],
		erp_custom_fields: [],
	}),
	extended,
	directory,
	summary,
};

export const projectViews: Record<string, View> = {
	extended: (context, vendor) => ({
		...extended(context, vendor),
		business: null,
		uuid: uuidOf(vendor.id),
	}),
	normal,
	list,
	ids_only: (_context, { id }) => id,
	name: (_context, { id, name }) => ({ id, name }),
	minimal: (_context, vendor) => minimal(vendor),
};

export const newCompanyViews: Record<string, View> = {
	...companyViews,
	minimal: (_context, vendor) => minimal(vendor),
};
